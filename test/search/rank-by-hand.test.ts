import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/corpus/corpus.ts';
import { PLAIN_UNIT, type Query, type Unit } from '../../src/search/query.ts';
import { type Hit, margin, rank } from '../../src/search/rank.ts';
import { engineOf, RARITIES as statistics, type Told } from './hand-made-engine.ts';
import { understand } from './readers.ts';

const unit = (part: Partial<Unit> = {}): Unit => ({ ...PLAIN_UNIT, text: 'x', weight: 0.5, stems: ['hotel'], ...part });
const ask = (part: Partial<Query> = {}): Query => ({ ...understand(''), units: [unit()], onSubject: true, ...part });
const ids = (hits: readonly Hit[]): number[] => hits.map(({ index }) => index);
const sorted = (hits: readonly Hit[]): number[] => ids(hits).sort((a, b) => a - b);
/** The first facts of a corpus, the first of them best. */
const first = (count: number) => Array.from({ length: count }, (_, n) => [n, 1000 - n] as const);
const many = (count: number, last: Told, other: Told = {}): Told[] =>
  Array.from({ length: count }, (_, n) => (n === count - 1 ? last : other));

describe('what a question is searched by', () => {
  const terms = (query: Partial<Query>, part: Partial<typeof statistics> = {}): readonly string[] => {
    let asked: readonly string[] = [];
    const index = {
      search(list: readonly string[]) {
        asked = list;
        return { holders: [], scores: new Float64Array(0) };
      },
    };
    rank(engineOf([], [], { index, statistics: { ...statistics, ...part } }), ask({ units: [], ...query }));
    return asked;
  };
  it('are its words, what a mistyped one may be meant for, and pairs of its Chinese', () => {
    expect(terms({ units: [unit({ stems: ['hotel', 'door'], spellings: ['inn'] })] })).toEqual([
      'hotel',
      'door',
      'inn',
    ]);
    expect(terms({ units: [unit({ stems: [], han: '大酒店' })] })).toEqual(['大酒', '酒店']);
    expect(terms({ bigrams: new Set(['的酒']) })).toEqual(['的酒']);
  });
  it('are whom it names, not by what words, and six holders of a name at most', () => {
    expect(terms({ units: [unit({ entities: ['apple'], han: '苹果' })] })).toEqual(['@apple']);
    const holders = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(terms({ units: [unit({ entities: holders })] })).toEqual(['@a', '@b', '@c', '@d', '@e', '@f']);
  });
  it('are two of its groups of synonyms that tell something', () => {
    const concept = (group: number): number => (group === 1 ? 0.44 : 0.45);
    expect(terms({ units: [unit({ stems: [], concepts: [1, 2, 3, 4] })] }, { concept })).toEqual(['~2', '~3']);
  });
  it('are the sixteen rarest, none that no fact has', () => {
    const stems = Array.from({ length: 20 }, (_, n) => `w${n}`);
    const rarity = (stem: string): number => Number(stem.slice(1)) / 19;
    expect(terms({ units: [unit({ stems })] }, { stem: rarity })).toEqual(stems.slice(3, 19).reverse());
  });
  it('are none where it says nothing', () => {
    expect(terms({ units: [] })).toEqual([]);
    expect(rank(engineOf([{}], []), ask({ units: [] }))).toEqual([]);
  });
});

