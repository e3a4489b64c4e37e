import * as z from 'zod';
import { DataError } from './corpus/data-error.ts';
import { readDataFolder } from './corpus/folder.ts';
import { loadCorpus } from './corpus/load.ts';
import { type PackedData, packData } from './discord/packed-data.ts';
import { readStyleFolder } from './reply/style-folder.ts';

/** What this process says to the one that started it: the data, checked whole, or each thing that is wrong with it. */
export type Read = { readonly packed: PackedData } | { readonly problems: readonly string[] };

function read(dataDir: string): Read {
  try {
    return { packed: packData(loadCorpus(readDataFolder(dataDir)), readStyleFolder(dataDir)) };
  } catch (error) {
    if (error instanceof DataError) return { problems: error.lines };
    throw error;
  }
}

process.send?.(read(z.string().parse(process.argv[2])));
