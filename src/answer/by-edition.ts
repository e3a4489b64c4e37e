import type { Fact } from '../corpus/corpus.ts';
import type { Query } from '../search/query.ts';
import type { Hit } from '../search/rank.ts';

/** A question is one that every edition answers when at least this many do, with facts of one kind. */
const SEVERAL = 3;

/** Facts whose rank scores are no further apart than this answer a question equally well. */
const EQUALLY_WELL = 0.9;

/**
 * Orders the facts of a question that names no year and that several editions answer equally well: newest edition first,
 * so that nobody is shown one year at random. The others follow as they were.
 */
export function byEdition({ years }: Query, hits: readonly Hit[]): Fact[] {
  const facts = hits.map(({ fact }) => fact);
  const first = hits[0];
  if (years.length > 0 || first === undefined || first.fact.year === null) return facts;
  const alike = hits
    .filter(({ score }) => first.score - score <= EQUALLY_WELL)
    .map(({ fact }) => fact)
    .filter(
      ({ kind, year, figure }) => year !== null && kind === first.fact.kind && figure?.of === first.fact.figure?.of,
    );
  const editions = new Set(alike.map(({ year }) => year));
  if (editions.size < SEVERAL || editions.size < alike.length * 0.7) return facts;
  const newestFirst = [...alike].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return [...newestFirst, ...facts.filter((fact) => !alike.includes(fact))];
}
