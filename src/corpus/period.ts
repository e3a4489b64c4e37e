/** When something happened, as exactly as it is known: the first and last day that it covers. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** A day, a month (no `day`) or a year (neither). Months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads `2015`, `2015-12`, `2015-12-16` or a range of two of them joined by `/`.
 *
 * @returns null where the text is no date, the day does not exist, or the range runs backwards.
 */
export function parsePeriod(text: string): Period | null {
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return null;
  const start = parseDate(first);
  const end = second === undefined ? start : parseDate(second);
  if (start === null || end === null) return null;
  if (dayNumber(end, 'last') < dayNumber(start, 'first')) return null;
  return { start, end };
}

/** The years that a period touches, in order. */
export function yearsOf(period: Period): number[] {
  const years: number[] = [];
  for (let year = period.start.year; year <= period.end.year; year++) years.push(year);
  return years;
}

/** A number that sorts periods by their first day. */
export function sortKey(period: Period): number {
  return dayNumber(period.start, 'first');
}

function parseDate(text: string): CalendarDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  if (day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayNumber({ year, month, day }: CalendarDate, side: 'first' | 'last'): number {
  const m = month ?? (side === 'first' ? 1 : 12);
  const d = day ?? (side === 'first' ? 1 : daysIn(year, m));
  return year * 10_000 + m * 100 + d;
}
