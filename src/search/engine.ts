import type { Corpus, Fact } from '../corpus/corpus.ts';
import { type ByEntity, byEntity } from './by-entity.ts';
import { commonLookup } from './common.ts';
import { type CountedThings, countReader } from './counted.ts';
import {
  type DocumentParts,
  type FactDocument,
  type FactReading,
  factDocument,
  readFact,
  type WeighedAsk,
} from './document.ts';
import { entityFinder } from './entities.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import { type Lazy, lazily } from './lazily.ts';
import { makeLexicon } from './lexicon.ts';
import { addTo, item } from './lists.ts';
import { type FieldLookup, type FieldPostings, postingsOf } from './postings.ts';
import type { Query } from './query.ts';
import { spelledWords } from './spelled-words.ts';
import { type Counts, countDocuments, type Statistics, statistics, weigh } from './statistics.ts';
import { surfaceReader } from './surface.ts';
import { type Tellings, tellingReader } from './tellings.ts';
import { openTermIndex, type TermIndex } from './term-index.ts';
import { wordsTogether } from './together.ts';
import { spelling } from './typos.ts';
import { type QuestionText, questionReader, type UnderstandingParts } from './understand.ts';
import { wantReader } from './wants.ts';
import { type YearMemo, yearMemo } from './year-memo.ts';
import { yearReader, yearRemover } from './years.ts';

/** A corpus made searchable. Immutable, and built once for each corpus. */
export interface SearchEngine {
  readonly corpus: Corpus;
  readonly documents: readonly FactDocument[];
  /** What of a question each fact has, by the document's index. */
  readonly holdings: Lazy<Holdings>;
  /** What the numbers of each text count, by the document's index. */
  readonly counted: Lazy<CountedThings>;
  readonly tellings: Lazy<Tellings>;
  readonly documentsByEntity: ByEntity;
  readonly documentsByKind: ReadonlyMap<Fact['kind'], readonly FactDocument[]>;
  readonly inYears: YearMemo;
  readonly statistics: Statistics;
  /** The facts' own questions by script, and each text read like one, by the document's index. */
  readonly weighedAsks: Lazy<AsksByScript>;
  readonly weighedTexts: Lazy<WeighedAsk>;
  /** Opened with the first question: no start waits for it. */
  readonly index: TermIndex;
  understand(question: QuestionText): Query;
}

/** Questions in one script share no words with those in another. */
export interface AsksByScript {
  readonly han: readonly WeighedAsk[];
  readonly latin: readonly WeighedAsk[];
}

/** What is worked out from a corpus before it is searched. Plain data, so that a build can do it ahead of time. */
export interface PreparedSearch {
  readonly documents: readonly FactDocument[];
  readonly counts: Counts;
  /** Every word that the data spells out; `true` for those that it always writes as a name. */
  readonly words: ReadonlyMap<string, boolean>;
  /** Which facts hold which term, for the index. */
  readonly postings: readonly FieldPostings[];
}

/**
 * Reads every fact as questions are read. This is what takes long at a start.
 *
 * @param parts the corpus' readers, where the caller has them already.
 */
export function prepareSearch(corpus: Corpus, parts: Readers = readersOf(corpus)): PreparedSearch {
  const documents = corpus.facts.map((fact, index) =>
    factDocument({ fact, index, reading: parts.readings.at(index) }, parts),
  );
  return {
    documents,
    counts: countDocuments(documents, parts.surfaces),
    words: spelledWords(corpus, parts.lexicon),
    postings: postingsOf(documents, parts),
  };
}

/** What was worked out from a corpus before. */
export interface Made {
  readonly prepared?: PreparedSearch;
  readonly readers?: Readers;
}

/** Makes a corpus searchable. */
export function openSearch(corpus: Corpus, made: Made = {}): SearchEngine {
  const readers = made.readers ?? readersOf(corpus);
  const prepared = made.prepared ?? prepareSearch(corpus, readers);
  const { documents, counts, words, postings } = prepared;
  const { surfaces } = readers;
  const known = statistics(counts);
  return makeEngine({
    ...readers,
    readings: { length: documents.length, at: (index) => readFact(item(corpus.facts, index), readers) },
    documents,
    documentsByEntity: byEntity(documents, postings),
    holdings: lazily(documents.length, (at) => holdingsOf(item(documents, at), surfaces.at(at))),
    statistics: known,
    spelling: spelling(words),
    common: commonLookup(corpus, readers.lexicon),
    ...wordsTogether({ documents: documents.length, surfaces, statistics: known }),
    postings,
  });
}

/** What an engine is made of, however much of it is at hand. */
export interface EngineParts
  extends UnderstandingParts,
    Pick<SearchEngine, 'documents' | 'documentsByEntity' | 'holdings'> {
  /** Each is asked for once and weighed: it need not be kept. */
  readonly readings: Lazy<FactReading>;
  readonly postings: readonly FieldLookup[];
}

/** Puts an engine together. */
export function makeEngine(parts: EngineParts): SearchEngine {
  const { corpus, documents, documentsByEntity, holdings, statistics: known, readings } = parts;
  const readTellings = tellingReader(corpus.vocabulary);
  const readCounts = countReader(corpus.vocabulary, parts.lexicon);
  let index: TermIndex | undefined;
  let kinds: Map<Fact['kind'], FactDocument[]> | undefined;
  const weighed = lazily(documents.length, (at) => {
    const { asks: read, body } = readings.at(at);
    const asks = read.map((ask) => weigh(ask, known));
    const isHan = ({ bigrams }: WeighedAsk): boolean => bigrams.size > 0;
    return { han: asks.filter(isHan), latin: asks.filter((ask) => !isHan(ask)), text: weigh(body, known) };
  });
  return {
    corpus,
    documents,
    documentsByEntity,
    holdings,
    statistics: known,
    tellings: ofEach(corpus, readTellings),
    counted: ofEach(corpus, ({ text }) => readCounts(text)),
    get documentsByKind() {
      kinds ??= byKind(documents);
      return kinds;
    },
    inYears: yearMemo(documents.length),
    weighedAsks: weighed,
    weighedTexts: { length: documents.length, at: (index) => weighed.at(index).text },
    get index() {
      index ??= openTermIndex(parts.postings);
      return index;
    },
    understand: questionReader(parts),
  };
}

/** What is made of each fact, when it is first asked for. */
function ofEach<T>({ facts }: Corpus, make: (fact: Fact) => T): Lazy<T> {
  return lazily(facts.length, (at) => make(item(facts, at)));
}

type Readers = ReturnType<typeof readersOf>;

/** What texts of a corpus are read by, and its facts as they are read. */
export function readersOf(corpus: Corpus) {
  const parts: DocumentParts = {
    corpus,
    finder: entityFinder(corpus),
    lexicon: makeLexicon(corpus.vocabulary),
    withoutYears: yearRemover(corpus),
    readWants: wantReader(corpus.vocabulary),
  };
  return {
    ...parts,
    readYears: yearReader(corpus),
    surfaces: ofEach(corpus, surfaceReader(corpus)),
    readings: ofEach(corpus, (fact) => readFact(fact, parts)),
  };
}

function byKind(documents: readonly FactDocument[]): Map<Fact['kind'], FactDocument[]> {
  const found = new Map<Fact['kind'], FactDocument[]>();
  for (const document of documents) addTo(found, document.fact.kind, document);
  return found;
}
