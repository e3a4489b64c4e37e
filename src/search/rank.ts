import type { Fact } from '../corpus/corpus.ts';
import { Best } from './best.ts';
import type { FactDocument } from './document.ts';
import type { SearchEngine } from './engine.ts';
import { type Coverage, coverageReader, evidenceReader, focus, LASTING, notability } from './evidence.ts';
import { conceptTerm, entityTerm } from './full-text.ts';
import { isOfNoOther, leftOutIn } from './left-out.ts';
import { parallelReader } from './parallel.ts';
import { entitiesOf, type Query } from './query.ts';
import type { Found } from './term-index.ts';
import { bigrams } from './text.ts';
import { tryAll } from './try-all.ts';
import { answerProbability, type Features, marginOf, rankScore } from './weights.ts';
import type { YearMemo } from './year-memo.ts';

/** A fact that may answer, and how sure that is. */
export interface Hit {
  readonly fact: Fact;
  /** How well the fact answers, its year aside; comparable within one question only. */
  readonly score: number;
  /** Whether the fact speaks for a year that was asked about; true where none was. */
  readonly inYear: boolean;
  readonly features: Features;
  /** The fact's position in the corpus. */
  readonly index: number;
}

/** How many facts MiniSearch hands over for a closer look. */
const CANDIDATES = 40;
/** Facts about a named entity are looked at even where no word of theirs matches; a bound for the entity everybody names. */
const NAMED_CANDIDATES = 40;

/** The facts that may answer a question, most probable first; those of other years after those of the years asked about. */
export function rank(engine: SearchEngine, query: Query): Hit[] {
  const { holders, scores } = engine.index.search(searchTerms(query, engine));
  const top = holders.reduce((most, id) => Math.max(most, scores[id] ?? 0), 0) || 1;
  const inYear = engine.inYears(query);
  const found = new Set(mostRelevant(engine, inYear, { holders, scores }));
  const names = entitiesOf(query.units);
  for (const id of names) {
    for (const document of (engine.documentsByEntity.get(id) ?? []).slice(0, NAMED_CANDIDATES)) found.add(document);
  }
  // Where a kind of fact is asked for ("any criticism?"), each of the years' facts of that kind may be meant, however it is worded.
  const asked = [...query.kinds].filter((kind) => query.years.length > 0 || LASTING.has(kind));
  const ofKind = asked.flatMap((kind) => engine.documentsByKind.get(kind) ?? []).filter(inYear);
  for (const document of ofKind.sort((a, b) => a.index - b.index)) found.add(document);
  const coverageOf = coverageReader(query, engine.statistics);
  const leftOut = leftOutIn(query.units);
  const candidates = tryAll([...found], (document) => {
    const coverage = coverageOf(engine.holdings.at(document.index));
    return { document, relevance: (scores[document.index] ?? 0) / top, inYear: inYear(document), coverage };
  })
    // What is asked about another event no fact answers that is not asked for by that event's name.
    .filter(({ coverage }) => !coverage.missingGathering)
    .filter(({ document }) => !isOfNoOther(document.fact, leftOut, engine.corpus));
  const evidenceOf = evidenceReader(engine, query);
  const { within, outside } = narrow(candidates, new Set(names));
  tryAll([...within, ...outside], ({ document }) => engine.weighedAsks.at(document.index));
  const hitOf = ({ document, inYear, ...rough }: Rough, parallel: number): Hit => {
    const features = evidenceOf({ document, ...rough, parallel });
    return { fact: document.fact, score: rankScore(features), inYear, features, index: document.index };
  };
  const others = bestFirst(outside.map((rough) => hitOf(rough, 0)));
  const parallel = parallelReader(engine, others);
  const own = within.map((rough) => hitOf(rough, parallel(rough.document)));
  return [...bestFirst(own), ...others];
}

