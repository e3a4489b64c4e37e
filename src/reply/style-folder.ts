import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Citation styles (`apa.csl`) and locales (`locales-zh-CN.xml`) by file name. */
export type StyleFiles = ReadonlyMap<string, string>;

/** Reads the styles of a data folder; none where it has no `styles`, and then references are exported, not styled. */
export function readStyleFolder(dataFolder: string): StyleFiles {
  const folder = join(dataFolder, 'styles');
  try {
    const names = readdirSync(folder).filter((name) => /\.(?:csl|xml)$/.test(name));
    return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } catch {
    return new Map();
  }
}
