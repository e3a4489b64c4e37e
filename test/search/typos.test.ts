import { describe, expect, it } from 'vitest';
import { spelling } from '../../src/search/typos.ts';

/** Words of a corpus; `true` for those that it writes as names. */
const known = new Map([
  ['boycott', false],
  ['sovereignty', false],
  ['participants', false],
  ['parts', false],
  ['party', false],
  ['paris', true],
  ['pichai', true],
  ['cook', true],
  ['5g', false],
  ['ai', false],
]);
const { isName, isKnown } = spelling(known);
/** What is known is read anew for each. */
const meantBy = (typed: string, as: 'name' | 'any'): string[] => spelling(known).meantBy(typed, as);

describe('a mistyped word', () => {
  it.each([
    ['boycot', ['boycott']],
    ['boyctot', ['boycott']],
    ['obycott', ['boycott']],
    ['sovereingty', ['sovereignty']],
    ['soverinty', ['sovereignty']],
    ['participents', ['participants']],
    ['boycott', ['boycott']],
  ])('%s is meant for %j', (typed, words) => {
    expect(meantBy(typed, 'any')).toEqual(words);
  });
  it.each(['hotel', 'bo', 'b', '', 'xx', 'moycott', 'boy', 'sover'])('“%s” is near nothing', (typed) => {
    expect(meantBy(typed, 'any')).toEqual([]);
  });
  it('that is a name may be off at its end as it is heard, where its beginning is right', () => {
    expect(meantBy('pichaye', 'name')).toEqual(['pichai']);
    expect(meantBy('pochaye', 'name')).toEqual([]);
  });
  it('may stand for each word that is as near', () => {
    expect(meantBy('partt', 'any').sort()).toEqual(['parts', 'party']);
  });
  it('stands for four words at most', () => {
    const many = spelling(new Map(['barn', 'bark', 'bars', 'bard', 'bare', 'barb'].map((word) => [word, false])));
    expect(many.meantBy('barx', 'any')).toHaveLength(4);
  });
});

describe('a word that the data spells out', () => {
  it('is known, however short, and no other is', () => {
    expect(['boycott', 'cook', '5g', 'boycot', 'constructor'].map(isKnown)).toEqual([true, true, true, false, false]);
  });
  it('is never what a slip is taken for where it has two letters', () => {
    expect(meantBy('aii', 'any')).toEqual([]);
    expect(meantBy('ia', 'any')).toEqual([]);
  });
});

describe('how far off a word may be', () => {
  const near = (word: string, typed: string) => spelling(new Map([[word, false]])).meantBy(typed, 'any').length > 0;

  it('is one letter up to seven, and two in longer ones', () => {
    expect([near('cat', 'cap'), near('program', 'prigram'), near('program', 'prigrom')]).toEqual([true, true, false]);
    expect([near('internet', 'intarnat'), near('internet', 'ontarnat'), near('internet', 'intarnot')]).toEqual([
      true,
      false,
      true,
    ]);
  });
  it('does not reach the first letter, unless it changed places with the second', () => {
    expect([near('hotel', 'motel'), near('hotel', 'ohtel'), near('hotels', 'ohtles')]).toEqual([false, true, false]);
    expect([near('hotel', 'ohotel'), near('hotel', 'xhotel')]).toEqual([true, false]);
  });
  it('is no farther than the nearest', () => {
    const words = spelling(
      new Map([
        ['internet', false],
        ['internal', false],
      ]),
    );
    expect(words.meantBy('internat', 'any')).toEqual(['internet', 'internal']);
    expect(words.meantBy('internxt', 'any')).toEqual(['internet']);
  });
});

describe('a word with a capital letter', () => {
  it('is a name, and only a name', () => {
    expect(meantBy('parus', 'name')).toEqual(['paris']);
    expect(meantBy('participents', 'name')).toEqual([]);
    expect(meantBy('pichia', 'name')).toEqual(['pichai']);
  });
  it('is known as a name where the corpus never writes it small', () => {
    expect([isName('cook'), isName('party'), isName('unknown'), isName('constructor')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a word with a capital letter, nearer than a name is far', () => {
  const near = (typed: string, as: 'name' | 'any', ...known: [string, boolean][]): string[] =>
    spelling(new Map(known)).meantBy(typed, as);
  it('is one letter farther off at most than any other word, where it begins so', () => {
    expect(near('pichaye', 'any', ['pichai', true])).toEqual([]);
    expect(near('picxyzi', 'name', ['pichai', true])).toEqual([]);
    expect(near('pxchxi', 'name', ['pichai', true])).toEqual([]);
    expect(near('internxtxs', 'name', ['internet', true])).toEqual(['internet']);
  });
  it('may be off in its first two letters where they changed places, and in another', () => {
    expect(near('nitarnet', 'any', ['internet', false])).toEqual([]);
    expect(near('nietrnet', 'any', ['internet', false])).toEqual([]);
    expect(near('ntiernet', 'any', ['internet', false])).toEqual([]);
    expect(near('nitternet', 'any', ['intternets', false])).toEqual([]);
  });
  it('of changed letters stands for four words at most', () => {
    const words = ['bacdef', 'acbdef', 'abdcef', 'abcedf', 'abcdfe'].map((word): [string, boolean] => [word, false]);
    expect(near('abcdef', 'any', ...words)).toHaveLength(4);
  });
  it('is none that has two letters', () => {
    expect(near('abc', 'any', ['ab', false])).toEqual([]);
    expect(near('ab', 'any', ['ba', false])).toEqual([]);
    expect(near('abc', 'any', ['abd', false])).toEqual(['abd']);
    expect(near('ab', 'any', ['abd', false])).toEqual([]);
  });
});
