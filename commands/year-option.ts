import type { Corpus } from '../src/corpus/corpus.ts';
import { parsePeriod } from '../src/corpus/period.ts';
import type { Edition } from '../src/corpus/schema.ts';
import { formatPeriod } from '../src/reply/dates.ts';
import { shorten } from '../src/reply/escape.ts';
import type { Words } from '../src/reply/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import type { Choice } from './command.ts';

/** Below this, a number typed as a year counts editions. */
const FIRST_YEAR = 1000;

/** The year that an option means: a year as it is, and an edition's number as that edition's year. */
export function editionYear(corpus: Corpus, typed: number): number {
  if (typed >= FIRST_YEAR) return typed;
  return corpus.editions.find(({ number }) => number === typed)?.year ?? typed;
}

/** Editions whose year or number begins as typed, newest first; the one of that very number before all. */
export function yearChoices(corpus: Corpus, typed: unknown, reader: Words): Choice[] {
  const start = String(typed ?? '').trim();
  const isMeant = ({ number }: Edition): boolean => String(number) === start;
  return [...corpus.editions]
    .sort((a, b) => Number(isMeant(b)) - Number(isMeant(a)) || b.year - a.year)
    .filter(({ year, number }) => String(year).startsWith(start) || String(number).startsWith(start))
    .slice(0, LIMITS.choices)
    .map((edition) => ({ name: shorten(editionLine(edition, reader), LIMITS.choiceName), value: edition.year }));
}

/** An edition in one line: its year, its number and, where known, its dates. */
export function editionLine({ year, number, dates }: Edition, words: Words): string {
  const period = dates === undefined ? null : parsePeriod(dates);
  if (period === null) return words.say('edition.line', { year, number });
  return words.say('edition.line-dated', { year, number, dates: formatPeriod(period, words.language) });
}
