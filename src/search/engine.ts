import MiniSearch from 'minisearch';
import type { Corpus } from '../corpus/corpus.ts';
import { type FactDocument, factDocument, type WeighedAsk } from './document.ts';
import { words } from './english.ts';
import { entityFinder } from './entities.ts';
import { makeLexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { type Statistics, statistics, weigh } from './statistics.ts';
import { normalise } from './text.ts';
import { spelling } from './typos.ts';
import { type QuestionText, questionReader } from './understand.ts';
import { yearReader, yearRemover } from './years.ts';

/** A corpus made searchable. Immutable, and built once for each corpus. */
export interface SearchEngine {
  readonly corpus: Corpus;
  readonly documents: readonly FactDocument[];
  readonly documentsByEntity: ReadonlyMap<string, readonly FactDocument[]>;
  readonly statistics: Statistics;
  /** The facts' own questions, and each text read like one, by the document's index. */
  readonly weighedAsks: readonly (readonly WeighedAsk[])[];
  readonly weighedTexts: readonly WeighedAsk[];
  readonly index: MiniSearch<IndexedFact>;
  understand(question: QuestionText): Query;
}

/** What MiniSearch holds of a fact: terms that are already cut, stemmed and named, joined by spaces. */
export interface IndexedFact {
  readonly id: number;
  readonly text: string;
  readonly asks: string;
  readonly entities: string;
  readonly concepts: string;
  readonly kind: string;
}

/** The term of an entity: its names differ by language and spelling, the thing does not. */
export function entityTerm(id: string): string {
  return `@${id}`;
}

/** The term of a group of synonyms. */
export function conceptTerm(concept: number): string {
  return `~${concept}`;
}

/** Builds the index over a corpus. */
export function openSearch(corpus: Corpus): SearchEngine {
  const finder = entityFinder(corpus);
  const lexicon = makeLexicon(corpus.vocabulary);
  const readYears = yearReader(corpus);
  const parts = { corpus, finder, lexicon, readYears, withoutYears: yearRemover(corpus) };
  const documents = corpus.facts.map((fact, index) => factDocument(fact, index, parts));
  const counted = statistics(documents);
  const index = new MiniSearch<IndexedFact>({
    fields: ['text', 'asks', 'entities', 'concepts', 'kind'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { text: 1, asks: 1.5, entities: 1.5, concepts: 0.4, kind: 0.4 }, combineWith: 'OR' },
  });
  index.addAll(documents.map(indexed));
  return {
    corpus,
    documents,
    documentsByEntity: byEntity(documents),
    statistics: counted,
    weighedAsks: documents.map(({ asks }) => asks.map((ask) => weigh(ask, counted))),
    weighedTexts: documents.map(({ body }) => weigh(body, counted)),
    index,
    understand: questionReader({ ...parts, statistics: counted, spelling: spelling(surfaceWords(corpus)), hasText: (word) => documents.some(({ han }) => han.includes(word)) }),
  };
}

function indexed({ index, body, asks, entities, concepts, kindStems }: FactDocument): IndexedFact {
  return {
    id: index,
    text: [...body.stems, ...body.bigrams].join(' '),
    asks: [...new Set(asks.flatMap((ask) => [...ask.stems, ...ask.bigrams]))].join(' '),
    entities: [...entities].map(entityTerm).join(' '),
    concepts: [...concepts].map(conceptTerm).join(' '),
    kind: [...kindStems].join(' '),
  };
}

function byEntity(documents: readonly FactDocument[]): Map<string, FactDocument[]> {
  const found = new Map<string, FactDocument[]>();
  for (const document of documents) {
    for (const id of document.entities) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [document]);
      else list.push(document);
    }
  }
  return found;
}

/**
 * Every word that the data spells out, which is what a mistyped word can have meant; `true` for the words that the facts
 * never write with a small letter.
 */
function surfaceWords({ facts, entities, vocabulary }: Corpus): Map<string, boolean> {
  const known = new Map<string, boolean>();
  const add = (text: string, name: (word: string) => boolean): void => {
    for (const word of words(text)) if (!/\d/.test(word)) known.set(word, (known.get(word) ?? true) && name(word));
  };
  for (const fact of facts) {
    for (const text of [fact.text.en, ...fact.asks.en]) {
      const small = new Set(words(text.replace(/\p{Lu}[\p{L}'’-]*/gu, ' ').toLowerCase()));
      add(normalise(text), (word) => !small.has(word));
    }
  }
  for (const { type, name, aliases, pinyin } of entities) {
    for (const text of [name.en, ...(aliases.en ?? []), ...(pinyin ?? [])]) add(normalise(text), () => type !== 'topic');
  }
  const plain = [...vocabulary.stopWords.en, ...vocabulary.lightWords.en, ...vocabulary.synonyms.en.flat(), ...vocabulary.conference.en];
  for (const text of plain) add(normalise(text), () => false);
  return known;
}
