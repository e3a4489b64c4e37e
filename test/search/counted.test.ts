import { describe, expect, it } from 'vitest';
import { countReader } from '../../src/search/counted.ts';
import { stemAll } from '../../src/search/english.ts';
import { FEW_WORDS } from './hand-made.ts';
import { readers } from './readers.ts';

const { vocabulary } = readers().corpus;
const count = (en: string, zh = '') =>
  countReader({ ...vocabulary, cardinals: ['dozen'], dateMarks: '年月日届' }, FEW_WORDS)({ en, zh });
const counted = (en: string): string[] => [...count(en).stems];

describe('what a number counts', () => {
  it('are the five words before it and the six behind', () => {
    const [before, behind] = ['one two three four five', 'six seven eight nine ten eleven'];
    expect(counted(`zero ${before} 2100 ${behind} twelve`)).toEqual(stemAll(`${before} ${behind}`));
  });
  it('are words, not other numbers', () => {
    expect(counted('2100 guests from 80 countries')).toEqual(['guest', 'from', 'countri']);
    expect(count('2100 guests from 80 countries').numbers).toBe(2);
  });
  it('may be written in words', () => {
    expect(counted('a dozen guests')).toEqual(['a', 'guest']);
    expect(count('a dozen guests').numbers).toBe(1);
  });
  it('is nothing where there is none', () => {
    expect(count('guests from abroad')).toEqual({ numbers: 0, stems: new Set(), concepts: new Set(), han: '' });
  });
  it('has its groups of synonyms, of either language', () => {
    expect([...count('12 inns').concepts]).toEqual([0]);
    expect([...count('', '12家旅馆').concepts]).toEqual([2]);
    expect([...count('12 doors. Inns one two three four five six seven').concepts]).toEqual([0]);
    expect([...count('12 doors').concepts]).toEqual([]);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    'in 2015',
    'in 1999',
    'on 16 December',
    'from 16 to 18 December',
    '16 and 18 December',
    'December 16',
    'December 16 to 18',
    'December 16 and 18',
    'aged 61',
    'a 61-year-old guest',
    'a 61 years old guest',
    'at 16:30',
    'at 4 pm',
    'at 4am',
    'at 4 p.m. sharp',
  ])('“%s”', (text) => expect(count(text).numbers).toBe(0));
  it.each(['20155 guests', '12015 guests', '1.2015 billion', '61 years', 'aged inn, 12 doors', '16 guests'])(
    'but “%s” does',
    (text) => expect(count(text).numbers).toBe(1),
  );
});

describe('what a number counts in Chinese', () => {
  it('are the eight characters before it and the ten behind', () => {
    expect(count('', '零一二三四五六七八2100甲乙丙丁戊己庚辛壬癸子').han).toBe(
      '一二三四五六七八2100甲乙丙丁戊己庚辛壬癸',
    );
    expect(count('', '有2100人').han).toBe('有2100人');
  });
  it('stands apart for each number', () => {
    expect(count('', '共有12人和8家甲乙丙丁戊己庚辛').han).toBe(
      '共有12人和8家甲乙丙丁戊己 共有12人和8家甲乙丙丁戊己庚辛',
    );
  });
  it('may have a point and commas', () => expect(count('', '2,100.5万人').han).toBe('2,100.5万人'));
  it.each(['2015年', '12月', '第12届', '12.5日'])('is nothing in “%s”', (text) => {
    expect(count('', text).han).toBe('');
  });
});
