import { inFreshProcess } from './fresh-process.ts';
import { median, print, rounded } from './report.ts';

const RUNS = 7;
const PROBES = [
  ['a process that does nothing', 'nothing.ts', []],
  ['the floor: discord.js alone', 'discord.ts', []],
  ['data files to first answer', 'first-answer.ts', []],
  ['both, as a bot starts', 'whole-bot.ts', []],
  ['data files to first answer, with new data', 'first-answer.ts', ['anew']],
] as const;

const PREPARED = PROBES[2][0];

// As every installation does.
inFreshProcess('first-answer.ts');

const lives = new Map<string, number[]>(PROBES.map(([name]) => [name, []]));
const phases: Record<string, number[]> = { open: [], first: [] };
// In turn, so that a busy moment of the machine falls on all of them.
for (let run = 0; run < RUNS; run++) {
  for (const [name, script, args] of PROBES) {
    const { life = Number.NaN, ...figures } = inFreshProcess(script, { args });
    lives.get(name)?.push(life);
    if (name === PREPARED) for (const phase of Object.keys(phases)) phases[phase]?.push(figures[phase] ?? Number.NaN);
  }
}
const floor = median(lives.get(PROBES[1][0]) ?? []);
print({
  name: 'start',
  about: `Milliseconds of a whole process, the median of ${RUNS} runs each in a fresh one, TypeScript compiled by tsx in all of them.`,
  rows: [
    ...PROBES.map(([name]) => {
      const ms = median(lives.get(name) ?? []);
      return { what: name, ms: Math.round(ms), 'times the floor': rounded(ms / floor) };
    }),
    ...Object.entries(phases).map(([phase, samples]) => ({
      what: `  of that: ${phase}`,
      ms: Math.round(median(samples)),
      'times the floor': '',
    })),
  ],
});
