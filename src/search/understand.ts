import type { Corpus } from '../corpus/corpus.ts';
import type { Language } from '../corpus/messages.ts';
import type { Entity } from '../corpus/schema.ts';
import type { Want } from '../corpus/vocabulary.ts';
import { askedPatterns, markAsked } from './asked.ts';
import { isTraditional, simplify } from './chinese.ts';
import { type CommonLookup, commonReader } from './common.ts';
import { courtesyRemover } from './courtesy.ts';
import { stem } from './english.ts';
import type { EntityFinder } from './entities.ts';
import { gatheringReader } from './gatherings.ts';
import { identityReader } from './identity.ts';
import { kindReader } from './kinds.ts';
import { leadReader } from './leading.ts';
import { exceptLeftOut, withoutExclusions } from './left-out.ts';
import type { Lexicon } from './lexicon.ts';
import { mender } from './mend.ts';
import { capitalised, gatheringUnit } from './name-units.ts';
import { pinyinReader } from './pinyin.ts';
import { entitiesOf, type Query, type Unit } from './query.ts';
import { type Reading, read } from './reading.ts';
import { roleFinder } from './roles.ts';
import type { Statistics } from './statistics.ts';
import { anyOf, anyWordOf, bigrams, hasHan, normalise } from './text.ts';
import type { Spelling } from './typos.ts';
import { unitsOf } from './units.ts';
import { wantReader } from './wants.ts';
import type { YearReader } from './years.ts';

export interface UnderstandingParts {
  readonly corpus: Corpus;
  readonly finder: EntityFinder;
  readonly lexicon: Lexicon;
  readonly readYears: YearReader;
  readonly statistics: Statistics;
  readonly spelling: Spelling;
  readonly common: CommonLookup;
  /** Whether a Chinese word stands anywhere in the corpus. */
  readonly hasText: (word: string) => boolean;
  /** Whether one fact has all of some stems. */
  readonly hasTogether: (stems: readonly string[]) => boolean;
}

export interface QuestionText {
  readonly text: string;
  /** The year that the reader chose beside the question; it overrules the years in the text. */
  readonly year?: number | undefined;
  /** The calendar year that "last year" counts from. */
  readonly today: number;
}

/** More than anybody asks in one question; the rest of a longer text is not read. */
const MAX_CHARACTERS = 600;

/** Makes the reader of questions for a corpus. */
export function questionReader(parts: UnderstandingParts): (question: QuestionText) => Query {
  const { corpus, lexicon, readYears } = parts;
  const readWants = wantReader(corpus.vocabulary);
  const readLeads = leadReader(corpus.vocabulary);
  const readKinds = kindReader(corpus.vocabulary);
  const mend = mender(parts);
  const roles = roleFinder(corpus, lexicon);
  const fromPinyin = pinyinReader({ ...parts, isKnown: (word) => parts.statistics.hasStem(stem(word)) });
  const askedWords = askedPatterns(corpus.vocabulary, lexicon);
  const asksForFirst = new RegExp(anyWordOf(corpus.vocabulary.years.first));
  const { en, zh } = corpus.vocabulary.instructions;
  const instructs = new RegExp(`^(?:${anyOf(en)})\\b|${anyOf(zh)}`);
  const readGatherings = gatheringReader(corpus.vocabulary);
  const withoutCourtesies = courtesyRemover(corpus.vocabulary);
  const readCommon = commonReader(parts);
  const asksWhoThatIs = identityReader(corpus.vocabulary);
  const givenNames = new Set(corpus.vocabulary.givenNames);

  return ({ text, year, today }) => {
    const typed = normalise(text.slice(0, MAX_CHARACTERS));
    const language = languageOf(typed);
    const simplified = withoutCourtesies(language === 'zh-Hant' ? simplify(typed) : typed);
    const plain = language === 'en' ? fromPinyin(mend.latin(simplified)) : mend.han(simplified);
    const { years, rest, named } = readYears(plain, today);
    const asked = year === undefined ? years : [year];
    const { gatherings, rest: own } = readGatherings(rest);
    const reading = read(own, parts);
    const { wants: said, counted, numbers, asksForList, counts } = readWants(rest, lexicon.withoutConference(rest));
    const leads = readLeads(rest);
    const wants = new Set<Want>([...said].filter((want) => !leads.asides.has(want)));
    if (leads.actors.size > 0) wants.add('who');
    const capitals = capitalised(text);
    const found = [
      ...unitsOf(reading, { ...parts, roles, capitals, givenNames, years: asked }),
      ...gatherings.map(gatheringUnit),
    ];
    const units = markAsked(found, { text: plain, ...askedWords }).map((unit) => ({ ...unit, counts: counts(unit) }));
    const { kinds, kindsOnly } = readKinds({ units, wants, text: rest });
    const isIdentity = said.has('who') && asksWhoThatIs({ units, reading });
    const onSubject =
      year !== undefined ||
      isPresumed({ units, wants, kinds, years }) ||
      isOnSubject({ reading, units, rest, corpus, lexicon, years });
    return {
      text: plain,
      language,
      years: asked,
      misdated: named !== null && asked.length > 0 && !asked.includes(named) ? named : null,
      existing: asked.length === 0 || asked.some((edition) => corpus.editionByYear.has(edition)),
      units,
      people: new Set(entitiesOf(units).filter((id) => corpus.entityById.get(id)?.type === 'person')),
      // "Who is she?" asks for no other name.
      wants: isIdentity ? without(wants, 'who') : wants,
      ...leads,
      kinds,
      kindsOnly,
      ofWhom: (isIdentity && namesPeople(units, corpus)) || asksWhetherCame({ units, wants, kinds }, corpus),
      ofItself: onSubject && asked.length === 0 && kinds.size === 0 && isOfItself(units, wants),
      first: asksForFirst.test(rest),
      instructs: instructs.test(plain),
      counted,
      numbers,
      asksForList,
      onSubject,
      commonly: exceptLeftOut(
        readCommon(withoutExclusions(rest, units, corpus.vocabulary), asked, numbers),
        units,
        corpus,
      ),
      bigrams: new Set(reading.hanRuns.flatMap((run) => bigrams(lexicon.withoutHanStops(run)))),
    };
  };
}

