import type { FactDocument, FactReading } from './document.ts';
import type { Lazy } from './lazily.ts';
import type { Surface } from './surface.ts';
import { bigrams } from './text.ts';

/** What of a fact is searched, and how much a match there weighs. */
export const BOOST = { text: 1, asks: 1.5, entities: 1.5, concepts: 0.4, kind: 0.4, others: 0.7 } as const;

type Field = keyof typeof BOOST;

/** The term of an entity: its names differ by language and spelling, the thing does not. */
export function entityTerm(id: string): string {
  return `@${id}`;
}

/** The term of a group of synonyms. */
export function conceptTerm(concept: number): string {
  return `~${concept}`;
}

/** What facts say, by their position in the corpus. */
export interface FactTexts {
  readonly surfaces: Lazy<Surface>;
  readonly readings: Lazy<FactReading>;
}

/** The terms of a fact, cut, stemmed and named, none twice in a field, by the field that holds them. */
export function termsOf(
  { index, entities, concepts }: FactDocument,
  { surfaces, readings }: FactTexts,
): Readonly<Record<Field, ReadonlySet<string>>> {
  const { body, asks } = readings.at(index);
  const { kindStems, otherStems, otherHan } = surfaces.at(index);
  return {
    text: new Set([...body.stems, ...body.bigrams]),
    asks: new Set(asks.flatMap((ask) => [...ask.stems, ...ask.bigrams])),
    entities: new Set([...entities].map(entityTerm)),
    concepts: new Set([...concepts].map(conceptTerm)),
    kind: kindStems,
    others: new Set([...otherStems, ...otherHan.flatMap(bigrams)]),
  };
}
