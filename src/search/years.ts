import type { Corpus } from '../corpus/corpus.ts';
import type { Vocabulary } from '../corpus/vocabulary.ts';
import { chineseNumber, ordinal } from './ordinals.ts';
import { anyOf, hasHan } from './text.ts';
import { yearPatterns } from './year-patterns.ts';

export interface YearReading {
  /** The years asked about, in order, whether or not there was an edition; empty where the question names none. */
  readonly years: readonly number[];
  /** The text without the words that were read as years. */
  readonly rest: string;
  /** The year of an edition that the text calls by a name of its own, or of what happened once, though it may ask about another; null for none. */
  readonly named: number | null;
}

/** Takes the years out of a text of the corpus, which names them plainly; ten times faster than reading a question. */
export type YearRemover = (text: string) => string;

export function yearRemover(corpus: Corpus): YearRemover {
  const { year, ordinal, chineseEdition } = yearPatterns(corpus);
  return (text) => text.replace(year, ' ').replace(ordinal, ' ').replace(chineseEdition, ' ');
}

/** Reads the years out of a normalised text in Simplified Chinese or English. */
export type YearReader = (text: string, today: number) => YearReading;

/**
 * Makes the reader of years for a corpus: numbers, ordinals of editions, ranges, and years told from today.
 *
 * The first pattern that matches a stretch of text takes it, so that "since 2020" is not read once more as "2020".
 */
export function yearReader(corpus: Corpus): YearReader {
  const { vocabulary, editions } = corpus;
  const all = editions.map(({ year }) => year).sort((a, b) => a - b);
  const yearOfNumber = new Map(editions.map(({ number, year }) => [number, year]));
  const patterns = yearPatterns(corpus);
  const [last] = [...editions].sort((a, b) => b.number - a.number);
  /** The year in which an edition that nobody knows of yet would be held: one every year. */
  const yearToCome = (n: number): number | undefined =>
    last !== undefined && n > last.number ? last.year + n - last.number : undefined;

  const named = namedReader(vocabulary);
  const happenedOnce = saidReader(vocabulary.years.once, vocabulary.years.yearMarks);

  return (text, today) => {
    const found: number[] = [];
    const called = named(text);
    let rest = called.rest;
    const held = all.filter((year) => year <= today);
    const take = (
      pattern: RegExp,
      read: (match: readonly (string | undefined)[]) => readonly number[] | null,
    ): void => {
      rest = rest.replace(pattern, (...match: unknown[]) => {
        const groups = match.filter(
          (part): part is string | undefined => part === undefined || typeof part === 'string',
        );
        const years = read(groups);
        if (years === null) return String(match[0]);
        found.push(...years);
        return ' ';
      });
    };
    const between = (from: number, to: number): number[] => all.filter((year) => year >= from && year <= to);
    const number = (word: string | undefined): number | null =>
      word === undefined ? null : readYear(word, vocabulary);
    const ofEdition = (n: number | null): number[] | null => {
      const year = n === null ? undefined : (yearOfNumber.get(n) ?? yearToCome(n));
      return year === undefined ? null : [year];
    };

    for (const pattern of [patterns.range, patterns.bothEnds]) {
      take(pattern, ([, from, to]) => {
        const [first, last] = [number(from), number(to)];
        return first === null || last === null || first >= last ? null : between(first, last);
      });
    }
    take(patterns.since, ([, a, b]) => openRange(number(a ?? b), (year) => between(year, Number.POSITIVE_INFINITY)));
    take(patterns.after, ([, a, b]) =>
      openRange(number(a ?? b), (year) => between(year + 1, Number.POSITIVE_INFINITY)),
    );
    take(patterns.before, ([, a, b]) => openRange(number(a ?? b), (year) => between(0, year - 1)));
    take(patterns.year, ([, word]) => openRange(number(word), (year) => [year]));
    take(patterns.shortYear, ([, a, han, b]) => shortYear(chineseNumber(a ?? han ?? b ?? '', vocabulary.years)));
    // Beside another year "the last one" is the one before that, not the newest.
    take(patterns.latest, () => (found.length > 0 ? null : held.slice(-1)));
    take(patterns.relative, ([, words]) => {
      const offset = vocabulary.years.relative[words ?? ''];
      return offset === undefined ? null : [today + offset];
    });
    take(patterns.ordinal, ([, word]) => ofEdition(ordinal(word ?? '', vocabulary.years)));
    if (found.length === 0) {
      take(patterns.bareOrdinal, ([, word, digits]) => ofEdition(ordinal(word ?? digits ?? '', vocabulary.years)));
      take(patterns.bareYear, ([, digits]) => [2000 + Number(digits)]);
    }
    take(patterns.nounNumber, ([, word]) => ofEdition(ordinal(word ?? '', vocabulary.years)));
    take(patterns.chineseEdition, ([, marked, bare]) =>
      bare === undefined
        ? ofEdition(chineseEdition(marked ?? '', vocabulary.years))
        : alone(chineseNumber(bare, vocabulary.years), ofEdition),
    );
    if (found.length === 0 && called.year !== null) found.push(called.year);
    const years = [...new Set(found)].sort((a, b) => a - b);
    return { years, rest: rest.replace(/\s+/g, ' ').trim(), named: called.year ?? happenedOnce(text)?.year ?? null };
  };
}

