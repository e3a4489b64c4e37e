import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const folder = process.env['FOLDER'] ?? 'reply';

/** The quickest files first: most mutants fail there, and the others need not run. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** Only a folder's own quick tests: each of them runs hundreds of times, once for every mutant that it covers. */
export default defineConfig({
  test: {
    include: [`test/${folder}/**/*.test.ts`],
    // They open the whole corpus.
    exclude: [...configDefaults.exclude, 'test/search/postings.test.ts', 'test/search/prepared-folder.test.ts'],
    // A mutant has a worker of its own anyway. Search alone needs each file to build its index, which is what is tested.
    isolate: folder === 'search',
    setupFiles: ['test/fixtures/short-properties.ts'],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
});
