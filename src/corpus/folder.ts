import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from './problems.ts';

/**
 * Reads the files of a data folder.
 *
 * @returns file names relative to the folder (`facts/2015.yaml`) and their texts.
 * @throws DataError where the folder or a file in it cannot be read.
 */
export function readDataFolder(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && isData(entry.name)) files.set(entry.name, readText(folder, entry.name));
    }
    for (const name of readdirSync(join(folder, 'facts')).filter(isData).sort()) {
      files.set(`facts/${name}`, readText(folder, 'facts', name));
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

function readText(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}
