// Mutation testing, by hand: `FOLDER=reply npm run mutation`. What it is for and how to read it: CONTRIBUTING.md.
const folder = process.env.FOLDER ?? 'reply';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [`src/${folder}/**/*.ts`, '!**/*.d.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: `reports/mutation/${folder}.json`,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  htmlReporter: { fileName: `reports/mutation/${folder}.html` },
  // A busy machine is slow, and a slow test is no killed mutant: endless loops are found by counting, not by the clock.
  timeoutMS: 20_000,
  ignorePatterns: ['/dist', '/docs', '/bench', '/coverage', '/reports', '/test/questions', '/test/playground'],
};
