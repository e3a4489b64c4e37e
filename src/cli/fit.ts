import type { Corpus, Fact } from '../corpus/corpus.ts';
import { readDataFolder } from '../corpus/folder.ts';
import { loadCorpus } from '../corpus/load.ts';
import { openSearch, type SearchEngine } from '../search/engine.ts';
import { type Hit, margin, rank } from '../search/rank.ts';
import { FEATURES, FIXED_WEIGHTS, MARGIN, weigher } from '../search/weights.ts';
import { type Choice, conditionalLogit } from './conditional-logit.ts';
import { dataFolder } from './data-folder.ts';
import { logisticRegression, type Row } from './logistic.ts';
import { readFactQuestions, readQuestions } from './questions.ts';

/*
 * Fits the weights of `src/search/weights.ts` and prints them. Five kinds of evidence:
 *
 * - questions of the facts, each taken out of the corpus before it was indexed, so that none finds itself; every fourth
 *   fact is taken out whole, so that its questions have no answer;
 * - the tuning half of the questions about every fact, which somebody else wrote; every third fact is taken out whole;
 * - these with the name of another person or company put in place of the one that was asked about: a false premise,
 *   to which nothing on record is the answer;
 * - names alone, as keywords: a fact that gives the name as an answer, or that is about it, is right;
 * - the tuning half of `test/questions/`, which is nearer to what people type and counts for more.
 *
 * The rank weights are fitted on which of a question's candidates is right, the answer weights on each question's first fact.
 */

const CANDIDATES = 8;
/** One fact of so many is taken out whole. */
const GONE = { heldOut: 4, everyFact: 3 };
/** One question of so many is asked about somebody else as well. */
const SWAPPED = 3;
/** How much a question of each kind counts, for the ranking and for the decision to answer. */
const COUNTS = {
  heldOut: { rank: 0.3, answer: 0.2 },
  everyFact: { rank: 0.3, answer: 0.4 },
  swapped: { rank: 0, answer: 0.2 },
  keyword: { rank: 0.3, answer: 0.2 },
  written: { rank: 6, answer: 6 },
};
const RANK_FEATURES = FEATURES.filter((name) => !(name in FIXED_WEIGHTS));
const fixedScore = weigher(FIXED_WEIGHTS);
/** What only puts facts in order says nothing about whether the first of them answers. */
const ORDER_ONLY: ReadonlySet<string> = new Set(['focus', 'otherEvent', 'lasting', 'notable', 'sameAsk', 'parallel']);
const ANSWER_FEATURES = FEATURES.filter((name) => !ORDER_ONLY.has(name));
/** Evidence against an answer; all other evidence speaks for one. A weight of the wrong sign is an accident of the sample. */
const AGAINST: ReadonlySet<string> = new Set([
  'lacking',
  'heaviestMissing',
  'missingName',
  'aside',
  'missingUnknown',
  'missingAsked',
  'missingAttribute',
  'otherKind',
  'noFigure',
  'otherEvent',
  'offSubject',
  'stray',
  'unanswered',
]);

interface Sample {
  readonly hits: readonly Hit[];
  readonly right: ReadonlySet<string>;
  readonly origin: keyof typeof COUNTS;
}

function heldOut(corpus: Corpus): Sample[] {
  const questions: { text: string; right: ReadonlySet<string> }[] = [];
  const facts: Fact[] = [];
  for (const [index, fact] of corpus.facts.entries()) {
    const keep = { en: [...fact.asks.en], zh: [...fact.asks.zh] };
    const gone = index % GONE.heldOut === 0;
    for (const language of ['en', 'zh'] as const) {
      const [ask] = keep[language].splice(index % keep[language].length, 1);
      const right = new Set(gone ? [] : [fact.id, ...(fact.disputed ?? [])]);
      if (ask !== undefined) questions.push({ text: ask, right });
    }
    if (!gone) facts.push({ ...fact, asks: keep });
  }
  const engine = openSearch({ ...corpus, facts });
  return questions.map(({ text, right }) => sample(engine, { text, right, origin: 'heldOut' }));
}

