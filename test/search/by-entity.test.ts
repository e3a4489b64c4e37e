import { describe, expect, it } from 'vitest';
import { byEntity } from '../../src/search/by-entity.ts';
import { focus, notability } from '../../src/search/evidence.ts';
import { BOOST, entityTerm } from '../../src/search/full-text.ts';
import { written } from '../../src/search/postings.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { engineOf, type Told } from './hand-made-engine.ts';

describe('the facts that name an entity', () => {
  const { documents, documentsByEntity, corpus } = fixtureEngine();

  it.each(corpus.entities.map(({ id }) => id))('are all that do: %s', (id) => {
    const naming = documents.filter(({ entities }) => entities.has(id)).map(({ index }) => index);
    const found = (documentsByEntity.get(id) ?? []).map(({ index }) => index);
    expect([...found].sort((a, b) => a - b)).toEqual(naming);
  });
  it.each(corpus.entities.map(({ id }) => id))('come in the order of their promise: %s', (id) => {
    const promise = (documentsByEntity.get(id) ?? []).map(({ fact }) => focus(new Set([id]), fact) + notability(fact));
    expect(promise).toEqual([...promise].sort((a, b) => b - a));
  });
  it('are the same list when they are asked for again', () => {
    const [first] = corpus.entities;
    expect(documentsByEntity.get(first?.id ?? '')).toBe(documentsByEntity.get(first?.id ?? ''));
    expect(documentsByEntity.get('nobody')).toBeUndefined();
  });
  it('are first those that give it as their answer, then the well sourced, then in the order of the corpus', () => {
    const told: Told[] = [
      {},
      { sources: 3 },
      { who: ['apple'] },
      {},
      { who: ['apple'], sources: 3 },
      { who: ['sina'] },
    ];
    const listing = { holders: new Map([[entityTerm('apple'), written([...told.keys()])]]), lengths: [] };
    const found = byEntity(
      engineOf(told, []).documents,
      Object.keys(BOOST).map(() => listing),
    );
    expect(found.get('apple')?.map(({ index }) => index)).toEqual([4, 2, 1, 0, 3, 5]);
  });
});
