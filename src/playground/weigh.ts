import { brotliCompressSync, constants } from 'node:zlib';
import { ApplicationCommandType, InteractionType, Locale } from 'discord-api-types/v10';
import { ask } from '../../commands/ask.ts';
import { respond } from '../discord/respond.ts';
import type { Asset } from './assets.ts';
import { askedIn } from './page/address.ts';
import { complete } from './page/late/late.ts';
import { load, loadedParts, part, type Read, readPartsFrom } from './page/late/part.ts';
import { partedSearch } from './page/late/parted-search.ts';
import { type First, PATHS } from './parts/format.ts';

/** What every visitor gets before the first answer; the fonts come after. */
export const isOfEveryPage = ({ path }: Asset): boolean =>
  !/^(?:fonts[./]|data\/|parts\/(?!chunk))/.test(path) || path === PATHS.first;

/** Kilobytes of a file as static hosts send it. */
export function compressedKb(asset: Asset): number {
  return brotli(asset).length / 1024;
}

/** A file as static hosts send it. */
export function brotli({ bytes }: Asset): Uint8Array<ArrayBuffer> {
  return new Uint8Array(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}

/** The page's own examples, and how many kilobytes the answer to each takes besides what is of every page. */
export async function weighAnswers(assets: readonly Asset[]): Promise<Map<string, number>> {
  const files = new Map(assets.map((asset) => [asset.path, asset]));
  const weights = new Map<string, number>();
  const read = async (path: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(files.get(path)?.bytes));
  for (const locale of [Locale.EnglishUS, Locale.ChineseCN] as const) {
    readPartsFrom(read);
    await load(PATHS.first);
    for (const question of part<First>(PATHS.first).examples[locale]) {
      const loaded = await loadedFor(question, { locale, read });
      weights.set(
        question,
        assets
          .filter((asset) => loaded.some((name) => asset.path === name || asset.path.startsWith(`parts/${name}-`)))
          .reduce((sum, asset) => sum + compressedKb(asset), 0),
      );
    }
  }
  return weights;
}

/** What is loaded for a first answer beside what every question needs: files of data, and dictionaries by their names. */
async function loadedFor(question: string, { locale, read }: { locale: Locale; read: Read }): Promise<string[]> {
  readPartsFrom(read);
  await load(PATHS.first);
  const context = { engine: partedSearch(part<First>(PATHS.first)), today: new Date().getUTCFullYear() };
  const options = askedIn(`?${new URLSearchParams({ q: question })}`);
  const data = { type: ApplicationCommandType.ChatInput, name: ask.name, options };
  await complete(() => respond({ type: InteractionType.ApplicationCommand, locale, data }, context));
  return loadedParts().filter((name) => name !== PATHS.first);
}
