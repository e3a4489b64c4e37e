import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/schema.ts';
import type { Lexicon } from './lexicon.ts';
import { entitiesOf, type Query, type Unit } from './query.ts';
import type { Reading } from './reading.ts';

/** A country, place or topic may be named in any question. */
const GENERAL_TYPES: ReadonlySet<Entity['type']> = new Set(['country', 'place', 'topic']);

/** A unit that weighs no more is a word of any question about any event. */
export const ANY_EVENT = 0.3;

/**
 * "Who opened it?", "How many participants?": a question in no other words than such an event's, asked here, is about it.
 */
export function isPresumed({
  units,
  wants,
  kinds,
  years,
}: Pick<Query, 'units' | 'wants' | 'kinds' | 'years'>): boolean {
  if (
    units.length === 0 ||
    units.some(({ weight, name, required, counts }) => name || required || (weight > ANY_EVENT && !counts))
  )
    return false;
  return (
    years.length > 0 ||
    kinds.size > 0 ||
    (wants.size > 0 &&
      units.every(({ stems, han }) => stems.length > 0 || han !== null) &&
      units.every(({ text }) => !/^\d/.test(text)))
  );
}

interface Grounds {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  readonly rest: string;
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly years: readonly number[];
}

/** Whether a question names the conference, an edition of it, or somebody or something on record. */
export function isOnSubject({ reading, units, rest, corpus, lexicon, years }: Grounds): boolean {
  const namesIt = lexicon.conferenceIn(reading.tokens).length > 0 || lexicon.withoutConference(rest) !== rest;
  const named = entitiesOf(units).map((id) => corpus.entityById.get(id)?.type ?? 'topic');
  return (
    namesIt ||
    named.some((type) => !GENERAL_TYPES.has(type)) ||
    // "What happened in 2019?"
    (years.length > 0 && units.length === 0)
  );
}
