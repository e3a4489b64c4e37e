import { assemble, type CorpusParts, dated } from '../corpus/assemble.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { FactRecord } from '../corpus/schema.ts';
import type { StyleFiles } from '../reply/style-folder.ts';
import { openSearch, type PreparedSearch, prepareSearch, readersOf, type SearchEngine } from '../search/engine.ts';
import { type Packed, pack, unpack } from '../search/pack.ts';
import { postingsOf } from '../search/postings.ts';

/** A checked corpus and what its search works out at a start, as JSON: for a place without files or time. */
export interface PackedData {
  readonly corpus: string;
  readonly search: string;
  readonly styles: string;
}

type Stored = Omit<CorpusParts, 'facts'> & { readonly facts: readonly (FactRecord & { year: number | null })[] };

/** Packs a checked corpus and its styles. Done by a build. */
export function packData(corpus: Corpus, styles: StyleFiles): PackedData {
  const { editions, sources, entities, vocabulary, messages, pinyin } = corpus;
  const readers = readersOf(corpus);
  const prepared = prepareSearch(corpus, readers);
  const search: PreparedSearch = { ...prepared, postings: postingsOf(prepared.documents, readers) };
  const facts = corpus.facts.map(({ period: _, years: __, ...record }) => record);
  return {
    corpus: JSON.stringify({ editions, facts, sources, entities, vocabulary, messages, pinyin } satisfies Stored),
    search: JSON.stringify(pack(search, corpus.facts)),
    styles: JSON.stringify([...styles]),
  };
}

/** Opens what a build has packed. It is not checked again: the build has checked it, and it is part of the program. */
export function openPacked({ corpus, search }: PackedData): SearchEngine {
  const stored = JSON.parse(corpus) as Stored;
  const opened = assemble({ ...stored, facts: stored.facts.map((fact) => dated(fact, fact.year)) });
  return openSearch(opened, unpack(JSON.parse(search) as Packed, opened.facts) as PreparedSearch);
}

/** The styles that a build has packed. */
export function openStyles({ styles }: PackedData): StyleFiles {
  return new Map(JSON.parse(styles) as [string, string][]);
}
