import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { prepareSearch, readersOf } from '../../src/search/engine.ts';
import { idsIn, postingsOf } from '../../src/search/postings.ts';
import { openTermIndex } from '../../src/search/term-index.ts';
import { DATA } from '../fixtures/corpus.ts';

/** MiniSearch as it indexes facts itself is the reference. */
describe('the term index', () => {
  const corpus = loadCorpus(readDataFolder(DATA));
  const readers = readersOf(corpus);
  const { documents } = prepareSearch(corpus, readers);
  const fields = postingsOf(documents, readers);
  const names = ['text', 'asks', 'entities', 'concepts', 'kind', 'others'];
  const reference = new MiniSearch<Record<string, string | number>>({
    fields: names,
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: { text: 1, asks: 1.5, entities: 1.5, concepts: 0.4, kind: 0.4, others: 0.7 },
      combineWith: 'OR',
    },
  });
  const termsOf = fields.map(({ holders }) => {
    const terms = documents.map((): string[] => []);
    for (const [term, ids] of holders) for (const id of idsIn(ids)) terms[id]?.push(term);
    return terms;
  });
  reference.addAll(
    documents.map((_, id) => ({
      id,
      ...Object.fromEntries(names.map((name, n) => [name, (termsOf[n]?.[id] ?? []).join(' ')])),
    })),
  );
  const index = openTermIndex(fields);
  const questions = documents
    .filter((_, n) => n % 40 === 0)
    .flatMap(({ index }) =>
      readers.readings
        .at(index)
        .asks.slice(0, 3)
        .map((ask) => [...ask.stems, ...ask.bigrams]),
    )
    .filter((terms) => terms.length > 0);

  it('scores every fact as MiniSearch does', () => {
    expect(questions.length).toBeGreaterThan(30);
    for (const terms of questions) {
      const expected = new Map(reference.search(terms.join(' ')).map(({ id, score }) => [Number(id), score]));
      const found = index.search(terms);
      expect([...found.holders].sort()).toEqual([...expected.keys()].sort());
      for (const id of found.holders) expect(found.scores[id]).toBeCloseTo(expected.get(id) ?? -1, 8);
    }
  });

  it('scores a term that was asked for before as it did then', () => {
    const [terms = []] = questions;
    expect(index.search(terms)).toEqual(index.search(terms));
  });

  it('finds nothing for what no fact holds', () => expect(index.search(['zzzz']).holders).toEqual([]));
});
