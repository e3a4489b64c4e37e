import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/corpus/corpus.ts';
import type { WeighedAsk } from '../../src/search/document.ts';
import { lazily } from '../../src/search/lazily.ts';
import { parallelReader } from '../../src/search/parallel.ts';
import type { Hit } from '../../src/search/rank.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';

const engine = fixtureEngine();
const hitOf = (id: string): Hit => {
  const index = engine.documents.findIndex(({ fact }) => fact.id === id);
  const fact = engine.documents[index]?.fact;
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return { fact, index, score: 0, inYear: true, features: {} as Hit['features'] };
};
const model = { features: { coverage: 1, slot: 1, otherKind: 0, askBalanced: 1 } as Hit['features'] };
const models = [{ ...hitOf('2014-dates'), ...model }];

describe('a fact of the year beside those of other years', () => {
  it('is the like of one that tells the same of another edition', () => {
    const parallel = parallelReader(engine, models);
    expect(parallel(hitOf('2015-dates'))).toBeGreaterThan(parallel(hitOf('2015-rsf-boycott')));
    expect(parallel(hitOf('2015-dates'))).toBeLessThanOrEqual(1);
  });
  it('is not the like of one that lacks what is asked', () => {
    const lacking = models.map((hit) => ({ ...hit, features: { ...hit.features, coverage: 0.5 } }));
    expect(parallelReader(engine, lacking)(hitOf('2015-dates'))).toBe(0);
  });
  it('has no like where no other year has an answer, and none where it belongs to no year', () => {
    expect(parallelReader(engine, [])(hitOf('2015-dates'))).toBe(0);
    expect(parallelReader(engine, models)(hitOf('conference-yearly'))).toBe(0);
  });
});

describe('how like two facts are', () => {
  /** Facts of two years whose texts have these words, each as rare as its number says. */
  const between = (
    one: Partial<WeighedAsk>,
    other: Partial<WeighedAsk>,
    {
      own = {},
      features = {},
      theirs = {},
    }: { own?: Partial<Fact>; theirs?: Partial<Fact>; features?: Partial<Hit['features']> } = {},
  ): number => {
    const texts = [one, other].map(weighed);
    const small = { ...engine, weighedTexts: lazily(texts.length, (at) => texts[at] ?? weighed({})) };
    const outside = { ...hitOf('2014-dates'), index: 1, features: { ...model.features, ...features } };
    outside.fact = { ...outside.fact, ...theirs };
    const hit = hitOf('2015-dates');
    return parallelReader(small, [outside])({ fact: { ...hit.fact, ...own }, index: 0 });
  };
  const weighed = ({ stems = new Map(), bigrams = new Map() }: Partial<WeighedAsk>): WeighedAsk => ({
    stems,
    bigrams,
    concepts: new Set(),
    entities: new Map(),
    form: null,
    total: { stems: sum(stems), bigrams: sum(bigrams), entities: 0 },
  });
  const sum = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((a, b) => a + b, 0);
  const text = (...[stems = {}, bigrams = {}]: Record<string, number>[]): Partial<WeighedAsk> => ({
    stems: new Map(Object.entries(stems)),
    bigrams: new Map(Object.entries(bigrams)),
  });

  it('is the share of their rare words that both have, English and Chinese', () => {
    expect(between(text({ held: 0.5, town: 0.5 }), text({ held: 0.5, lake: 0.5 }))).toBe(0.5);
    expect(between(text({ held: 0.5 }, { 举行: 0.5 }), text({ met: 0.5 }, { 举行: 0.5 }))).toBe(0.5);
    expect(between(text({ held: 0.5 }, { 举行: 0.5 }), text({ held: 0.5 }, { 举行: 0.5 }))).toBe(1);
    expect(between(text({ held: 0.5 }), text({ met: 0.5 }))).toBe(0);
  });
  it('is none where neither has words', () => expect(between(text(), text())).toBe(0));
  it('is half where they are of two kinds, or count two things', () => {
    const [one, other] = [text({ held: 1 }), text({ held: 1 })];
    const figure = (of: string) => ({ figure: { of, en: '12', zh: '12' } });
    expect(between(one, other, { own: { kind: 'venue' } })).toBe(0.5);
    expect(between(one, other, { own: figure('forums') })).toBe(0.5);
    expect(between(one, other, { own: figure('forums'), theirs: figure('countries') })).toBe(0.5);
    expect(between(one, other, { own: figure('forums'), theirs: figure('forums') })).toBe(1);
  });
  it('weighs as much as the other year answers the question', () => {
    const [one, other] = [text({ held: 1 }), text({ held: 1 })];
    expect(between(one, other, { features: { askBalanced: 0.25 } })).toBe(0.25);
    expect(between(one, other, { features: { coverage: 0.8, slot: 0 } })).toBe(1);
    expect(between(one, other, { features: { coverage: 0.79 } })).toBe(0);
    expect(between(one, other, { features: { slot: -0.5 } })).toBe(0);
    expect(between(one, other, { features: { otherKind: 1 } })).toBe(0);
  });
});

it('only the three best facts of other years are models', () => {
  const lacking = { ...hitOf('2017-dates'), features: { ...model.features, coverage: 0 } };
  const behind = (count: number) => parallelReader(engine, [...Array(count).fill(lacking), ...models]);
  expect(behind(2)(hitOf('2015-dates'))).toBeGreaterThan(0);
  expect(behind(3)(hitOf('2015-dates'))).toBe(0);
});

it('of two models the liker counts, whichever comes first', () => {
  const weak = { ...hitOf('2014-dates'), features: { ...model.features, askBalanced: 0.1 } };
  const [alone] = [parallelReader(engine, models)(hitOf('2015-dates'))];
  expect(parallelReader(engine, [weak, ...models])(hitOf('2015-dates'))).toBe(alone);
  expect(parallelReader(engine, [...models, weak])(hitOf('2015-dates'))).toBe(alone);
});
