import type { FactDocument } from './document.ts';
import { BOOST, type FactTexts, termsOf } from './full-text.ts';
import { addTo } from './lists.ts';

/** One field of all facts: which facts hold a term, and how many terms each fact holds. Plain data. */
export interface FieldPostings {
  /** As `idsIn` reads them: texts, because most are never read, and a hundred thousand lists take long to make. */
  readonly holders: ReadonlyMap<string, string>;
  readonly lengths: readonly number[];
}

/** A field whose terms are looked up, not listed. */
export interface FieldLookup extends Omit<FieldPostings, 'holders'> {
  readonly holders: Pick<FieldPostings['holders'], 'get'>;
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
      for (const term of terms) addTo(field.holders, term, id);
      field.lengths.push(terms.size);
    }
  }
  return fields.map(({ holders, lengths }) => ({
    holders: new Map([...holders].map(([term, ids]) => [term, written(ids)])),
    lengths,
  }));
}

/** Steps from each id to the next. */
export function written(ids: readonly number[]): string {
  return ids.map((id, at) => (id - (ids[at - 1] ?? 0)).toString(RADIX)).join(' ');
}

const RADIX = 36;

/** The ids of facts that a text of postings lists, in its order; none for an empty one. */
export function idsIn(text: string): number[] {
  if (text === '') return [];
  let id = 0;
  return text.split(' ').map((step) => {
    id += Number.parseInt(step, RADIX);
    return id;
  });
}
