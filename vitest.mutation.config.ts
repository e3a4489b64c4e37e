import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { KEPT_THREAD } from './test/mutation/kept-thread.ts';

const folder = process.env['FOLDER'] ?? 'reply';
/** Names of test files: those of a file's neighbours, too, where it is tested through them. */
const tests = process.env['TESTS'] ?? process.env['FILE'] ?? '**/*';

/** One opens the whole corpus, the other starts many times over: a folder's mutants do without them. */
const SLOW = ['test/search/postings.test.ts', 'test/search/prepared-folder.test.ts'];

/** The quickest files first: most mutants fail there, and the others need not run. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** Only a folder's (or a file's) own quick tests: each runs hundreds of times, once for every mutant that it covers. */
export default defineConfig({
  plugins: [
    {
      name: 'kept-thread',
      configureVitest: ({ project: { config } }) => {
        // Stryker asks for threads by a parameter, which wins over what stands below.
        config.pool = KEPT_THREAD.name;
        config.poolRunner = KEPT_THREAD;
      },
    },
  ],
  test: {
    include: [`test/${folder}/${tests}.test.ts`],
    exclude: [...configDefaults.exclude, ...(tests === '**/*' ? SLOW : [])],
    runner: './test/mutation/runner.ts',
    setupFiles: ['test/fixtures/short-properties.ts'],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
  },
});