function everyFact(corpus: Corpus): Sample[] {
  const gone = new Set(corpus.facts.filter((_, n) => n % GONE.everyFact === 0).map(({ id }) => id));
  const engine = openSearch({ ...corpus, facts: corpus.facts.filter(({ id }) => !gone.has(id)) });
  const questions = readFactQuestions().filter(({ split }) => split === 'tune');
  return questions.flatMap(({ facts: [fact = ''], q }, n) => {
    const { disputed = [] } = corpus.factById.get(fact) ?? {};
    const other = n % SWAPPED === 0 ? withAnotherName(q, corpus, n) : null;
    const right = new Set(gone.has(fact) ? [] : [fact, ...disputed]);
    return [
      sample(engine, { text: q, right, origin: 'everyFact' }),
      ...(other === null ? [] : [sample(engine, { text: other, right: new Set(), origin: 'swapped' })]),
    ];
  });
}

/** The question about somebody else: null where it names nobody. */
function withAnotherName(text: string, { entities }: Corpus, seed: number): string | null {
  const named = entities.find(({ type, name }) => (type === 'person' || type === 'company') && text.includes(name.en));
  if (named === undefined) return null;
  const others = entities.filter(({ type }) => type === named.type);
  const other = others[(seed * 7919) % others.length];
  return other === undefined || other === named ? null : text.replace(named.name.en, other.name.en);
}

function keywords(corpus: Corpus, engine: SearchEngine): Sample[] {
  return corpus.entities.flatMap(({ id, name }) => {
    const right = new Set(
      corpus.facts.filter(({ who = [], about }) => who.includes(id) || about.includes(id)).map((fact) => fact.id),
    );
    if (right.size === 0) return [];
    return [name.en, name.zh].map((text) => sample(engine, { text, right, origin: 'keyword' }));
  });
}

function written(engine: SearchEngine): Sample[] {
  return readQuestions()
    .filter(({ split }) => split === 'tune')
    .map(({ q, year, expect, facts }) => {
      const hits = ranked(engine, { text: q, year });
      const right = new Set(facts);
      // What is on record for another year is a right answer to be shown as such, and ranked like any other.
      return {
        hits: expect === 'other-year' ? hits.filter(({ inYear }) => !inYear) : within(hits),
        right,
        origin: 'written' as const,
      };
    });
}

/** A question that names no year, as the search sees it. */
function sample(engine: SearchEngine, { text, ...known }: Omit<Sample, 'hits'> & { readonly text: string }): Sample {
  return { hits: within(ranked(engine, { text })), ...known };
}

function within(hits: readonly Hit[]): Hit[] {
  return hits.filter(({ inYear }) => inYear);
}

function choice({ hits, right, origin }: Sample): Choice[] {
  const weight = COUNTS[origin].rank;
  const options = hits.slice(0, CANDIDATES).map(({ fact, features }) => ({
    x: RANK_FEATURES.map((name) => features[name]),
    right: right.has(fact.id),
    offset: fixedScore(features),
  }));
  return weight > 0 && options.some((option) => option.right) ? [{ options, weight }] : [];
}

function answerRow({ hits, right, origin }: Sample): Row[] {
  const first = hits[0];
  if (first === undefined) return [];
  return [
    {
      x: [...ANSWER_FEATURES.map((name) => first.features[name]), margin(hits)],
      y: right.has(first.fact.id) ? 1 : 0,
      weight: COUNTS[origin].answer,
    },
  ];
}

function signsOf(names: readonly string[]): number[] {
  return names.map((feature) => (AGAINST.has(feature) ? -1 : 1));
}

function print(name: string, weights: readonly (readonly [string, number])[]): void {
  console.log(name);
  for (const [feature, weight] of weights) console.log(`  ${feature}: ${weight.toFixed(2)},`);
}

function ranked(engine: SearchEngine, { text, year }: { text: string; year?: number | undefined }): Hit[] {
  return rank(engine, engine.understand({ text, year, today: new Date().getFullYear() }));
}

const corpus = loadCorpus(readDataFolder(dataFolder()));
const engine = openSearch(corpus);
const samples = [...heldOut(corpus), ...everyFact(corpus), ...keywords(corpus, engine), ...written(engine)];
const rankWeights = conditionalLogit(samples.flatMap(choice), signsOf(RANK_FEATURES));
print(
  'RANK_WEIGHTS',
  RANK_FEATURES.map((name, n) => [name, rankWeights[n] ?? 0]),
);
const decisive = [...ANSWER_FEATURES, MARGIN];
const [bias = 0, ...answerWeights] = logisticRegression(samples.flatMap(answerRow), signsOf(decisive));
print('ANSWER_WEIGHTS', [['bias', bias], ...decisive.map((name, n) => [name, answerWeights[n] ?? 0] as const)]);
