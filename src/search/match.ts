import type { FactDocument } from './document.ts';
import type { Unit } from './query.ts';
import type { Statistics } from './statistics.ts';
import type { Surface } from './surface.ts';
import { anyOf, bigrams, hasHan } from './text.ts';

/** How far a synonym, a typo, a word of the fact's kind, or half of a Chinese word stands for the word itself. */
export const CREDIT = { synonym: 0.8, spelling: 0.95, nameParts: 0.85, kind: 0.6, hanPart: 0.7, other: 0.75 } as const;

/** How well a fact speaks to one unit of a question: 0 not at all, 1 fully. */
export function unitMatch(
  unit: Unit,
  { document, surface }: { readonly document: FactDocument; readonly surface: Surface },
  statistics: Statistics,
): number {
  if (unit.gathering) return isAskedUnder(unit.text, surface) ? 1 : 0;
  if (unit.entities.some((id) => document.entities.has(id))) return 1;
  let best = 0;
  if (unit.stems.length > 0 && unit.stems.every((stem) => surface.stems.has(stem)))
    best = unit.entities.length > 0 ? CREDIT.nameParts : 1;
  if (best < 1 && unit.spellings.some((stem) => surface.stems.has(stem))) best = Math.max(best, CREDIT.spelling);
  if (best < 1 && unit.han !== null) best = Math.max(best, hanMatch(unit.han, surface.han));
  if (best < 1) best = Math.max(best, synonymMatch(unit, document.concepts, statistics));
  if (best < CREDIT.other && isSaidOtherwise(unit, surface)) best = CREDIT.other;
  // A name is not met by what describes another ("the Paris forum").
  if (best < CREDIT.kind && unit.entities.length === 0 && asksForKind(unit, surface)) best = CREDIT.kind;
  return best;
}

/** Whether a fact is asked for by the name of another event: "access" has no "CES" in it. */
function isAskedUnder(name: string, { asksText }: Surface): boolean {
  return hasHan(name) ? asksText.includes(name) : new RegExp(`\\b${anyOf([name])}\\b`).test(asksText);
}

/** A broad group of synonyms is weak evidence for a rare word: its credit is bounded by how rare the group is. */
export function synonymMatch(unit: Unit, concepts: ReadonlySet<number>, statistics: Statistics): number {
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
  if (word.length < 3) return 0;
  const pairs = bigrams(word);
  let found = 0;
  for (const pair of pairs) if (text.includes(pair)) found++;
  const share = found / pairs.length;
  return share >= 0.5 ? share * CREDIT.hanPart : 0;
}

/** Whether people use the word for what the fact tells. */
function isSaidOtherwise({ stems, spellings, han }: Unit, { otherStems, otherHan }: Surface): boolean {
  if (han !== null)
    return otherHan.some(
      (word) => word === han || (han.length > 1 && word.includes(han)) || (word.length > 1 && han.includes(word)),
    );
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
