import type { WeighedAsk } from './document.ts';
import { CREDIT, holdsAll, holdsOne, synonymMatcher } from './match.ts';
import type { Query, Unit } from './query.ts';
import type { Statistics } from './statistics.ts';
import { bigrams } from './text.ts';
import { formOf } from './wants.ts';

/** How alike a question and one of the fact's own questions are. */
export interface Likeness {
  /** Share of the question that the fact's question covers, by weight. */
  readonly covered: number;
  /** Harmonic mean of that and the share of the fact's question that the question covers. */
  readonly balanced: number;
}

const NONE: Likeness = { covered: 0, balanced: 0 };

/** Compares a question with facts' own questions: what the question alone decides is worked out once. */
export function comparison(query: Query, statistics: Statistics): (asks: readonly WeighedAsk[]) => Likeness {
  const likeness = query.bigrams.size > 0 ? hanLikeness(query, statistics) : latinLikeness(query, statistics);
  const own = formOf(query.wants);
  return (asks) => {
    let best = NONE;
    for (const ask of asks) {
      const { covered, balanced } = likeness(ask);
      const isAnother = own !== null && ask.form !== null && ask.form !== own;
      const alike = isAnother ? balanced * CROSSED : balanced;
      if (alike > best.balanced) best = { covered, balanced: alike };
    }
    return best;
  };
}

/** How alike questions of the same words still are where one asks why and the other where. */
const CROSSED = 0.7;

function latinLikeness({ units }: Query, statistics: Statistics): (ask: WeighedAsk) => Likeness {
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const matched = units.map((unit) => ({ unit, synonymMatch: synonymMatcher(unit, statistics) }));
  return (ask) => {
    let covered = 0;
    let askCovered = 0;
    for (const { unit, synonymMatch } of matched) {
      covered += unit.weight * (wordsMatch(unit, ask) || synonymMatch(ask.concepts));
      for (const stem of unit.stems) askCovered += ask.stems.get(stem) ?? 0;
      for (const stem of unit.spellings) askCovered += ask.stems.get(stem) ?? 0;
      askCovered += namesCovered(unit, ask);
    }
    return shares({ covered, total, askCovered, askTotal: ask.total.stems + ask.total.entities });
  };
}

/** How well a question has the very words or names of a unit. */
function wordsMatch({ entities, stems, spellings }: Unit, ask: WeighedAsk): number {
  if (holdsOne(ask.entities, entities)) return 1;
  if (stems.length > 0 && holdsAll(ask.stems, stems)) return 1;
  return holdsOne(ask.stems, spellings) ? CREDIT.spelling : 0;
}

function hanLikeness({ units, bigrams: pairs }: Query, statistics: Statistics): (ask: WeighedAsk) => Likeness {
  const rarity = new Map([...pairs].map((pair) => [pair, statistics.bigram(pair)]));
  const names = units.filter(({ entities }) => entities.length > 0);
  /** Chinese words that have synonyms, with the pairs of characters of theirs that the question has. */
  const synonyms = units
    .filter(({ entities, han, concepts }) => entities.length === 0 && han !== null && concepts.length > 0)
    .map((unit) => {
      const own = bigrams(unit.han ?? '').filter((pair) => rarity.has(pair));
      const weight = own.reduce((sum, pair) => sum + (rarity.get(pair) ?? 0), 0);
      return { own, weight, synonymMatch: synonymMatcher(unit, statistics) };
    });
  let total = 0;
  for (const value of rarity.values()) total += value;
  for (const { weight } of names) total += weight;
  return (ask) => {
    let covered = 0;
    for (const pair of rarity.keys()) covered += ask.bigrams.get(pair) ?? 0;
    let askCovered = covered;
    for (const unit of names) {
      if (holdsOne(ask.entities, unit.entities)) covered += unit.weight;
      askCovered += namesCovered(unit, ask);
    }
    for (const { own, weight, synonymMatch } of synonyms) {
      if (!holdsOne(ask.bigrams, own)) covered += weight * synonymMatch(ask.concepts);
    }
    return shares({ covered, total, askCovered, askTotal: ask.total.bigrams + ask.total.entities });
  };
}

function namesCovered({ entities }: Unit, ask: WeighedAsk): number {
  let covered = 0;
  for (const id of entities) covered += ask.entities.get(id) ?? 0;
  return covered;
}

interface Sums {
  readonly covered: number;
  readonly total: number;
  readonly askCovered: number;
  readonly askTotal: number;
}

function shares({ covered, total, askCovered, askTotal }: Sums): Likeness {
  if (total === 0 || askTotal === 0) return NONE;
  const [p, r] = [covered / total, Math.min(1, askCovered / askTotal)];
  return { covered: p, balanced: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
