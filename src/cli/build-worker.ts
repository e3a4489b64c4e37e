import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { readDataFolder } from '../corpus/folder.ts';
import { loadCorpus } from '../corpus/load.ts';
import { type PackedData, packData } from '../discord/packed-data.ts';
import { readStyleFolder } from '../reply/style-folder.ts';
import { longTexts, withoutLongTexts } from './long-texts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface WorkerBundle {
  /** The bundle's path. */
  readonly path: string;
  readonly bytes: number;
  /** Compressed, as the plans of edge hosts count it. */
  readonly gzipBytes: number;
}

/**
 * Bundles the HTTP door with the corpus inside, for an edge runtime that has no files.
 *
 * @throws DataError where the data is broken: a bundle never holds unchecked data.
 */
export async function buildWorker({ dataDir, outDir }: { dataDir: string; outDir: string }): Promise<WorkerBundle> {
  const packed = packData(loadCorpus(readDataFolder(dataDir)), readStyleFolder(dataDir));
  const dictionaries = longTexts('bundled-data', JSON.stringify(packed));
  const path = join(outDir, 'worker.js');
  mkdirSync(outDir, { recursive: true });
  await build({
    entryPoints: [join(ROOT, 'src/discord/worker.ts')],
    outfile: path,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['worker', 'browser'],
    target: 'es2022',
    charset: 'utf8',
    external: ['node:*'],
    logLevel: 'error',
    plugins: [bundledData({ data: packed, longTexts: dictionaries.texts }), withoutLongTexts(dictionaries)],
  });
  const bundle = readFileSync(path);
  return { path, bytes: bundle.length, gzipBytes: gzipSync(bundle, { level: 9 }).length };
}

/** Tighter than what the host will count it in: compressed again, it stays as it is. */
function compressed(bundled: Bundled): string {
  const text = Buffer.from(JSON.stringify(bundled));
  const { BROTLI_PARAM_LGWIN: window, BROTLI_PARAM_SIZE_HINT: size } = constants;
  return brotliCompressSync(text, {
    params: { [window]: constants.BROTLI_MAX_WINDOW_BITS, [size]: text.length },
  }).toString('base64');
}

/** What `bundled-data` exports. */
interface Bundled {
  readonly data: PackedData;
  readonly longTexts: readonly string[];
}

function bundledData(bundled: Bundled): Plugin {
  const contents = `import { brotliDecompressSync } from 'node:zlib';
const text = brotliDecompressSync(Buffer.from('${compressed(bundled)}', 'base64')).toString();
export const { data, longTexts } = JSON.parse(text);`;
  return {
    name: 'bundled-data',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^bundled-data$/ }, ({ path }) => ({ path, namespace: 'bundled-data' }));
      onLoad({ filter: /.*/, namespace: 'bundled-data' }, () => ({ contents, loader: 'js' }));
    },
  };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const outDir = join(ROOT, 'dist/worker');
  const built = await buildWorker({ dataDir: process.env.DATA_DIR ?? join(ROOT, 'data'), outDir });
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
  writeFileSync(join(outDir, 'size.json'), `${JSON.stringify(built)}\n`);
  console.log(`${built.path}: ${kilobytes(built.bytes)}, ${kilobytes(built.gzipBytes)} compressed`);
}
