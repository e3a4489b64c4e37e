import type { Corpus } from '../corpus/corpus.ts';
import { hanWords } from './chinese.ts';
import { words } from './english.ts';
import { namesOf } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { readingsOf, wordFinder } from './pinyin.ts';
import { contentWords } from './reading.ts';
import type { Statistics } from './statistics.ts';
import { hanRuns } from './text.ts';
import type { Spelling } from './typos.ts';

/** Mends a question before it is read, where a slip would hide what it is about. */
export interface Mender {
  /** Mistyped words of the conference's own names ("confrence"). */
  latin(text: string): string;
  /** Chinese words that stand nowhere, by names that are read alike: an input method's commonest slip. */
  han(text: string): string;
}

export interface MenderParts {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly statistics: Statistics;
  readonly spelling: Spelling;
  /** Whether a Chinese word stands anywhere in the corpus. */
  readonly hasText: (word: string) => boolean;
}

/** A word that the dictionary or the vocabulary knows is no slip. */
function isKnownHan(word: string, lexicon: Lexicon): boolean {
  return hanWords(word).length === 1 || lexicon.hanConceptsOf(word).length > 0;
}

export function mender({ corpus, lexicon, statistics, spelling, hasText }: MenderParts): Mender {
  const conference = new Set(corpus.vocabulary.conference.en.flatMap((name) => words(name)));
  const findWord = wordFinder({ corpus, statistics, hasText });
  const readings = readingsOf(corpus.pinyin);
  const names = [
    ...corpus.entities.flatMap(namesOf),
    ...corpus.vocabulary.conference.zh,
    ...Object.values(corpus.vocabulary.counted).flatMap(({ zh }) => zh),
  ].join(' ');
  return {
    latin: (text) =>
      text.replace(/[a-z]{5,}/g, (word) => {
        if (lexicon.isEnglish(word) || spelling.isKnown(word)) return word;
        return spelling.meantBy(word, 'any').find((meant) => conference.has(meant)) ?? word;
      }),
    han: (text) => {
      let mended = text;
      for (const word of contentWords(hanRuns(lexicon.withoutConference(text)), lexicon)) {
        if ([...word].length < 2 || statistics.hasHan(word) || hasText(word) || isKnownHan(word, lexicon)) continue;
        const meant = readings(word)
          .map(findWord)
          .find((found) => found !== null);
        if (meant !== undefined && names.includes(meant)) mended = mended.replace(word, meant);
      }
      return mended;
    },
  };
}
