import { BOOST } from '../../search/full-text.ts';

/** The lists of a term: the fields of the index, then those that only coverage asks for. */
const FIELDS = [...Object.keys(BOOST), 'own', 'wholeOther'];
/** Facts that have the term in their texts, questions or names. */
export const OWN = FIELDS.indexOf('own');
/** Facts that have exactly this among the other Chinese words that people use. */
export const WHOLE_OTHER = FIELDS.indexOf('wholeOther');
export const OTHERS = FIELDS.indexOf('others');
export const KIND = FIELDS.indexOf('kind');
export const CONCEPTS = FIELDS.indexOf('concepts');
/** Here the most promising facts come first; the other lists are in the order of the corpus. */
export const ENTITIES = FIELDS.indexOf('entities');

/** What the index has of a term: in how many facts it stands, and which facts are in each of its lists. */
export interface Term {
  readonly count: number;
  readonly lists: readonly (readonly number[])[];
}

/**
 * Each fact once, as the steps from one to the next; before those that are in the same lists, a letter that says in which.
 * The count stands beside it where it is not that of the facts which have the term as their own or as another word.
 */
export type TermText = string | readonly [text: string, count: number];

const RADIX = 36;
/** Letters of lists begin here, behind all digits. */
const LETTERS = 0x100;

/** Writes a term. */
export function termText({ count, lists }: Term): TermText {
  const held = new Map<number, number>();
  for (const [field, list] of lists.entries()) {
    for (const fact of list) held.set(fact, (held.get(fact) ?? 0) | (1 << field));
  }
  const facts = (lists[ENTITIES] ?? []).length > 0 ? [...held] : [...held].sort(([one], [two]) => one - two);
  const text = facts.map(([fact, fields], at) => {
    const [before, same] = facts[at - 1] ?? [0];
    const mark = fields === same ? ' ' : String.fromCharCode(LETTERS + fields);
    return mark + (fact - before).toString(RADIX);
  });
  return counted(facts) === count ? text.join('') : [text.join(''), count];
}

/** Reads a term. */
export function termIn(written: TermText): Term {
  const [text, count] = typeof written === 'string' ? [written] : written;
  const facts: [fact: number, fields: number][] = [];
  let [at, fields] = [0, 0];
  for (const [, mark = '', step = ''] of text.matchAll(/([^-\da-z])(-?[\da-z]+)/g)) {
    if (mark !== ' ') fields = mark.charCodeAt(0) - LETTERS;
    at += Number.parseInt(step, RADIX);
    facts.push([at, fields]);
  }
  const lists = FIELDS.map((_, field) => facts.filter(([, own]) => isIn(own, field)).map(([fact]) => fact));
  return { count: count ?? counted(facts), lists };
}

function counted(facts: readonly (readonly [fact: number, fields: number])[]): number {
  return facts.filter(([, fields]) => isIn(fields, OWN) || isIn(fields, OTHERS)).length;
}

function isIn(fields: number, field: number): boolean {
  return (fields & (1 << field)) !== 0;
}
