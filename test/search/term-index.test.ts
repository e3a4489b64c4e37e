import { describe, expect, it } from 'vitest';
import type { AskDocument, FactDocument, FactReading } from '../../src/search/document.ts';
import { conceptTerm, entityTerm, termsOf } from '../../src/search/full-text.ts';
import { lazily } from '../../src/search/lazily.ts';
import { idsIn, postingsOf } from '../../src/search/postings.ts';
import type { Surface } from '../../src/search/surface.ts';
import { openTermIndex } from '../../src/search/term-index.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

interface Told {
  readonly text?: readonly string[];
  readonly han?: readonly string[];
  readonly asks?: readonly (readonly string[])[];
  readonly asksHan?: readonly string[];
  readonly entities?: readonly string[];
  readonly concepts?: readonly number[];
  readonly kind?: readonly string[];
  readonly others?: readonly string[];
  readonly othersHan?: readonly string[];
}
const part = (stems: readonly string[] = [], bigrams: readonly string[] = []): AskDocument => ({
  stems: new Set(stems),
  bigrams: new Set(bigrams),
  concepts: new Set(),
  entities: new Set(),
  form: null,
});
const known = <T>(list: readonly T[]) =>
  lazily(list.length, (at) => {
    const item = list[at];
    if (item === undefined) throw new RangeError(`no item ${at}`);
    return item;
  });

/** Facts that have these terms, and what is looked up of them. */
function facts(...told: readonly Told[]) {
  const [fact] = fixtureCorpus().facts;
  if (fact === undefined) throw new Error('the small corpus is empty');
  const documents = told.map(
    ({ entities, concepts }, index): FactDocument => ({
      fact,
      index,
      concepts: new Set(concepts),
      entities: new Set(entities),
      mentionedYears: new Set(),
    }),
  );
  const readings = told.map(
    ({ text, han, asks = [], asksHan = [] }): FactReading => ({
      asks: [...asks.map((stems) => part(stems)), part([], asksHan)],
      body: part(text, han),
      named: new Set(),
    }),
  );
  const surfaces = told.map(
    ({ kind, others, othersHan = [] }): Surface => ({
      stems: new Set(),
      han: '',
      asksText: '',
      kindStems: new Set(kind),
      kindHan: [],
      otherStems: new Set(others),
      otherHan: othersHan,
    }),
  );
  return { documents, texts: { readings: known(readings), surfaces: known(surfaces) } };
}

describe('the terms of a fact', () => {
  it('stand in the field that they come from, each once', () => {
    const { documents, texts } = facts({
      text: ['hotel'],
      han: ['酒店'],
      asks: [['which', 'hotel'], ['hotel']],
      asksHan: ['哪家'],
      entities: ['apple'],
      concepts: [7],
      kind: ['venu'],
      others: ['inn'],
      othersHan: ['大客栈'],
    });
    const [document] = documents;
    if (document === undefined) throw new Error('no fact');
    const fields = Object.entries(termsOf(document, texts)).map(([field, terms]) => [field, [...terms]]);
    expect(Object.fromEntries(fields)).toEqual({
      text: ['hotel', '酒店'],
      asks: ['which', 'hotel', '哪家'],
      entities: ['@apple'],
      concepts: ['~7'],
      kind: ['venu'],
      others: ['inn', '大客', '客栈'],
    });
  });
  it('of entities and of groups are no words', () => {
    expect([entityTerm('apple'), conceptTerm(7)]).toEqual(['@apple', '~7']);
  });
});

describe('the facts that hold a term', () => {
  const many = Array.from({ length: 80 }, (_, n): Told => ({ text: n % 40 === 3 ? ['rare', 'word'] : ['word'] }));
  const { documents, texts } = facts(...many);
  const [text, asks] = postingsOf(documents, texts);
  it('are listed field by field, in order', () => {
    expect(idsIn(text?.holders.get('rare') ?? '')).toEqual([3, 43]);
    expect(idsIn(text?.holders.get('word') ?? '')).toEqual(documents.map(({ index }) => index));
    expect(text?.holders.has('umbrella')).toBe(false);
    expect(asks?.holders.size).toBe(0);
  });
  it('are told how many terms they have', () => {
    expect(text?.lengths.slice(2, 5)).toEqual([1, 2, 1]);
    expect(asks?.lengths).toEqual(documents.map(() => 0));
  });
});

describe('a search for terms', () => {
  const search = (told: readonly Told[], ...terms: string[]) => {
    const { documents, texts } = facts(...told);
    return openTermIndex(postingsOf(documents, texts)).search(terms);
  };
  const found = (told: readonly Told[], ...terms: string[]): number[] => {
    const { holders, scores } = search(told, ...terms);
    return [...holders].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  };

  it('finds every fact that holds one of them', () => {
    const told = [{ text: ['hotel'] }, { text: ['inn'] }, { text: ['door'] }, { entities: ['apple'] }];
    expect(found(told, 'inn', 'hotel').sort()).toEqual([0, 1]);
    expect(found(told, entityTerm('apple'))).toEqual([3]);
    expect(found(told, 'umbrella')).toEqual([]);
    expect(found(told)).toEqual([]);
    expect(found([], 'hotel')).toEqual([]);
  });
  it('finds whole terms only, as they are written', () => {
    expect(found([{ text: ['hotels', 'Hotel'] }], 'hotel')).toEqual([]);
    expect(found([{ text: ['Hotel'] }], 'Hotel')).toEqual([0]);
  });
  it('finds first what has more of them, or the rarer one', () => {
    const told = [{ text: ['a', 'x'] }, { text: ['a', 'b'] }, { text: ['a', 'y'] }, { text: ['a', 'z'] }];
    expect(found(told, 'a', 'b')[0]).toBe(1);
    expect(found([{ text: ['a'] }, { text: ['a'] }, { text: ['b'] }], 'a', 'b')[0]).toBe(2);
  });
  it('finds first what has it among fewer words', () => {
    expect(found([{ text: ['a', 'b', 'c', 'd', 'e', 'f'] }, { text: ['a'] }], 'a')).toEqual([1, 0]);
  });
  it('finds first what has it in its questions, then in its text, then in other words, then in its kind', () => {
    expect(found([{ kind: ['a'] }, { others: ['a'] }, { text: ['a'] }, { asks: [['a']] }], 'a')).toEqual([3, 2, 1, 0]);
  });
  it('finds the same each time', () => {
    const { documents, texts } = facts({ text: ['a'] }, { text: ['a', 'b'] });
    const index = openTermIndex(postingsOf(documents, texts));
    const once = index.search(['a', 'b']);
    expect(index.search(['a', 'b'])).toEqual(once);
    expect(once.holders.every((id) => (once.scores[id] ?? 0) > 0)).toBe(true);
  });
});
