import { addTo } from './lists.ts';

/** Which items have which keys. The keys are in order, so that those that begin alike lie beside each other. */
export interface SortedKeys {
  /** The positions of the items that have a key. */
  of(key: string): readonly number[];
  /** For each key that begins so, the positions of the items that have it. */
  startingWith(beginning: string): readonly (readonly number[])[];
}

/** @param keysOf the keys of each item, by its position; a key may stand there more than once. */
export function sortedKeys(keysOf: Iterable<Iterable<string>>): SortedKeys {
  const holders = new Map<string, number[]>();
  let at = 0;
  for (const keys of keysOf) {
    for (const key of new Set(keys)) addTo(holders, key, at);
    at++;
  }
  const sorted = [...holders.keys()].sort();
  const lists = sorted.map((key) => holders.get(key) ?? []);
  return {
    of: (key) => holders.get(key) ?? [],
    startingWith(beginning) {
      const first = firstWhere(sorted.length, (n) => (sorted[n] ?? '') >= beginning);
      let last = first;
      while (sorted[last]?.startsWith(beginning) === true) last++;
      return lists.slice(first, last);
    },
  };
}

/** The first number below `length` from which on something holds, found by halving; `length` where it holds for none. */
export function firstWhere(length: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
