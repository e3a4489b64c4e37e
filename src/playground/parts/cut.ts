import type { Corpus } from '../../corpus/corpus.ts';
import { type Entity, SEED_SOURCE, type Source } from '../../corpus/schema.ts';
import { commonKeys } from '../../search/common.ts';
import { openSearch, type PreparedSearch, prepareSearch, readersOf } from '../../search/engine.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { hasHan } from '../../search/text.ts';
import { examplesOf } from '../start.ts';
import { type FactFile, factFile } from './fact-file.ts';
import {
  type First,
  MOST_WORDS,
  namedFirst,
  PATHS,
  type Rest,
  type Saying,
  shardsOf,
  type Table,
  termsRead,
} from './format.ts';
import { written } from './numbers.ts';
import { outlinesOf } from './outlines.ts';
import { termText } from './term.ts';
import { termLists, wordList } from './terms.ts';
import { chineseMarks } from './traditional.ts';

/** What stands in a file. */
type Content = First | Rest | FactFile | Source | readonly unknown[] | Readonly<Record<string, unknown>>;

/** Cuts a checked corpus and what its search works out from it into files. @returns what stands in each, by its path. */
export function cutCorpus(corpus: Corpus): Map<string, Content> {
  const readers = readersOf(corpus);
  const prepared = prepareSearch(corpus, readers);
  const { postings } = prepared;
  const engine = openSearch(corpus, { prepared, readers });
  const surfaces = corpus.facts.map((_, at) => readers.surfaces.at(at));
  const terms = termLists({ corpus, engine, lexicon: readers.lexicon, prepared, postings, surfaces });
  const countsOf = (at: number): number[] =>
    termsRead(readers.readings.at(at)).map((term) => terms.get(term)?.count ?? 0);
  const lengths = postings.map((field) => written(field.lengths));
  const files = new Map<string, Content>([
    [PATHS.first, { ...firstOf(corpus, prepared), lengths, examples: examplesOf({ engine, today: 0 }) }],
    [PATHS.described, corpus.entities.map(({ described }) => described?.zh ?? [])],
    [PATHS.rest, { facts: corpus.facts.map((fact) => factFile(fact, [])), sources: corpus.sources }],
    [PATHS.spelling, [...prepared.words]],
    [PATHS.pairs, Object.fromEntries(prepared.counts.pairs)],
  ]);
  for (const source of corpus.sources) files.set(PATHS.source(source.id), source);
  for (const [at, fact] of corpus.facts.entries()) files.set(PATHS.fact(at), factFile(fact, countsOf(at)));
  for (const [path, shard] of sharded('terms', new Map([...terms].map(([key, term]) => [key, termText(term)]))))
    files.set(path, shard);
  for (const [path, shard] of sharded('words', wordList(prepared))) files.set(path, shard);
  const sayings = sayingsOf(corpus, readers.lexicon);
  for (const [path, shard] of sharded('common', new Map(sayings))) files.set(path, shard);
  for (const [path, alike] of byLength(sayings)) files.set(path, alike);
  for (const [n, { en: _, zh: __, ...answer }] of corpus.commonQuestions.entries()) files.set(PATHS.answer(n), answer);
  for (const [path, shard] of sharded('ids', positionsOf(corpus))) files.set(path, shard);
  return files;
}

function sayingsOf(corpus: Corpus, lexicon: Lexicon): Saying[] {
  const positions = new Map(corpus.commonQuestions.map((question, at) => [question, at]));
  return commonKeys(corpus, lexicon).map(({ key, of }) => [key, positions.get(of) ?? -1]);
}

/** English sayings cut into files by how many words they have; each file is there. */
function byLength(sayings: readonly Saying[]): Map<string, Saying[]> {
  const files = new Map(Array.from({ length: MOST_WORDS }, (_, at): [string, Saying[]] => [PATHS.sayings(at + 1), []]));
  for (const saying of sayings) {
    const [key] = saying;
    if (!hasHan(key)) files.get(PATHS.sayings(key.split(' ').length))?.push(saying);
  }
  return files;
}

/** The positions of facts by their ids. */
function positionsOf({ facts }: Corpus): Map<string, number> {
  return new Map(facts.map(({ id }, at) => [id, at]));
}

function firstOf(corpus: Corpus, { counts, documents }: PreparedSearch): Omit<First, 'lengths' | 'examples'> {
  const { editions, entities, vocabulary, messages, pinyin, facts, sources } = corpus;
  const positions = positionsOf(corpus);
  return {
    editions,
    entities: entities.map(asAsked),
    vocabulary,
    messages,
    pinyin,
    facts: outlinesOf(facts, entities),
    named: namedFirst(corpus).map((id) => positions.get(id) ?? -1),
    sources: sources.length,
    traditional: chineseMarks(corpus),
    seed: corpus.sourceById.get(SEED_SOURCE) ?? null,
    entityCounts: entities.map(({ id }) => counts.entities.get(id) ?? 0),
    conceptCounts: Array.from(
      { length: Math.max(-1, ...counts.concepts.keys()) + 1 },
      (_, at) => counts.concepts.get(at) ?? 0,
    ),
    mentionedYears: Object.fromEntries(
      documents
        .filter(({ mentionedYears }) => mentionedYears.size > 0)
        .map((one) => [one.index, [...one.mentionedYears]]),
    ),
  };
}

/** An entity without the words that describe it: the index has the English ones, and a file of their own the Chinese. */
function asAsked({ described: _, ...entity }: Entity): Entity {
  return entity;
}

/** A table cut into files; each file is there, though it may be empty, so that what is in none is known to be nowhere. */
function sharded<T>(name: Table, table: ReadonlyMap<string, T>): Map<string, Record<string, T>> {
  const shards = new Map<string, Record<string, T>>(shardsOf(name).map((path) => [path, {}]));
  for (const [key, value] of table) {
    const path = PATHS[name](key);
    const shard = shards.get(path) ?? {};
    shard[key] = value;
    shards.set(path, shard);
  }
  return shards;
}