describe('the facts that are looked at', () => {
  it('are those that the search finds, as relevant as it says', () => {
    const hits = rank(
      engineOf(
        [{}, {}, {}],
        [
          [2, 8],
          [0, 2],
        ],
      ),
      ask(),
    );
    expect(hits.map(({ index, features }) => [index, features.relevance])).toEqual([
      [2, 1],
      [0, 0.25],
    ]);
  });
  it('are no more than forty of the years asked about', () => {
    const match = { stems: ['hotel'] };
    expect(ids(rank(engineOf(many(40, match), first(40)), ask()))).toContain(39);
    expect(ids(rank(engineOf(many(41, match), first(41)), ask()))).not.toContain(40);
  });
  it('are twenty of other years, however many of the years asked about come before', () => {
    const years = { years: [2015] };
    const outside = (count: number, before: number): Told[] => [
      ...many(before, {}),
      ...many(count, { year: 2014, stems: ['hotel'] }, { year: 2014 }),
    ];
    expect(ids(rank(engineOf(outside(20, 0), first(20)), ask(years)))).toContain(19);
    expect(ids(rank(engineOf(outside(21, 0), first(21)), ask(years)))).not.toContain(20);
    expect(ids(rank(engineOf(outside(20, 45), first(65)), ask(years)))).toContain(64);
    expect(ids(rank(engineOf(outside(21, 45), first(66)), ask(years)))).not.toContain(65);
    const late = [...many(25, {}, { year: 2014 }).slice(0, 24), { stems: ['hotel'] }];
    expect(ids(rank(engineOf(late, first(25)), ask(years)))).toContain(24);
  });
  it('are those that name whom it names, whatever the search finds, forty at most', () => {
    const named = { units: [unit({ entities: ['apple'], stems: [] })] };
    expect(ids(rank(engineOf([{}, { entities: ['apple'] }], []), ask(named)))).toEqual([1]);
    expect(rank(engineOf([{}], []), ask({ units: [unit({ entities: ['nobody'] })] }))).toEqual([]);
    const last = { entities: ['apple'], who: ['apple'], sources: 3 };
    const other = { entities: ['apple'] };
    expect(ids(rank(engineOf(many(40, last, other), []), ask(named)))).toContain(39);
    expect(ids(rank(engineOf(many(41, last, other), []), ask(named)))).not.toContain(40);
  });
  it('are those of a kind that it asks for, of its years, or what lasts where it names none', () => {
    const facts: Told[] = [{ kind: 'venue' }, { kind: 'speech' }, { kind: 'venue', year: 2014 }];
    const kinds = (...list: Fact['kind'][]) => ({ kinds: new Set(list) });
    expect(sorted(rank(engineOf(facts, []), ask({ ...kinds('venue'), years: [2015] })))).toEqual([0]);
    expect(sorted(rank(engineOf(facts, []), ask({ ...kinds('speech'), years: [2015] })))).toEqual([1]);
    expect(sorted(rank(engineOf(facts, []), ask(kinds('venue'))))).toEqual([0, 2]);
    expect(sorted(rank(engineOf(facts, []), ask(kinds('speech'))))).toEqual([]);
    expect(sorted(rank(engineOf(facts, []), ask(kinds())))).toEqual([]);
  });
  it('are those of the corpus only', () =>
    expect(
      ids(
        rank(
          engineOf(
            [{}],
            [
              [7, 9],
              [0, 1],
            ],
          ),
          ask(),
        ),
      ),
    ).toEqual([0]));
});

describe('the facts that are compared word by word', () => {
  it('are twenty of the years asked about and eight of others', () => {
    const facts = [...many(30, {}), ...many(15, { year: 2014 }, { year: 2014 })];
    const hits = rank(engineOf(facts, first(45)), ask({ years: [2015] }));
    expect(hits.map(({ inYear }) => inYear)).toEqual([...Array(20).fill(true), ...Array(8).fill(false)]);
  });
  it.each<[string, Told, Partial<Query>]>([
    ['what has most of the question', { stems: ['hotel'] }, {}],
    ['what several sources tell', { sources: 3 }, {}],
    ['whom it is about', { who: ['apple'], entities: ['apple'] }, { units: [unit(), unit({ entities: ['apple'] })] }],
  ])('are chosen by %s', (_, told, query) => {
    const close = Array.from({ length: 25 }, (_, n) => [n, 1000 - n] as const);
    expect(ids(rank(engineOf(many(25, told), close), ask(query)))).toContain(24);
    expect(ids(rank(engineOf(many(25, {}), close), ask(query)))).not.toContain(24);
  });
  it('are chosen by how relevant the search finds them', () => {
    const shuffled = [...first(25)].map(([n, score]) => [24 - n, score] as const);
    expect(sorted(rank(engineOf(many(25, {}), shuffled), ask()))).toEqual(Array.from({ length: 20 }, (_, n) => n + 5));
  });
  it('are chosen by what they lack least: a name', () => {
    const who = { name: true, required: true, entities: ['apple'], weight: 0.01 };
    const facts = [...many(24, {}), { entities: ['apple'] }];
    expect(ids(rank(engineOf(facts, first(25)), ask({ units: [unit(who)] })))).toContain(24);
  });
});

describe('the order of the facts', () => {
  it('is the best first, those of other years behind', () => {
    const facts: Told[] = [{ year: 2014, stems: ['hotel'], sources: 3 }, {}, { stems: ['hotel'] }, { year: 2014 }];
    expect(
      ids(
        rank(
          engineOf(facts, [
            [0, 4],
            [3, 4],
            [1, 4],
            [2, 4],
          ]),
          ask({ years: [2015] }),
        ),
      ),
    ).toEqual([2, 1, 0, 3]);
  });
});

describe('how far the first fact is ahead', () => {
  const hit = (kind: Fact['kind'], score: number): Hit => {
    const [whole] = rank(engineOf([{ kind }], [[0, 1]]), ask());
    if (whole === undefined) throw new Error('nothing was found');
    return { ...whole, score };
  };
  it('is how far it is ahead of the next of another kind', () => {
    const gap = 1 - Math.exp(-1);
    expect(margin([hit('speech', 5), hit('speech', 4), hit('venue', 3), hit('dates', 2)])).toBeCloseTo(gap);
    expect(margin([hit('speech', 5), hit('speech', 4)])).toBe(1);
    expect(margin([hit('speech', 5), hit('venue', 5)])).toBe(0);
  });
});
