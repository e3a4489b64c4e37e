import type { Corpus } from '../corpus/corpus.ts';
import type { EntityFinder } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { range } from './reading.ts';
import type { Statistics } from './statistics.ts';

/** Turns pinyin inside a question in Latin letters into the Chinese words of the corpus; leaves everything else alone. */
export type PinyinReader = (text: string) => string;

export interface PinyinParts {
  readonly corpus: Corpus;
  readonly finder: EntityFinder;
  readonly lexicon: Lexicon;
  readonly statistics: Statistics;
  /** Whether a Chinese word stands anywhere in the corpus. */
  readonly hasText: (word: string) => boolean;
  /** A word of the corpus' English: it is no pinyin. */
  readonly isKnown: (word: string) => boolean;
}

/** People write a word's syllables together or apart: "zhuquan", "zhu quan". */
const MOST_TOKENS = 4;
const LONGEST_PARTICLE = 3;
const SHORTEST_WORD = 2;
const LONGEST_WORD = 8;

/** Makes the reader of pinyin. */
export function pinyinReader({ corpus, finder, lexicon, statistics, hasText, isKnown }: PinyinParts): PinyinReader {
  const syllables = Object.keys(corpus.pinyin)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const pattern = new RegExp(`^(?:${syllables})+$`);
  const isPinyin = (token: string): boolean => token.length <= LONGEST_READING && pattern.test(token);
  const findWord = wordFinder({ corpus, statistics, hasText });

  return (text) => {
    const tokens = text.split(' ');
    const bare = tokens.map((token) => token.replace(/[^a-z]/g, ''));
    let named = nameSpans(bare, { finder, lexicon });
    const foreign = (at: number): boolean => {
      const token = bare[at] ?? '';
      return token.length > 1 && !named.has(at) && !lexicon.isEnglish(token) && !isKnown(token) && isPinyin(token);
    };
    const english = (): number => bare.filter((token) => lexicon.isEnglish(token) && !isPinyin(token)).length;
    // One odd word among English ones is a slip or a name rather than a reading.
    const isReading = (): boolean => {
      const readings = bare.filter((_, at) => foreign(at)).length;
      return readings > 1 || (readings === 1 && english() < ENGLISH_SENTENCE);
    };
    if (!isReading()) return text;
    // Names with a slip in them are looked for last: it takes long, and few questions come so far.
    named = new Set([...named, ...spans(almostNamed(bare, finder))]);
    if (!isReading()) return text;
    const out: { token: string; kept: boolean }[] = [];
    let converted = false;
    for (let at = 0; at < tokens.length; ) {
      const found = longestWord({ bare, at, named, foreign, findWord });
      if (found === null) {
        const token = bare[at] ?? '';
        // Particles between the words ("de", "shi") say nothing by themselves.
        out.push({
          token: tokens[at] ?? '',
          kept: named.has(at) || !isPinyin(token) || (isKnown(token) && token.length > LONGEST_PARTICLE),
        });
      } else {
        out.push({ token: found.word, kept: true });
        converted = true;
      }
      at += found?.length ?? 1;
    }
    return converted
      ? out
          .filter(({ kept }) => kept)
          .map(({ token }) => token)
          .join(' ')
      : text;
  };
}

/** So many English words make an English question. */
const ENGLISH_SENTENCE = 3;

function nameSpans(
  tokens: readonly string[],
  { finder, lexicon }: Pick<PinyinParts, 'finder' | 'lexicon'>,
): Set<number> {
  return spans([...finder.inWords(tokens), ...lexicon.conferenceIn(tokens)]);
}

function spans(found: readonly { start: number; end: number }[]): Set<number> {
  return new Set(found.flatMap(({ start, end }) => range(start, end)));
}

