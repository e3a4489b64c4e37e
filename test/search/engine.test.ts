import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/search/engine.ts';
import { openAndPack, openPackedSearch } from '../../src/search/packed-search.ts';
import { rank } from '../../src/search/rank.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();
const open = () => openSearch(corpus);

describe('a corpus made searchable', () => {
  it('has a document for each fact, by its position', () => {
    const { documents } = open();
    expect(documents.map(({ index }) => index)).toEqual([...corpus.facts.keys()]);
    expect(documents.map(({ fact }) => fact)).toEqual(corpus.facts);
  });
  it('has the facts of each kind, in order, and none of another', () => {
    const { documentsByKind } = open();
    const kinds = new Set(corpus.facts.map(({ kind }) => kind));
    expect(new Set(documentsByKind.keys())).toEqual(kinds);
    for (const kind of kinds) {
      expect(documentsByKind.get(kind)?.map(({ fact }) => fact)).toEqual(
        corpus.facts.filter((fact) => fact.kind === kind),
      );
    }
  });
  it('has each fact’s questions apart by script, and its text', () => {
    const { weighedAsks, weighedTexts } = open();
    for (const [at, { asks }] of corpus.facts.entries()) {
      const { han, latin } = weighedAsks.at(at);
      expect(han.length + latin.length).toBe(asks.en.length + asks.zh.length);
      expect([han, latin].map((own) => own.filter(({ bigrams }) => bigrams.size > 0))).toEqual([han, []]);
      expect(weighedTexts.at(at).stems.size).toBeGreaterThan(0);
    }
    expect([weighedAsks.length, weighedTexts.length]).toEqual([corpus.facts.length, corpus.facts.length]);
  });
  it('knows what each fact has, counts and tells', () => {
    const { holdings, counted, tellings } = open();
    const at = corpus.facts.findIndex(({ id }) => id === '2015-participants');
    expect(holdings.at(at).stems.has('particip')).toBe(true);
    expect(counted.at(at).stems.has('particip')).toBe(true);
    expect(tellings.at(at)).toMatchObject({ reason: false, beginning: false });
    expect([holdings.length, counted.length, tellings.length]).toEqual(Array(3).fill(corpus.facts.length));
  });
  it('is opened with what was made before, and only with that', () => {
    const none = {
      documents: [],
      counts: { facts: 0, stems: new Map(), concepts: new Map(), entities: new Map(), pairs: new Map() },
    };
    expect(openSearch(corpus, { prepared: { ...none, words: new Map(), postings: [] } }).documents).toEqual([]);
  });
});

describe('a search that was packed', () => {
  it('finds what was found before', () => {
    const { engine, packed } = openAndPack(corpus);
    const reopened = openPackedSearch(packed);
    for (const { asks } of corpus.facts) {
      for (const text of [...asks.en.slice(0, 1), ...asks.zh.slice(0, 1)]) {
        const [found, foundBefore] = [reopened, engine].map((opened) =>
          rank(opened, opened.understand({ text, today: 2026 })).map(({ fact, score }) => [fact.id, score]),
        );
        expect(foundBefore?.length).toBeGreaterThan(0);
        expect(found).toEqual(foundBefore);
      }
    }
  });
});
