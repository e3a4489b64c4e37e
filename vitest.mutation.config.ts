import { configDefaults, defineConfig } from 'vitest/config';

const folder = process.env['FOLDER'] ?? 'reply';

/** Only a folder's own quick tests: each of them runs hundreds of times, once for every mutant that it covers. */
export default defineConfig({
  test: {
    include: [`test/${folder}/**/*.test.ts`],
    // They open the whole corpus.
    exclude: [...configDefaults.exclude, 'test/search/postings.test.ts', 'test/search/prepared-folder.test.ts'],
    // A mutant has a worker of its own anyway. Search alone needs each file to build its index, which is what is tested.
    isolate: folder === 'search',
    testTimeout: 60_000,
  },
});
