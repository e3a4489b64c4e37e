import { dataFolder } from '../src/cli/data-folder.ts';
import { readQuestions } from '../src/cli/questions.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { openPrepared } from '../src/search/prepared-folder.ts';
import { suggestQuestions } from '../src/search/suggest.ts';
import { median, print, quantile, rounded } from './report.ts';

const QUESTIONS = 100;
const RUNS = 5;
const engine = openPrepared(dataFolder());
const { corpus } = engine;
const every = Math.floor(readQuestions().length / QUESTIONS);
const questions = readQuestions().filter((_, n) => n % every === 0);
const asks = corpus.facts
  .filter((_, n) => n % Math.ceil(corpus.facts.length / QUESTIONS) === 0)
  .flatMap(({ asks: { en, zh } }) => [en[0] ?? '', zh[0] ?? '']);

/** Milliseconds for each keystroke, the median of some runs; each asks for choices, as Discord's client does. */
function typed(text: string): number[] {
  const characters = [...text];
  return characters.map((_, n) => {
    const beginning = characters.slice(0, n + 1).join('');
    return median(Array.from({ length: RUNS }, () => milliseconds(beginning)));
  });
}

function milliseconds(text: string): number {
  // What was read of the last text is remembered: the same one again would be read for nothing.
  engine.understand({ text: '', today: 2026 });
  const started = performance.now();
  suggestQuestions(engine, { text, language: 'en', limit: LIMITS.choices });
  return performance.now() - started;
}

const first = milliseconds('W');
const TYPED = [
  ['own words (test/questions)', questions.map(({ q }) => q)],
  ["the facts' own questions", asks],
] as const;
for (const text of questions) milliseconds(text.q);
const rows = TYPED.map(([what, texts]) => {
  const samples = texts.flatMap(typed);
  return {
    'what is typed': what,
    p50: rounded(quantile(samples, 0.5)),
    p99: rounded(quantile(samples, 0.99)),
    keystrokes: samples.length,
  };
});
print({
  name: 'autocomplete',
  about: `Milliseconds a keystroke, warmed up, the median of ${RUNS} runs of each; the very first one of a process took ${rounded(first)} ms.`,
  rows,
});
