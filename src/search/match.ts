import type { FactDocument, WeighedAsk } from './document.ts';
import type { Query, Unit } from './query.ts';
import type { Statistics } from './statistics.ts';
import type { Surface } from './surface.ts';
import { bigrams } from './text.ts';

/** How far a synonym, a typo, a word of the fact's kind, or half of a Chinese word stands for the word itself. */
const CREDIT = { synonym: 0.8, spelling: 0.95, nameParts: 0.85, kind: 0.6, hanPart: 0.7, other: 0.75 } as const;

/** How well a fact speaks to one unit of a question: 0 not at all, 1 fully. */
export function unitMatch(
  unit: Unit,
  { document, surface }: { readonly document: FactDocument; readonly surface: Surface },
  statistics: Statistics,
): number {
  if (unit.entities.some((id) => document.entities.has(id))) return 1;
  let best = 0;
  if (unit.stems.length > 0 && unit.stems.every((stem) => document.stems.has(stem)))
    best = unit.entities.length > 0 ? CREDIT.nameParts : 1;
  if (best < 1 && unit.spellings.some((stem) => document.stems.has(stem))) best = Math.max(best, CREDIT.spelling);
  if (best < 1 && unit.han !== null) best = Math.max(best, hanMatch(unit.han, surface.han));
  if (best < 1) best = Math.max(best, synonymMatch(unit, document.concepts, statistics));
  if (best < CREDIT.other && isSaidOtherwise(unit, surface)) best = CREDIT.other;
  if (best < CREDIT.kind && asksForKind(unit, surface)) best = CREDIT.kind;
  return best;
}

/** A broad group of synonyms is weak evidence for a rare word: its credit is bounded by how rare the group is. */
function synonymMatch(unit: Unit, concepts: ReadonlySet<number>, statistics: Statistics): number {
  let best = 0;
  for (const concept of unit.concepts) {
    if (concepts.has(concept))
      best = Math.max(
        best,
        CREDIT.synonym * Math.min(1, (statistics.concept(concept) + 0.15) / Math.max(unit.weight, 0.05)),
      );
  }
  return Math.min(best, CREDIT.synonym);
}

function hanMatch(word: string, text: string): number {
  if (text.includes(word)) return 1;
  const pairs = bigrams(word);
  if (pairs.length < 2) return 0;
  const share = pairs.filter((pair) => text.includes(pair)).length / pairs.length;
  return share >= 0.5 ? share * CREDIT.hanPart : 0;
}

/** Whether people use the word for what the fact tells. */
function isSaidOtherwise({ stems, spellings, han }: Unit, { otherStems, otherHan }: Surface): boolean {
  if (han !== null) return otherHan.some((word) => word === han || (han.length > 1 && word.includes(han)) || (word.length > 1 && han.includes(word)));
  return (
    (stems.length > 0 && stems.every((stem) => otherStems.has(stem))) || spellings.some((stem) => otherStems.has(stem))
  );
}

function asksForKind({ stems, spellings, han }: Unit, { kindStems, kindHan }: Surface): boolean {
  if (han !== null) return kindHan.some((word) => word.includes(han) || han.includes(word));
  return (
    (stems.length > 0 && stems.every((stem) => kindStems.has(stem))) || spellings.some((stem) => kindStems.has(stem))
  );
}

/** How alike a question and one of the fact's own questions are. */
export interface Likeness {
  /** Share of the question that the fact's question covers, by weight. */
  readonly covered: number;
  /** Harmonic mean of that and the share of the fact's question that the question covers. */
  readonly balanced: number;
}

/** The likeness to the most alike of a fact's questions. */
export function askLikeness(query: Query, asks: readonly WeighedAsk[], statistics: Statistics): Likeness {
  let best: Likeness = { covered: 0, balanced: 0 };
  const chinese = query.bigrams.size > 0;
  for (const ask of asks) {
    const likeness = chinese ? hanLikeness(query, ask, statistics) : latinLikeness(query.units, ask, statistics);
    if (likeness.balanced > best.balanced) best = likeness;
  }
  return best;
}

function latinLikeness(units: readonly Unit[], ask: WeighedAsk, statistics: Statistics): Likeness {
  let total = 0;
  let covered = 0;
  let askCovered = 0;
  for (const unit of units) {
    total += unit.weight;
    covered += unit.weight * askMatch(unit, ask, statistics);
    for (const stem of unit.stems) askCovered += ask.stems.get(stem) ?? 0;
    for (const stem of unit.spellings) askCovered += ask.stems.get(stem) ?? 0;
    askCovered += namesCovered(unit, ask);
  }
  return likeness({ covered, total, askCovered, askTotal: ask.total.stems + ask.total.entities });
}

function askMatch(unit: Unit, ask: WeighedAsk, statistics: Statistics): number {
  if (unit.entities.some((id) => ask.entities.has(id))) return 1;
  if (unit.stems.length > 0 && unit.stems.every((stem) => ask.stems.has(stem))) return 1;
  if (unit.spellings.some((stem) => ask.stems.has(stem))) return CREDIT.spelling;
  return synonymMatch(unit, ask.concepts, statistics);
}

function hanLikeness({ units, bigrams: pairs }: Query, ask: WeighedAsk, statistics: Statistics): Likeness {
  let total = 0;
  let covered = 0;
  for (const pair of pairs) {
    total += statistics.bigram(pair);
    covered += ask.bigrams.get(pair) ?? 0;
  }
  let askCovered = covered;
  for (const unit of units) {
    if (unit.entities.length === 0) {
      covered += synonymCovered({ unit, pairs, ask, statistics });
      continue;
    }
    total += unit.weight;
    if (unit.entities.some((id) => ask.entities.has(id))) covered += unit.weight;
    askCovered += namesCovered(unit, ask);
  }
  return likeness({ covered, total, askCovered, askTotal: ask.total.bigrams + ask.total.entities });
}

/** What a Chinese word adds of which the ask has a synonym but no pair of characters. */
function synonymCovered({
  unit,
  pairs,
  ask,
  statistics,
}: {
  unit: Unit;
  pairs: ReadonlySet<string>;
  ask: WeighedAsk;
  statistics: Statistics;
}): number {
  if (unit.han === null || unit.concepts.length === 0) return 0;
  const own = bigrams(unit.han).filter((pair) => pairs.has(pair));
  if (own.some((pair) => ask.bigrams.has(pair))) return 0;
  const credit = synonymMatch(unit, ask.concepts, statistics);
  return own.reduce((sum, pair) => sum + credit * statistics.bigram(pair), 0);
}

function namesCovered({ entities }: Unit, ask: WeighedAsk): number {
  let covered = 0;
  for (const id of entities) covered += ask.entities.get(id) ?? 0;
  return covered;
}

function likeness({
  covered,
  total,
  askCovered,
  askTotal,
}: {
  covered: number;
  total: number;
  askCovered: number;
  askTotal: number;
}): Likeness {
  if (total === 0 || askTotal === 0) return { covered: 0, balanced: 0 };
  const [p, r] = [covered / total, Math.min(1, askCovered / askTotal)];
  return { covered: p, balanced: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
