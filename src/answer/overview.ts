import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { Query } from '../search/query.ts';

/**
 * The facts for a question that names nothing but the conference or an edition of it: its year, its name.
 * Empty for every other question.
 */
export function overview(corpus: Corpus, { units, wants, years, onSubject }: Query): Fact[] {
  if (units.length > 0 || !onSubject || [...wants].some((want) => SLOTS.has(want))) return [];
  if (years.length > 0) {
    const ids = years.flatMap((year) => Object.values(corpus.editionByYear.get(year)?.facts ?? {}));
    return ids.flatMap((id) => (id === undefined ? [] : (corpus.factById.get(id) ?? [])));
  }
  return GENERAL_KINDS.flatMap((kind) => corpus.facts.find((fact) => fact.year === null && fact.kind === kind) ?? []);
}

const SLOTS: ReadonlySet<string> = new Set(['who', 'when', 'where', 'how-many', 'document', 'why', 'theme']);
const GENERAL_KINDS = ['governance', 'dates', 'venue', 'organiser'] as const;
