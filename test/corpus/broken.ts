import { DataError } from '../../src/corpus/data-error.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

/** Changes to the small corpus: a new text, or null for a file that is gone. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

const whole: ReadonlyMap<string, string> = fixtureFiles();

export function changedFiles(changes: Changes): Map<string, string> {
  const files = new Map(whole);
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) files.delete(name);
    else files.set(name, typeof change === 'string' ? change : change(files.get(name) ?? ''));
  }
  return files;
}

/** The problems that loading the small corpus meets once it is changed so; empty where it loads. */
export function problemsOf(changes: Changes): readonly string[] {
  try {
    loadCorpus(changedFiles(changes));
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.lines;
    throw error;
  }
}

/** Replaces a text that must be there, so that no test breaks something else than it says. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the fixture has no “${from}”`);
    return text.replace(from, to);
  };
}
