import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/schema.ts';
import { stem, words } from './english.ts';
import type { EntityFinder, Mention } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import type { Unit } from './query.ts';
import { contentWords, type Reading } from './reading.ts';
import type { RoleFinder } from './roles.ts';
import { LEAST_NAME_WEIGHT, type Statistics } from './statistics.ts';
import { normalise } from './text.ts';
import type { Spelling } from './typos.ts';

export interface UnitContext {
  readonly corpus: Corpus;
  readonly finder: EntityFinder;
  readonly lexicon: Lexicon;
  readonly statistics: Statistics;
  readonly spelling: Spelling;
  readonly roles: RoleFinder;
  readonly years: readonly number[];
  /** Words that the reader wrote with a capital letter though they begin no sentence. */
  readonly capitals: ReadonlySet<string>;
}

/** In a text that is all capitals, or that gives every word one, they tell nothing. */
export function capitalised(text: string): Set<string> {
  const all = text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const marked = all.slice(1).filter((word) => /^\p{Lu}/u.test(word));
  if (marked.length >= Math.max(3, (all.length - 1) * 0.8)) return new Set();
  return new Set(marked.flatMap((word) => words(normalise(word))));
}

export function unitsOf(reading: Reading, context: UnitContext): Unit[] {
  const { lexicon, roles, years, finder } = context;
  const open = new Set(reading.open);
  const units: Unit[] = [];
  for (const mention of reading.mentions) {
    const held = roles.holders(mention, { reading, open, years });
    if (held !== null) {
      for (const at of held.words) open.delete(at);
      units.push({ ...nameUnit({ ...mention, ids: held.ids }, context), text: `${mention.name} (${held.role})`, stems: [], han: null, concepts: [], required: true });
    } else units.push(nameUnit(mention, context));
  }
  for (const mention of almostNames(reading, open, { finder, lexicon })) units.push(nameUnit(mention, context));
  for (const { start, end, concepts } of lexicon.phrasesIn(reading.tokens)) {
    const at = Array.from({ length: end - start }, (_, n) => start + n);
    if (!at.every((position) => open.has(position))) continue;
    for (const position of at) open.delete(position);
    units.push(wordUnit(reading.tokens.slice(start, end), concepts, context));
  }
  for (const { start, end } of strangers(reading, open, context)) {
    for (let at = start; at < end; at++) open.delete(at);
    units.push(strangerUnit(reading.tokens.slice(start, end).join(' ')));
  }
  for (const at of open) {
    const token = reading.tokens[at] ?? '';
    if (lexicon.isStop(token) || (token.length === 1 && !/\d/.test(token))) continue;
    units.push(...spelledUnit(token, context));
  }
  for (const word of contentWords(reading.hanRuns, lexicon)) units.push(hanUnit(word, context));
  return lessRepeated(merged(units));
}

/** Names of two to four words that are written almost right, where a word of them is no English word. */
function almostNames(reading: Reading, open: Set<number>, { finder, lexicon }: { finder: EntityFinder; lexicon: Lexicon }): Mention[] {
  const found: Mention[] = [];
  const conference = new Set(lexicon.conferenceIn(reading.tokens).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n)));
  for (let length = 4; length >= 1; length--) {
    for (let start = 0; start + length <= reading.tokens.length; start++) {
      const at = Array.from({ length }, (_, n) => start + n);
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
function strangers({ tokens }: Reading, open: ReadonlySet<number>, { capitals, spelling }: UnitContext): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < tokens.length; start++) {
    let end = start;
    while (end < tokens.length && open.has(end) && capitals.has(tokens[end] ?? '')) end++;
    const unknown = tokens.slice(start, end).some((token) => !spelling.isName(token));
    const nowhere = end - start === 1 && !spelling.isKnown(tokens[start] ?? '') && spelling.meantBy(tokens[start] ?? '', 'name').length === 0;
    if ((end - start >= 2 && unknown) || nowhere) found.push({ start, end });
    start = Math.max(start, end);
  }
  return found;
}

function strangerUnit(text: string): Unit {
  return { text, weight: 1, entities: [], stems: [], spellings: [], concepts: [], han: null, asked: false, counts: false, required: true, name: true };
}

/** Entities that a question is about as a whole: a fact that lacks them answers something else. */
const REQUIRED: ReadonlySet<Entity['type']> = new Set(['person', 'organisation', 'company', 'media', 'country', 'document', 'product', 'event', 'award', 'place']);

