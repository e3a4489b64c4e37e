import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDataBytes } from '../corpus/folder.ts';
import type { SearchEngine } from './engine.ts';
import { openPackedSearch, type PackedSearch } from './packed-search.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where prepared data is kept: beside the program, never beside the data. */
const KEPT = join(ROOT, 'dist/prepared');
/** The code that decides what prepared data looks like, and the versions of what it uses. */
const CODE = ['src/corpus', 'src/search'];
const VERSIONS = 'package-lock.json';
/** How many preparations are kept: of the data now, and of a few other folders or earlier days. */
const MOST_KEPT = 4;

/**
 * Opens what an earlier start prepared of the same data with the same code. Reading, checking and indexing the data takes
 * seconds, so the outcome is kept under a name made of every byte of the data and of the code.
 *
 * @param folder the data folder.
 * @param kept where preparations are kept.
 * @returns undefined where there is none, or where something has cut it short.
 * @throws DataError where the folder cannot be read.
 */
export function openKept(folder: string, kept = KEPT): SearchEngine | undefined {
  return readKept(pathFor(readDataBytes(folder), kept));
}

/** Keeps what was prepared of a data folder's files. Where nothing can be kept (a read-only disk), every start prepares anew. */
export function keep(packed: PackedSearch, files: ReadonlyMap<string, Buffer>, kept = KEPT): void {
  write(pathFor(files, kept), packed);
}

function pathFor(files: ReadonlyMap<string, Buffer>, kept: string): string {
  return join(kept, `${fingerprint(files)}.jsonl`);
}

/** A name that changes with any change of the data, of the code that reads it, or of what runs both. */
function fingerprint(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256').update(process.version);
  for (const [name, bytes] of files) hash.update(`\n${name}\n${bytes.length}\n`).update(bytes);
  for (const folder of CODE) {
    for (const name of readdirSync(join(ROOT, folder)).sort()) hash.update(readFileSync(join(ROOT, folder, name)));
  }
  return hash.update(versions()).digest('hex').slice(0, 32);
}

function versions(): string {
  try {
    return readFileSync(join(ROOT, VERSIONS), 'utf8');
  } catch {
    return '';
  }
}

/** One line each: JSON has no line breaks of its own. */
function write(path: string, { corpus, search }: PackedSearch): void {
  const written = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    return;
  }
  try {
    // Written whole under another name first: nobody ever sees a half of it, however many start at once.
    writeFileSync(written, [corpus, search].join('\n'));
    renameSync(written, path);
    forgetOld(dirname(path));
  } catch {
    rmSync(written, { force: true });
  }
}

function forgetOld(folder: string): void {
  const newestFirst = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of newestFirst.slice(MOST_KEPT)) rmSync(path, { force: true });
}

function readKept(path: string): SearchEngine | undefined {
  try {
    const [corpus, search] = readFileSync(path, 'utf8').split('\n');
    if (corpus === undefined || search === undefined) return undefined;
    return openPackedSearch({ corpus, search });
  } catch {
    return undefined;
  }
}
