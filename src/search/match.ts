import type { Held, Holdings } from './holdings.ts';
import type { Unit } from './query.ts';
import type { Statistics } from './statistics.ts';
import { anyOf, bigrams, hasHan } from './text.ts';

/** How far a synonym, a typo, a word of the fact's kind, or half of a Chinese word stands for the word itself. */
export const CREDIT = { synonym: 0.8, spelling: 0.95, nameParts: 0.85, kind: 0.6, hanPart: 0.7, other: 0.75 } as const;

/**
 * How well facts speak to one unit of a question: 0 not at all, 1 fully. What the unit alone decides is worked out once.
 */
export function unitMatcher(unit: Unit, statistics: Statistics): (fact: Holdings) => number {
  const { entities, stems, spellings, han } = unit;
  if (unit.gathering) {
    const isAskedUnder = gatheringMatcher(unit.text);
    return (fact) => (isAskedUnder(fact) ? 1 : 0);
  }
  const hanMatch = han === null ? null : hanMatcher(han);
  const synonymMatch = synonymMatcher(unit, statistics);
  return (fact) => {
    if (holdsOne(fact.entities, entities)) return 1;
    let best = 0;
    if (stems.length > 0 && holdsAll(fact.stems, stems)) best = entities.length > 0 ? CREDIT.nameParts : 1;
    if (best < 1 && holdsOne(fact.stems, spellings)) best = Math.max(best, CREDIT.spelling);
    if (best < 1 && hanMatch !== null) best = Math.max(best, hanMatch(fact.han));
    if (best < 1) best = Math.max(best, synonymMatch(fact.concepts));
    if (best < CREDIT.other && isSaidOtherwise(unit, fact)) best = CREDIT.other;
    // A name is not met by what describes another ("the Paris forum").
    if (best < CREDIT.kind && entities.length === 0 && asksForKind(unit, fact)) best = CREDIT.kind;
    return best;
  };
}

/** Whether one of some keys is in a set or map: a loop, as it is asked for each word of each candidate. */
export function holdsOne<T>(held: Held<T>, keys: readonly T[]): boolean {
  for (const key of keys) if (held.has(key)) return true;
  return false;
}

export function holdsAll<T>(held: Held<T>, keys: readonly T[]): boolean {
  for (const key of keys) if (!held.has(key)) return false;
  return true;
}

/** Whether a fact is asked for by the name of another event: "access" has no "CES" in it. */
function gatheringMatcher(name: string): (fact: Holdings) => boolean {
  if (hasHan(name)) return ({ asksText }) => asksText.includes(name);
  const pattern = new RegExp(`\\b${anyOf([name])}\\b`);
  return ({ asksText }) => pattern.test(asksText);
}

/** A broad group of synonyms is weak evidence for a rare word: its credit is bounded by how rare the group is. */
export function synonymMatcher(
  { concepts, weight }: Pick<Unit, 'concepts' | 'weight'>,
  statistics: Statistics,
): (held: Held<number>) => number {
  const credits = concepts
    .map((concept) => {
      const rarity = statistics.concept(concept) + 0.15;
      return {
        concept,
        credit: Math.min(CREDIT.synonym, CREDIT.synonym * Math.min(1, rarity / Math.max(weight, 0.05))),
      };
    })
    .sort((a, b) => b.credit - a.credit);
  return (held) => {
    for (const { concept, credit } of credits) if (held.has(concept)) return credit;
    return 0;
  };
}

function hanMatcher(word: string): (held: Held<string>) => number {
  const pairs = word.length < 3 ? [] : bigrams(word);
  return (held) => {
    if (held.has(word)) return 1;
    let found = 0;
    for (const pair of pairs) if (held.has(pair)) found++;
    const share = found / Math.max(1, pairs.length);
    return share >= 0.5 ? share * CREDIT.hanPart : 0;
  };
}

/** Whether people use the word for what the fact tells. */
function isSaidOtherwise({ stems, spellings, han }: Unit, { otherStems, otherHan }: Holdings): boolean {
  if (han !== null) return otherHan.has(han);
  return (stems.length > 0 && holdsAll(otherStems, stems)) || holdsOne(otherStems, spellings);
}

function asksForKind({ stems, spellings, han }: Unit, { kindStems, kindHan }: Holdings): boolean {
  if (han !== null) return kindHan.has(han);
  return (stems.length > 0 && holdsAll(kindStems, stems)) || holdsOne(kindStems, spellings);
}
