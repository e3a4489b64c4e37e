import { Bench } from 'tinybench';
import { findAnswer } from '../src/answer/find-answer.ts';
import { dataFolder } from '../src/cli/data-folder.ts';
import { sqliteFts5, stockMiniSearch, tunedMiniSearch } from '../src/cli/eval/peers.ts';
import { readQuestions } from '../src/cli/questions.ts';
import { openPrepared } from '../src/search/prepared-folder.ts';
import { print, quantile, rounded } from './report.ts';

/** One question of so many is asked. */
const SAMPLE = 3;
const RUNS = 9;
const engine = openPrepared(dataFolder());
const { corpus } = engine;
const questions = readQuestions().filter((_, n) => n % SAMPLE === 0);

type Asked = (text: string, year: number | undefined) => unknown;
const searches: readonly (readonly [string, Asked])[] = [
  ['this search, to the whole answer', (text, year) => findAnswer(engine, { text, year, today: 2026 })],
  ...[stockMiniSearch(corpus), tunedMiniSearch(corpus), sqliteFts5(corpus)].map(
    ({ name, search }) => [name, (text: string, year: number | undefined) => search(text, year)] as const,
  ),
];

/** What was read of the last question is remembered: asked again at once, a question would be read for nothing. */
function readAnother(): void {
  engine.understand({ text: '', today: 2026 });
}

// Once around, so that what is built at its first use is built, and the code is compiled.
for (const [, ask] of searches) for (const { q, year } of questions) ask(q, year);

const typical = new Map<string, number[]>(searches.map(([name]) => [name, []]));
for (const { q, year } of questions) {
  const bench = new Bench({ time: 0, iterations: RUNS, warmupTime: 0, warmupIterations: 2 });
  for (const [name, ask] of searches) bench.add(name, () => void ask(q, year), { beforeEach: readAnother });
  for (const { name, result } of await bench.run()) {
    if ('latency' in result) typical.get(name)?.push(result.latency.p50);
  }
}

const stock = quantile(typical.get('MiniSearch') ?? [], 0.5);
print({
  name: 'latency',
  about: `Milliseconds to answer, warmed up, in one process, on ${corpus.facts.length} facts: each of ${questions.length} questions of test/questions
asked ${RUNS} times, each after another one, of which the median counts; p50 and p99 are over the questions.`,
  rows: [...typical].map(([search, samples]) => ({
    search,
    p50: rounded(quantile(samples, 0.5)),
    p99: rounded(quantile(samples, 0.99)),
    most: rounded(quantile(samples, 1)),
    'p50, times MiniSearch': rounded(quantile(samples, 0.5) / stock),
  })),
});
