import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureFiles } from '../fixtures/corpus.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A data folder with the small corpus, made for one test file. */
export function dataFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const [name, text] of fixtureFiles()) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** The bot as `npm start` runs it, in a process of its own. */
export class Bot {
  readonly #process: ChildProcess;
  output = '';

  constructor(env: Readonly<Record<string, string>>) {
    this.#process = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    });
    this.#process.stdout?.on('data', (text) => {
      this.output += String(text);
    });
    this.#process.stderr?.on('data', (text) => {
      this.output += String(text);
    });
  }

  /** Waits until it has said something. */
  async says(sentence: RegExp, patience = 30_000): Promise<void> {
    const end = Date.now() + patience;
    while (!sentence.test(this.output)) {
      if (this.#process.exitCode !== null || Date.now() > end)
        throw new Error(`never said ${sentence}:\n${this.output}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  }

  /** Waits for its end and returns its exit status. */
  ends(): Promise<number | null> {
    if (this.#process.exitCode !== null) return Promise.resolve(this.#process.exitCode);
    return new Promise((ended) => this.#process.once('exit', (code) => ended(code)));
  }

  /** Sends it a signal. */
  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  /** Asks it to end, as a service manager does. */
  stop(): Promise<number | null> {
    this.#process.kill('SIGTERM');
    return this.ends();
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
