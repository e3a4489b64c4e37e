// Mutation testing, by hand: `FOLDER=reply npm run mutation`, or one file with the tests of its own name: `FOLDER=search FILE=years
// npm run mutation`. What it is for and how to read it: CONTRIBUTING.md.
const folder = process.env.FOLDER ?? 'reply';
const file = process.env.FILE;
const report = `reports/mutation/${file ? `${folder}/${file}` : folder}`;

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [`src/${folder}/${file ?? '**/*'}.ts`, '!**/*.d.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: `${report}.json`,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  htmlReporter: { fileName: `${report}.html` },
  // A busy machine is slow, and a slow test is no killed mutant: endless loops are found by counting, not by the clock.
  timeoutMS: 20_000,
  ignorePatterns: ['/dist', '/docs', '/bench', '/coverage', '/reports', '/test/questions', '/test/playground'],
};
