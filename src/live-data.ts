import { Worker } from 'node:worker_threads';
import { readDataFolder } from './corpus/folder.ts';
import { loadCorpus } from './corpus/load.ts';
import { openPacked, openStyles } from './discord/packed-data.ts';
import type { Read } from './reload-thread.ts';
import { readStyleFolder, type StyleFiles } from './reply/style-folder.ts';
import { openSearch, type SearchEngine } from './search/engine.ts';

/** What answers at this moment. */
export interface LiveData {
  readonly engine: SearchEngine;
  readonly styles: StyleFiles;
}

/** The outcome of a reload: what is wrong, or nothing. */
export type Reloaded = readonly string[];

/**
 * The data of a folder, and a way to read it again. Reading and checking happen in a thread of their own, so that the old
 * data answers until the new has been checked whole; broken data never takes its place.
 *
 * @throws DataError where the data is broken at the start.
 */
export function openLiveData(dataDir: string): { current(): LiveData; reload(): Promise<Reloaded> } {
  let live: LiveData = { engine: openSearch(loadCorpus(readDataFolder(dataDir))), styles: readStyleFolder(dataDir) };
  return {
    current: () => live,
    async reload() {
      const read = await readInThread(dataDir);
      if ('problems' in read) return read.problems;
      live = { engine: openPacked(read.packed), styles: openStyles(read.packed) };
      return [];
    },
  };
}

function readInThread(dataDir: string): Promise<Read> {
  return new Promise((done, failed) => {
    const thread = new Worker(new URL('./reload-thread.ts', import.meta.url), { workerData: dataDir });
    thread.once('message', done);
    thread.once('error', failed);
    thread.once('exit', () => failed(new Error('the thread ended without a word')));
  });
}
