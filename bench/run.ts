import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machine } from './report.ts';

/** Runs the benchmarks one after another, each in a process of its own: all of them, or those named. */
const folder = fileURLToPath(new URL('.', import.meta.url));
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''));
const named = process.argv.slice(2);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark “${unknown.join(', ')}”; usage: npm run bench -- [${all.join('|')}]…`);
  process.exit(2);
}
console.log(machine());
for (const name of named.length > 0 ? named : all) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `${folder}${name}.bench.ts`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
