import type { Answer } from '../src/answer/answer.ts';
import { answeringFact } from '../src/answer/find-answer.ts';
import type { Fact } from '../src/corpus/corpus.ts';
import type { FactKind } from '../src/corpus/schema.ts';
import type { SearchEngine } from '../src/search/engine.ts';
import { addTo } from '../src/search/lists.ts';
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
  const { byFigure, byId, years } = kindsIn(engine)(fact.kind);
  const sure = new Set([
    ...(OF_EVERY_EDITION.includes(fact.kind) ? years : []),
    ...(fact.figure === undefined ? [] : (byFigure.get(fact.figure.of) ?? [])),
  ]);
  const common = new Map<Fact, number>();
  for (const id of new Set([...(fact.who ?? []), ...fact.about])) {
    for (const other of byId.get(id) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  }
  const shared = new Map<number, number>();
  for (const [{ year }, ids] of common) {
    if (year !== null && ids > (shared.get(year) ?? 0)) shared.set(year, ids);
  }
  const likely = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([one]) => one);
  return { sure, likely: new Set(likely) };
}

/** The facts of one kind that are of editions. */
interface OfKind {
  readonly years: ReadonlySet<number>;
  /** The years in which a thing is counted. */
  readonly byFigure: ReadonlyMap<string, readonly number[]>;
  /** By what they are of or about; one that names it in both ways stands there twice. */
  readonly byId: ReadonlyMap<string, readonly Fact[]>;
}

const known = new WeakMap<SearchEngine, Map<FactKind, OfKind>>();

/** The facts of each kind, put in order when the kind is first asked for. */
function kindsIn(engine: SearchEngine): (kind: FactKind) => OfKind {
  const kinds = known.get(engine) ?? new Map<FactKind, OfKind>();
  known.set(engine, kinds);
  return (kind) => {
    const found = kinds.get(kind) ?? ofKind(engine, kind);
    kinds.set(kind, found);
    return found;
  };
}

function ofKind({ corpus, documentsByKind }: SearchEngine, kind: FactKind): OfKind {
  const years = new Set<number>();
  const byFigure = new Map<string, number[]>();
  const byId = new Map<string, Fact[]>();
  for (const { fact } of documentsByKind.get(kind) ?? []) {
    if (fact.year === null || !corpus.editionByYear.has(fact.year)) continue;
    years.add(fact.year);
    if (fact.figure !== undefined) addTo(byFigure, fact.figure.of, fact.year);
    for (const id of [...(fact.who ?? []), ...fact.about]) addTo(byId, id, fact);
  }
  return { years, byFigure, byId };
}

function hasAnswer(text: string, { year, not }: { year: number; not: Fact }, { engine, today }: Context): boolean {
  const found = answeringFact(engine, { text, year, today });
  return found?.year === year && found.id !== not.id;
}
