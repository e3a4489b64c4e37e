import type { SearchEngine } from './engine.ts';
import { openKept } from './kept.ts';

/**
 * As `openPrepared`, for a start that must be quick: what reads and checks data files is loaded only where nothing was kept.
 *
 * @throws DataError with every problem of the data.
 */
export async function openFolder(folder: string, kept?: string): Promise<SearchEngine> {
  return openKept(folder, kept) ?? (await import('./prepared-folder.ts')).openPrepared(folder, kept);
}
