import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const late = (file: string): string => fileURLToPath(new URL(`./page/late/${file}`, import.meta.url));

/** Modules that a page does without, or loads only when an answer needs them, and what stands in for each. */
const STAND_INS: Readonly<Record<string, string>> = {
  'opencc-js/cn2t': late('traditional.ts'),
  'opencc-js/t2cn': late('simplified.ts'),
  citeproc: late('no-citation-styles.ts'),
};

/** Keeps out of a page what its first answer does not need. */
export const lean: Plugin = {
  name: 'lean',
  setup({ onResolve }) {
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
