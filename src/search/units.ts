import { hanWords } from './chinese.ts';
import { stem } from './english.ts';
import { exclusionReader } from './left-out.ts';
import { almostNames, alternatives, nameUnit, strangers, strangerUnit, type UnitContext } from './name-units.ts';
import { PLAIN_UNIT, type Unit } from './query.ts';
import { contentWords, type Reading, range } from './reading.ts';

/** Cuts a question into the things that it asks about. */
export function unitsOf(reading: Reading, context: UnitContext): Unit[] {
  const { corpus, lexicon, roles, years, finder } = context;
  const open = new Set(reading.open);
  // Words of an office whose holder is known say little more.
  const said = new Set<number>();
  const units: Unit[] = [];
  const exclusionOf = exclusionReader(reading, corpus.vocabulary);
  for (const mention of alternatives(reading, corpus.vocabulary)) {
    const exclusion = exclusionOf(mention);
    if (exclusion !== null) {
      for (const at of exclusion) open.delete(at);
      units.push({ ...PLAIN_UNIT, text: mention.name, weight: 0, entities: mention.ids });
      continue;
    }
    const held = roles.holders(mention, { reading, open, years });
    if (held !== null) {
      for (const at of held.words) said.add(at);
      units.push({
        ...nameUnit({ ...mention, ids: held.ids }, context),
        text: `${mention.name} (${held.role})`,
        stems: [],
        han: null,
        concepts: [],
        required: true,
        held: true,
      });
    } else units.push(nameUnit(mention, context));
  }
  for (const mention of almostNames(reading, open, { finder, lexicon })) units.push(nameUnit(mention, context));
  for (const { start, end, concepts } of lexicon.phrasesIn(reading.tokens)) {
    const at = range(start, end);
    if (!at.every((position) => open.has(position))) continue;
    for (const position of at) open.delete(position);
    const unit = wordUnit(reading.tokens.slice(start, end), concepts, context);
    units.push(at.every((position) => said.has(position)) ? lighter(unit) : unit);
  }
  for (const { start, end } of strangers(reading, open, context)) {
    for (let at = start; at < end; at++) open.delete(at);
    units.push(strangerUnit(reading.tokens.slice(start, end).join(' ')));
  }
  for (const at of open) {
    const token = reading.tokens[at] ?? '';
    if (lexicon.isStop(token) || (token.length === 1 && !/\d/.test(token))) continue;
    const spelled = spelledUnit(token, context);
    units.push(...(said.has(at) ? spelled.map(lighter) : spelled));
  }
  for (const word of contentWords(reading.hanRuns, lexicon)) units.push(hanUnit(word, context));
  return lessRepeated(merged(units));
}

function lighter(unit: Unit): Unit {
  return { ...unit, weight: unit.weight * LIGHT };
}

function wordUnit(tokens: readonly string[], concepts: readonly number[], { lexicon, statistics }: UnitContext): Unit {
  const stems = tokens.map(stem);
  const known = stems.filter((value) => statistics.hasStem(value));
  const rarest = Math.max(0, ...concepts.map((concept) => statistics.concept(concept)));
  // A phrase of the vocabulary weighs what its meaning weighs; a single word what it weighs itself.
  const weight =
    known.length === stems.length && tokens.length === 1
      ? Math.max(...known.map((value) => statistics.stem(value)))
      : concepts.length > 0
        ? rarest
        : UNKNOWN.least + (1 - UNKNOWN.least) * Math.max(...tokens.map((token) => lexicon.englishRarity(token)));
  return {
    ...PLAIN_UNIT,
    text: tokens.join(' '),
    weight: tokens.every((token) => lexicon.isLight(token) || SMALL_NUMBER.test(token)) ? weight * LIGHT : weight,
    stems,
    concepts,
    required:
      (weight >= RARE || known.length < stems.length) &&
      concepts.length === 0 &&
      !tokens.every((token) => lexicon.isLight(token)),
  };
}

/** A word that no fact has: one of everyday English is a manner of speaking, a rare one is what the question is about. */
const UNKNOWN = { least: 0.45, han: 0.65 } as const;
/** A number of one or two figures stands in too many facts by chance. */
const SMALL_NUMBER = /^\d{1,2}$/;
/** A word that stands in so few facts is what its question is about. */
const RARE = 0.85;
/** How much less a common word counts. */
const LIGHT = 0.3;

function spelledUnit(token: string, context: UnitContext): Unit[] {
  const { lexicon, statistics, spelling } = context;
  const concepts = lexicon.conceptsOfStem(stem(token));
  const known =
    statistics.hasStem(stem(token)) || concepts.length > 0 || lexicon.isLight(token) || lexicon.isEnglish(token);
  if (known || /\d/.test(token)) return [wordUnit([token], concepts, context)];
  const meant = spelling.meantBy(token, context.capitals.has(token) ? 'name' : 'any');
  // No English word, nothing on record, and no slip for anything: the name of somebody or something else.
  if (meant.length === 0) return [strangerUnit(token)];
  // A mistyped function word, or a mistyped name of the conference, tells nothing.
  if (meant.every((word) => lexicon.isStop(word) || lexicon.conferenceIn([word]).length > 0)) return [];
  const stems = [...new Set(meant.map(stem))];
  const base = wordUnit(
    [meant[0] ?? token],
    stems.flatMap((value) => lexicon.conceptsOfStem(value)),
    context,
  );
  return [{ ...base, text: `${token} (${meant.join(', ')})`, stems: [], spellings: stems, required: false }];
}

function hanUnit(word: string, { lexicon, statistics }: UnitContext): Unit {
  const concepts = lexicon.hanConceptsOf(word);
  const known = statistics.hasHan(word);
  const rarest = Math.max(0, ...concepts.map((concept) => statistics.concept(concept)));
  const weight = known ? statistics.han(word) : concepts.length > 0 ? rarest : isDictionaryWord(word) ? UNKNOWN.han : 1;
  return {
    ...PLAIN_UNIT,
    text: word,
    weight: lexicon.isHanLight(word) ? weight * LIGHT : [...word].length === 1 ? weight * 0.5 : weight,
    concepts,
    han: word,
    required: (!known || weight >= RARE) && concepts.length === 0 && [...word].length > 1 && !lexicon.isHanLight(word),
  };
}

function isDictionaryWord(word: string): boolean {
  return [...word].length > 1 && hanWords(word).length === 1;
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
