import type { Corpus, Fact } from './corpus.ts';
import { parsePeriod, yearsOf } from './period.ts';
import type { FactRecord } from './schema.ts';

/** What the data files hold, checked. Plain data: a build may keep it as JSON. */
export type CorpusParts = Omit<Corpus, 'facts' | 'factById' | 'sourceById' | 'entityById' | 'editionByYear'> & {
  readonly facts: readonly Fact[];
};

/** Makes a corpus of what has been checked before. */
export function assemble(parts: CorpusParts): Corpus {
  return {
    ...parts,
    factById: new Map(parts.facts.map((fact) => [fact.id, fact])),
    sourceById: new Map(parts.sources.map((source) => [source.id, source])),
    entityById: new Map(parts.entities.map((entity) => [entity.id, entity])),
    editionByYear: new Map(parts.editions.map((edition) => [edition.year, edition])),
  };
}

/** A fact with what follows from its date and from the year of its file. */
export function dated(record: FactRecord, year: number | null): Fact {
  const period = record.date === undefined ? null : parsePeriod(record.date);
  const years = new Set(period === null ? [] : yearsOf(period));
  if (year !== null) years.add(year);
  return { ...record, year, period, years };
}
