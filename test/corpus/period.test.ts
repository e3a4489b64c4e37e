import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, sortKey, yearsOf } from '../../src/corpus/period.ts';

describe('a date', () => {
  it.each([
    ['2015', { year: 2015 }, { year: 2015 }],
    ['2015-12', { year: 2015, month: 12 }, { year: 2015, month: 12 }],
    ['2015-12-16', { year: 2015, month: 12, day: 16 }, { year: 2015, month: 12, day: 16 }],
    ['2015-12-16/2015-12-18', { year: 2015, month: 12, day: 16 }, { year: 2015, month: 12, day: 18 }],
    ['2015-12/2016-01', { year: 2015, month: 12 }, { year: 2016, month: 1 }],
    ['2014/2025', { year: 2014 }, { year: 2025 }],
    ['2015-12-16/2015', { year: 2015, month: 12, day: 16 }, { year: 2015 }],
    ['2016-02-29', { year: 2016, month: 2, day: 29 }, { year: 2016, month: 2, day: 29 }],
  ])('reads %s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ start, end });
  });

  it.each([
    ['', 'is empty'],
    ['15', 'has too few digits'],
    ['2015-13', 'has no such month'],
    ['2015-00', 'has no such month'],
    ['2015-02-29', 'has no such day'],
    ['2015-12-32', 'has no such day'],
    ['2015-12-00', 'has no such day'],
    ['2015-1-1', 'lacks its zeros'],
    ['2015-12-18/2015-12-16', 'runs backwards'],
    ['2016/2015', 'runs backwards'],
    ['2015/2016/2017', 'is two ranges'],
    ['2015/', 'lacks its end'],
    ['16 December 2015', 'is written out'],
    ['2015-12-16T00:00', 'has a time'],
  ])('refuses “%s”, which %s', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('never throws, and gives only days that exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), (text) => {
        const period = parsePeriod(text);
        if (period === null) return;
        const { year, month, day } = period.start;
        if (month === undefined || day === undefined) return;
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, day]);
      }),
    );
  });
});

describe('the years of a period', () => {
  it.each([
    ['2015', [2015]],
    ['2015-12-31/2016-01-01', [2015, 2016]],
    ['2014/2017', [2014, 2015, 2016, 2017]],
  ])('%s touches %j', (text, years) => {
    const period = parsePeriod(text);
    expect(period && yearsOf(period)).toEqual(years);
  });
});

describe('the order of periods', () => {
  it('is that of their first days', () => {
    const texts = ['2016', '2015-12-16/2015-12-18', '2015', '2015-12', '2015-12-17'];
    const sorted = texts
      .flatMap((text) => {
        const period = parsePeriod(text);
        return period === null ? [] : [{ text, key: sortKey(period) }];
      })
      .sort((a, b) => a.key - b.key)
      .map(({ text }) => text);
    expect(sorted).toEqual(['2015', '2015-12', '2015-12-16/2015-12-18', '2015-12-17', '2016']);
  });
});
