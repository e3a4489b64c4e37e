import type { Corpus } from '../corpus/corpus.ts';
import type { Language } from '../corpus/messages.ts';
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
import { ofLast } from './of-last.ts';
import { asksWhetherCame, namesPeople } from './of-whom.ts';
import { isOnSubject, isPresumed } from './on-subject.ts';
import { pinyinReader } from './pinyin.ts';
import { entitiesOf, type Query, type Unit } from './query.ts';
import { read } from './reading.ts';
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
  const itsWorld = new RegExp(anyWordOf(corpus.vocabulary.world));
  const readGatherings = gatheringReader(corpus.vocabulary);
  const withoutCourtesies = courtesyRemover(corpus.vocabulary);
  const readCommon = commonReader(parts);
  const asksWhoThatIs = identityReader(corpus.vocabulary);
  const givenNames = new Set(corpus.vocabulary.givenNames);

  /** What no year that stands beside a question changes. */
  const readText = ofLast(
    ({ text, today }: Omit<QuestionText, 'year'>) => {
      const typed = normalise(text.slice(0, MAX_CHARACTERS));
      const language = languageOf(typed);
      const simplified = withoutCourtesies(language === 'zh-Hant' ? simplify(typed) : typed);
      const plain = language === 'en' ? fromPinyin(mend.latin(simplified)) : mend.han(simplified);
      const { years, rest, named } = readYears(plain, today);
      const { gatherings, rest: own } = readGatherings(rest);
      const reading = read(own, parts);
      const { wants: said, counted, numbers, asksForList, counts } = readWants(rest, lexicon.withoutConference(rest));
      const leads = readLeads(rest);
      const wants = new Set<Want>([...said].filter((want) => !leads.asides.has(want)));
      if (leads.actors.size > 0) wants.add('who');
      const capitals = capitalised(text);
      /** What its words ask about; only whom an office stands for depends on the years. */
      const inYears = ofLast(
        (asked: readonly number[]) => {
          const found = [
            ...unitsOf(reading, { ...parts, roles, capitals, givenNames, years: asked }),
            ...gatherings.map(gatheringUnit),
          ];
          const units = markAsked(found, { text: plain, ...askedWords }).map((unit) => ({
            ...unit,
            counts: counts(unit),
          }));
          const isIdentity = said.has('who') && asksWhoThatIs({ units, reading });
          return { units, isIdentity, ...readKinds({ units, wants, text: rest }) };
        },
        roles.differByYear(reading.mentions) ? isSameList : () => true,
      );
      const bigramsOf = (run: string): string[] => bigrams(lexicon.withoutHanStops(run));
      return {
        ...{ text, plain, rest, years, named, reading, wants, inYears },
        said: {
          ...{ language, ...leads, counted, numbers, asksForList },
          first: asksForFirst.test(rest),
          instructs: instructs.test(plain),
          ofItsWorld: itsWorld.test(plain),
          bigrams: new Set(reading.hanRuns.flatMap(bigramsOf)),
        },
      };
    },
    (one, other) => one.text === other.text && one.today === other.today,
  );

  return ({ text, year, today }) => {
    const { plain, rest, years, named, reading, wants, inYears, said } = readText({ text, today });
    const asked = year === undefined ? years : [year];
    const { units, isIdentity, kinds, kindsOnly } = inYears(asked);
    const onSubject =
      year !== undefined ||
      isPresumed({ units, wants, kinds, years }) ||
      isOnSubject({ reading, units, rest, corpus, lexicon, years });
    return {
      ...said,
      text: plain,
      years: asked,
      misdated: named !== null && asked.length > 0 && !asked.includes(named) ? named : null,
      existing: asked.length === 0 || asked.some((edition) => corpus.editionByYear.has(edition)),
      units,
      people: new Set(entitiesOf(units).filter((id) => corpus.entityById.get(id)?.type === 'person')),
      // "Who is she?" asks for no other name.
      wants: isIdentity ? without(wants, 'who') : wants,
      kinds,
      kindsOnly,
      ofWhom: (isIdentity && namesPeople(units, corpus)) || asksWhetherCame({ units, wants, kinds }, corpus),
      ofItself: onSubject && asked.length === 0 && kinds.size === 0 && isOfItself(units, wants),
      onSubject,
      commonly: exceptLeftOut(
        readCommon(withoutExclusions(rest, units, corpus.vocabulary), asked, said.numbers),
        units,
        corpus,
      ),
    };
  };
}

function languageOf(text: string): Language {
  if (!hasHan(text)) return 'en';
  return isTraditional(text) ? 'zh-Hant' : 'zh-Hans';
}

/** Whether a question says one thing, no name, of what it is about: "Who funds it?" */
function isOfItself(units: readonly Unit[], wants: ReadonlySet<Want>): boolean {
  const [only, ...others] = units;
  return only !== undefined && others.length === 0 && !only.name && only.stems.length > 0 && wants.size > 0;
}

function without(wants: ReadonlySet<Want>, want: Want): Set<Want> {
  return new Set([...wants].filter((other) => other !== want));
}

/** In the years of another question: the same, in the same order. */
function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((year, at) => year === other[at]);
}
