import type { Corpus } from '../corpus/corpus.ts';
import { packCorpus, unpackCorpus } from '../corpus/packed.ts';
import { openSearch, type PreparedSearch, prepareSearch, readersOf, type SearchEngine } from './engine.ts';
import { indexFacts } from './full-text.ts';
import { type Packed, pack, unpack } from './pack.ts';
import { postingsOf } from './postings.ts';

/** A checked corpus and what its search works out from it, as JSON: for a start without the time for that. */
export interface PackedSearch {
  readonly corpus: string;
  readonly search: string;
  /** MiniSearch's index, where the search is packed with it. */
  readonly index: string | null;
}

/** Packs a checked corpus with lists in place of MiniSearch's index, which take less room and open at once. */
export function packSearch(corpus: Corpus): PackedSearch {
  const readers = readersOf(corpus);
  const prepared = prepareSearch(corpus, readers);
  const postings = postingsOf(prepared.documents, readers);
  return { ...packed(corpus, { ...prepared, postings }), index: null };
}

/** Makes a checked corpus searchable and packs what that took, with MiniSearch's index. */
export function openAndPack(corpus: Corpus): { readonly engine: SearchEngine; readonly packed: PackedSearch } {
  const readers = readersOf(corpus);
  const prepared = prepareSearch(corpus, readers);
  const index = indexFacts(prepared.documents, readers);
  return {
    engine: openSearch(corpus, { prepared, readers, index }),
    packed: { ...packed(corpus, prepared), index: JSON.stringify(index) },
  };
}

function packed(corpus: Corpus, search: PreparedSearch): Omit<PackedSearch, 'index'> {
  return { corpus: packCorpus(corpus), search: JSON.stringify(pack(search, corpus.facts)) };
}

/** Opens what was packed. It is not checked again. */
export function openPackedSearch({ corpus, search, index }: PackedSearch): SearchEngine {
  const opened = unpackCorpus(corpus);
  const prepared = unpack(JSON.parse(search) as Packed, opened.facts) as PreparedSearch;
  return openSearch(opened, { prepared, ...(index === null ? {} : { index }) });
}
