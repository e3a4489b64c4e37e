import { describe, expect, it } from 'vitest';
import type { Vocabulary, Want } from '../../src/corpus/vocabulary.ts';
import { kindReader } from '../../src/search/kinds.ts';
import { PLAIN_UNIT, type Unit } from '../../src/search/query.ts';
import { readers, understand } from './readers.ts';

const read = kindReader(readers().corpus.vocabulary);
const kinds = (text: string): string[] => [...understand(text).kinds].sort();

describe('the kinds of facts that a question asks for', () => {
  it.each([
    ['any criticism in 2015?', ['criticism']],
    ['Which objections were raised?', ['criticism']],
    ['awards and declarations', ['award', 'document']],
    ['2015年有什么批评？', ['criticism']],
    ['When was it?', ['dates']],
    ['Where was the second conference?', ['venue']],
    ['What was the theme?', ['theme']],
    ['Who was there?', []],
  ])('“%s”: %j', (text, found) => expect(kinds(text)).toEqual(found));

  it('are not those of when and where, where it asks that of something else', () => {
    expect(kinds('When did Tim Cook arrive?')).toEqual([]);
    expect(kinds('When was the umbrella stolen?')).toEqual([]);
  });
});

describe('a question of kinds and nothing else', () => {
  const unit = (part: Partial<Unit>): Unit => ({ ...PLAIN_UNIT, text: 'x', weight: 0.5, ...part });
  const isOfKindsOnly = (text: string, ...units: Partial<Unit>[]): boolean =>
    read({ units: units.map(unit), wants: new Set(), text }).kindsOnly;
  const criticism = { stems: ['critic'] };

  it('has no word that does not name one, or hardly weighs', () => {
    expect(isOfKindsOnly('criticism', criticism)).toBe(true);
    expect(isOfKindsOnly('criticism there', criticism, { stems: ['there'], weight: 0.25 })).toBe(true);
    expect(isOfKindsOnly('criticism umbrella', criticism, { stems: ['umbrella'] })).toBe(false);
    expect(isOfKindsOnly('批评', { han: '批评' })).toBe(true);
    expect(isOfKindsOnly('批评雨伞', { han: '批评' }, { han: '雨伞' })).toBe(false);
  });
  it('names no one, and names a kind', () => {
    expect(isOfKindsOnly('criticism cook', criticism, { entities: ['tim-cook'], weight: 0.2 })).toBe(false);
    expect(isOfKindsOnly('there', { stems: ['there'], weight: 0.2 })).toBe(false);
    expect(isOfKindsOnly('criticism', { weight: 0.2 })).toBe(false);
    expect(isOfKindsOnly('')).toBe(false);
  });
  it('has phrases only of such words', () => {
    expect(isOfKindsOnly('criticism umbrella', { stems: ['critic', 'umbrella'] })).toBe(false);
  });
  it('names that kind by the word, not another that the question does not name', () => {
    expect(isOfKindsOnly('criticism', criticism, { stems: ['theme'] })).toBe(false);
    expect(isOfKindsOnly('criticism', { stems: [], han: null }, criticism)).toBe(false);
  });
});

describe('kinds, with a few words made by hand', () => {
  const unit = (part: Partial<Unit>): Unit => ({ ...PLAIN_UNIT, text: 'x', weight: 0.25, ...part });
  const reader = (kinds: Vocabulary['kinds']) => kindReader({ ...readers().corpus.vocabulary, kinds });
  const found = (text: string, wants: Want[], ...units: Partial<Unit>[]): string[] => [
    ...reader({ speech: { en: ['speech', 'spoken word'], zh: ['演讲'] } })({
      text,
      wants: new Set(wants),
      units: units.map(unit),
    }).kinds,
  ];
  it('are asked for by their words, in whatever form, not by parts of a phrase', () => {
    expect(found('speeches', [])).toEqual(['speech']);
    expect(found('谁演讲', [])).toEqual(['speech']);
    expect(found('a word', [])).toEqual([]);
    expect(found('venue', [])).toEqual([]);
  });
  it('are those of what is wanted, where nothing else is said', () => {
    expect(found('when', ['when', 'where', 'theme', 'who'])).toEqual(['dates', 'venue', 'theme']);
    expect(found('when', ['when'], {}, {})).toEqual(['dates']);
    expect(found('when', ['when'], {}, { weight: 0.26 })).toEqual([]);
    expect(found('when', ['when'], { entities: ['apple'] })).toEqual([]);
  });
});
