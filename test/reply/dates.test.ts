import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/corpus/period.ts';
import { formatPeriod } from '../../src/reply/dates.ts';

describe('a period as a reader writes it', () => {
  it.each([
    ['2015-12-16', '16 December 2015', '2015年12月16日'],
    ['2015-12-16/2015-12-18', '16–18 December 2015', '2015年12月16日–18日'],
    ['2015-11-30/2015-12-02', '30 November – 2 December 2015', '2015年11月30日–12月2日'],
    ['2014-12-30/2015-01-02', '30 December 2014 – 2 January 2015', '2014年12月30日–2015年1月2日'],
    ['2015-12', 'December 2015', '2015年12月'],
    ['2015', '2015', '2015年'],
    ['2015/2017', '2015–2017', '2015年–2017年'],
    ['2014-11/2014-12', 'November – December 2014', '2014年11月–12月'],
    ['2015/2015-12-05', '2015 – 5 December 2015', '2015年–2015年12月5日'],
    ['2015-12/2016-03-05', 'December 2015 – 5 March 2016', '2015年12月–2016年3月5日'],
  ])('%s', (written, english, chinese) => {
    const period = parsePeriod(written);
    if (period === null) throw new Error('no period');
    expect(formatPeriod(period, 'en')).toBe(english);
    expect(formatPeriod(period, 'zh-Hans')).toBe(chinese);
  });
});
