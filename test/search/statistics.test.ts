import { describe, expect, it } from 'vitest';
import type { AskDocument, FactDocument } from '../../src/search/document.ts';
import { lazily } from '../../src/search/lazily.ts';
import { countDocuments, LEAST_NAME_WEIGHT, statistics, weigh } from '../../src/search/statistics.ts';
import type { Surface } from '../../src/search/surface.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

interface Told {
  readonly stems?: readonly string[];
  readonly han?: string;
  readonly otherStems?: readonly string[];
  readonly otherHan?: readonly string[];
  readonly concepts?: readonly number[];
  readonly entities?: readonly string[];
}

/** How rare things are among facts that tell these. */
function among(...facts: readonly Told[]) {
  const [fact] = fixtureCorpus().facts;
  if (fact === undefined) throw new Error('the small corpus is empty');
  const documents = facts.map(
    ({ concepts = [], entities = [] }, index): FactDocument => ({
      fact,
      index,
      concepts: new Set(concepts),
      entities: new Set(entities),
      mentionedYears: new Set(),
    }),
  );
  const surfaces = facts.map(
    ({ stems = [], han = '', otherStems = [], otherHan = [] }): Surface => ({
      stems: new Set(stems),
      han,
      asksText: '',
      kindStems: new Set(),
      kindHan: [],
      otherStems: new Set(otherStems),
      otherHan,
    }),
  );
  return statistics(
    countDocuments(
      documents,
      lazily(surfaces.length, (at) => {
        const surface = surfaces[at];
        if (surface === undefined) throw new RangeError(`no surface ${at}`);
        return surface;
      }),
    ),
  );
}

describe('how rare a thing is', () => {
  const known = among(
    { stems: ['hotel', 'guest'], concepts: [7], entities: ['apple'] },
    { stems: ['guest'], concepts: [7], entities: ['apple', 'wuzhen'] },
    { stems: ['guest'] },
  );
  it('goes from nothing, where all facts have it, to one, where none has', () => {
    expect([known.stem('guest'), known.stem('hotel'), known.stem('umbrella')]).toEqual([0, 0.5, 1]);
    expect(known.concept(7)).toBeCloseTo(Math.log(4 / 3) / Math.log(4));
    expect([known.entity('wuzhen'), known.entity('nobody')]).toEqual([0.5, 1]);
  });
  it("is counted in facts, not in occurrences, a fact's other words included", () => {
    const twice = among({ stems: ['hotel'], otherStems: ['hotel', 'inn'] }, {}, {});
    expect([twice.stem('hotel'), twice.stem('inn')]).toEqual([0.5, 0.5]);
    expect([twice.hasStem('inn'), twice.hasStem('umbrella')]).toEqual([true, false]);
  });
});

describe('how rare Chinese is', () => {
  const known = among({ han: '酒店老板 酒店' }, { han: '酒店', otherHan: ['旅馆', '民宿'] }, { han: '嘉宾' });
  it('is how rare its rarest pair of characters is', () => {
    expect(known.han('酒店')).toBeCloseTo(Math.log(4 / 3) / Math.log(4));
    expect(known.han('酒店老板')).toBe(0.5);
    expect(known.han('酒')).toBeCloseTo(Math.log(4 / 3) / Math.log(4));
    expect(known.bigram('店老')).toBe(0.5);
  });
  it('is counted in facts, pair by pair and character by character', () => {
    expect(['酒店', '店', '老板', '馆', '雨伞'].map(known.pairCount)).toEqual([2, 2, 1, 1, 0]);
  });
  it('a pair does not reach over a space', () => {
    expect(['板酒', '馆民', '店旅'].map(known.pairCount)).toEqual([0, 0, 0]);
  });
  it('a word is on record where all of its pairs are', () => {
    expect(['酒店老板', '嘉宾', '酒店嘉宾', '雨伞'].map(known.hasHan)).toEqual([true, true, false, false]);
  });
});

describe("the weights of a question's parts", () => {
  const known = among({ stems: ['hotel'], han: '酒店', entities: ['apple'] }, { entities: ['apple'] }, {});
  const ask: AskDocument = {
    stems: new Set(['hotel', 'umbrella']),
    concepts: new Set([3]),
    bigrams: new Set(['酒店', '雨伞']),
    entities: new Set(['apple', 'nobody']),
    form: 'why',
  };
  it('are how rare they are, but a name weighs something however common it is', () => {
    const { stems, bigrams, entities, concepts } = weigh(ask, known);
    expect([...stems]).toEqual([
      ['hotel', 0.5],
      ['umbrella', 1],
    ]);
    expect([...bigrams]).toEqual([
      ['酒店', 0.5],
      ['雨伞', 1],
    ]);
    expect([...entities]).toEqual([
      ['apple', LEAST_NAME_WEIGHT],
      ['nobody', 1],
    ]);
    expect([...concepts]).toEqual([3]);
  });
  it('are summed up', () => {
    expect(weigh(ask, known).total).toEqual({ stems: 1.5, bigrams: 1.5, entities: 1 + LEAST_NAME_WEIGHT });
  });
});
