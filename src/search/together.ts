import type { Lazy } from './lazily.ts';
import type { Statistics } from './statistics.ts';
import type { Surface } from './surface.ts';

/** Whether what a question says together stands together in any fact. */
export interface WordsTogether {
  /** Whether a Chinese word stands anywhere in the corpus. */
  hasText(word: string): boolean;
  /** Whether one fact has all of some stems. */
  hasTogether(stems: readonly string[]): boolean;
}

interface Corpus {
  readonly documents: number;
  readonly surfaces: Lazy<Surface>;
  readonly statistics: Statistics;
}

/** Only the facts that have the rarest part of what is looked for are looked at; which these are is found out once. */
export function wordsTogether({ documents, surfaces, statistics }: Corpus): WordsTogether {
  const ofPair = holders(documents, (at, pair) => surfaces.at(at).han.includes(pair));
  const ofStem = holders(documents, (at, stem) => surfaces.at(at).stems.has(stem));
  return {
    hasText(word) {
      const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
      const counts = pairs.map((pair) => statistics.pairCount(pair));
      const least = Math.min(...counts);
      const rarest = pairs[counts.indexOf(least)];
      if (rarest === undefined || least === 0) return false;
      return ofPair(rarest).some((at) => surfaces.at(at).han.includes(word));
    },
    hasTogether(stems) {
      if (!stems.every((stem) => statistics.hasStem(stem))) return false;
      const [rarest] = [...stems].sort((a, b) => statistics.stem(b) - statistics.stem(a));
      return (
        rarest !== undefined && ofStem(rarest).some((at) => stems.every((stem) => surfaces.at(at).stems.has(stem)))
      );
    },
  };
}

/** Remembers which facts hold a thing. What is asked for must be a part of the corpus, so that no question fills the memory. */
function holders(
  documents: number,
  holds: (document: number, part: string) => boolean,
): (part: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (part) => {
    let found = known.get(part);
    if (found === undefined) {
      found = Array.from({ length: documents }, (_, at) => at).filter((at) => holds(at, part));
      known.set(part, found);
    }
    return found;
  };
}
