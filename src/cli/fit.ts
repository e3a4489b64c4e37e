import { loadCorpus } from '../corpus/load.ts';
import type { Corpus, Fact } from '../corpus/corpus.ts';
import { readDataFolder } from '../corpus/folder.ts';
import { openSearch, type SearchEngine } from '../search/engine.ts';
import { type Hit, rank } from '../search/rank.ts';
import { FEATURES, type Features, WEIGHTS } from '../search/weights.ts';
import { dataFolder } from './data-folder.ts';
import { readQuestions } from './questions.ts';

/**
 * Fits the weights of `src/search/weights.ts` and prints them. Two kinds of evidence:
 *
 * - questions of the facts that were taken out of the corpus before it was indexed, so that none finds itself; every
 *   fourth fact is taken out whole, so that its questions have no answer;
 * - the tuning half of `test/questions/`.
 *
 * Logistic regression on pairs of a question and a candidate fact, by gradient descent with a little shrinkage.
 */
interface Row {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

const CANDIDATES = 8;
const REMOVED = 4;
const ROUNDS = 1500;
const SHRINKAGE = 1e-4;
/** Written questions count for more than the corpus' own: they are nearer to what people type. */
const WRITTEN_WEIGHT = 4;

function heldOut(corpus: Corpus): { corpus: Corpus; questions: { text: string; right: ReadonlySet<string> }[] } {
  const questions: { text: string; right: ReadonlySet<string> }[] = [];
  const facts: Fact[] = [];
  for (const [index, fact] of corpus.facts.entries()) {
    const keep = { en: [...fact.asks.en], zh: [...fact.asks.zh] };
    const gone = index % REMOVED === 0;
    for (const language of ['en', 'zh'] as const) {
      const [ask] = keep[language].splice(index % keep[language].length, 1);
      if (ask !== undefined) questions.push({ text: ask, right: gone ? new Set() : new Set([fact.id, ...(fact.disputed ?? [])]) });
    }
    if (!gone) facts.push({ ...fact, asks: keep });
  }
  return { corpus: { ...corpus, facts }, questions };
}

function rowsOf({ hits, right, weight }: { hits: readonly Hit[]; right: ReadonlySet<string>; weight: number }): Row[] {
  return hits.slice(0, CANDIDATES).map(({ fact, features }) => ({
    x: vector(features),
    y: right.has(fact.id) ? 1 : 0,
    weight,
  }));
}

function vector(features: Features): number[] {
  return [1, ...FEATURES.map((name) => features[name])];
}

function fit(rows: readonly Row[]): number[] {
  const w = [WEIGHTS.bias, ...FEATURES.map((name) => WEIGHTS[name])];
  const mean = new Array<number>(w.length).fill(0);
  const rate = 2;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(w.length).fill(0);
    for (const { x, y, weight } of rows) {
      const sum = x.reduce((all, value, n) => all + value * (w[n] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-sum)) - y) * weight;
      for (const [n, value] of x.entries()) gradient[n] = (gradient[n] ?? 0) + error * value;
    }
    for (const n of w.keys()) {
      mean[n] = 0.9 * (mean[n] ?? 0) + (gradient[n] ?? 0) / total + (n === 0 ? 0 : SHRINKAGE * (w[n] ?? 0));
      w[n] = (w[n] ?? 0) - rate * (mean[n] ?? 0);
    }
  }
  return w;
}

function main(): void {
  const whole = loadCorpus(readDataFolder(dataFolder()));
  const { corpus, questions } = heldOut(whole);
  const reduced = openSearch(corpus);
  const rows = questions.flatMap(({ text, right }) => rowsOf({ hits: ranked(reduced, { text }).filter(({ inYear }) => inYear), right, weight: 1 }));
  const engine = openSearch(whole);
  const tuning = readQuestions().filter(({ split }) => split === 'tune');
  for (const { q, year, expect, facts } of tuning) {
    const hits = ranked(engine, { text: q, year }).filter(({ inYear }) => inYear || expect === 'other-year');
    rows.push(...rowsOf({ hits, right: new Set(facts), weight: WRITTEN_WEIGHT }));
  }
  const [bias = 0, ...w] = fit(rows);
  console.log(`${rows.length} pairs, ${rows.filter(({ y }) => y === 1).length} right`);
  console.log(`  bias: ${bias.toFixed(2)},`);
  for (const [n, name] of FEATURES.entries()) console.log(`  ${name}: ${(w[n] ?? 0).toFixed(2)},`);
}

function ranked(engine: SearchEngine, { text, year }: { text: string; year?: number | undefined }): Hit[] {
  return rank(engine, engine.understand({ text, year, today: new Date().getFullYear() }));
}

main();
