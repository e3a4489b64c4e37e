import type { Corpus } from '../corpus/corpus.ts';
import type { StyleFiles } from '../reply/style-folder.ts';
import { openAndPack, type PackedSearch } from '../search/packed-search.ts';

/** Everything that answers, as JSON: for a place without files or time. */
export interface PackedData extends PackedSearch {
  readonly styles: string;
}

/** Packs a checked corpus and its styles. Done by a build, or by a process that checks new data for another. */
export function packData(corpus: Corpus, styles: StyleFiles): PackedData {
  return { ...openAndPack(corpus).packed, styles: JSON.stringify([...styles]) };
}

/** The styles that were packed. */
export function openStyles({ styles }: PackedData): StyleFiles {
  return new Map(JSON.parse(styles) as [string, string][]);
}
