import type { Corpus, Fact } from '../corpus/corpus.ts';

/** Characters of a fact's key. */
export const KEY_LENGTH = 8;

/**
 * A short name for a fact that fits into a button together with others. It follows from the fact's id alone, so that a
 * button that was posted years ago, or by another replica, still finds its fact.
 *
 * The hash is 64-bit FNV-1a, cut to 41 bits (8 digits of base 36): two of 2,000 facts collide with a chance of one in
 * a million, and a test looks at those there are.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function factKey(id: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(id)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  // The low bits of FNV are mixed best.
  return (hash % 36n ** BigInt(KEY_LENGTH)).toString(36).padStart(KEY_LENGTH, '0');
}

const maps = new WeakMap<Corpus, ReadonlyMap<string, Fact>>();

/** The fact with a key; undefined where the corpus has none (any more). */
export function factWithKey(corpus: Corpus, key: string): Fact | undefined {
  const map = maps.get(corpus) ?? new Map(corpus.facts.map((fact) => [factKey(fact.id), fact]));
  maps.set(corpus, map);
  return map.get(key);
}

/** Splits keys that were written one after the other. */
export function splitKeys(keys: string): string[] {
  return keys.match(new RegExp(`.{${KEY_LENGTH}}`, 'g')) ?? [];
}
