import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

const DEPCRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

function cruise(folder: string): { readonly status: number | null; readonly output: string } {
  const args = [DEPCRUISE, 'src', 'commands', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { status, output: `${stdout}${stderr}` };
}

/** A project of these files under the same rules. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json']) cpSync(join(ROOT, name), join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const innocent = {
  'src/corpus/fact.ts': 'export interface Fact { id: string }\n',
  'src/reply/embed.ts':
    "import type { Fact } from '../corpus/fact.ts';\nexport const title = (fact: Fact): string => fact.id;\n",
  'commands/ask.ts': "export { title } from '../src/reply/embed.ts';\n",
};

const guilty = {
  'src/corpus/late.ts': "import { title } from '../reply/embed.ts';\nexport const late = title;\n",
  'src/corpus/late-type.ts': "import type { title } from '../reply/embed.ts';\nexport type Late = typeof title;\n",
  'src/reply/late.ts': "export * from '../../commands/ask.ts';\n",
  'src/discord/one.ts': "import { other } from './other.ts';\nexport const one = (): unknown => other;\n",
  'src/discord/other.ts': "import { one } from './one.ts';\nexport const other = (): unknown => one;\n",
  'src/main.ts': "export * from './nowhere.ts';\n",
};
/** The rule that each of them breaks. */
const broken = [
  ['corpus-knows-nothing-behind-it', 'src/corpus/late.ts'],
  ['corpus-knows-nothing-behind-it', 'src/corpus/late-type.ts'],
  ['reply-knows-nothing-behind-it', 'src/reply/late.ts'],
  ['no-circle', 'src/discord/o'],
  ['nothing-is-missing', 'src/main.ts'],
] as const;

describe('imports', { timeout: 60_000 }, () => {
  it('point one way, in no circle, and at what is there', () => {
    const { status, output } = cruise(ROOT);
    expect(output).toMatch(/no dependency violations found \(\d{3,} modules/);
    expect(status).toBe(0);
  });
  it('that break a rule are found', () => {
    const folder = project({ ...innocent, ...guilty });
    const { status, output } = cruise(folder);
    rmSync(folder, { recursive: true });
    expect(status).not.toBe(0);
    for (const [rule, file] of broken) expect(output).toMatch(new RegExp(`error ${rule}: ${file}`));
  });
  it('are not blamed where they break none', () => {
    const folder = project(innocent);
    const { status } = cruise(folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
  });
});
