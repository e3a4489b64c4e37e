import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Corpus } from '../corpus/corpus.ts';
import { readDataFolder } from '../corpus/folder.ts';
import { loadCorpus } from '../corpus/load.ts';
import { type Asset, bundlePage, pageHtml } from './assets.ts';
import { cutCorpus } from './parts/cut.ts';
import { compressedKb, isOfEveryPage, weighAnswers } from './weigh.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'dist/demo');

/** Kilobytes, as Brotli, that a visitor waits for until the first answer; the fonts come after. */
export const BUDGET_KB = 300;

/** @returns the files of the page in which the bot runs in the visitor's browser. */
export async function demoAssets(corpus: Corpus): Promise<Asset[]> {
  const data = [...cutCorpus(corpus)].map(([path, content]) => ({
    path,
    type: 'application/json',
    bytes: json(content),
  }));
  return [pageHtml(corpus.messages), ...(await bundlePage('demo')), ...data];
}

function json(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}

async function main(): Promise<void> {
  const corpus = loadCorpus(readDataFolder(process.env['DATA_DIR'] ?? join(ROOT, 'data')));
  const assets = await demoAssets(corpus);
  rmSync(OUT, { recursive: true, force: true });
  for (const { path, bytes } of assets) {
    mkdirSync(dirname(join(OUT, path)), { recursive: true });
    writeFileSync(join(OUT, path), bytes);
  }
  let page = 0;
  for (const asset of assets.filter(isOfEveryPage)) {
    const size = compressedKb(asset);
    page += size;
    console.log(`${size.toFixed(0).padStart(5)} KB  ${asset.path}`);
  }
  console.log(`${page.toFixed(0).padStart(5)} KB  before any question; then until its answer is there:`);
  const answers = [...(await weighAnswers(assets))].map(([question, size]) => ({ question, sum: page + size }));
  for (const { question, sum } of answers) console.log(`${sum.toFixed(0).padStart(5)} KB  ${question}`);
  const most = Math.max(...answers.map(({ sum }) => sum));
  console.log(`${most.toFixed(0).padStart(5)} KB of ${BUDGET_KB} for a first answer\n${OUT}`);
  if (most > BUDGET_KB) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