/** Names of several words with a slip in them: one letter of a name too few makes two syllables of it. */
function almostNamed(tokens: readonly string[], finder: EntityFinder): { start: number; end: number }[] {
  return tokens.slice(1).flatMap((_, start) => {
    const near = finder.almost(tokens.slice(start, start + 2));
    return near !== null && near.distance === 1 && near.mention.name.includes(' ') ? [{ start, end: start + 2 }] : [];
  });
}

interface Position {
  readonly bare: readonly string[];
  readonly at: number;
  readonly named: ReadonlySet<number>;
  readonly foreign: (at: number) => boolean;
  readonly findWord: WordFinder;
}

function longestWord({ bare, at, named, foreign, findWord }: Position): { word: string; length: number } | null {
  for (let length = Math.min(MOST_TOKENS, bare.length - at); length > 0; length--) {
    const span = range(at, at + length);
    // What is no letters, a year say, is no part of a reading.
    if (span.some((position) => named.has(position) || bare[position] === '') || !span.some(foreign)) continue;
    const word = findWord(bare.slice(at, at + length).join(''));
    if (word !== null) return { word, length };
  }
  return null;
}

/** The Chinese word that a reading stands for; null where the corpus has none. */
export type WordFinder = (reading: string) => string | null;

/** No more than this many beginnings of a word are followed up at once. */
const BEAM = 40;

/**
 * Finds words by following the corpus' pairs of characters syllable by syllable, the commonest first, so that no table
 * of all words has to be built.
 */
export function wordFinder({
  corpus,
  statistics,
  hasText,
}: Pick<PinyinParts, 'corpus' | 'statistics' | 'hasText'>): WordFinder {
  const characters = new Map(Object.entries(corpus.pinyin).map(([syllable, list]) => [syllable, [...list]]));
  const split = syllableSplitter(new Set(characters.keys()));
  return (reading) => {
    const found: { word: string; common: number }[] = [];
    for (const syllables of split(reading)) {
      if (syllables.length < SHORTEST_WORD || syllables.length > LONGEST_WORD) continue;
      let beam = (characters.get(syllables[0] ?? '') ?? []).map((word) => ({ word, common: Number.POSITIVE_INFINITY }));
      for (const syllable of syllables.slice(1)) {
        beam = beam
          .flatMap(({ word, common }) =>
            (characters.get(syllable) ?? []).map((next) => ({
              word: `${word}${next}`,
              common: Math.min(common, statistics.pairCount(`${word.slice(-1)}${next}`)),
            })),
          )
          .filter(({ common }) => common > 0)
          .sort((one, two) => two.common - one.common)
          .slice(0, BEAM);
      }
      found.push(...beam);
    }
    return found.sort((one, two) => two.common - one.common).find(({ word }) => hasText(word))?.word ?? null;
  };
}

/** Every way to cut a reading into syllables: "xian" is one, or two. */
function syllableSplitter(syllables: ReadonlySet<string>): (reading: string) => string[][] {
  const split = (reading: string): string[][] => {
    if (reading === '') return [[]];
    const ways: string[][] = [];
    for (let length = Math.min(6, reading.length); length > 0; length--) {
      const first = reading.slice(0, length);
      if (syllables.has(first)) for (const rest of split(reading.slice(length))) ways.push([first, ...rest]);
      if (ways.length > 4) break;
    }
    return ways;
  };
  return (reading) => (reading.length > LONGEST_READING ? [] : split(reading));
}

const LONGEST_READING = 30;

/** The ways to read a Chinese word, at most a few; none where a character of it is not in the table. */
export function readingsOf(pinyin: Corpus['pinyin']): (word: string) => string[] {
  const syllables = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(pinyin)) {
    for (const character of characters) syllables.set(character, [...(syllables.get(character) ?? []), syllable]);
  }
  return (word) => {
    let found = [''];
    for (const character of word)
      found = found
        .flatMap((start) => (syllables.get(character) ?? []).map((syllable) => `${start}${syllable}`))
        .slice(0, MOST_READINGS);
    return found;
  };
}

const MOST_READINGS = 4;
