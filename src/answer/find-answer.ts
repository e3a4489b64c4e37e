import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { SearchEngine } from '../search/engine.ts';
import { entitiesOf, type Query } from '../search/query.ts';
import { confidence, type Hit, rank } from '../search/rank.ts';
import { tryAll } from '../search/try-all.ts';
import type { Answer, Question } from './answer.ts';
import { byEdition } from './by-edition.ts';
import { type Judgement, makeAnswer } from './make-answer.ts';
import { overview } from './overview.ts';
import { ANSWERS, isAllThere, isNamedOnlyThen, isNamedThere, isOfAnotherYear, isTheYearsOwn } from './which-year.ts';

/** What another year has is shown to a question that does not even name the conference, and what is said of another event, only when it is as sure as this. */
const ANSWERS_ELSEWHERE = 0.7;
/** Further facts are shown as long as their rank score is not further than this behind the first one's. */
const SHOWN_BEHIND = 4;
/** The most facts that an answer holds; a reply shows the first few and offers the rest. */
const MOST_FACTS = 10;

/**
 * Answers a question from the corpus. Pure: the same question gets the same answer.
 *
 * @param question.today the calendar year that "last year" counts from.
 */
export function findAnswer(engine: SearchEngine, question: Asked): Answer {
  const searched = search(engine, question);
  const year = yearMeant(searched);
  if (year !== null) return inItsYear(engine, question, { year, asked: searched.query.years });
  return decide(engine, { question, ...searched });
}

/** The fact that answers a question: no more of `findAnswer`'s answer, for a fraction of the time. */
export function answeringFact(engine: SearchEngine, question: Asked): Fact | undefined {
  const searched = search(engine, question);
  if (yearMeant(searched) !== null) return undefined;
  const { outcome, facts } = judge(engine, searched);
  return outcome === 'answered' ? facts[0] : undefined;
}

type Asked = Question & { readonly today: number };

interface Searched {
  readonly query: Query;
  readonly hits: readonly Hit[];
}

function search(engine: SearchEngine, question: Asked): Searched {
  const query = engine.understand(question);
  // What curators answer needs no search.
  return { query, hits: query.commonly !== null && query.commonly.length > 0 ? [] : rank(engine, query) };
}

/** The year of what a question names where it asks about others, which have no such question of their own; null for none. */
function yearMeant({ query: { misdated }, hits }: Searched): number | null {
  return isTheQuestionOf(hits[0]) ? null : misdated;
}

/** An edition that is called by its name, or what happened once, looked for in other years: what its own year answers. */
function inItsYear(
  engine: SearchEngine,
  question: Asked,
  { year, asked }: { year: number; asked: readonly number[] },
): Answer {
  const own = findAnswer(engine, { ...question, year });
  return { ...own, outcome: own.outcome === 'answered' ? 'other-year' : own.outcome, years: asked, headline: null };
}

/** What to make of ranked facts: the answer, the same thing in another year, or the honest "not on record". */
export function decide(
  engine: SearchEngine,
  { question, ...searched }: Searched & { readonly question: Question },
): Answer {
  return makeAnswer(engine, { question, query: searched.query, ...judge(engine, searched) });
}

function judge(engine: SearchEngine, { query, hits }: Searched): Judgement {
  const { corpus } = engine;
  if (query.commonly !== null) {
    const facts = tryAll(query.commonly, (id) => corpus.factById.get(id) ?? []).flat();
    const outcome = facts.length > 0 ? 'answered' : 'not-recorded';
    return { outcome, facts, confidence: GENERAL, nearest: facts.length > 0 ? [] : hits };
  }
  const general = overview(corpus, query);
  if (general.length > 0 && !isAskedAlready(hits, general))
    return { outcome: 'answered', facts: general, confidence: GENERAL };
  const telling = hits.filter(tellsOf(query, engine));
  const within = telling.filter(({ inYear }) => inYear);
  // What is asked about another event did not happen here in another year either.
  const ofAnotherEvent = query.units.some(({ gathering }) => gathering);
  const outside = ofAnotherEvent ? [] : telling.filter(({ inYear }) => !inYear);
  const sure = saysSomething(query) ? confidence(within) : 0;
  const elsewhere = saysSomething(query) ? confidence(outside) : 0;
  const found = { within, outside, sure, elsewhere };
  const own =
    sure >= (ofAnotherEvent || givesNoNumber(within[0]) ? ANSWERS_ELSEWHERE : ANSWERS) ||
    isTheYearsOwn(query, found) ||
    isNamedThere(within[0]) ||
    isAllThere(query, within[0]);
  if (own && !isOfAnotherYear(engine, query, found)) {
    const facts = withDisputes(corpus, byEdition(query, shown(within)));
    return { outcome: 'answered', facts, confidence: sure, hits: within };
  }
  const ofKind = within.filter(
    ({ fact, features }) =>
      query.kinds.has(fact.kind) && query.years.includes(fact.year ?? 0) && features.noFigure === 0,
  );
  if (query.kindsOnly && ofKind.length > 0 && !(elsewhere >= ANSWERS && isTheQuestionOf(outside[0]))) {
    const facts = shown(ofKind).map(({ fact }) => fact);
    return { outcome: 'answered', facts, confidence: OF_KIND };
  }
  const editionExists = query.years.some((year) => corpus.editionByYear.has(year));
  const other = elsewhere >= (query.onSubject ? ANSWERS : ANSWERS_ELSEWHERE) || isNamedOnlyThen(within, outside[0]);
  if (other && editionExists) {
    const facts = withDisputes(
      corpus,
      shown(outside).map(({ fact }) => fact),
    );
    return { outcome: 'other-year', facts, confidence: elsewhere };
  }
  const isOnSubject = query.onSubject || (editionExists && query.ofItsWorld);
  const outcome = isOnSubject ? 'not-recorded' : 'off-topic';
  return { outcome, facts: [], confidence: 1 - Math.max(sure, elsewhere), nearest: hits };
}

