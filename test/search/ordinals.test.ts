import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber, ordinal, ROMAN_PATTERN } from '../../src/search/ordinals.ts';
import { readers } from './readers.ts';
import { anyText } from './strings.ts';

const { years } = readers().corpus.vocabulary;

describe('an ordinal', () => {
  it.each([
    ['first', 1],
    ['inaugural', 1],
    ['second', 2],
    ['twelfth', 12],
    ['1st', 1],
    ['2nd', 2],
    ['3rd', 3],
    ['11th', 11],
    ['4', 4],
    ['i', 1],
    ['iv', 4],
    ['ix', 9],
    ['xii', 12],
    ['xv', 15],
  ])('%s is %i', (word, number) => {
    expect(ordinal(word, years)).toBe(number);
  });
  it.each(['', 'seconds', '123rd', 'xvi', 'iiii', 'toString', '__proto__', 'constructor', '届'])(
    '“%s” is none',
    (word) => {
      expect(ordinal(word, years)).toBeNull();
    },
  );
  it('a Roman numeral is matched whole', () => {
    const pattern = new RegExp(`^(?:${ROMAN_PATTERN})$`);
    expect(['viii', 'xiv', 'iiii', 'vx'].map((word) => pattern.test(word))).toEqual([true, true, false, false]);
  });
});

describe('a Chinese number', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十四', 34],
    ['二零一七', 2017],
    ['二〇一七', 2017],
    ['2017', 2017],
    ['3', 3],
  ])('%s is %i', (text, number) => {
    expect(chineseNumber(text, years)).toBe(number);
  });
  it.each(['', '百', '大', '十十', '十二三四五六', '一二十', 'toString', '二零一七年'])('“%s” is none', (text) => {
    expect(chineseNumber(text, years)).toBeNull();
  });
});

it('numbers are whole or none, whatever is typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const value of [ordinal(text, years), chineseNumber(text, years)])
        expect(value === null || value >= 0).toBe(true);
    }),
  );
});
