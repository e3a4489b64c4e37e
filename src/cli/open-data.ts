import type { Corpus } from '../corpus/corpus.ts';
import { readDataFolder } from '../corpus/folder.ts';
import { loadCorpus } from '../corpus/load.ts';
import { dataFolder } from './data-folder.ts';

/** @throws DataError with every problem of the data. */
export function openDataFolder(folder = dataFolder()): Corpus {
  return loadCorpus(readDataFolder(folder));
}
