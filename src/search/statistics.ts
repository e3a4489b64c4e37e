import { bigrams } from './text.ts';
import type { FactDocument } from './document.ts';

/** How rare things are in the corpus, as weights from 0 (in every fact) to 1 (in none). */
export interface Statistics {
  stem(stemmed: string): number;
  concept(concept: number): number;
  entity(id: string): number;
  /** A Chinese word's rarity: that of its rarest pair of characters. */
  han(word: string): number;
  bigram(pair: string): number;
  hasStem(stemmed: string): boolean;
  hasHan(word: string): boolean;
}

/** Counts facts, not occurrences: log((N + 1) / (n + 1)) / log(N + 1), the inverse document frequency made relative. */
export function statistics(documents: readonly FactDocument[]): Statistics {
  const stems = new Map<string, number>();
  const concepts = new Map<number, number>();
  const entities = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const document of documents) {
    count(stems, document.stems);
    count(concepts, document.concepts);
    count(entities, document.entities);
    count(pairs, new Set(document.han.split(/[^\p{Script=Han}〇]+/u).flatMap((run) => [...bigrams(run), ...run])));
  }
  const all = Math.log(documents.length + 1);
  const rarity = (n: number | undefined): number => Math.log((documents.length + 1) / ((n ?? 0) + 1)) / all;
  const bigram = (pair: string): number => rarity(pairs.get(pair));
  return {
    stem: (stemmed) => rarity(stems.get(stemmed)),
    concept: (concept) => rarity(concepts.get(concept)),
    entity: (id) => rarity(entities.get(id)),
    han: (word) => Math.max(...bigrams(word).map(bigram)),
    bigram,
    hasStem: (stemmed) => stems.has(stemmed),
    hasHan: (word) => bigrams(word).every((pair) => pairs.has(pair)),
  };
}

function count<T>(counts: Map<T, number>, values: ReadonlySet<T>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
