import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as discord from 'discord-api-types/v10';
import type { OnLoadResult, Plugin } from 'esbuild';
import * as schema from '../corpus/schema.ts';

const late = (file: string): string => fileURLToPath(new URL(`./page/late/${file}`, import.meta.url));

/** Modules that a page does without, or loads only when an answer needs them, and what stands in for each. */
const STAND_INS: Readonly<Record<string, string>> = {
  'opencc-js/cn2t': late('traditional.ts'),
  'opencc-js/t2cn': late('simplified.ts'),
  citeproc: late('no-citation-styles.ts'),
};

/** What a module has of plain lists and enumerations, each by itself: a page that uses one would get all, and what is beside them. */
function listsOf(module: object): OnLoadResult {
  const lists = Object.entries(module).filter(([, value]) => isList(value));
  const contents = lists.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  return { contents, loader: 'js' };
}

function isList(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => /^[sn]/.test(typeof one));
}

/** A module whose functions do nothing. */
function idle(path: string): OnLoadResult {
  const names = readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm);
  return { contents: [...names].map(([, name]) => `export const ${name} = () => {};`).join('\n'), loader: 'js' };
}

/** Keeps out of a page what its first answer does not need. */
export const lean: Plugin = {
  name: 'lean',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^discord-api-types\/v10$/ }, ({ path }) => ({ path, namespace: 'enumerations' }));
    onLoad({ filter: /.*/, namespace: 'enumerations' }, () => listsOf(discord));
    // A build has checked the data; no page does it again, or describes its schemas.
    onLoad({ filter: /corpus\/schema\.ts$/ }, () => listsOf(schema));
    onLoad({ filter: /zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/ }, ({ path }) => idle(path));
    // Emoji are drawn as the text that they are.
    onLoad({ filter: /twemojiRegex\.js$/ }, () => ({ contents: 'exports.TwemojiRegex = /(?!)/;', loader: 'js' }));
    for (const [name, path] of Object.entries(STAND_INS)) {
      const filter = new RegExp(`^${name}$`);
      onResolve({ filter }, ({ importer }) => (importer === path ? undefined : { path }));
    }
    onResolve({ filter: /english-words\.ts$/ }, ({ importer }) =>
      importer.includes('/search/') ? { path: late('english-words.ts') } : undefined,
    );
    // Zod brings its error messages in every language, and no page shows any of them.
    onResolve({ filter: /locales\/index\.js$/ }, ({ importer, resolveDir }) =>
      importer.includes('/zod/') ? { path: new URL('../locales/en.js', `file://${resolveDir}/`).pathname } : undefined,
    );
  },
};
