import type { Corpus } from '../corpus/corpus.ts';
import { hanWords } from './chinese.ts';
import { type EntityFinder, namesOf } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { hanRuns } from './text.ts';

/** Turns pinyin inside a question in Latin letters into the Chinese words of the corpus; leaves everything else alone. */
export type PinyinReader = (text: string) => string;

export interface PinyinParts {
  readonly corpus: Corpus;
  readonly finder: EntityFinder;
  readonly lexicon: Lexicon;
  /** A word of the corpus' English: it is no pinyin. */
  readonly isKnown: (word: string) => boolean;
}

/** People write a word's syllables together or apart: "zhuquan", "zhu quan". */
const MOST_TOKENS = 4;
const LONGEST_PARTICLE = 3;
const SHORTEST_WORD = 2;
const LONGEST_WORD = 8;

/**
 * Makes the reader. Its table of the corpus' Chinese words by their readings is built when the first question that
 * looks like pinyin comes, since most readers never write any.
 */
export function pinyinReader({ corpus, finder, lexicon, isKnown }: PinyinParts): PinyinReader {
  const syllables = Object.keys(corpus.pinyin).sort((a, b) => b.length - a.length).join('|');
  const isPinyin = (token: string): boolean => new RegExp(`^(?:${syllables})+$`).test(token);
  let table: ReadonlyMap<string, string> | undefined;

  return (text) => {
    const tokens = text.split(' ');
    const bare = tokens.map((token) => token.replace(/[^a-z]/g, ''));
    const named = nameSpans(bare, { finder, lexicon });
    const foreign = (at: number): boolean => {
      const token = bare[at] ?? '';
      return token.length > 1 && !named.has(at) && !lexicon.isEnglish(token) && !isKnown(token) && isPinyin(token);
    };
    if (!bare.some((_, at) => foreign(at))) return text;
    table ??= wordsByReading(corpus);
    const out: { token: string; kept: boolean }[] = [];
    let converted = false;
    for (let at = 0; at < tokens.length; ) {
      const found = longestWord({ bare, at, named, foreign, table });
      if (found === null) {
        const token = bare[at] ?? '';
        // Particles between the words ("de", "shi") say nothing by themselves.
        out.push({ token: tokens[at] ?? '', kept: named.has(at) || !isPinyin(token) || (isKnown(token) && token.length > LONGEST_PARTICLE) });
      } else {
        out.push({ token: found.word, kept: true });
        converted = true;
      }
      at += found?.length ?? 1;
    }
    return converted ? out.filter(({ kept }) => kept).map(({ token }) => token).join(' ') : text;
  };
}

function nameSpans(tokens: readonly string[], { finder, lexicon }: Pick<PinyinParts, 'finder' | 'lexicon'>): Set<number> {
  const spans = [...finder.inWords(tokens), ...lexicon.conferenceIn(tokens)];
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n)));
}

interface Position {
  readonly bare: readonly string[];
  readonly at: number;
  readonly named: ReadonlySet<number>;
  readonly foreign: (at: number) => boolean;
  readonly table: ReadonlyMap<string, string>;
}

function longestWord({ bare, at, named, foreign, table }: Position): { word: string; length: number } | null {
  for (let length = Math.min(MOST_TOKENS, bare.length - at); length > 0; length--) {
    const span = Array.from({ length }, (_, n) => at + n);
    if (span.some((position) => named.has(position)) || !span.some(foreign)) continue;
    const word = table.get(bare.slice(at, at + length).join(''));
    if (word !== undefined) return { word, length };
  }
  return null;
}

/** Of words that are read alike the one that stands in the corpus most often is meant. */
function wordsByReading({ facts, entities, vocabulary, pinyin }: Corpus): Map<string, string> {
  const readings = new Map<string, string[]>();
  for (const [reading, characters] of Object.entries(pinyin)) {
    for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), reading]);
  }
  const counts = new Map<string, number>();
  const count = (word: string, times = 1): void => {
    const length = [...word].length;
    if (length >= SHORTEST_WORD && length <= LONGEST_WORD) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const { text, asks } of facts) for (const line of [text.zh, ...asks.zh]) for (const word of hanWords(line)) count(word);
  for (const entity of entities) for (const name of namesOf(entity)) for (const run of hanRuns(name)) count(run, 3);
  for (const word of vocabularyWords(vocabulary)) count(word, 5);
  const table = new Map<string, { word: string; times: number }>();
  for (const [word, times] of counts) {
    for (const reading of readingsOf(word, readings)) {
      const known = table.get(reading);
      if (known === undefined || known.times < times) table.set(reading, { word, times });
    }
  }
  return new Map([...table].map(([reading, { word }]) => [reading, word]));
}

function vocabularyWords({ synonyms, wants, kinds, counted, conference, years }: Corpus['vocabulary']): string[] {
  const groups = [...Object.values(wants), ...Object.values(kinds), ...Object.values(counted), conference];
  const [mark = '', first = ''] = years.ordinalMarks;
  const edition = years.editionMarks[0] ?? '';
  const digits = Object.keys(years.digits);
  const ordinals = [...digits, years.ten, ...digits.map((digit) => `${years.ten}${digit}`)].map((number) => `${mark}${number}${edition}`);
  return [...synonyms.zh.flat(), ...groups.flatMap(({ zh }) => zh), ...ordinals, `${first}${edition}`];
}

/** Every way to read a word; a character without a known reading makes it unreadable. */
function readingsOf(word: string, readings: ReadonlyMap<string, readonly string[]>): string[] {
  let found = [''];
  for (const character of word) {
    const options = readings.get(character) ?? [];
    found = found.flatMap((start) => options.map((option) => `${start}${option}`));
    if (found.length > 8) return found.slice(0, 8);
  }
  return found;
}

