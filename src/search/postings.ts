import type { FactDocument } from './document.ts';
import { BOOST, type FactTexts, termsOf } from './full-text.ts';

/**
 * The constants of BM25+ as MiniSearch ships them: how soon repetition and how much length matter, and what any match is worth.
 *
 * @see https://dl.acm.org/doi/10.1145/2063576.2063584 Lv and Zhai 2011, "Lower-bounding term frequency normalization"
 */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** One field of all facts: which facts hold a term, and how many terms each fact holds. Plain data. */
export interface FieldPostings {
  readonly boost: number;
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly lengths: readonly number[];
}

export interface IndexHit {
  /** The document's index. */
  readonly id: number;
  readonly score: number;
}

/** Finds the facts that hold any of some terms. */
export interface TermIndex {
  /** @param terms separated by spaces. @returns every fact that holds one, best first. */
  search(terms: string): readonly IndexHit[];
}

/** Lists, field by field, which facts hold which term. */
export function postingsOf(documents: readonly FactDocument[], texts: FactTexts): FieldPostings[] {
  const fields = Object.values(BOOST).map((boost) => ({
    boost,
    holders: new Map<string, number[]>(),
    lengths: new Array<number>(),
  }));
  for (const document of documents) {
    const id = document.index;
    for (const [n, terms] of Object.values(termsOf(document, texts)).entries()) {
      const field = fields[n];
      if (field === undefined) continue;
      for (const term of terms) {
        const holders = field.holders.get(term);
        if (holders === undefined) field.holders.set(term, [id]);
        else holders.push(id);
      }
      // An empty field counts as one term, as an empty text is one token.
      field.lengths.push(Math.max(1, terms.size));
    }
  }
  return fields;
}

/**
 * The index of a packed corpus. Ranks by BM25+ over fields, times the number of terms that a fact holds: what MiniSearch does for whole
 * terms, to the same scores. Its postings are plain data, so that they open at once where a radix tree takes a second.
 */
export function termIndex(fields: readonly FieldPostings[]): TermIndex {
  const count = fields[0]?.lengths.length ?? 0;
  const weighed = fields.map(({ boost, holders, lengths }) => {
    const mean = lengths.reduce((sum, length) => sum + length, 0) / (count || 1);
    return { holders, values: Float64Array.from(lengths, (length) => boost * valueOf(length / mean)) };
  });
  return {
    search(terms) {
      const scores = new Float64Array(count);
      const matched = new Uint16Array(count);
      const lastTerm = new Int32Array(count).fill(-1);
      for (const [n, term] of terms.split(' ').entries()) {
        for (const { holders, values } of weighed) {
          const found = holders.get(term) ?? [];
          const rarity = Math.log(1 + (count - found.length + 0.5) / (found.length + 0.5));
          for (const id of found) {
            scores[id] = (scores[id] ?? 0) + rarity * (values[id] ?? 0);
            if (lastTerm[id] === n) continue;
            lastTerm[id] = n;
            matched[id] = (matched[id] ?? 0) + 1;
          }
        }
      }
      const hits: IndexHit[] = [];
      for (const [id, terms] of matched.entries()) if (terms > 0) hits.push({ id, score: (scores[id] ?? 0) * terms });
      return hits.sort((one, two) => two.score - one.score);
    },
  };
}

/** What one occurrence in a field of such a length, relative to the mean, is worth. */
function valueOf(relativeLength: number): number {
  const { k, b, d } = BM25;
  return d + (k + 1) / (1 + k * (1 - b + b * relativeLength));
}
