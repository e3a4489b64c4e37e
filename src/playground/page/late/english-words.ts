import { PATHS, type Word } from '../../parts/format.ts';
import { inPart } from './part.ts';

/** Stands in for the lists of English words, which come in small files. */
export function englishRarity(word: string): number | undefined {
  return wordOf(word)?.[0] ?? undefined;
}

/** What the data and the word lists know of a word. */
export function wordOf(word: string): Word | undefined {
  return inPart(PATHS.words(word), word);
}
