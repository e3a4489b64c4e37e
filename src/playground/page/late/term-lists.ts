import { BOOST } from '../../../search/full-text.ts';
import { type FieldLookup, written } from '../../../search/postings.ts';
import { type First, PATHS } from '../../parts/format.ts';
import { numbersIn } from '../../parts/numbers.ts';
import { ENTITIES, type Term, type TermText, termIn } from '../../parts/term.ts';
import { inPart } from './part.ts';

const read = new Map<TermText, Term>();
const sets = new WeakMap<readonly number[], ReadonlySet<number>>();

/** What the index has of a term; undefined for one that is nowhere. */
export function termOf(key: string): Term | undefined {
  const text = inPart<TermText>(PATHS.terms(key), key);
  if (text === undefined) return undefined;
  const term = read.get(text) ?? termIn(text);
  read.set(text, term);
  return term;
}

/** The facts in one of a term's lists; undefined where there are none. */
export function listOf(key: string, field: number): readonly number[] | undefined {
  const list = termOf(key)?.lists[field] ?? [];
  return list.length === 0 ? undefined : list;
}

/** Whether a fact is in one of a term's lists. */
export function isListed(key: string, field: number, at: number): boolean {
  const list = listOf(key, field);
  if (list === undefined) return false;
  const set = sets.get(list) ?? new Set(list);
  sets.set(list, set);
  return set.has(at);
}

/** The fields of the full-text index. */
export function fieldsOf({ lengths }: First): FieldLookup[] {
  return Object.keys(BOOST).map((_, field) => ({
    lengths: numbersIn(lengths[field] ?? ''),
    holders: {
      get(term) {
        const list = listOf(term, field);
        return list && written(field === ENTITIES ? [...list].sort((one, two) => one - two) : list);
      },
    },
  }));
}
