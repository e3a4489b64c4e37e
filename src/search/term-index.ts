import MiniSearch, { type Options } from 'minisearch';
import { BOOST } from './full-text.ts';
import { type FieldPostings, idsIn } from './postings.ts';

export interface IndexHit {
  /** The document's index. */
  readonly id: number;
  readonly score: number;
}

/** Finds the facts that hold any of some terms. */
export interface TermIndex {
  /** @returns every fact that holds one of the terms, best first. */
  search(terms: readonly string[]): readonly IndexHit[];
}

const OPTIONS: Options<never> = {
  fields: Object.keys(BOOST),
  // Terms come joined by spaces, cut already.
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: { boost: BOOST, combineWith: 'OR' },
};

/** The facts' index in MiniSearch. It looks a term up only once that is asked for: all of them at a start would take a second. */
export function openTermIndex(fields: readonly FieldPostings[]): TermIndex {
  const index = new OpenedByTerm(fields);
  return {
    search(terms) {
      for (const term of terms) index.open(term);
      return index.search(terms.join(' ')).map(({ id, score }) => ({ id: Number(id), score }));
    },
  };
}

class OpenedByTerm extends MiniSearch<never> {
  readonly #fields: readonly FieldPostings[];

  constructor(fields: readonly FieldPostings[]) {
    super(OPTIONS);
    const ids = [...(fields[0]?.lengths ?? []).keys()];
    this.#fields = fields;
    this._documentCount = ids.length;
    this._documentIds = new Map(ids.map((id) => [id, id]));
    this._fieldLength = new Map(ids.map((id) => [id, fields.map(({ lengths }) => lengths[id] ?? 0)]));
    this._avgFieldLength = fields.map(({ lengths }) => mean(lengths));
  }

  /** Makes a term known, which must be done before it is searched for. */
  open(term: string): void {
    if (this._index.has(term)) return;
    const holders = this.#fields.flatMap(({ holders }, field) => {
      const ids = holders.get(term);
      return ids === undefined ? [] : [[field, new Map(idsIn(ids).map((id) => [id, 1]))] as const];
    });
    if (holders.length > 0) this._index.set(term, new Map(holders));
  }
}

function mean(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}
