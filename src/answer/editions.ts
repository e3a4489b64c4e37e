import type { Fact } from '../corpus/corpus.ts';
import type { Query } from '../search/query.ts';

/** A question is one that every edition answers when at least this many do, with facts of one kind. */
const SEVERAL = 3;

/**
 * Orders the facts of a question that names no year and that several editions answer: newest edition first, so that
 * nobody is shown one year at random. Facts of other kinds follow as they were.
 */
export function byEdition({ years }: Query, facts: readonly Fact[]): Fact[] {
  const first = facts[0];
  if (years.length > 0 || first === undefined || first.year === null) return [...facts];
  const alike = facts.filter(({ kind, year, figure }) => year !== null && kind === first.kind && figure?.of === first.figure?.of);
  const editions = new Set(alike.map(({ year }) => year));
  if (editions.size < SEVERAL || editions.size < alike.length * 0.7) return [...facts];
  const newestFirst = [...alike].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return [...newestFirst, ...facts.filter((fact) => !alike.includes(fact))];
}
