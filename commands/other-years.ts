import type { Answer } from '../src/answer/answer.ts';
import { answeringFact } from '../src/answer/find-answer.ts';
import type { Fact } from '../src/corpus/corpus.ts';
import type { FactKind } from '../src/corpus/schema.ts';
import { tryAll } from '../src/search/try-all.ts';
import type { Context } from './command.ts';

/** Kinds of which every edition has the same facts: a question for one of them can be asked of each. */
const OF_EVERY_EDITION: readonly FactKind[] = ['dates', 'venue', 'theme'];

/** Years that are tried by asking: each costs as much as a question. */
const TRIED = 3;

/**
 * The other years for which the same question has an answer, newest first. Years are proposed by what is on record of
 * the same kind, and those of which that does not settle it are tried by asking.
 */
export function otherYears({ answer, year }: { answer: Answer; year: number | undefined }, context: Context): number[] {
  const [first] = answer.facts;
  if (first === undefined || (answer.outcome !== 'answered' && answer.outcome !== 'other-year')) return [];
  const current = year ?? answer.years[0] ?? first.fact.year;
  const { sure, likely } = proposals(context, first.fact);
  const candidates = [...likely].filter((one) => one !== current && !sure.has(one)).slice(0, TRIED);
  const tried = tryAll(candidates, (one) =>
    hasAnswer(answer.question, { year: one, not: first.fact }, context) ? [one] : [],
  ).flat();
  return [...[...sure].filter((one) => one !== current), ...tried].sort((a, b) => b - a);
}

/** Years with a fact like this one: surely where it is of the same thing, likely where it is about the same. */
function proposals({ engine }: Context, fact: Fact): { sure: Set<number>; likely: Set<number> } {
  const { corpus, documentsByKind } = engine;
  const about = new Set([...(fact.who ?? []), ...fact.about]);
  const sure = new Set<number>();
  const shared = new Map<number, number>();
  for (const { fact: other } of documentsByKind.get(fact.kind) ?? []) {
    if (other.year === null || !corpus.editionByYear.has(other.year)) continue;
    const sameFigure = fact.figure !== undefined && other.figure?.of === fact.figure.of;
    if (sameFigure || OF_EVERY_EDITION.includes(fact.kind)) sure.add(other.year);
    let common = 0;
    for (const id of other.who ?? []) if (about.has(id)) common++;
    for (const id of other.about) if (about.has(id)) common++;
    if (common > (shared.get(other.year) ?? 0)) shared.set(other.year, common);
  }
  const likely = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([one]) => one);
  return { sure, likely: new Set(likely) };
}

function hasAnswer(text: string, { year, not }: { year: number; not: Fact }, { engine, today }: Context): boolean {
  const found = answeringFact(engine, { text, year, today });
  return found?.year === year && found.id !== not.id;
}
