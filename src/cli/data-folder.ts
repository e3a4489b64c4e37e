import { fileURLToPath } from 'node:url';
import type { Corpus } from '../corpus/corpus.ts';
import { readDataFolder } from '../corpus/folder.ts';
import { loadCorpus } from '../corpus/load.ts';

/** The data folder that the commands work on: `DATA_DIR`, or the project's own. */
export function dataFolder(): string {
  return process.env['DATA_DIR'] ?? fileURLToPath(new URL('../../data', import.meta.url));
}

/** @throws DataError with every problem of the data. */
export function openDataFolder(folder = dataFolder()): Corpus {
  return loadCorpus(readDataFolder(folder));
}
