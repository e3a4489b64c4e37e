import MiniSearch, { type Options } from 'minisearch';
import { BOOST } from './full-text.ts';
import { type FieldLookup, idsIn } from './postings.ts';

/** The facts that hold any of some terms, and how relevant MiniSearch finds each. */
export interface Found {
  /** Indexes of documents, in MiniSearch's order where two are equally relevant. */
  readonly holders: readonly number[];
  /** By the document's index; 0 for one that holds none of the terms. */
  readonly scores: Float64Array;
}

/** Finds the facts that hold any of some terms. */
export interface TermIndex {
  search(terms: readonly string[]): Found;
}

const OPTIONS: Options<never> = {
  fields: Object.keys(BOOST),
  // Terms come joined by spaces, cut already.
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: { boost: BOOST, combineWith: 'OR' },
};

/**
 * The facts' index in MiniSearch. It looks a term up only once that is asked for: all of them at a start would take a
 * second. What it finds for one term is the same in every question, so it is asked once; a question adds up its terms.
 */
export function openTermIndex(fields: readonly FieldLookup[]): TermIndex {
  const index = new OpenedByTerm(fields);
  const known = new Map<string, OfTerm>();
  const documents = fields[0]?.lengths.length ?? 0;
  const ofTerm = (term: string): OfTerm => {
    let found = known.get(term);
    if (found === undefined) {
      found = index.ofTerm(term);
      known.set(term, found);
    }
    return found;
  };
  return {
    search(terms) {
      const holders: number[] = [];
      const scores = new Float64Array(documents);
      const held = new Uint8Array(documents);
      for (const { ids, scores: own } of terms.map(ofTerm)) {
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at] ?? 0;
          if (held[id] === 0) holders.push(id);
          held[id] = (held[id] ?? 0) + 1;
          scores[id] = (scores[id] ?? 0) + (own[at] ?? 0);
        }
      }
      // As MiniSearch does where terms are joined by OR: who holds more of them counts so many times.
      for (const id of holders) scores[id] = (scores[id] ?? 0) * (held[id] ?? 0);
      return { holders, scores };
    },
  };
}

/**
 * The facts that hold one term, field by field, and MiniSearch's score of each. Lists and no typed arrays: most terms have
 * a few facts, and each typed array takes more memory than their ids.
 */
interface OfTerm {
  readonly ids: readonly number[];
  readonly scores: readonly number[];
}

class OpenedByTerm extends MiniSearch<never> {
  readonly #fields: readonly FieldLookup[];

  constructor(fields: readonly FieldLookup[]) {
    super(OPTIONS);
    const ids = [...(fields[0]?.lengths ?? []).keys()];
    this.#fields = fields;
    this._documentCount = ids.length;
    this._documentIds = new Map(ids.map((id) => [id, id]));
    this._fieldLength = new Map(ids.map((id) => [id, fields.map(({ lengths }) => lengths[id] ?? 0)]));
    this._avgFieldLength = fields.map(({ lengths }) => mean(lengths));
  }

  /** Searches for one term, which is known to MiniSearch only as long as that takes. */
  ofTerm(term: string): OfTerm {
    const holders = this.#fields.flatMap(({ holders }, field) => {
      const ids = holders.get(term);
      return ids === undefined ? [] : [[field, new Map(idsIn(ids).map((id) => [id, 1]))] as const];
    });
    if (holders.length === 0) return NOWHERE;
    this._index.set(term, new Map(holders));
    const score = new Map(this.search(term).map(({ id, score }) => [Number(id), score]));
    this._index.delete(term);
    const ids = [...new Set(holders.flatMap(([, ids]) => [...ids.keys()]))];
    return { ids, scores: ids.map((id) => score.get(id) ?? 0) };
  }
}

const NOWHERE: OfTerm = { ids: [], scores: [] };

function mean(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}
