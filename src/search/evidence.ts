import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { FactDocument } from './document.ts';
import type { SearchEngine } from './engine.ts';
import type { Holdings } from './holdings.ts';
import { isLeftOut } from './left-out.ts';
import { comparison } from './likeness.ts';
import { unitMatcher } from './match.ts';
import { entitiesOf, type Query, type Unit } from './query.ts';
import { miscounts, slotAgreement } from './slots.ts';
import type { Statistics } from './statistics.ts';
import type { Features } from './weights.ts';

/** Kinds of facts that hold for every edition where they are recorded for none: where it is held, who organises it. */
export const LASTING: ReadonlySet<Fact['kind']> = new Set(['venue', 'organiser', 'dates', 'governance']);

/** Whether a fact speaks for a year that was asked about. */
export function isInYear(
  { fact, mentionedYears }: FactDocument,
  { years, existing }: Pick<Query, 'years' | 'existing'>,
): boolean {
  if (years.length === 0) return true;
  if (years.some((year) => fact.years.has(year) || mentionedYears.has(year))) return true;
  if (!existing || fact.years.size > 0 || !LASTING.has(fact.kind)) return false;
  // What began in a later year was not so yet.
  return mentionedYears.size === 0 || Math.min(...mentionedYears) <= Math.max(...years);
}

/** How a fact meets the units of a question: the cheap part of the evidence, by which candidates are narrowed. */
export interface Coverage {
  readonly total: number;
  readonly covered: number;
  readonly strongest: number;
  readonly heaviestMissing: number;
  readonly unmatched: number;
  readonly missingName: 0 | 1;
  readonly missingUnknown: 0 | 1;
  /** It is not asked for by the name of another event that the question is about. */
  readonly missingGathering: boolean;
  /** The weight of the thing asked for that it lacks: 0 where it has it. */
  readonly missingAsked: number;
  /** It lacks a price, an age or the like that is asked for, or has nothing else of the question. */
  readonly missingAttribute: 0 | 1;
}

/** Reads how facts meet the units of a question. */
export function coverageReader(
  { units, years }: Pick<Query, 'units' | 'years'>,
  statistics: Statistics,
): (fact: Holdings) => Coverage {
  const matched = units.map((unit) => ({ unit, matchOf: unitMatcher(unit, statistics) }));
  // "Dinners" of a year that is given beside it ask for just that.
  const ofAYear = units.length === 1 && years.length > 0;
  return (fact) => coverageOf(matched, fact, ofAYear);
}

interface MatchedUnit {
  readonly unit: Unit;
  readonly matchOf: (fact: Holdings) => number;
}

function coverageOf(matched: readonly MatchedUnit[], fact: Holdings, ofAYear: boolean): Coverage {
  let [total, covered, strongest, heaviestMissing, unmatched, heads] = [0, 0, 0, 0, 0, 0];
  let [missingName, missingUnknown, missingAttribute]: (0 | 1)[] = [0, 0, 0];
  let [missingAsked, attributes, others] = [0, 0, 0];
  let [hasAsked, missingGathering] = [false, false];
  for (const { unit, matchOf } of matched) {
    const match = matchOf(fact);
    strongest = Math.max(strongest, unit.weight * match);
    total += unit.weight;
    covered += unit.weight * match;
    const head = Math.min(1, unit.weight / FULL_HEAD);
    heads += head;
    if (match < HARDLY) unmatched += head;
    heaviestMissing = Math.max(heaviestMissing, unit.weight * (1 - match));
    if (unit.attribute) attributes++;
    else if (match >= HALF && unit.weight >= SOMETHING) others++;
    if (unit.asked && match >= HALF) hasAsked = true;
    if (match >= HALF) continue;
    if (unit.gathering) missingGathering = true;
    if (unit.attribute) missingAttribute = 1;
    if (unit.asked) missingAsked = Math.max(missingAsked, unit.weight);
    if (unit.required && unit.name) missingName = 1;
    if (unit.required && !unit.name) missingUnknown = 1;
  }
  return {
    total,
    covered,
    strongest,
    heaviestMissing,
    unmatched: heads === 0 ? 1 : unmatched / heads,
    missingName: missingName ?? 0,
    missingUnknown: missingUnknown ?? 0,
    missingGathering,
    missingAsked: hasAsked ? 0 : missingAsked,
    missingAttribute: missingAttribute === 1 || (attributes > 0 && others === 0 && !ofAYear) ? 1 : 0,
  };
}

/** Beside its names, a question of so little says only what it wants. */
const BARE = 0.25;
/** A unit that weighs less is no ground for an answer of its own. */
const SOMETHING = 0.2;
/** A unit of this weight or more counts whole among those that a fact leaves open. */
const FULL_HEAD = 0.2;
/** From here on a fact's own question counts as the one that was asked. */
const NEARLY = 0.6;
/** From here on it is that question, and who wrote the fact has said that it answers. */
const VOUCHED = 0.85;
const VERBATIM = 0.97;
/** Matches below these count as none, or as not the thing that was asked for. */
const HARDLY = 0.4;
const HALF = 0.5;

