import type { Corpus } from '../corpus/corpus.ts';

/** A corpus made searchable. Immutable, and built once for each corpus. */
export interface SearchEngine {
  readonly corpus: Corpus;
}

/** Builds the index over a corpus. */
export function openSearch(corpus: Corpus): SearchEngine {
  return { corpus };
}
