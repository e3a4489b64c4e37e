import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/schema.ts';
import { ROMAN_PATTERN } from './ordinals.ts';
import { anyOf, normalise } from './text.ts';

/** What each way to name years looks like in a normalised text, by what it tells. */
type YearPatterns = Readonly<
  Record<
    | 'range'
    | 'bothEnds'
    | 'since'
    | 'after'
    | 'before'
    | 'year'
    | 'shortYear'
    | 'latest'
    | 'relative'
    | 'ordinal'
    | 'bareOrdinal'
    | 'bareYear'
    | 'nounNumber'
    | 'chineseEdition',
    RegExp
  >
>;

/** The patterns by which a corpus' years are found, in its own words. */
export function yearPatterns(corpus: Corpus): YearPatterns {
  const { years, editionNouns, editionFillers, conference } = corpus.vocabulary;
  const nouns = anyOf(editionNouns.en);
  const fillers = anyOf([...editionFillers.en, ...editionNouns.en]);
  const hanDigits = Object.keys(years.digits).join('');
  const digit = `[\\d${hanDigits}]`;
  const mark = anyOf(years.yearMarks);
  const year = `((?:1[89]|20)\\d{2}(?!\\d)|${digit}{4}(?=${mark}))`;
  const words = Object.keys(years.ordinals).join('|');
  const number = `(?:${digit}|${years.ten})+`;
  // "In the next 20 years", "10 to 20 years": how long, not when.
  const noSpan = `(?<!\\d)(?<!(?:${anyOf(years.spans.before)}))(?<!(?<!\\d)(?:\\d|1[0-3])(?:${anyOf(years.to.zh)}))`;
  const noSpanAfter = `(?!(?:${anyOf(years.spans.after)}))`;
  // With nothing behind it that it could be the number of.
  const alone = `(?=\\s*(?:$|[?!.,;:)–—-])|'s\\b|\\s+(?:${anyOf(years.behindBare)})\\b(?!-))(?!\\s+(?:${anyOf(years.days.after)})\\b)(?![.,:]?\\d)(?!(?:,|\\s+(?:${anyOf(years.and)}))\\s+(?:the\\s+)?(?:${words})\\b)`;
  const superlative = `(?:(?:${fillers})\\s+){1,5}(?:${anyOf(years.superlative)})\\b`;
  const [marked, first] = [years.ordinalMarks[0] ?? '', years.ordinalMarks.slice(1).join('')];
  const others = { en: otherThings(corpus, 'en'), zh: otherThings(corpus, 'zh') };
  const notOf = `(?!\\P{L}?(?:${anyOf(conference.zh)})?\\P{L}?(?:${others.zh}))`;
  // "The committee's first", "the first meeting of the members": no edition either.
  const notTheirs = `(?<!(?:${others.zh})[${corpus.vocabulary.particles}]?)`;
  const notNamed = `(?!(?:(?:${fillers})\\s+){0,5}(?:${others.en})\\b)`;
  const notOfOthers = `(?!\\s+of\\s+(?!(?:the\\s+|its\\s+)?(?:${anyOf(conference.en)}|${nouns})\\b))`;
  return {
    range: new RegExp(
      `(?<!\\d)${year}(?:${mark})?\\s*(?:${anyOf([...years.to.en, ...years.to.zh])})\\s*${year}(?:${mark})?`,
      'g',
    ),
    bothEnds: new RegExp(`\\b(?:${anyOf(years.between)})\\s+${year}\\s+(?:${anyOf(years.and)})\\s+${year}`, 'g'),
    since: new RegExp(
      `(?:\\b(?:${anyOf(years.since.en)})\\s+|(?:${anyOf(years.since.zh)}))${year}(?:${mark})?|\\bfrom\\s+${year}\\s+(?:${anyOf(years.onwards)})\\b`,
      'g',
    ),
    after: new RegExp(
      `\\b(?:${anyOf(years.after.en)})\\s+${year}|${year}(?:${mark})?(?:${anyOf(years.after.zh)})`,
      'g',
    ),
    before: new RegExp(
      `\\b(?:${anyOf(years.before.en)})\\s+${year}|${year}(?:${mark})?(?:${anyOf(years.before.zh)})`,
      'g',
    ),
    year: new RegExp(`(?<![\\d.,])${year}(?:${mark})?(?:'s)?`, 'g'),
    shortYear: new RegExp(
      `(?:'(1[4-9]|[2-4]\\d)\\b|(?<!${digit})([${hanDigits}]{2})(?=(?:${mark})${noSpanAfter})|${noSpan}(1[4-9]|[2-4]\\d)(?=(?:${mark})${noSpanAfter}))(?:${mark})?`,
      'g',
    ),
    latest: phrases(years.latest.en, years.latest.zh),
    relative: new RegExp(`(${anyOf(Object.keys(years.relative).sort((a, b) => b.length - a.length))})`, 'g'),
    ordinal: new RegExp(
      `\\b(${words}|\\d{1,2}(?:st|nd|rd|th)|${ROMAN_PATTERN})[\\s-]+(?!${superlative})${notNamed}(?=(?:(?:${fillers})\\s+){0,4}(?:${nouns})\\b${notOfOthers})(?:year\\b)?`,
      'g',
    ),
    bareOrdinal: new RegExp(
      `(?<!\\b(?:${anyOf(years.days.before)})\\s+(?:the\\s+)?)(?:\\bthe\\s+(${words})|(?:\\bthe\\s+)?\\b(\\d{1,2}(?:st|nd|rd|th)))${alone}`,
      'g',
    ),
    bareYear: new RegExp(`(?:\\bin|^)\\s*(1[4-9]|2\\d)${alone}`, 'g'),
    nounNumber: new RegExp(
      `(?<=\\b(?:${nouns}) (?:no\\.? |number |#)?)(1[0-5]|[1-9]|${ROMAN_PATTERN})(?![\\w.,])`,
      'g',
    ),
    chineseEdition: new RegExp(
      `(?:${notTheirs}(?:[${first}]|${marked}(${number}))|^(${number}))\\s*(?:${anyOf(years.editionMarks)})${notOf}`,
      'gu',
    ),
  };
}

/** What is counted besides the conference: the first award, the second meeting of a committee. */
const COUNTED: ReadonlySet<Entity['type']> = new Set(['award', 'event', 'organisation']);

/** The pattern of any name of theirs in a language. */
function otherThings({ entities, vocabulary }: Corpus, language: 'en' | 'zh'): string {
  const own = new Set([...vocabulary.conference[language], ...vocabulary.editionNouns[language]]);
  const names = entities
    .filter(({ type }) => COUNTED.has(type))
    .flatMap(({ name, aliases }) => [name[language], ...(aliases[language] ?? [])])
    .map(normalise);
  return anyOf(names.filter((name) => name.length > 2 && !own.has(name)));
}

function phrases(en: readonly string[], zh: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${anyOf(en)})\\b|(?:${anyOf(zh)})`, 'g');
}
