import { TestRunner, test } from 'vitest';

/** A mutant that breaks what a test file does outside its tests is found by it: Stryker sees failed tests only. */
export default class MutationRunner extends TestRunner {
  override async importFile(path: string, source: 'collect' | 'setup'): Promise<void> {
    if (source === 'setup') {
      await super.importFile(path, source);
      return;
    }
    const problems: unknown[] = [];
    test('the file is read', () => {
      for (const problem of problems) throw problem;
    });
    try {
      await super.importFile(path, source);
    } catch (problem) {
      problems.push(problem);
    }
    // A `describe` is read after its file.
    for (const described of TestRunner.getCurrentSuite().tasks) {
      if (described.type !== 'collector') continue;
      const { collect, suite } = described;
      described.collect = (file) =>
        collect(file).catch((problem: unknown) => {
          problems.push(problem);
          return suite ?? Promise.reject(problem);
        });
    }
  }
}
