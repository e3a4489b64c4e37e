import { TestRunner, test } from 'vitest';

/** A mutant that breaks what a test file does before its first test is found by it: Stryker sees failed tests only. */
export default class MutationRunner extends TestRunner {
  override async importFile(path: string, source: 'collect' | 'setup'): Promise<void> {
    try {
      await super.importFile(path, source);
    } catch (error) {
      if (source === 'setup') throw error;
      test('the file is read', () => {
        throw error;
      });
    }
  }
}
