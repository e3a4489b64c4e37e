import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const measured = z.record(z.string(), z.number());

/**
 * Runs a script of `bench/probe/` in a process of its own, as `npm start` would run it, and returns the figures that it prints,
 * with the milliseconds of its whole life as `life`.
 *
 * @param collects whether it collects its garbage before it says what memory it holds, which takes part of its life.
 */
export function inFreshProcess(
  script: string,
  { args = [], collects = false }: { args?: readonly string[]; collects?: boolean } = {},
): Record<string, number> {
  const path = fileURLToPath(new URL(`./probe/${script}`, import.meta.url));
  const started = performance.now();
  const gc = collects ? ['--expose-gc'] : [];
  const options = [...gc, '--max-old-space-size=6000', '--import', 'tsx', path, ...args];
  const output = execFileSync(process.execPath, options, { encoding: 'utf8' });
  const life = performance.now() - started;
  return { ...measured.parse(JSON.parse(output)), life };
}
