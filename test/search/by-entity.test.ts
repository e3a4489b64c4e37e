import { describe, expect, it } from 'vitest';
import { focus, notability } from '../../src/search/evidence.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';

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
});
