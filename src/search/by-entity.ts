import type { FactDocument } from './document.ts';
import { focus, notability } from './evidence.ts';
import { BOOST, entityTerm } from './full-text.ts';
import { item } from './lists.ts';
import { type FieldLookup, idsIn } from './postings.ts';

/** The facts that name an entity, by its id. */
export type ByEntity = Pick<ReadonlyMap<string, readonly FactDocument[]>, 'get'>;

const ENTITIES = Object.keys(BOOST).indexOf('entities');

/**
 * The facts that name an entity, as the index lists them: first those that give it as their answer, and the well sourced.
 * They are put in order when the entity is first asked for: most never are.
 */
export function byEntity(documents: readonly FactDocument[], postings: readonly FieldLookup[]): ByEntity {
  const holders = postings[ENTITIES]?.holders;
  const known = new Map<string, readonly FactDocument[]>();
  return {
    get(id) {
      const listed = holders?.get(entityTerm(id));
      if (listed === undefined) return undefined;
      const found =
        known.get(id) ??
        bestFirst(
          id,
          idsIn(listed).map((at) => item(documents, at)),
        );
      known.set(id, found);
      return found;
    },
  };
}

function bestFirst(id: string, documents: readonly FactDocument[]): FactDocument[] {
  const named = new Set([id]);
  return documents
    .map((document) => ({ document, promise: focus(named, document.fact) + notability(document.fact) }))
    .sort((a, b) => b.promise - a.promise)
    .map(({ document }) => document);
}
