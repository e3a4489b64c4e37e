import type { AskDocument, FactDocument, WeighedAsk } from './document.ts';
import type { Lazy } from './lazily.ts';
import type { Surface } from './surface.ts';
import { bigrams, hanRuns } from './text.ts';

/** How rare things are in the corpus, as weights from 0 (in every fact) to 1 (in none). */
export interface Statistics {
  stem(stemmed: string): number;
  concept(concept: number): number;
  entity(id: string): number;
  /** A Chinese word's rarity: that of its rarest pair of characters. */
  han(word: string): number;
  bigram(pair: string): number;
  /** In how many facts a pair of characters stands. */
  pairCount(pair: string): number;
  hasStem(stemmed: string): boolean;
  hasHan(word: string): boolean;
}

/** In how many of the facts each thing stands. Plain data. */
export interface Counts {
  readonly facts: number;
  readonly stems: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<number, number>;
  readonly entities: ReadonlyMap<string, number>;
  /** Pairs of Chinese characters, and single ones. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** The same where each is looked up, not listed. */
interface CountsLookup {
  readonly facts: number;
  readonly stems: Lookup<string>;
  readonly concepts: Lookup<number>;
  readonly entities: Lookup<string>;
  readonly pairs: Lookup<string>;
}

type Lookup<K> = Pick<ReadonlyMap<K, number>, 'get' | 'has'>;

/** Counts facts, not occurrences. */
export function countDocuments(documents: readonly FactDocument[], surfaces: Lazy<Surface>): Counts {
  const stems = new Map<string, number>();
  const concepts = new Map<number, number>();
  const entities = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const [at, document] of documents.entries()) {
    const { stems: own, han, otherStems, otherHan } = surfaces.at(at);
    count(stems, new Set([...own, ...otherStems]));
    count(concepts, document.concepts);
    count(entities, document.entities);
    count(pairs, pairsOf([han, ...otherHan].join(' ')));
  }
  return { facts: documents.length, stems, concepts, entities, pairs };
}

/** log((N + 1) / (n + 1)) / log(N + 1): the inverse document frequency made relative. */
export function statistics({ facts, stems, concepts, entities, pairs }: CountsLookup): Statistics {
  const all = Math.log(facts + 1);
  const rarity = (n: number | undefined): number => Math.log((facts + 1) / ((n ?? 0) + 1)) / all;
  const bigram = (pair: string): number => rarity(pairs.get(pair));
  return {
    stem: (stemmed) => rarity(stems.get(stemmed)),
    concept: (concept) => rarity(concepts.get(concept)),
    entity: (id) => rarity(entities.get(id)),
    han: (word) => Math.max(...bigrams(word).map(bigram)),
    bigram,
    pairCount: (pair) => pairs.get(pair) ?? 0,
    hasStem: (stemmed) => stems.has(stemmed),
    hasHan: (word) => bigrams(word).every((pair) => pairs.has(pair)),
  };
}

/** A name tells apart at least this much, however often it stands in the corpus. */
export const LEAST_NAME_WEIGHT = 0.35;

/** Looks up the rarity of a question's parts once, when the index is built, instead of with every query. */
export function weigh({ stems, concepts, bigrams: pairs, entities, form }: AskDocument, known: Statistics): WeighedAsk {
  const weighed = {
    stems: weights(stems, known.stem),
    bigrams: weights(pairs, known.bigram),
    entities: weights(entities, (id) => Math.max(LEAST_NAME_WEIGHT, known.entity(id))),
  };
  return {
    ...weighed,
    concepts: concepts.size === 0 ? NONE : concepts,
    form,
    total: { stems: sum(weighed.stems), bigrams: sum(weighed.bigrams), entities: sum(weighed.entities) },
  };
}

/** Shared by all that have nothing of a kind: an English question has no Chinese, and the other way round. */
const NO_WEIGHTS: ReadonlyMap<string, number> = new Map();
const NONE: ReadonlySet<number> = new Set();

function weights(values: ReadonlySet<string>, of: (value: string) => number): ReadonlyMap<string, number> {
  return values.size === 0 ? NO_WEIGHTS : new Map([...values].map((value) => [value, of(value)]));
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}

/** The pairs and the single characters of the Chinese in a text. */
function pairsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of hanRuns(text)) {
    for (let at = 0; at < run.length; at++) {
      found.add(run.charAt(at));
      if (at + 1 < run.length) found.add(run.slice(at, at + 2));
    }
  }
  return found;
}

function count<T>(counts: Map<T, number>, values: ReadonlySet<T>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
