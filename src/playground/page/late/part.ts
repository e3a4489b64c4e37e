import { NotLoaded } from '../door.ts';
import { isMissing } from './late.ts';

/** Gets what stands in a file of data. */
export type Read = (path: string) => Promise<unknown>;

let read: Read = fetched;
const parts = new Map<string, unknown>();
const loading = new Map<string, Promise<void>>();

/**
 * What stands in a file of the demo's data.
 *
 * @throws Error where it is not loaded yet; by then it is known to be missing.
 */
export function part<T>(path: string): T {
  if (!parts.has(path)) {
    isMissing(path, () => load(path));
    throw new Error(`${path} is not loaded yet`);
  }
  return parts.get(path) as T;
}

/** What a table in such a file has under a key. @throws Error as `part` does. */
export function inPart<T>(path: string, key: string): T | undefined {
  const table = part<Readonly<Record<string, T>>>(path);
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A whole file where it is loaded, and undefined where it is not. */
export function partAtHand<T>(path: string): T | undefined {
  return parts.get(path) as T | undefined;
}

/** The names of all that is loaded. */
export function loadedParts(): string[] {
  return [...parts.keys()];
}

/** Reads files from elsewhere than the page's own host, and forgets all that was loaded. */
export function readPartsFrom(elsewhere: Read): void {
  read = elsewhere;
  parts.clear();
}

/**
 * Loads a file, once, however many ask for it.
 *
 * @param get how it is loaded where it is no file of data.
 * @throws NotLoaded where it does not arrive; a further try loads it again.
 */
export function load(path: string, get: Read = read): Promise<void> {
  const begun = loading.get(path) ?? loadPart(path, get).finally(() => loading.delete(path));
  loading.set(path, begun);
  return begun;
}

async function loadPart(path: string, get: Read): Promise<void> {
  if (parts.has(path)) return;
  try {
    parts.set(path, await get(path));
  } catch (cause) {
    throw new NotLoaded(path, cause);
  }
}

async function fetched(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
