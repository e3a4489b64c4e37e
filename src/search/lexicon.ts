import type { Vocabulary } from '../corpus/vocabulary.ts';
import { stem, words } from './english.ts';
import { englishRarity } from './english-words.ts';
import { addTo } from './lists.ts';
import { anyOf, anyWordOf, normalise } from './text.ts';

/** What the vocabulary says about single words and phrases, made ready for look-ups. */
export interface Lexicon {
  /** True for words that tell nothing apart: articles, pronouns, question words. */
  isStop(word: string): boolean;
  /** True for words that a fact may answer without: "people", "said". */
  isLight(word: string): boolean;
  isHanLight(word: string): boolean;
  /** True for a correctly spelt English word: it is never taken for a typo of another. */
  isEnglish(word: string): boolean;
  /** How rare a word is in English at large, from 0 (among the commonest few thousand) to 1 (no common word). */
  englishRarity(word: string): number;
  /** The groups of synonyms that a row of words has a member of. */
  conceptsIn(tokens: readonly string[]): number[];
  /** Phrases of several words that belong to a group, as [start, end, groups]. */
  phrasesIn(tokens: readonly string[]): { start: number; end: number; concepts: readonly number[] }[];
  conceptsOfStem(stemmed: string): readonly number[];
  /** The groups that a whole name is a member of. */
  conceptsOfName(tokens: readonly string[]): readonly number[];
  hanConceptsIn(text: string): number[];
  /** Chinese words of the groups that a word belongs to. */
  hanConceptsOf(word: string): readonly number[];
  /** Names of the conference itself in a row of English words. */
  conferenceIn(tokens: readonly string[]): { start: number; end: number }[];
  /** The text without the names of the conference itself. */
  withoutConference(text: string): string;
  /** A stretch of Chinese without its function words. */
  withoutHanStops(run: string): string;
  isHanStop(word: string): boolean;
  /** A Chinese word without particles at its ends. */
  withoutParticles(word: string): string;
  /** The Chinese words and phrases of the vocabulary in a stretch of text, longest first at each place, none overlapping. */
  hanPhrasesIn(run: string): { phrase: string; at: number }[];
}

export function makeLexicon(vocabulary: Vocabulary): Lexicon {
  const stops = new Set(vocabulary.stopWords.en);
  const light = new Set(vocabulary.lightWords.en.map(stem));
  const hanStops = new Set(vocabulary.stopWords.zh);
  const hanLight = new Set(vocabulary.lightWords.zh);
  const { single, phrases } = englishConcepts(vocabulary.synonyms.en);
  const offset = vocabulary.synonyms.en.length;
  const han = new Map<string, number[]>();
  for (const [index, group] of vocabulary.synonyms.zh.entries()) {
    for (const word of group) push(han, normalise(word), offset + index);
  }
  // Question words are cut out whole, too: the dictionary cuts "which year" and "came" in the middle.
  for (const word of hanStops) if ([...word].length > 1 && !han.has(word)) han.set(word, []);
  const byFirst = new Map<string, string[]>();
  for (const phrase of [...han.keys()].sort((a, b) => b.length - a.length)) push(byFirst, phrase.slice(0, 1), phrase);
  const hanPhrasesIn: Lexicon['hanPhrasesIn'] = (run) => {
    const found: { phrase: string; at: number }[] = [];
    for (let at = 0; at < run.length; ) {
      const phrase = byFirst.get(run.charAt(at))?.find((candidate) => run.startsWith(candidate, at));
      if (phrase !== undefined) found.push({ phrase, at });
      at += phrase?.length ?? 1;
    }
    return found;
  };
  const conference = conferencePattern(vocabulary.conference);
  const multi = anyOf([...hanStops].filter((word) => word.length > 1));
  const endParticles = new RegExp(`^[${vocabulary.particles}]+|[${vocabulary.particles}]+$`, 'g');
  const hanStopPattern = new RegExp(`${multi}|[${vocabulary.particles}]`, 'g');

  const names = new Set(vocabulary.conference.en.map((name) => words(name).join(' ')));
  const longestName = Math.max(...[...names].map((name) => name.split(' ').length));
  const firstWords = new Set([...names].map((name) => name.split(' ', 1)[0]));
  const conferenceIn: Lexicon['conferenceIn'] = (tokens) => {
    const found: { start: number; end: number }[] = [];
    for (let start = 0; start < tokens.length; ) {
      let end = firstWords.has(tokens[start]) ? Math.min(tokens.length, start + longestName) : start;
      while (end > start && !names.has(tokens.slice(start, end).join(' '))) end--;
      if (end > start) found.push({ start, end });
      start = Math.max(end, start + 1);
    }
    return found;
  };

  const phrasesIn: Lexicon['phrasesIn'] = (tokens) => {
    const stemmed = tokens.map(stem);
    const found: { start: number; end: number; concepts: readonly number[] }[] = [];
    for (const [start, first] of stemmed.entries()) {
      for (const { stems, concepts } of phrases.get(first) ?? []) {
        if (stems.every((value, n) => stemmed[start + n] === value))
          found.push({ start, end: start + stems.length, concepts });
      }
    }
    return found;
  };
  return {
    isStop: (word) => stops.has(word),
    isLight: (word) => light.has(stem(word)),
    isHanLight: (word) => hanLight.has(word),
    isEnglish: (word) => englishRarity(word) !== undefined,
    englishRarity: (word) => englishRarity(word) ?? 1,
    conceptsIn: (tokens) => [
      ...tokens.flatMap((token) => single.get(stem(token)) ?? []),
      ...phrasesIn(tokens).flatMap(({ concepts }) => concepts),
    ],
    phrasesIn,
    conceptsOfName: (tokens) =>
      tokens.length === 1
        ? (single.get(stem(tokens[0] ?? '')) ?? [])
        : phrasesIn(tokens)
            .filter(({ start, end }) => start === 0 && end === tokens.length)
            .flatMap(({ concepts }) => concepts),
    conceptsOfStem: (stemmed) => single.get(stemmed) ?? [],
    hanConceptsIn: (text) => hanPhrasesIn(text).flatMap(({ phrase }) => han.get(phrase) ?? []),
    hanConceptsOf: (word) => han.get(word) ?? [],
    conferenceIn,
    withoutConference: (text) => text.replace(conference, ' ').replace(/\s+/g, ' ').trim(),
    withoutHanStops: (run) => run.replace(hanStopPattern, ''),
    withoutParticles: (word) => word.replace(endParticles, ''),
    isHanStop: (word) => hanStops.has(word),
    hanPhrasesIn,
  };
}

interface Phrase {
  readonly stems: readonly string[];
  readonly concepts: readonly number[];
}

function englishConcepts(groups: readonly (readonly string[])[]): {
  single: Map<string, number[]>;
  phrases: Map<string, Phrase[]>;
} {
  const single = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const [index, group] of groups.entries()) {
    for (const member of group) {
      const stems = words(normalise(member)).map(stem);
      const [first] = stems;
      if (first === undefined) continue;
      if (stems.length === 1) push(single, first, index);
      else push(phrases, first, { stems, concepts: [index] });
    }
  }
  return { single, phrases };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  if (!map.get(key)?.includes(value)) addTo(map, key, value);
}

function conferencePattern({ en, zh }: Vocabulary['conference']): RegExp {
  return new RegExp(anyWordOf({ en: en.map(normalise), zh: zh.map(normalise) }), 'g');
}
