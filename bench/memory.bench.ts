import { inFreshProcess } from './fresh-process.ts';
import { median, print } from './report.ts';

const RUNS = 5;
const PROBES = [
  ['a process that does nothing', 'nothing.ts', []],
  ['the floor: discord.js alone', 'discord.ts', []],
  ['corpus, index and one answer', 'first-answer.ts', []],
  ['both, as a bot starts', 'whole-bot.ts', []],
  ['both, as a bot runs: warmed up', 'whole-bot.ts', ['warm']],
] as const;

print({
  name: 'memory',
  about: `MiB after a garbage collection, the median of ${RUNS} fresh processes; each holds tsx and its compiler too.`,
  rows: PROBES.map(([what, script, args]) => {
    const runs = Array.from({ length: RUNS }, () => inFreshProcess(script, { args, collects: true }));
    const of = (figure: string): number => Math.round(median(runs.map((run) => run[figure] ?? Number.NaN)));
    return { what, heap: of('heap'), resident: of('rss') };
  }),
});
