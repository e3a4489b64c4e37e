import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf, anyWordOf, bigrams, hanRuns, hasHan, normalise, withoutAccents } from '../../src/search/text.ts';
import { anyText } from './strings.ts';

describe('one form for each text', () => {
  it.each([
    ['Jack  MA', 'jack ma'],
    ['  a\tb\nc  ', 'a b c'],
    ['ＷＩＣ ２０１５', 'wic 2015'],
    ['Apple’s ‘boss’', "apple's 'boss'"],
    ['bo\u200bycott', 'bo ycott'],
    ['\u202eReporters\u202c', 'reporters'],
    ['ﬁrst', 'first'],
    ['Chehadé', 'chehadé'],
    ['乌镇　峰会', '乌镇 峰会'],
    ['', ''],
    ['\u0000\u0007', ''],
  ])('%j is “%s”', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });
  it('comes out the same when it is made once more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once).not.toMatch(/[\p{Cc}\p{Cf}]|\s\s|^\s|\s$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the Chinese in a text', () => {
  it('is found in stretches', () => {
    expect(hanRuns('2015年 in 乌镇, ok')).toEqual(['年', '乌镇']);
    expect(hanRuns('二〇一五')).toEqual(['二〇一五']);
    expect([hasHan('乌'), hasHan('wuzhen'), hasHan('')]).toEqual([true, false, false]);
  });
});

describe('pairs of characters', () => {
  it.each([
    ['乌镇峰会', ['乌镇', '镇峰', '峰会']],
    ['乌', ['乌']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['', []],
  ])('of %s are %j', (run, pairs) => {
    expect(bigrams(run)).toEqual(pairs);
  });
});

describe('the pattern of any of some words', () => {
  const found = (list: readonly string[], text: string) => new RegExp(anyOf(list)).exec(text)?.[0];

  it('finds the longest, whichever comes first in the list', () => {
    expect(found(['ces', 'ces asia'], 'at ces asia')).toBe('ces asia');
    expect(found(['ces asia', 'ces'], 'at ces asia')).toBe('ces asia');
  });
  it('takes every sign for itself', () => {
    for (const word of ['u.s.', 'a*b', 'c++', 'who?', '^x$', '{1}', '(a|b)', '[a]', 'a\\b']) {
      expect(found([word], `so ${word} it is`)).toBe(word);
    }
    expect(found(['u.s.'], 'u-s-')).toBeUndefined();
  });
  it('of none finds nothing', () => expect(found([], 'anything')).toBeUndefined());
  it('leaves the list as it is', () => {
    const list = ['a', 'bbb', 'cc'];
    anyOf(list);
    expect(list).toEqual(['a', 'bbb', 'cc']);
  });
  it('finds English words as wholes, and Chinese ones anywhere', () => {
    const pattern = new RegExp(anyWordOf({ en: ['first', 'debut'], zh: ['首次'] }));
    expect(['the first', 'firstly', 'a debut', 'debuts', '大会首次举行'].map((text) => pattern.test(text))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

it('letters without their accents', () =>
  expect(withoutAccents('Chehadé, Ångström, e\u0301\u0323')).toBe('Chehade, Angstrom, e'));
