import type { FactDocument, WeighedAsk } from './document.ts';
import type { SearchEngine } from './engine.ts';
import type { Hit } from './rank.ts';

/** So many facts of other years are taken as models of what answers. */
const MODELS = 3;
/** A fact of another year that has less of the question than this is no model. */
const LEAST_COVERAGE = 0.8;
/** What is left of a likeness where the two facts are not of one kind. */
const OTHER_KIND = 0.5;

/**
 * Reads how far a fact of a year asked about says what the best facts of other years say: the same thing happens at every
 * edition, and is not told in the question's words every time.
 *
 * @param outside hits of other years, best first.
 * @returns 0 to 1; 0 for all where no other year has an answer.
 */
export function parallelReader(
  engine: SearchEngine,
  outside: readonly Hit[],
): (document: Pick<FactDocument, 'fact' | 'index'>) => number {
  const models = outside
    .slice(0, MODELS)
    .filter(({ features }) => features.coverage >= LEAST_COVERAGE && features.slot >= 0 && features.otherKind === 0)
    .map(({ fact, features, index }) => ({
      kind: fact.kind,
      counts: fact.figure?.of,
      strength: features.askBalanced,
      text: engine.weighedTexts.at(index),
    }));
  return ({ fact, index }) => {
    if (fact.year === null) return 0;
    let best = 0;
    for (const { kind, counts, strength, text } of models) {
      if (strength <= best) continue;
      const sameKind = fact.kind === kind && fact.figure?.of === counts;
      best = Math.max(best, strength * (sameKind ? 1 : OTHER_KIND) * alike(engine.weighedTexts.at(index), text));
    }
    return best;
  };
}

/** The share of the rare words of two texts that both have, 0 to 1, names apart. */
function alike(one: WeighedAsk, other: WeighedAsk): number {
  const total = one.total.stems + one.total.bigrams + other.total.stems + other.total.bigrams;
  if (total === 0) return 0;
  return (2 * (shared(one.stems, other.stems) + shared(one.bigrams, other.bigrams))) / total;
}

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of one) if (other.has(key)) sum += weight;
  return sum;
}