function languageOf(text: string): Language {
  if (!hasHan(text)) return 'en';
  return isTraditional(text) ? 'zh-Hant' : 'zh-Hans';
}

/** A country, place or topic may be named in any question. */
const GENERAL_TYPES: ReadonlySet<Entity['type']> = new Set(['country', 'place', 'topic']);

/** A unit that weighs no more is a word of any question about any event. */
const ANY_EVENT = 0.3;

/**
 * "Who opened it?", "How many participants?": a question in no other words than such an event's, asked here, is about it.
 */
function isPresumed({ units, wants, kinds, years }: Pick<Query, 'units' | 'wants' | 'kinds' | 'years'>): boolean {
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

/** Whether a question says one thing, no name, of what it is about: "Who funds it?" */
function isOfItself(units: readonly Unit[], wants: ReadonlySet<Want>): boolean {
  const [only, ...others] = units;
  return only !== undefined && others.length === 0 && !only.name && only.stems.length > 0 && wants.size > 0;
}

function without(wants: ReadonlySet<Want>, want: Want): Set<Want> {
  return new Set([...wants].filter((other) => other !== want));
}

/** Whether all that a question names are people on record. */
function namesPeople(units: readonly Unit[], { entityById }: Corpus): boolean {
  return entitiesOf(units).every((id) => entityById.get(id)?.type === 'person');
}

/** Only these can have come or not: "Were guests shown the firewall?" asks for something else. */
const MAY_COME: ReadonlySet<Entity['type']> = new Set(['person', 'company', 'organisation', 'media', 'country']);

/** "Did she come?": whether somebody took part, who may well be on record without having done so. */
function asksWhetherCame(
  { units, wants, kinds }: Pick<Query, 'units' | 'wants' | 'kinds'>,
  { entityById }: Corpus,
): boolean {
  const named = units.filter(({ entities, required }) => required || entities.length > 0);
  return (
    (wants.has('yes-no') || wants.has('when')) &&
    kinds.has('guest') &&
    named.length === 1 &&
    entitiesOf(named).every((id) => MAY_COME.has(entityById.get(id)?.type ?? 'topic')) &&
    units.every((unit) => named.includes(unit) || unit.weight <= ANY_EVENT)
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

function isOnSubject({ reading, units, rest, corpus, lexicon, years }: Grounds): boolean {
  const namesIt = lexicon.conferenceIn(reading.tokens).length > 0 || lexicon.withoutConference(rest) !== rest;
  const named = entitiesOf(units).map((id) => corpus.entityById.get(id)?.type ?? 'topic');
  return (
    namesIt ||
    named.some((type) => !GENERAL_TYPES.has(type)) ||
    // "What happened in 2019?"
    (years.length > 0 && units.length === 0)
  );
}
