import type { Fact } from '../corpus/corpus.ts';
import { bigrams } from './text.ts';
import type { FactDocument } from './document.ts';
import type { SearchEngine } from './engine.ts';
import { conceptTerm, entityTerm } from './full-text.ts';
import { askLikeness, unitMatch } from './match.ts';
import type { Query } from './query.ts';
import { givesFigure, slotAgreement } from './slots.ts';
import { answerProbability, type Features, marginOf, rankScore } from './weights.ts';

/** A fact that may answer, and how sure that is. */
export interface Hit {
  readonly fact: Fact;
  /** How well the fact answers, its year aside; comparable within one question only. */
  readonly score: number;
  /** Whether the fact speaks for a year that was asked about; true where none was. */
  readonly inYear: boolean;
  readonly features: Features;
}

/** How many facts MiniSearch hands over for a closer look. */
const CANDIDATES = 60;
/** Facts about a named entity are looked at even where no word of theirs matches; a bound for the entity everybody names. */
const NAMED_CANDIDATES = 60;

/** The facts that may answer a question, most probable first; those of other years after those of the years asked about. */
export function rank(engine: SearchEngine, query: Query): Hit[] {
  const found = new Map<FactDocument, number>();
  const terms = searchTerms(query);
  const results = terms.length === 0 ? [] : engine.index.search(terms.join(' '));
  const top = results[0]?.score ?? 1;
  let inYearLeft = CANDIDATES;
  let outsideLeft = CANDIDATES / 2;
  for (const { id, score } of results) {
    const document = engine.documents[Number(id)];
    if (document === undefined) continue;
    if (isInYear(document, query)) {
      if (inYearLeft-- > 0) found.set(document, score / top);
    } else if (outsideLeft-- > 0) found.set(document, score / top);
    if (inYearLeft <= 0 && (outsideLeft <= 0 || query.years.length === 0)) break;
  }
  const names = query.units.flatMap(({ entities }) => entities);
  for (const id of names) {
    for (const document of (engine.documentsByEntity.get(id) ?? []).slice(0, NAMED_CANDIDATES)) if (!found.has(document)) found.set(document, 0);
  }
  // Where a kind of fact is asked for ("any criticism?"), each of the years' facts of that kind may be meant, however it is worded.
  if (query.kinds.size > 0 && query.years.length > 0) {
    for (const document of engine.documents) {
      if (query.kinds.has(document.fact.kind) && isInYear(document, query) && !found.has(document)) found.set(document, 0);
    }
  }
  const hits = [...found].map(([document, relevance]) => judge({ engine, query, document, relevance }));
  return hits.sort((a, b) => Number(b.inYear) - Number(a.inYear) || b.score - a.score);
}

function searchTerms({ units, bigrams: pairs }: Query): string[] {
  const terms = units.flatMap(({ entities, stems, spellings, concepts, han }) => [
    ...entities.slice(0, MOST_HOLDERS).map(entityTerm),
    ...(entities.length > 0 ? [] : [...stems, ...spellings, ...(han === null ? [] : bigrams(han))]),
    ...concepts.map(conceptTerm),
  ]);
  return [...new Set([...terms, ...pairs])];
}

/** A name that more things share than this tells little. */
const MOST_HOLDERS = 6;

/** Kinds of facts that hold for every edition where they are recorded for none: where it is held, who organises it. */
const LASTING: ReadonlySet<Fact['kind']> = new Set(['venue', 'organiser', 'dates', 'governance']);

function isInYear({ fact, mentionedYears }: FactDocument, { years, existing }: Query): boolean {
  if (years.length === 0) return true;
  if (years.some((year) => fact.years.has(year) || mentionedYears.has(year))) return true;
  return existing && fact.years.size === 0 && LASTING.has(fact.kind);
}

function judge({ engine, query, document, relevance }: { engine: SearchEngine; query: Query; document: FactDocument; relevance: number }): Hit {
  const { statistics, corpus } = engine;
  let total = 0;
  let covered = 0;
  let heaviestMissing = 0;
  let unmatched = 0;
  let strongest = 0;
  let missingName = 0;
  let missingUnknown = 0;
  let missingAsked = 0;
  for (const unit of query.units) {
    const match = unitMatch(unit, document, statistics);
    strongest = Math.max(strongest, unit.weight * match);
    total += unit.weight;
    covered += unit.weight * match;
    if (match < 0.4) unmatched++;
    const missing = unit.weight * (1 - match);
    heaviestMissing = Math.max(heaviestMissing, missing);
    if (unit.asked && match < 0.5) missingAsked = 1;
    if (unit.required && match < 0.5) {
      if (unit.name) missingName = 1;
      else missingUnknown = 1;
    }
  }
  const ask = askLikeness(query, engine.weighedAsks[document.index] ?? [], statistics);
  const body = askLikeness(query, engine.weighedTexts.slice(document.index, document.index + 1), statistics);
  const named = new Set(query.units.flatMap(({ entities }) => entities));
  const otherEvent = [...document.entities].some((id) => corpus.entityById.get(id)?.apart === true && !named.has(id)) ? 1 : 0;
  const features: Features = {
    coverage: total === 0 ? 0 : covered / total,
    evidence: Math.min(1, covered / 2),
    support: Math.min(1, covered - strongest),
    lacking: Math.min(1, (total - covered) / 1.5),
    askBalanced: ask.balanced,
    askCovered: ask.covered,
    bodyBalanced: body.balanced,
    heaviestMissing,
    missingName,
    missingUnknown,
    missingAsked,
    slot: slotAgreement(query, document.fact, corpus),
    kind: query.kinds.has(document.fact.kind) ? 1 : 0,
    otherKind: query.kinds.size > 0 && !query.kinds.has(document.fact.kind) ? 1 : 0,
    noFigure: query.wants.has('how-many') && !givesFigure(document.fact) ? 1 : 0,
    relevance,
    otherEvent,
    ownYear: query.years.length === 0 || query.years.some((year) => document.fact.year === year) ? 1 : 0,
    focus: focus(named, document.fact),
    notable: notability(document.fact),
    offSubject: query.onSubject ? 0 : 1,
    stray: query.onSubject ? 0 : Math.min(1, (total - covered) / 1.5),
    lasting: query.years.length === 0 && document.fact.year === null && LASTING.has(document.fact.kind) ? 1 : 0,
    unanswered: query.units.length === 0 ? 1 : unmatched / query.units.length,
  };
  return { fact: document.fact, score: rankScore(features), inYear: isInYear(document, query), features };
}

/** The share of the names in the question that the fact gives as an answer, not only mentions. */
function focus(named: ReadonlySet<string>, { who = [], where }: Fact): number {
  if (named.size === 0) return 0;
  return Math.min(1, [...who, ...(where === undefined ? [] : [where])].filter((id) => named.has(id)).length);
}

/** What an encyclopedia tells, or several sources, is asked for more often than the rest. */
function notability({ sources }: Fact): number {
  return sources.some(({ via }) => via === 'seed') ? 1 : Math.min(1, (sources.length - 1) / 2) * 0.5;
}

/**
 * The probability that the first of ranked facts answers the question.
 *
 * @param hits of one question, best first.
 */
export function confidence(hits: readonly Hit[]): number {
  const first = hits[0];
  return first === undefined ? 0 : answerProbability(first.features, margin(hits));
}

/** How far the first fact is ahead of the next of another kind: facts of one kind may all be right (a list of guests). */
export function margin(hits: readonly Hit[]): number {
  const first = hits[0];
  if (first === undefined) return 0;
  return marginOf(first.score, hits.find(({ fact }) => fact.kind !== first.fact.kind)?.score);
}