/** What a text says by which a year is known, though it doesn't give its number. */
interface Called {
  readonly year: number | null;
  /** The text without a name that would be read as an ordinal. */
  readonly rest: string;
}

/** Reads the year of an edition that a text calls by its own name. */
function namedReader({ years }: Vocabulary): (text: string) => Called {
  const isOrdinal = (name: string): boolean =>
    years.ordinals[name.split(' ')[0] ?? ''] !== undefined || years.ordinalMarks.some((mark) => name.includes(mark));
  const ordinals = saidReader(years.named, years.yearMarks, isOrdinal);
  const others = saidReader(years.named, years.yearMarks, (name) => !isOrdinal(name));
  return (text) => {
    const found = ordinals(text);
    if (found !== null) return { year: found.year, rest: text.replace(found.pattern, ' ') };
    return { year: others(text)?.year ?? null, rest: text };
  };
}

/** Finds which year some words stand for, among those of a kind. */
function saidReader(
  words: Readonly<Record<string, readonly string[]>>,
  yearMarks: readonly string[],
  isMeant: (word: string) => boolean = () => true,
): (text: string) => { year: number; pattern: RegExp } | null {
  const said = Object.entries(words).map(([year, list]) => {
    const meant = list.filter(isMeant);
    // Within a longer Chinese name it is another one.
    const [en, zh] = [meant.filter((word) => !hasHan(word)), meant.filter(hasHan)];
    const pattern = `\\b(?:${anyOf(en)})\\b|(?<!(?!${anyOf(yearMarks)})\\p{Script=Han})(?:${anyOf(zh)})`;
    return { year: Number(year), pattern: new RegExp(pattern, 'u') };
  });
  return (text) => said.find(({ pattern }) => pattern.test(text)) ?? null;
}

/** A number with nothing before it is an edition's only where there may be so many. */
function alone(value: number | null, ofEdition: (n: number) => number[] | null): number[] | null {
  return value !== null && value <= MOST_EDITIONS ? ofEdition(value) : null;
}

const MOST_EDITIONS = 15;

function openRange(year: number | null, range: (year: number) => number[]): number[] | null {
  if (year === null) return null;
  const years = range(year);
  return years.length > 0 ? years : null;
}

/** 2018 for 18; null for what nobody means by a year of this century. */
function shortYear(value: number | null): number[] | null {
  return value !== null && value >= EARLIEST && value < LATEST ? [2000 + value] : null;
}

const EARLIEST = 14;
const LATEST = 50;

/** Four digits of either script, the first of which is no nought. */
function readYear(word: string, { years }: Vocabulary): number | null {
  const value = chineseNumber(word, years);
  return value !== null && value >= 1000 ? value : null;
}

/** The mark of the first alone is 1; a bare number is itself. */
function chineseEdition(word: string, years: Vocabulary['years']): number | null {
  return word === '' ? 1 : chineseNumber(word, years);
}
