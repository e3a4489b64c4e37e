import type { FactDocument } from './document.ts';
import { isInYear } from './evidence.ts';
import type { Query } from './query.ts';

/** Reads whether a fact speaks for the years of a question. */
export type YearMemo = (query: Pick<Query, 'years' | 'existing'>) => (document: FactDocument) => boolean;

/** The years of so many questions are remembered: each edition's, and some ranges. */
const MOST_REMEMBERED = 64;
const [UNKNOWN, YES, NO] = [0, 1, 2];

/** Remembers which facts speak for which years: it is the same in every question that asks about the same ones. */
export function yearMemo(documents: number): YearMemo {
  const known = new Map<string, Uint8Array>();
  return ({ years, existing }) => {
    if (years.length === 0) return () => true;
    const key = `${existing} ${years.join(' ')}`;
    const verdicts = known.get(key) ?? new Uint8Array(documents);
    if (known.size < MOST_REMEMBERED) known.set(key, verdicts);
    return (document) => {
      const { index } = document;
      if (verdicts[index] === UNKNOWN) verdicts[index] = isInYear(document, { years, existing }) ? YES : NO;
      return verdicts[index] === YES;
    };
  };
}
