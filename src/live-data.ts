import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openStyles } from './discord/packed-data.ts';
import type { Read } from './read-data.ts';
import { readStyleFolder, type StyleFiles } from './reply/style-folder.ts';
import type { SearchEngine } from './search/engine.ts';
import { openFolder } from './search/open-folder.ts';
import { openPackedSearch } from './search/packed-search.ts';
import { warm } from './search/warm.ts';

/** What answers at this moment. */
export interface LiveData {
  readonly engine: SearchEngine;
  readonly styles: StyleFiles;
}

/** The outcome of a reload: what is wrong, or nothing. */
export type Reloaded = readonly string[];

/**
 * The data of a folder, and a way to read it again. Reading and checking happen in a process of their own, so that the old
 * data answers until the new has been checked whole; broken data never takes its place.
 *
 * @throws DataError where the data is broken at the start.
 */
export async function openLiveData(dataDir: string): Promise<{ current(): LiveData; reload(): Promise<Reloaded> }> {
  let live: LiveData = { engine: await openFolder(dataDir), styles: readStyleFolder(dataDir) };
  void warm(live.engine);
  return {
    current: () => live,
    async reload() {
      const read = await readApart(dataDir);
      if ('problems' in read) return read.problems;
      live = { engine: openPackedSearch(read.packed), styles: openStyles(read.packed) };
      void warm(live.engine);
      return [];
    },
  };
}

function readApart(dataDir: string): Promise<Read> {
  return new Promise((done, failed) => {
    const script = fileURLToPath(new URL('./read-data.ts', import.meta.url));
    // It needs no secret, so it gets none.
    const reader = fork(script, [dataDir], { env: { PATH: process.env.PATH }, serialization: 'advanced' });
    reader.once('message', (read: Read) => {
      done(read);
      reader.disconnect();
    });
    reader.once('error', failed);
    reader.once('exit', (status) => failed(new Error(`the data could not be read (status ${status})`)));
  });
}
