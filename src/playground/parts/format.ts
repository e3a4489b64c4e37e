import type { Corpus } from '../../corpus/corpus.ts';
import type { Source } from '../../corpus/schema.ts';
import type { FactReading } from '../../search/document.ts';
import type { Examples } from '../start.ts';
import type { FactFile } from './fact-file.ts';
import type { Outlines } from './outlines.ts';
import type { ChineseMarks } from './traditional.ts';

/**
 * The files into which a build cuts the corpus and its index, so that a page fetches what its question needs:
 *
 * - `first.json`: what every question needs;
 * - `described.json`: the Chinese words that describe each entity, which only a question in Chinese needs;
 * - `words/…`: how common words are, and whether the data spells them out;
 * - `terms/…`: which facts hold a stem, a pair of Chinese characters, an entity, a group of synonyms;
 * - `common/…`, `answers/…`: which common question says something, and what answers it;
 * - `sayings/…`: what the common questions of so many English words say, to be known by what they mean;
 * - `ids/…`: which fact has an id;
 * - `facts/…`, `sources/…`: one file each;
 * - `rest.json`, `spelling.json`, `pairs.json`: whole lists, for what goes through all of them.
 */
export const PATHS = {
  first: 'data/first.json',
  described: 'data/described.json',
  rest: 'data/rest.json',
  spelling: 'data/spelling.json',
  pairs: 'data/pairs.json',
  words: (word: string): string => shardOf('words', word),
  terms: (term: string): string => shardOf('terms', term),
  common: (said: string): string => shardOf('common', said),
  answer: (question: number): string => `data/answers/${question}.json`,
  sayings: (words: number): string => `data/sayings/${Math.min(words, MOST_WORDS)}.json`,
  ids: (id: string): string => shardOf('ids', id),
  fact: (index: number): string => `data/facts/${index}.json`,
  source: (id: string): string => `data/sources/${id}.json`,
} as const;

/** Sayings of more words stand together. */
export const MOST_WORDS = 16;

/** What a common question says, and its position. */
export type Saying = readonly [key: string, question: number];

/** So many that a file holds little but what was looked for. */
const SHARDS = { words: 1024, terms: 8192, common: 512, ids: 512 } as const;
export type Table = keyof typeof SHARDS;

function shard(table: Table, n: number): string {
  return `data/${table}/${n}.json`;
}

/** All files of a table. */
export function shardsOf(table: Table): string[] {
  return Array.from({ length: SHARDS[table] }, (_, n) => shard(table, n));
}

function shardOf(table: Table, key: string): string {
  let hash = 0x811c9dc5;
  for (const unit of key) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return shard(table, hash % SHARDS[table]);
}

/** Chinese words that are longer are looked for in the facts' own texts. */
export const LONGEST_WORD = 8;

/** How rare a word is in English, null for no such word; then, where the data spells it out, whether it is a name. */
export type Word = readonly [rarity: number | null, isName?: boolean];

/** What every question needs. Entities stand for themselves by their position. */
export interface First
  extends Pick<Corpus, 'editions' | 'entities' | 'vocabulary' | 'messages' | 'pinyin'>,
    Record<'entityCounts' | 'conceptCounts', readonly number[]> {
  readonly facts: Outlines;
  readonly examples: Examples;
  /** The positions of the facts of `namedFirst`, in its order. */
  readonly named: readonly number[];
  /** How many sources there are; of them, the article that the corpus began with. */
  readonly sources: number;
  readonly seed: Source | null;
  readonly traditional: ChineseMarks;
  /** How many terms each fact has in each field of the index, as `numbersIn` reads them. */
  readonly lengths: readonly string[];
  readonly mentionedYears: Readonly<Record<number, readonly number[]>>;
}

/** Everything of facts and sources that comes in files of their own. */
export interface Rest {
  readonly facts: readonly FactFile[];
  readonly sources: readonly Source[];
}

/** The facts that editions name. */
export function namedFirst({ editions }: Pick<Corpus, 'editions'>): string[] {
  const ids = editions.flatMap(({ facts, figures }) => [
    ...Object.values(facts).flatMap((named) => named ?? []),
    ...Object.values(figures).flatMap((figure) => figure.facts),
  ]);
  return [...new Set(ids)];
}

/** The terms whose counts come with a fact. */
export function termsRead({ asks, body }: FactReading): string[] {
  return [...new Set([...asks, body].flatMap(({ stems, bigrams }) => [...stems, ...bigrams]))];
}
