import type { Corpus } from '../corpus/corpus.ts';
import { packCorpus, unpackCorpus } from '../corpus/packed.ts';
import { openSearch, type PreparedSearch, prepareSearch, readersOf, type SearchEngine } from './engine.ts';
import { type Packed, pack, unpack } from './pack.ts';

/** A checked corpus and what its search works out from it, as JSON: for a start without the time for that. */
export interface PackedSearch {
  readonly corpus: string;
  readonly search: string;
}

/** Makes a checked corpus searchable and packs what that took. */
export function openAndPack(corpus: Corpus): { readonly engine: SearchEngine; readonly packed: PackedSearch } {
  const readers = readersOf(corpus);
  const prepared = prepareSearch(corpus, readers);
  return {
    engine: openSearch(corpus, { prepared, readers }),
    packed: { corpus: packCorpus(corpus), search: JSON.stringify(pack(prepared, corpus.facts)) },
  };
}

/** Opens what was packed. It is not checked again. */
export function openPackedSearch({ corpus, search }: PackedSearch): SearchEngine {
  const opened = unpackCorpus(corpus);
  return openSearch(opened, { prepared: unpack(JSON.parse(search) as Packed, opened.facts) as PreparedSearch });
}
