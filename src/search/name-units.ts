import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/schema.ts';
import { stem, words } from './english.ts';
import type { EntityFinder, Mention } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { PLAIN_UNIT, type Unit } from './query.ts';
import { type Reading, range } from './reading.ts';
import type { RoleFinder } from './roles.ts';
import { LEAST_NAME_WEIGHT, type Statistics } from './statistics.ts';
import { normalise } from './text.ts';
import type { Spelling } from './typos.ts';

/** What units are made with. */
export interface UnitContext {
  readonly corpus: Corpus;
  readonly finder: EntityFinder;
  readonly lexicon: Lexicon;
  readonly statistics: Statistics;
  readonly spelling: Spelling;
  readonly roles: RoleFinder;
  readonly years: readonly number[];
  readonly givenNames: ReadonlySet<string>;
  /** Words that the reader wrote with a capital letter though they begin no sentence. */
  readonly capitals: ReadonlySet<string>;
  /** Whether one fact has all of some stems. */
  readonly hasTogether: (stems: readonly string[]) => boolean;
}

/** In a text that is all capitals, or that gives every word one, they tell nothing. */
export function capitalised(text: string): Set<string> {
  const all = text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const marked = all.slice(1).filter((word) => /^\p{Lu}/u.test(word));
  if (marked.length >= Math.max(3, (all.length - 1) * 0.8)) return new Set();
  return new Set(marked.flatMap((word) => words(normalise(word))));
}

/** The names of a text; of "Paris or Rome" either is meant, so that the two are one. */
export function alternatives({ mentions, tokens, text }: Reading, vocabulary: Corpus['vocabulary']): Mention[] {
  const { en, zh } = vocabulary.alternatives;
  const isOr = (one: Mention, next: Mention): boolean =>
    one.script === next.script &&
    (one.script === 'latin'
      ? next.start === one.end + 1 && en.includes(tokens[one.end] ?? '')
      : zh.includes(text.slice(one.end, next.start)));
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    if (last === undefined || !isOr(last, mention)) found.push(mention);
    else found.splice(-1, 1, { ...last, ids: [...last.ids, ...mention.ids], end: mention.end });
  }
  return found;
}

/** Names of two to four words that are written almost right, where a word of them is no English word. */
export function almostNames(
  reading: Reading,
  open: Set<number>,
  { finder, lexicon }: { finder: EntityFinder; lexicon: Lexicon },
): Mention[] {
  const found: Mention[] = [];
  const conference = new Set(lexicon.conferenceIn(reading.tokens).flatMap(({ start, end }) => range(start, end)));
  for (let length = 4; length >= 1; length--) {
    for (let start = 0; start + length <= reading.tokens.length; start++) {
      const at = range(start, start + length);
      const tokens = reading.tokens.slice(start, start + length);
      const suspicious = tokens.some((token) => token.length > 2 && !lexicon.isEnglish(token) && !/\d/.test(token));
      const free = at.every((position) => open.has(position) || conference.has(position));
      if (!suspicious || !free || !at.some((position) => open.has(position))) continue;
      if (lexicon.isStop(tokens[0] ?? '') || lexicon.isStop(tokens.at(-1) ?? '')) continue;
      const near = finder.almost(tokens);
      if (near === null) continue;
      for (const position of at) open.delete(position);
      found.push(near.mention);
    }
  }
  return found;
}

/**
 * Two or more capitalised words in a row, one of which is no name on record, or a capitalised word that stands nowhere:
 * somebody whom no fact knows ("Bill Gates"), whatever else the single words may mean.
 */
export function strangers(
  { tokens }: Reading,
  open: ReadonlySet<number>,
  context: UnitContext,
): { start: number; end: number }[] {
  const { capitals, spelling } = context;
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < tokens.length; start++) {
    if (isSomebody(tokens.slice(start, start + 2), start, open, context)) {
      found.push({ start, end: start + 2 });
      start++;
      continue;
    }
    let end = start;
    while (end < tokens.length && open.has(end) && capitals.has(tokens[end] ?? '')) end++;
    const run = tokens.slice(start, end);
    // "Development Index" in capitals is what a fact tells in small letters.
    const unknown = run.some((token) => !spelling.isName(token)) && !context.hasTogether(run.map(stem));
    const nowhere =
      end - start === 1 &&
      !spelling.isKnown(tokens[start] ?? '') &&
      spelling.meantBy(tokens[start] ?? '', 'name').length === 0;
    if ((end - start >= 2 && unknown) || nowhere) found.push({ start, end });
    start = Math.max(start, end);
  }
  return found;
}

/** A given name and a word that names nobody on record: "bill gates", in whatever letters. */
function isSomebody(
  [given = '', family = '']: readonly string[],
  start: number,
  open: ReadonlySet<number>,
  { lexicon, spelling, givenNames }: UnitContext,
): boolean {
  return (
    givenNames.has(given) &&
    open.has(start) &&
    open.has(start + 1) &&
    family.length > 2 &&
    !spelling.isName(family) &&
    spelling.meantBy(family, 'name').length === 0 &&
    !lexicon.isStop(family) &&
    !lexicon.isLight(family)
  );
}

/** Somebody or something that no fact knows. */
export function strangerUnit(text: string): Unit {
  return {
    ...PLAIN_UNIT,
    text,
    weight: 1,
    required: true,
    name: true,
  };
}

/** Another event, which a question may be about instead. */
export function gatheringUnit(name: string): Unit {
  return { ...strangerUnit(name), gathering: true };
}

/** Entities that a question is about as a whole: a fact that lacks them answers something else. */
const REQUIRED: ReadonlySet<Entity['type']> = new Set([
  'person',
  'organisation',
  'company',
  'media',
  'country',
  'document',
  'product',
  'event',
  'award',
  'place',
]);

/** A name on record. */
export function nameUnit({ ids, name, script }: Mention, { corpus, lexicon, statistics }: UnitContext): Unit {
  // A capital that stands for its government, say: the vocabulary knows what else it may be called.
  const concepts = script === 'latin' ? lexicon.conceptsOfName(words(name)) : lexicon.hanConceptsOf(name);
  const entities = ids.flatMap((id) => corpus.entityById.get(id) ?? []);
  return {
    ...PLAIN_UNIT,
    text: name,
    weight: Math.max(LEAST_NAME_WEIGHT, Math.min(...ids.map((id) => statistics.entity(id)))),
    entities: ids,
    stems: script === 'latin' ? words(name).map(stem) : [],
    concepts,
    han: script === 'han' ? name : null,
    name: true,
    required: concepts.length === 0 && entities.some(({ type }) => REQUIRED.has(type)),
  };
}
