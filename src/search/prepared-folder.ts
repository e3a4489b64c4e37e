import { asTexts, readDataBytes } from '../corpus/folder.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { SearchEngine } from './engine.ts';
import { keep, openKept } from './kept.ts';
import { openAndPack } from './packed-search.ts';

/**
 * Opens the search over a data folder: as it was kept, or else made anew and kept for the next start.
 *
 * @param folder the data folder.
 * @param kept where preparations are kept, where that is not beside the program.
 * @throws DataError with every problem of the data; broken data is never kept.
 */
export function openPrepared(folder: string, kept?: string): SearchEngine {
  const found = openKept(folder, kept);
  if (found !== undefined) return found;
  const files = readDataBytes(folder);
  const { engine, packed } = openAndPack(loadCorpus(asTexts(files)));
  keep(packed, files, kept);
  return engine;
}
