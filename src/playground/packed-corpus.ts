import type { Corpus, Fact } from '../corpus/corpus.ts';

/** A corpus as JSON holds it: without its look-up tables, and with lists for sets. */
type Packed = Omit<Corpus, 'facts' | 'factById' | 'sourceById' | 'entityById' | 'editionByYear'> & {
  readonly facts: readonly (Omit<Fact, 'years'> & { readonly years: readonly number[] })[];
};

/**
 * Writes a corpus, already read and checked, as JSON: a page that has it needs neither the data files nor their checks.
 *
 * @throws TypeError where the corpus holds a table or set that would be lost: a fault of the program.
 */
export function packCorpus({ factById, sourceById, entityById, editionByYear, facts, ...rest }: Corpus): string {
  for (const [key, value] of Object.entries(rest)) {
    if (value instanceof Map || value instanceof Set) throw new TypeError(`${key} cannot be packed`);
  }
  const packed: Packed = { ...rest, facts: facts.map((fact) => ({ ...fact, years: [...fact.years] })) };
  return JSON.stringify(packed);
}

/** Reads a corpus that `packCorpus` wrote. */
export function unpackCorpus(text: string): Corpus {
  const packed: Packed = JSON.parse(text);
  const facts = packed.facts.map((fact): Fact => ({ ...fact, years: new Set(fact.years) }));
  return {
    ...packed,
    facts,
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    sourceById: new Map(packed.sources.map((source) => [source.id, source])),
    entityById: new Map(packed.entities.map((entity) => [entity.id, entity])),
    editionByYear: new Map(packed.editions.map((edition) => [edition.year, edition])),
  };
}
