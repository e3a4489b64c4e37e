import MiniSearch, { type Options } from 'minisearch';
import type { FactDocument } from './document.ts';
import type { Lazy } from './lazily.ts';
import type { Surface } from './surface.ts';
import { bigrams } from './text.ts';

/** What MiniSearch holds of a fact: terms that are already cut, stemmed and named. */
export interface IndexedFact {
  readonly id: number;
  readonly text: readonly string[];
  readonly asks: readonly string[];
  readonly entities: readonly string[];
  readonly concepts: readonly string[];
  readonly kind: readonly string[];
  readonly others: readonly string[];
}

export type FullTextIndex = MiniSearch<IndexedFact>;

/** What of a fact is searched, and how much a match there weighs. */
const BOOST = { text: 1, asks: 1.5, entities: 1.5, concepts: 0.4, kind: 0.4, others: 0.7 } as const;

const OPTIONS: Options<IndexedFact> = {
  fields: Object.keys(BOOST),
  // Terms come as lists for the facts and joined by spaces for a query: both are cut already.
  stringifyField: (value) => (Array.isArray(value) ? value.join(' ') : String(value)),
  tokenize: (text) => (text === '' ? [] : text.split(' ')),
  processTerm: (term) => term,
  searchOptions: { boost: BOOST, combineWith: 'OR' },
};

/** The term of an entity: its names differ by language and spelling, the thing does not. */
export function entityTerm(id: string): string {
  return `@${id}`;
}

/** The term of a group of synonyms. */
export function conceptTerm(concept: number): string {
  return `~${concept}`;
}

/** Indexes the facts. */
export function indexFacts(documents: readonly FactDocument[], surfaces: Lazy<Surface>): FullTextIndex {
  const index = new MiniSearch<IndexedFact>(OPTIONS);
  index.addAll(documents.map((document, at) => indexed(document, surfaces.at(at))));
  return index;
}

function indexed(
  { index, body, asks, entities, concepts }: FactDocument,
  { kindStems, otherStems, otherHan }: Surface,
): IndexedFact {
  return {
    id: index,
    text: [...body.stems, ...body.bigrams],
    asks: [...new Set(asks.flatMap((ask) => [...ask.stems, ...ask.bigrams]))],
    entities: [...entities].map(entityTerm),
    concepts: [...new Set(concepts)].map(conceptTerm),
    kind: [...kindStems],
    others: [...new Set([...otherStems, ...otherHan.flatMap(bigrams)])],
  };
}
