import type { Corpus } from '../corpus/corpus.ts';
import { words } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise } from './text.ts';

/**
 * Every word that the data spells out, which is what a mistyped word can have meant; `true` for the words that the facts
 * never write with a small letter, and for names that are no English words, in whatever letters keywords have them.
 */
export function spelledWords({ facts, entities, vocabulary }: Corpus, lexicon: Lexicon): Map<string, boolean> {
  const known = new Map<string, boolean>();
  const add = (text: string, name: (word: string) => boolean): void => {
    for (const word of words(text)) if (!/\d/.test(word)) known.set(word, (known.get(word) ?? true) && name(word));
  };
  for (const fact of facts) {
    for (const text of fact.words?.en ?? []) add(normalise(text), () => false);
    for (const text of [fact.text.en, ...fact.asks.en]) {
      const small = new Set(words(text.replace(/\p{Lu}[\p{L}'’-]*/gu, ' ').toLowerCase()));
      add(normalise(text), (word) => !small.has(word));
    }
  }
  for (const { type, name, aliases, pinyin } of entities) {
    for (const text of [name.en, ...(aliases.en ?? []), ...(pinyin ?? [])])
      add(normalise(text), () => type !== 'topic');
  }
  const plain = [
    ...vocabulary.stopWords.en,
    ...vocabulary.lightWords.en,
    ...vocabulary.synonyms.en.flat(),
    ...vocabulary.conference.en,
  ];
  for (const text of plain) add(normalise(text), () => false);
  for (const { type, name } of entities) {
    if (type === 'topic') continue;
    for (const word of words(normalise(name.en)))
      if (known.has(word) && !lexicon.isEnglish(word)) known.set(word, true);
  }
  return known;
}
