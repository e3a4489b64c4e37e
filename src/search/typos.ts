import SearchableMap from 'minisearch/SearchableMap';
import { nearWords } from './near.ts';

/** Finds the words of the corpus that a mistyped word may stand for. */
export interface Spelling {
  /**
   * The nearest known words, at most four; none where nothing is near enough. A word that was written with a capital
   * letter is taken for a name, and only for a name: "Paris" is no slip for "parts".
   */
  meantBy(typed: string, as: 'name' | 'any'): string[];
  /** True for a word that the data spells out. */
  isKnown(word: string): boolean;
  /** True for a word that the data writes as a name, or as part of one. */
  isName(word: string): boolean;
}

/** Short words are one letter off at most; in longer ones two slips are still recognisable. */
const maxDistance = (length: number): number => (length <= 2 ? 0 : length <= 7 ? 1 : 2);

/** So many letters at the beginning of a name are written right where its end is not. */
const HEARD = 4;

/** @param known every word that the data spells out; `true` for those that it always writes with a capital letter. */
export function spelling(known: ReadonlyMap<string, boolean>): Spelling {
  // Made with the first slip: two trees of all words take long, and most questions have none.
  let trees: Trees | undefined;
  return {
    isKnown: (word) => known.has(word),
    isName: (word) => known.get(word) === true,
    meantBy(typed, as) {
      const allowed = maxDistance(typed.length);
      if (allowed === 0) return [];
      trees ??= treesOf(known);
      const map = as === 'name' ? trees.names : trees.all;
      const swapped = neighboursSwapped(typed).filter((word) => map.has(word));
      if (swapped.length > 0) return swapped.slice(0, 4);
      const near: { word: string; distance: number }[] = [];
      const most = as === 'name' ? allowed + 1 : allowed;
      for (const [word, distance] of nearWords(map, { typed, most, first: typed.slice(0, 2) })) {
        // The first letter is rarely the wrong one, except where two letters changed places.
        const plausible = word[0] === typed[0] || (word[0] === typed[1] && word[1] === typed[0]);
        // A foreign name is spelt as it is heard: its end may be further off than a slip of the pen.
        const heard = distance <= allowed || word.slice(0, HEARD) === typed.slice(0, HEARD);
        if (plausible && heard) near.push({ word, distance });
      }
      const best = Math.min(...near.map(({ distance }) => distance));
      return near
        .filter(({ distance }) => distance === best)
        .map(({ word }) => word)
        .slice(0, 4);
    },
  };
}

interface Trees {
  readonly all: SearchableMap<true>;
  readonly names: SearchableMap<true>;
}

function treesOf(known: ReadonlyMap<string, boolean>): Trees {
  const trees = { all: new SearchableMap<true>(), names: new SearchableMap<true>() };
  for (const [word, isName] of known) {
    if (word.length <= 2) continue;
    trees.all.set(word, true);
    if (isName) trees.names.set(word, true);
  }
  return trees;
}

/** Two neighbouring letters in the wrong order: the commonest slip, and two edits to Levenshtein. */
function neighboursSwapped(word: string): string[] {
  return [...word].slice(1).map((letter, at) => `${word.slice(0, at)}${letter}${word[at]}${word.slice(at + 2)}`);
}
