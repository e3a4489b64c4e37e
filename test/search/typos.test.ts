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
const { meantBy, isName } = spelling(known);

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
