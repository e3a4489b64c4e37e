import { describe, expect, it } from 'vitest';
import { surfaceReader } from '../../src/search/surface.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();
const read = surfaceReader(corpus);
const [fact] = corpus.facts;
if (fact === undefined) throw new Error('the small corpus is empty');

describe('what a fact can be found by', () => {
  it('the words that people use for it are kept apart from its own', () => {
    const { otherStems, otherHan, stems } = read({ ...fact, words: { en: ['snubbed', 'stay at home'], zh: ['别去'] } });
    expect([...otherStems]).toEqual(expect.arrayContaining(['snub', 'stai', 'home']));
    expect(otherHan).toEqual(['别去']);
    expect(stems.has('snub')).toBe(false);
  });
  it('a fact without other words has none', () => {
    const { otherStems, otherHan } = read({ ...fact, words: undefined });
    expect([otherStems.size, otherHan.length]).toEqual([0, 0]);
  });
  it('its questions stand in one string, in lower case', () => {
    const asks = [...fact.asks.en, ...fact.asks.zh];
    const { asksText } = read(fact);
    expect(asks.every((ask) => asksText.includes(ask.toLowerCase().normalize('NFKC').replace(/’/g, "'")))).toBe(true);
  });
});
