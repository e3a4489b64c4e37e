import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './data-error.ts';

/** @returns file names relative to a data folder and their texts, as `readDataBytes` reads them. */
export function readDataFolder(folder: string): Map<string, string> {
  return asTexts(readDataBytes(folder));
}

/** What was read, as text. */
export function asTexts(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  return new Map([...files].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

/**
 * Reads the files of a data folder.
 *
 * @returns file names relative to the folder (`facts/2015.yaml`) and what they hold.
 * @throws DataError where the folder or a file in it cannot be read.
 */
export function readDataBytes(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && isData(entry.name)) files.set(entry.name, readFileSync(join(folder, entry.name)));
    }
    for (const name of readdirSync(join(folder, 'facts')).filter(isData).sort()) {
      files.set(`facts/${name}`, readFileSync(join(folder, 'facts', name)));
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new DataError([`${folder}: cannot be read (${reason}); check DATA_DIR`]);
  }
  return files;
}

function isData(name: string): boolean {
  return /^[^.].*\.(?:yaml|json)$/.test(name);
}