/** Which facts a question can be answered by that says very little. */
function tellsOf({ ofItself, ofWhom, units, leads, years }: Query, engine: SearchEngine): (hit: Hit) => boolean {
  if (ofItself) return isAboutIt;
  // "When was she born?" is not answered by the date of what she said.
  if (leads[0] === 'when' && years.length === 0)
    return ({ fact, index, features: { askBalanced, bodyBalanced } }) =>
      fact.kind === 'dates' || engine.tellings.at(index).time || Math.max(askBalanced, bodyBalanced) >= ALIKE;
  // Of whom no fact is, but who is mentioned, nothing tells who they are, or that they came.
  const isOfSomeFact = (id: string): boolean =>
    (engine.documentsByEntity.get(id) ?? []).some(({ fact: { who = [] } }) => who.includes(id));
  if (ofWhom && !entitiesOf(units).some(isOfSomeFact)) return () => false;
  // Of a year's edition, not of another event in that year, is asked what is asked in a word or two: "drones in 2023".
  const namesNobody = entitiesOf(units).every((id) => engine.corpus.entityById.get(id)?.type === 'topic');
  if (years.length > 0 && units.length <= A_WORD_OR_TWO && namesNobody)
    return ({ features }) => features.otherEvent === 0;
  return () => true;
}

/** Whether a fact, or a question of its own, says little beside the one thing that is asked about: it does not only mention it. */
function isAboutIt({ features: { askBalanced, bodyBalanced } }: Hit): boolean {
  return Math.max(askBalanced, bodyBalanced) >= MOSTLY;
}

const MOSTLY = 0.65;
const A_WORD_OR_TWO = 2;
/** A fact that is less like a question tells of something else. */
const ALIKE = 0.35;

/** Whether the best fact carries nearly the same question itself, which says more than the words for the conference as a whole. */
function isAskedAlready([first]: readonly Hit[], general: readonly Fact[]): boolean {
  return isTheQuestionOf(first) && first?.features.otherKind === 0 && !general.includes(first.fact);
}

/** Whether "how many" is asked of a fact without any number. */
function givesNoNumber(hit: Hit | undefined): boolean {
  return hit?.features.noFigure === 1;
}

function isTheQuestionOf(hit: Hit | undefined): boolean {
  return hit !== undefined && hit.features.askBalanced >= NEARLY_THE_SAME;
}

const NEARLY_THE_SAME = 0.75;

/** A question of nothing but small numbers and common words, which does not even name the conference, is about anything. */
function saysSomething({ units, onSubject, existing, instructs }: Query): boolean {
  if (instructs) return false;
  const tells = units.some(({ weight, name }) => name || weight >= LEAST_TELLING);
  // Of an edition that never was, nothing is on record but what a question names beside it.
  return tells || (onSubject && existing);
}

const LEAST_TELLING = 0.3;

/** A question for the conference or an edition as a whole is read rightly or not at all. */
const GENERAL = 0.9;
/** A question for any fact of a kind in a year is answered by each of them. */
const OF_KIND = 0.8;

function shown(hits: readonly Hit[]): Hit[] {
  const floor = (hits[0]?.score ?? 0) - SHOWN_BEHIND;
  return hits.filter(({ score }) => score >= floor).slice(0, MOST_FACTS);
}

/** Where sources disagree about the first fact, what the others say follows at once. */
function withDisputes(corpus: Corpus, facts: readonly Fact[]): Fact[] {
  const disputes = (facts[0]?.disputed ?? []).flatMap((id) => corpus.factById.get(id) ?? []);
  return [...new Set([...facts.slice(0, 1), ...disputes, ...facts.slice(1)])].slice(0, MOST_FACTS);
}
