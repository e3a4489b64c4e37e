import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentWords, read } from '../../src/search/reading.ts';
import { normalise } from '../../src/search/text.ts';
import { readers } from './readers.ts';
import { anyText } from './strings.ts';

const parts = readers();
const reading = (text: string) => read(normalise(text), parts);
const open = (text: string): string[] => {
  const { tokens, open: left } = reading(text);
  return left.map((at) => tokens[at] ?? '');
};

describe('what is left of a question around its names', () => {
  it.each([
    ['Who called for a boycott at the Wuzhen Summit?', ['who', 'called', 'for', 'a', 'at', 'the']],
    ['Tim Cook', []],
    ['the hotel at the World Internet Conference', ['the', 'hotel', 'at', 'the']],
  ])('“%s”: %j', (text, words) => {
    expect(open(text)).toEqual(words);
  });
  it.each([
    ['世界互联网大会的主题', ['主题']],
    ['库克在乌镇峰会上的酒店', ['酒店']],
    ['谁', []],
  ])('“%s”: %j', (text, words) => {
    expect(contentWords(reading(text).hanRuns, parts.lexicon)).toEqual(words);
  });
  it('a mixed question has both', () => {
    expect(reading('Tim Cook在乌镇的演讲').mentions.map(({ ids }) => ids)).toEqual([['tim-cook']]);
    expect(contentWords(reading('Tim Cook在乌镇的演讲').hanRuns, parts.lexicon)).toEqual(['演讲']);
  });
});

it('any text is read, the same each time', () => {
  fc.assert(
    fc.property(anyText, (whole) => {
      const text = whole.slice(0, 600);
      const once = reading(text);
      expect(reading(text)).toEqual(once);
      for (const at of once.open) expect(once.tokens[at]).toBeDefined();
      contentWords(once.hanRuns, parts.lexicon);
    }),
    { numRuns: 200 },
  );
});
