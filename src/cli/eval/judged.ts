import type { Outcome } from '../../answer/answer.ts';
import type { TestQuestion } from '../questions.ts';
import { bootstrapped, type Measured, share } from './intervals.ts';

/** What a search made of a question. */
export interface Response {
  /** What it shows: a first fact, the first fact of another year as such, or nothing. */
  readonly outcome: 'answered' | 'other-year' | 'abstained';
  /** Facts, best first, as it ranks them before it decides whether to show any. */
  readonly ranked: readonly string[];
  /** How sure it is that its first fact answers; comparable between the questions to one search. */
  readonly sureness: number;
}

/** A response beside what was right. */
export interface Judged {
  readonly question: TestQuestion;
  readonly response: Response;
  /** The place of the first right fact in the ranking, from 1; 0 where there is none. */
  readonly place: number;
  /** What the reader saw was right: a right first fact, a right other year, or honest silence. */
  readonly right: boolean;
  /** The first fact is right, whether it was shown or not. */
  readonly firstRight: boolean;
}

export function judge(question: TestQuestion, response: Response): Judged {
  const right = new Set(question.facts);
  const place = response.ranked.findIndex((id) => right.has(id)) + 1;
  const firstRight =
    place === 1 &&
    (question.expect === 'answer'
      ? response.outcome !== 'other-year'
      : question.expect === 'other-year' && response.outcome === 'other-year');
  const wanted = { answer: 'answered', 'other-year': 'other-year', none: 'abstained' } as const;
  const fitting = response.outcome === wanted[question.expect];
  return { question, response, place, right: fitting && (question.expect === 'none' || place === 1), firstRight };
}

/** The outcome of an answer as an evaluation sees it: why it is silent does not matter. */
export function shown(outcome: Outcome): Response['outcome'] {
  return outcome === 'answered' || outcome === 'other-year' ? outcome : 'abstained';
}

/** Every measure of one search over one set of questions. */
export interface Measures {
  /** Share of answerable questions that were shown a right fact first; silence counts as wrong. */
  readonly shownRight: Measured;
  /** The same of the ranking alone, whether it was shown or not. */
  readonly hit1: Measured;
  readonly hit3: Measured;
  readonly mrr: Measured;
  /** Share of unanswerable questions that were shown nothing. */
  readonly refused: Measured;
  /** Share of questions that another year answers, and that were told so with a right fact. */
  readonly otherYear: Measured;
  /** How well `sureness` tells right first facts from all others: 1 perfectly, 0.5 not at all. */
  readonly auroc: Measured;
  /** Mean share of wrong answers over all coverages: the area under the risk–coverage curve. */
  readonly aurc: Measured;
}

export function measures(judged: readonly Judged[]): Measures {
  const answerable = judged.filter(({ question }) => question.expect === 'answer');
  const of = (expect: TestQuestion['expect']): Judged[] => judged.filter(({ question }) => question.expect === expect);
  return {
    shownRight: share(answerable.map(({ right }) => right)),
    hit1: share(answerable.map(({ firstRight }) => firstRight)),
    hit3: share(answerable.map(({ place }) => place >= 1 && place <= 3)),
    mrr: bootstrapped(answerable, meanReciprocalRank),
    refused: share(of('none').map(({ right }) => right)),
    otherYear: share(of('other-year').map(({ right }) => right)),
    auroc: bootstrapped(judged, auroc),
    aurc: bootstrapped(judged, (sample) => mean(riskCurve(sample))),
  };
}

function meanReciprocalRank(judged: readonly Judged[]): number {
  return mean(judged.map(({ place }) => (place === 0 ? 0 : 1 / place)));
}

/** The chance that a right first fact gets a higher sureness than a wrong one (Mann–Whitney); ties count half. */
export function auroc(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.response.sureness - b.response.sureness);
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.response.sureness === sorted[from]?.response.sureness && to < sorted.length) to++;
    const tied = sorted.slice(from, to).filter(({ firstRight }) => firstRight).length;
    rankSum += tied * ((from + 1 + to) / 2);
    positives += tied;
    from = to;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The share of wrong first facts among the surest 1, 2, … all questions. */
export function riskCurve(judged: readonly Judged[]): number[] {
  const sorted = [...judged].sort((a, b) => b.response.sureness - a.response.sureness);
  let wrong = 0;
  return sorted.map(({ firstRight }, n) => {
    if (!firstRight) wrong++;
    return wrong / (n + 1);
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
