import type { Language } from '../corpus/messages.ts';
import type { CalendarDate, Period } from '../corpus/period.ts';
import { INTL_TAG } from './languages.ts';

const PRECISIONS = {
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Precision = keyof typeof PRECISIONS;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A period as a reader of the language writes it, as exactly as it is known.
 *
 * @example formatPeriod({ start: { year: 2015, month: 12, day: 16 }, end: { … 18 } }, 'en') // day–day, month, year
 */
export function formatPeriod(period: Period, language: Language): string {
  const text = known[language].get(period) ?? writtenOut(period, language);
  known[language].set(period, text);
  return text;
}

/** The periods of facts as they were written: the formats of `Intl` take long. */
const known: Readonly<Record<Language, WeakMap<Period, string>>> = {
  en: new WeakMap(),
  'zh-Hans': new WeakMap(),
  'zh-Hant': new WeakMap(),
};

function writtenOut({ start, end }: Period, language: Language): string {
  const from = precisionOf(start);
  const to = precisionOf(end);
  if (from === to && language === 'en') return tight(format(from, language).formatRange(utc(start), utc(end)));
  const first = format(from, language).formatToParts(utc(start));
  const last = format(to, language).formatToParts(utc(end));
  const text = first.map(({ value }) => value).join('');
  // Where the year comes first, what both ends share is said once: two days of one month are a matter of the day alone.
  const shared = from === to ? first.findIndex(({ value }, n) => value !== last[n]?.value) : 0;
  if (shared < 0) return text;
  const rest = last.slice(shared).map(({ value }) => value);
  return language === 'en' ? `${text} – ${rest.join('')}` : `${text}–${rest.join('')}`;
}

/** ICU sets thin spaces around the dash: behind a bare number they are left out, else they become usual ones. */
function tight(range: string): string {
  return range.replace(/\u2009/g, ' ').replace(/^(\d+) – /, '$1–');
}

/** A single date, as exactly as it is known. */
export function formatDate(date: CalendarDate, language: Language): string {
  return formatPeriod({ start: date, end: date }, language);
}

function precisionOf({ month, day }: CalendarDate): Precision {
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function utc({ year, month = 1, day = 1 }: CalendarDate): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function format(precision: Precision, language: Language): Intl.DateTimeFormat {
  const key = `${precision} ${language}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(INTL_TAG[language], PRECISIONS[precision]);
  formats.set(key, known);
  return known;
}
