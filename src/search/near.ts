import SearchableMap from 'minisearch/SearchableMap';

/**
 * The words of a tree that are at most so many letters off a typed one, with their distances, in the tree's order. Only
 * those that begin with one of some letters are looked at: the rest of the tree is most of it.
 */
export function* nearWords(
  words: SearchableMap<true>,
  { typed, most, first }: { readonly typed: string; readonly most: number; readonly first: string },
): Iterable<readonly [word: string, distance: number]> {
  const begun = new SearchableMap<true>();
  for (const [edge, below] of words._tree) {
    if (below !== true && first.includes(edge.charAt(0))) begun._tree.set(edge, below);
  }
  for (const [word, [, distance]] of begun.fuzzyGet(typed, most)) yield [word, distance];
}
