import type { Vocabulary } from '../corpus/vocabulary.ts';
import { stem } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import type { Unit } from './query.ts';
import { hasHan } from './text.ts';

/** The words that a question word stands before ("which hotel") or, in Chinese, behind ("annual salary how much"). */
export function askedPatterns({ askedNouns, attributes }: Vocabulary, lexicon: Lexicon): AskedPatterns {
  const { en, zh } = askedNouns.after;
  const stems = attributes.en.map(stem);
  return {
    attributes: new Set([...stems, ...attributes.zh]),
    attributeConcepts: new Set(stems.flatMap((value) => lexicon.conceptsOfStem(value))),
    askedAfter: new RegExp(`(?:\\b(?:${en.join('|')})\\s+|(?:${zh.join('|')}))`, 'g'),
    askedBefore: new RegExp(`(?:${askedNouns.before.zh.join('|')})`, 'g'),
  };
}

interface AskedPatterns {
  /** Stems, and Chinese words, of what is asked of anybody and anything: a price, an age. */
  readonly attributes: ReadonlySet<string>;
  /** The groups of synonyms that these belong to: "how old" asks for an age. */
  readonly attributeConcepts: ReadonlySet<number>;
  readonly askedAfter: RegExp;
  readonly askedBefore: RegExp;
}

/** A word that tells less apart than this is not what a question asks for. */
const LEAST_ASKED = 0.18;
/** How many characters may lie between a question word and what it asks for: "what was the", "is". */
const REACH_AFTER = { en: 28, zh: 1 } as const;

/** Marks the unit that a question asks for: the first ordinary word behind "what" or "how many", or before the Chinese "how much". */
export function markAsked(
  units: readonly Unit[],
  { text, attributes, attributeConcepts, askedAfter, askedBefore }: AskedPatterns & { readonly text: string },
): Unit[] {
  const placed = units
    .filter(({ entities }) => entities.length === 0)
    .map((unit) => ({ unit, at: text.indexOf(unit.text.replace(/ \(.*/, '')), length: unit.text.length }))
    .filter(({ at, unit }) => at >= 0 && unit.weight > LEAST_ASKED)
    .sort((a, b) => a.at - b.at);
  const reach = hasHan(text) ? REACH_AFTER.zh : REACH_AFTER.en;
  const asked = new Set<Unit>();
  for (const match of text.matchAll(askedAfter)) {
    const from = match.index + match[0].length;
    let furthest = from + reach;
    for (const { unit, at, length } of placed) {
      if (at < from) continue;
      if (at > furthest) break;
      asked.add(unit);
      // "How many young helpers": the noun stands last in a row.
      furthest = at + length + 1;
    }
  }
  for (const match of text.matchAll(askedBefore)) {
    const next = placed.findLast(
      ({ at, length }) => at + length <= match.index && at + length >= match.index - REACH_AFTER.zh,
    );
    if (next !== undefined) asked.add(next.unit);
  }
  return units.map((unit) => {
    if (unit.entities.length > 0) return unit;
    const attribute =
      (unit.stems.length > 0 && unit.stems.every((value) => attributes.has(value))) ||
      (unit.stems.length > 1 && unit.concepts.some((concept) => attributeConcepts.has(concept))) ||
      (unit.han !== null && attributes.has(unit.han));
    return { ...unit, attribute, asked: attribute || asked.has(unit) };
  });
}