/** The facts that MiniSearch finds most relevant: so many of the years asked about, and half as many of others. */
function mostRelevant(
  { documents }: SearchEngine,
  inYear: ReturnType<YearMemo>,
  { holders, scores }: Found,
): FactDocument[] {
  const within = new Best<FactDocument>(CANDIDATES);
  const outside = new Best<FactDocument>(CANDIDATES / 2);
  for (const id of holders) {
    const score = scores[id] ?? 0;
    if (!within.takes(score) && !outside.takes(score)) continue;
    const document = documents[id];
    if (document !== undefined) (inYear(document) ? within : outside).add(document, score);
  }
  return [...within.items, ...outside.items];
}

function bestFirst(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => b.score - a.score);
}

/** How many candidates are compared with the question word by word: in the years asked about, and outside of them. */
const COMPARED = { inYear: 20, outside: 8 } as const;

interface Rough {
  readonly document: FactDocument;
  readonly relevance: number;
  readonly inYear: boolean;
  readonly coverage: Coverage;
}

/** The candidates that meet most of the question, by the evidence that costs least. */
function narrow(
  candidates: readonly Rough[],
  named: ReadonlySet<string>,
): { within: readonly Rough[]; outside: readonly Rough[] } {
  const promise = ({ document: { fact }, relevance, coverage: { covered, total, missingName } }: Rough): number =>
    covered / Math.max(total, 0.01) + relevance - missingName + (focus(named, fact) + notability(fact)) / 2;
  const best = candidates
    .map((candidate) => ({ candidate, promise: promise(candidate) }))
    .sort((a, b) => b.promise - a.promise);
  const some = (inYear: boolean, most: number): Rough[] =>
    best
      .filter(({ candidate }) => candidate.inYear === inYear)
      .slice(0, most)
      .map(({ candidate }) => candidate);
  return { within: some(true, COMPARED.inYear), outside: some(false, COMPARED.outside) };
}

function searchTerms({ units, bigrams: pairs }: Query, { statistics }: SearchEngine): string[] {
  const rarity = new Map<string, number>();
  const stems = (list: readonly string[]): void => {
    for (const stemmed of list) rarity.set(stemmed, statistics.stem(stemmed));
  };
  for (const unit of units) {
    for (const id of unit.entities.slice(0, MOST_HOLDERS)) rarity.set(entityTerm(id), statistics.entity(id));
    if (unit.entities.length === 0) {
      stems(unit.stems);
      stems(unit.spellings);
      for (const pair of unit.han === null ? [] : bigrams(unit.han)) rarity.set(pair, statistics.bigram(pair));
    }
    // A broad meaning is held by half of the facts: it costs much and finds nothing.
    const telling = unit.concepts.filter((concept) => statistics.concept(concept) >= TELLING_CONCEPT);
    for (const concept of telling.slice(0, 2)) rarity.set(conceptTerm(concept), statistics.concept(concept));
  }
  for (const pair of pairs) rarity.set(pair, statistics.bigram(pair));
  const rarestFirst = [...rarity].filter(([, value]) => value < NOWHERE).sort((a, b) => b[1] - a[1]);
  return rarestFirst.slice(0, MOST_TERMS).map(([term]) => term);
}

/** The rarity of what no fact has. */
const NOWHERE = 1;

/** The rarest terms of a long question find what all of them find, at a fraction of the cost. */
const MOST_TERMS = 16;

const TELLING_CONCEPT = 0.45;

/** A name that more things share than this tells little. */
const MOST_HOLDERS = 6;

/**
 * The probability that the first of ranked facts answers the question.
 *
 * @param hits of one question, best first.
 */
export function confidence(hits: readonly Hit[]): number {
  const first = hits[0];
  return first === undefined ? 0 : answerProbability(first.features, margin(hits));
}

/** How far the first fact is ahead of the next of another kind: facts of one kind may all be right (a list of guests). */
export function margin(hits: readonly Hit[]): number {
  const first = hits[0];
  if (first === undefined) return 0;
  return marginOf(first.score, hits.find(({ fact }) => fact.kind !== first.fact.kind)?.score);
}
