import { fileURLToPath } from 'node:url';
import * as discord from 'discord-api-types/v10';
import type { Plugin } from 'esbuild';

const late = (file: string): string => fileURLToPath(new URL(`./page/late/${file}`, import.meta.url));

/** Modules that a page does without, or loads only when an answer needs them, and what stands in for each. */
const STAND_INS: Readonly<Record<string, string>> = {
  'opencc-js/cn2t': late('traditional.ts'),
  'opencc-js/t2cn': late('simplified.ts'),
  citeproc: late('no-citation-styles.ts'),
};

/** Discord's enumerations, each by itself: as they are published, a page that uses one gets all of them. */
const enumerations = Object.entries(discord)
  .filter(([, value]) => isEnumeration(value))
  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
  .join('\n');

function isEnumeration(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => /^[sn]/.test(typeof one));
}

/** Keeps out of a page what its first answer does not need. */
export const lean: Plugin = {
  name: 'lean',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^discord-api-types\/v10$/ }, ({ path }) => ({ path, namespace: 'enumerations' }));
    onLoad({ filter: /.*/, namespace: 'enumerations' }, () => ({ contents: enumerations, loader: 'js' }));
    for (const [name, path] of Object.entries(STAND_INS)) {
      const filter = new RegExp(`^${name}$`);
      onResolve({ filter }, ({ importer }) => (importer === path ? undefined : { path }));
    }
    // Zod brings its error messages in every language, and no page shows any of them.
    onResolve({ filter: /locales\/index\.js$/ }, ({ importer, resolveDir }) =>
      importer.includes('/zod/') ? { path: new URL('../locales/en.js', `file://${resolveDir}/`).pathname } : undefined,
    );
  },
};
