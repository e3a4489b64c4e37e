import type { FactDocument } from './document.ts';
import { BOOST, type FactTexts, termsOf } from './full-text.ts';

/** One field of all facts: which facts hold a term, and how many terms each fact holds. Plain data. */
export interface FieldPostings {
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly lengths: readonly number[];
}

/** Lists, field by field, which facts hold which term. */
export function postingsOf(documents: readonly FactDocument[], texts: FactTexts): FieldPostings[] {
  const fields = Object.keys(BOOST).map(() => ({
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
      field.lengths.push(terms.size);
    }
  }
  return fields;
}