function nameUnit({ ids, name, script }: Mention, { corpus, lexicon, statistics }: UnitContext): Unit {
  // A capital that stands for its government, say: the vocabulary knows what else it may be called.
  const concepts = script === 'latin' ? lexicon.conceptsOfName(words(name)) : lexicon.hanConceptsOf(name);
  const entities = ids.flatMap((id) => corpus.entityById.get(id) ?? []);
  return {
    text: name,
    weight: Math.max(LEAST_NAME_WEIGHT, Math.min(...ids.map((id) => statistics.entity(id)))),
    entities: ids,
    stems: script === 'latin' ? words(name).map(stem) : [],
    spellings: [],
    concepts,
    han: script === 'han' ? name : null,
    asked: false,
    counts: false,
    name: true,
    required: concepts.length === 0 && entities.some(({ type }) => REQUIRED.has(type)),
  };
}

function wordUnit(tokens: readonly string[], concepts: readonly number[], { lexicon, statistics }: UnitContext): Unit {
  const stems = tokens.map(stem);
  const known = stems.filter((value) => statistics.hasStem(value));
  const rarest = Math.max(0, ...concepts.map((concept) => statistics.concept(concept)));
  // A phrase of the vocabulary weighs what its meaning weighs; a single word what it weighs itself.
  const weight = known.length === stems.length && tokens.length === 1 ? Math.max(...known.map((value) => statistics.stem(value))) : concepts.length > 0 ? rarest : 1;
  return {
    text: tokens.join(' '),
    weight: tokens.every((token) => lexicon.isLight(token) || SMALL_NUMBER.test(token)) ? weight * LIGHT : weight,
    entities: [],
    stems,
    spellings: [],
    concepts,
    han: null,
    asked: false,
    counts: false,
    name: false,
    required: (weight >= RARE || known.length < stems.length) && concepts.length === 0 && !tokens.every((token) => lexicon.isLight(token)),
  };
}

/** A number of one or two figures stands in too many facts by chance. */
const SMALL_NUMBER = /^\d{1,2}$/;
/** A word that stands in so few facts is what its question is about. */
const RARE = 0.85;
/** How much less a common word counts. */
const LIGHT = 0.3;

function spelledUnit(token: string, context: UnitContext): Unit[] {
  const { lexicon, statistics, spelling } = context;
  const concepts = lexicon.conceptsOfStem(stem(token));
  const known = statistics.hasStem(stem(token)) || concepts.length > 0 || lexicon.isLight(token) || lexicon.isEnglish(token);
  if (known || /\d/.test(token)) return [wordUnit([token], concepts, context)];
  const meant = spelling.meantBy(token, context.capitals.has(token) ? 'name' : 'any');
  // No English word, nothing on record, and no slip for anything: the name of somebody or something else.
  if (meant.length === 0) return [strangerUnit(token)];
  // A mistyped function word, or a mistyped name of the conference, tells nothing.
  if (meant.every((word) => lexicon.isStop(word) || lexicon.conferenceIn([word]).length > 0)) return [];
  const stems = [...new Set(meant.map(stem))];
  const base = wordUnit([meant[0] ?? token], stems.flatMap((value) => lexicon.conceptsOfStem(value)), context);
  return [{ ...base, text: `${token} (${meant.join(', ')})`, stems: [], spellings: stems, required: false }];
}

function hanUnit(word: string, { lexicon, statistics }: UnitContext): Unit {
  const concepts = lexicon.hanConceptsOf(word);
  const known = statistics.hasHan(word);
  const rarest = Math.max(0, ...concepts.map((concept) => statistics.concept(concept)));
  const weight = known ? statistics.han(word) : concepts.length > 0 ? rarest : 1;
  return {
    text: word,
    weight: lexicon.isHanLight(word) ? weight * LIGHT : [...word].length === 1 ? weight * 0.5 : weight,
    entities: [],
    stems: [],
    spellings: [],
    concepts,
    han: word,
    asked: false,
    counts: false,
    name: false,
    required: (!known || weight >= RARE) && concepts.length === 0 && [...word].length > 1,
  };
}

/** Two words of one meaning ("draft text") say one thing: the weaker of them counts for less. */
function lessRepeated(units: readonly Unit[]): Unit[] {
  const heaviest = new Map<number, Unit>();
  for (const unit of units) {
    for (const concept of unit.concepts) {
      const known = heaviest.get(concept);
      if (known === undefined || known.weight < unit.weight) heaviest.set(concept, unit);
    }
  }
  return units.map((unit) => {
    const repeats = unit.concepts.some((concept) => heaviest.get(concept) !== unit);
    return repeats ? { ...unit, weight: unit.weight * REPEATED } : unit;
  });
}

const REPEATED = 0.5;

function merged(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.text, unit])).values()];
}
