import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { readDataFolder } from '../corpus/folder.ts';
import { loadCorpus } from '../corpus/load.ts';
import { packCorpus } from '../corpus/packed.ts';
import { type Asset, bundlePage, pageHtml } from './assets.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'dist/demo');

/**
 * Kilobytes, as Brotli, that a visitor waits for until the first answer; the fonts come after. Nearly two thirds are the
 * corpus itself, in two languages with the questions that people ask, so this grows with the number of facts.
 */
const BUDGET_KB = 700;

/** What the page asks for only when an answer needs it. */
const isLater = ({ path }: Asset): boolean => /^(?:fonts[./]|parts\/(?!chunk))/.test(path);

/** @returns the files of the page in which the bot runs in the visitor's browser. */
export async function demoAssets(dataFolder: string): Promise<Asset[]> {
  const corpus = loadCorpus(readDataFolder(dataFolder));
  const packed = new TextEncoder().encode(packCorpus(corpus));
  return [
    pageHtml(corpus.messages),
    { path: 'corpus.json', type: 'application/json', bytes: packed },
    ...(await bundlePage('demo')),
  ];
}

/** Kilobytes of a file as static hosts send it. */
export function compressedKb({ bytes }: Asset): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(bytes, { params }).length / 1024;
}

async function main(): Promise<void> {
  const assets = await demoAssets(process.env['DATA_DIR'] ?? join(ROOT, 'data'));
  rmSync(OUT, { recursive: true, force: true });
  for (const { path, bytes } of assets) {
    mkdirSync(dirname(join(OUT, path)), { recursive: true });
    writeFileSync(join(OUT, path), bytes);
  }
  let sum = 0;
  for (const asset of assets.filter((one) => !isLater(one))) {
    const size = compressedKb(asset);
    sum += size;
    console.log(`${asset.path.padEnd(16)}${size.toFixed(0).padStart(6)} KB`);
  }
  console.log(`${'first answer'.padEnd(16)}${sum.toFixed(0).padStart(6)} KB of ${BUDGET_KB}\n${OUT}`);
  if (sum > BUDGET_KB) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
