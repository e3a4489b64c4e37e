import type { Fact } from '../../corpus/corpus.ts';
import { type Entity, FACT_KINDS, type FactKind } from '../../corpus/schema.ts';
import { numbersIn, written } from './numbers.ts';

/** What of a fact every question may ask: when, of which kind, whom and what it is about, what it counts, and how it is sourced. */
export interface FactOutline extends Pick<Fact, 'year' | 'kind' | 'date' | 'who' | 'about' | 'where'> {
  readonly counts?: string;
  readonly via: readonly Fact['sources'][number]['via'][];
}

/** The outlines of all facts, column by column: what is alike stands together. Entities stand for themselves by their position. */
export interface Outlines extends Readonly<Record<'kind' | 'who' | 'about' | 'via', string>> {
  readonly year: readonly (number | null)[];
  readonly date: readonly string[];
  readonly where: readonly (number | null)[];
  readonly counts: readonly string[];
}

/** The letters by which an outline tells how a fact's sources are known. */
const VIA = { r: 'read', s: 'seed' } as const satisfies Record<string, FactOutline['via'][number]>;

/** Writes the outlines of facts. */
export function outlinesOf(facts: readonly Fact[], entities: readonly Entity[]): Outlines {
  const positions = new Map(entities.map(({ id }, at) => [id, at]));
  const positionOf = (id: string): number => positions.get(id) ?? 0;
  const rows = (idsOf: (fact: Fact) => readonly string[]): string =>
    facts.map((fact) => written(idsOf(fact).map(positionOf))).join(' ');
  return {
    year: facts.map(({ year }) => year),
    kind: written(facts.map(({ kind }) => FACT_KINDS.indexOf(kind))),
    date: facts.map(({ date = '' }) => date),
    who: rows(({ who = [] }) => who),
    about: rows(({ about }) => about),
    where: facts.map(({ where }) => (where === undefined ? null : positionOf(where))),
    counts: facts.map(({ figure }) => figure?.of ?? ''),
    via: facts.map(({ sources }) => sources.map(({ via }) => (via === 'seed' ? 's' : 'r')).join('')).join(' '),
  };
}

/** Reads the outlines of facts. */
export function readOutlines(outlines: Outlines, entities: readonly Entity[]): FactOutline[] {
  const { year, date, where, counts } = outlines;
  const idOf = (at: number): string => entities[at]?.id ?? '';
  const rows = (column: string): string[][] => column.split(' ').map((row) => numbersIn(row).map(idOf));
  const [who, about] = [rows(outlines.who), rows(outlines.about)];
  const kinds = numbersIn(outlines.kind).map((kind): FactKind => FACT_KINDS[kind] ?? FACT_KINDS[0]);
  const vias = outlines.via.split(' ');
  return kinds.map((kind, at) => {
    const [whom = [], place] = [who[at], where[at] ?? null];
    return {
      year: year[at] ?? null,
      kind,
      ...(date[at] ? { date: date[at] } : {}),
      ...(whom.length === 0 ? {} : { who: whom }),
      about: about[at] ?? [],
      ...(place === null ? {} : { where: idOf(place) }),
      ...(counts[at] ? { counts: counts[at] } : {}),
      via: Array.from(vias[at] ?? '', (letter) => (letter === 's' ? VIA.s : VIA.r)),
    };
  });
}