export interface Candidate {
  readonly document: FactDocument;
  /** MiniSearch's score beside that of its first hit: comparable within one question only. */
  readonly relevance: number;
  readonly coverage: Coverage;
  /** How far it says what the best facts of other years say, 0 to 1. */
  readonly parallel: number;
}

/** Reads everything that speaks for and against a fact's answering a question. */
export function evidenceReader(engine: SearchEngine, query: Query): (candidate: Candidate) => Features {
  const { corpus } = engine;
  const compare = comparison(query, engine.statistics);
  const named = new Set(entitiesOf(query.units.filter((unit) => !isLeftOut(unit))));
  const script = query.bigrams.size > 0 ? 'han' : 'latin';
  const rest = query.units.reduce((sum, { weight, required }) => sum + (required ? 0 : weight), 0);
  const bare = rest < BARE;
  return ({ document, relevance, coverage, parallel }) => {
    const { fact, entities, index } = document;
    const counting = { fact, entities, things: engine.counted.at(index), tells: engine.tellings.at(index) };
    const { total, covered, strongest, unmatched } = coverage;
    const ask = compare(engine.weighedAsks.at(document.index)[script]);
    const body = compare([engine.weighedTexts.at(document.index)]);
    const otherKind = query.kinds.size > 0 && !query.kinds.has(fact.kind) ? 1 : 0;
    const vouched = ask.balanced >= VOUCHED;
    const agreement = slotAgreement(query, counting, corpus);
    const slot = vouched ? Math.max(0, agreement) : agreement;
    const lacking = Math.min(1, (total - covered) / 1.5);
    return {
      coverage: total === 0 ? 0 : covered / total,
      evidence: Math.min(1, covered / 2),
      support: Math.min(1, covered - strongest),
      lacking,
      askBalanced: ask.balanced,
      askCovered: ask.covered,
      bodyBalanced: body.balanced,
      heaviestMissing: coverage.heaviestMissing,
      missingName: coverage.missingName,
      missingUnknown: coverage.missingUnknown,
      missingAsked: coverage.missingAsked,
      missingAttribute: coverage.missingAttribute,
      slot,
      bareSlot: bare ? slot : 0,
      kind: query.kinds.has(fact.kind) ? 1 : 0,
      otherKind,
      noFigure: ask.balanced >= VERBATIM ? 0 : miscounts(query, counting, corpus),
      relevance,
      otherEvent: isOfAnotherEvent(document, named, corpus) ? 1 : 0,
      ownYear: query.years.length === 0 || query.years.some((year) => fact.year === year) ? 1 : 0,
      focus: focus(named, fact),
      // A year's own fact comes before what is well known of the conference as a whole.
      notable: query.years.length > 0 && fact.year === null ? 0 : notability(fact),
      offSubject: query.onSubject ? 0 : 1,
      stray: query.onSubject ? 0 : lacking,
      lasting: query.years.length === 0 && fact.year === null && LASTING.has(fact.kind) ? 1 : 0,
      unanswered: unmatched,
      aside: aside(query, fact),
      parallel,
      sameAsk: otherKind === 1 ? 0 : Math.max(0, (ask.balanced - NEARLY) / (1 - NEARLY)),
    };
  };
}

/** Whether a fact tells of another event of the same organisers, which the question does not name. */
function isOfAnotherEvent({ entities }: FactDocument, named: ReadonlySet<string>, { entityById }: Corpus): boolean {
  for (const id of entities) if (entityById.get(id)?.apart === true && !named.has(id)) return true;
  return false;
}

/** The share of the names in the question that the fact gives as an answer, not only mentions. */
export function focus(named: ReadonlySet<string>, { who = [], where }: Fact): number {
  if (named.size === 0) return 0;
  return Math.min(1, [...who, ...(where === undefined ? [] : [where])].filter((id) => named.has(id)).length);
}

/** Whether a fact is not about a person whom the question names: it only mentions them, if at all. */
function aside({ units, people }: Query, { who = [], about }: Fact): 0 | 1 {
  const named = units.filter(({ required, entities }) => required && entities.some((id) => people.has(id)));
  return named.some(({ entities }) => !entities.some((id) => who.includes(id) || about.includes(id))) ? 1 : 0;
}

/** What an encyclopedia tells, or several sources, is asked for more often than the rest. */
export function notability({ sources }: Fact): number {
  return sources.some(({ via }) => via === 'seed') ? 1 : Math.min(1, (sources.length - 1) / 2) * 0.5;
}
