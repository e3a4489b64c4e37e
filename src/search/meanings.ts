import type { Lexicon } from './lexicon.ts';
import { addTo } from './lists.ts';

/**
 * Finds what was written in other words of the same meaning: "which bosses came" for "which executives attended".
 *
 * @param said the stems of a question.
 * @returns null where nothing means that, or several things do.
 */
export type MeaningFinder<T> = (said: readonly string[]) => T | null;

/**
 * Makes the finder for some sayings. Those of less than two words may mean many things and are left out.
 *
 * @param sayings stems, each once, and what they stand for.
 */
export function meaningFinder<T>(
  sayings: readonly { readonly said: readonly string[]; readonly of: T }[],
  lexicon: Lexicon,
): MeaningFinder<T> {
  const meaningsOf = (word: string): readonly (string | number)[] => [word, ...lexicon.conceptsOfStem(word)];
  const holders = new Map<string | number, Meant<T>[]>();
  for (const { said, of } of sayings) {
    const meant = { words: said.map(meaningsOf), of };
    if (said.length >= LEAST_WORDS) for (const key of new Set(meant.words.flat())) addTo(holders, key, meant);
  }
  const holdersOf = (keys: readonly (string | number)[]): Meant<T>[] => {
    const found: Meant<T>[] = [];
    for (const key of keys) for (const meant of holders.get(key) ?? []) found.push(meant);
    return found;
  };
  return (said) => {
    if (said.length < LEAST_WORDS) return null;
    const words = said.map(meaningsOf);
    // Whatever means the same has something of each word: of the one that the fewest have.
    const fewest = words.map(holdersOf).reduce((some, others) => (others.length < some.length ? others : some));
    const found = new Set(fewest.filter((other) => isSame(words, other.words)).map(({ of }) => of));
    const [only] = found;
    return only === undefined || found.size > 1 ? null : only;
  };
}

interface Meant<T> {
  readonly words: readonly (readonly (string | number)[])[];
  readonly of: T;
}

/** What has fewer words may mean many things. */
export const LEAST_WORDS = 2;

/** Whether each word of one means what another word of the other means. */
function isSame(words: Meant<unknown>['words'], others: Meant<unknown>['words']): boolean {
  if (words.length !== others.length) return false;
  const left = [...others];
  return words.every((meanings) => {
    const at = left.findIndex((other) => other.some((key) => meanings.includes(key)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
