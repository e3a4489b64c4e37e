import MiniSearch from 'minisearch';
import sqlite from 'node-sqlite3-wasm';
import type { Corpus, Fact } from '../../corpus/corpus.ts';
import { hanWords, simplify } from '../../search/chinese.ts';
import { words } from '../../search/english.ts';
import { normalise } from '../../search/text.ts';

/** A fact that a peer found; scores compare within one peer only. */
export interface PeerHit {
  readonly id: string;
  readonly score: number;
}

/** A search that a project would reach for instead of writing its own. */
export interface Peer {
  readonly name: string;
  /** @param year the `year` option; facts of other years are left out. @returns best first. */
  search(text: string, year?: number): PeerHit[];
}

const MOST_HITS = 20;

/** One text a language and a part, as somebody would index facts who has not thought about it for long. */
const FIELDS = ['textEn', 'textZh', 'asksEn', 'asksZh'] as const;
type PeerDocument = Record<(typeof FIELDS)[number] | 'id', string>;

function peerDocument({ id, text, asks }: Fact): PeerDocument {
  return { id, textEn: text.en, textZh: text.zh, asksEn: asks.en.join(' '), asksZh: asks.zh.join(' ') };
}

/** MiniSearch with its default options: terms between spaces and punctuation, joined by OR, BM25+. */
export function stockMiniSearch(corpus: Corpus): Peer {
  const index = new MiniSearch<PeerDocument>({ fields: [...FIELDS] });
  index.addAll(corpus.facts.map(peerDocument));
  return { name: 'MiniSearch', search: (text, year) => found(index, text, inYear(corpus, year)) };
}

/** MiniSearch as its documentation tunes it: stop words, prefixes, fuzzy 0.2; Chinese is cut into words by ICU. */
export function tunedMiniSearch(corpus: Corpus): Peer {
  const { stopWords } = corpus.vocabulary;
  const stops = new Set([...stopWords.en, ...stopWords.zh]);
  const index = new MiniSearch<PeerDocument>({
    fields: [...FIELDS],
    tokenize: terms,
    processTerm: (term) => (stops.has(term) ? null : term),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { asksEn: 2, asksZh: 2 } },
  });
  index.addAll(corpus.facts.map(peerDocument));
  return { name: 'MiniSearch tuned', search: (text, year) => found(index, text, inYear(corpus, year)) };
}

/** SQLite's FTS5: BM25 over the Porter stemmer's terms, joined by OR; Chinese is cut into words by ICU. */
export function sqliteFts5(corpus: Corpus): Peer {
  const { facts, stopWords } = { facts: corpus.facts, stopWords: new Set(corpus.vocabulary.stopWords.en) };
  const database = new sqlite.Database();
  database.exec(`CREATE VIRTUAL TABLE fact USING fts5(${FIELDS.join(', ')}, tokenize = 'porter unicode61')`);
  const insert = database.prepare(`INSERT INTO fact VALUES (${FIELDS.map(() => '?').join(', ')})`);
  database.exec('BEGIN');
  for (const fact of facts) {
    const document = peerDocument(fact);
    insert.run(FIELDS.map((field) => terms(document[field]).join(' ')));
  }
  database.exec('COMMIT');
  // Without a limit where a year is chosen: SQLite knows no years, so others are left out afterwards.
  const select = database.prepare(
    'SELECT rowid AS at, bm25(fact) AS score FROM fact WHERE fact MATCH ? ORDER BY score LIMIT ?',
  );
  return {
    name: 'SQLite FTS5',
    search(text, year) {
      const asked = terms(text).filter((term) => !stopWords.has(term));
      if (asked.length === 0) return [];
      const match = asked.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');
      const keep = inYear(corpus, year);
      return select
        .all([match, year === undefined ? MOST_HITS : facts.length])
        .flatMap(({ at, score }) => {
          const id = facts[Number(at) - 1]?.id ?? '';
          return keep(id) ? [{ id, score: -Number(score) }] : [];
        })
        .slice(0, MOST_HITS);
    },
  };
}

function terms(text: string): string[] {
  const plain = simplify(normalise(text));
  return [...words(plain), ...hanWords(plain)];
}

function inYear(corpus: Corpus, year: number | undefined): (id: string) => boolean {
  return (id) => year === undefined || corpus.factById.get(id)?.years.has(year) === true;
}

function found(index: MiniSearch<PeerDocument>, text: string, keep: (id: string) => boolean): PeerHit[] {
  return index
    .search(text, { filter: ({ id }) => keep(String(id)) })
    .slice(0, MOST_HITS)
    .map(({ id, score }) => ({ id: String(id), score }));
}
