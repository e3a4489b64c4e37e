/** The evidence that a fact answers a question; each from 0 to 1 but `slot`, which goes from -1 to 1. */
export const FEATURES = [
  'coverage',
  'evidence',
  'support',
  'lacking',
  'askBalanced',
  'askCovered',
  'bodyBalanced',
  'heaviestMissing',
  'missingName',
  'missingUnknown',
  'missingAsked',
  'slot',
  'kind',
  'otherKind',
  'noFigure',
  'relevance',
  'otherEvent',
  'ownYear',
  'focus',
  'notable',
  'offSubject',
  'stray',
  'unanswered',
  'lasting',
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What the decision to answer knows beside the first fact's own evidence. */
export const MARGIN = 'margin';

type Weights = Readonly<Partial<Record<FeatureName | typeof MARGIN | 'bias', number>>>;

/**
 * Set by hand, for ties: facts of the very year that is asked about, the conference's own lasting facts, then what an
 * encyclopedia or several sources tell.
 */
export const FIXED_WEIGHTS: Weights = { lasting: 1.2, notable: 1.2, ownYear: 2.2 };

/** Which of two facts answers rather: a logistic model, fitted by `npm run fit`. */
export const RANK_WEIGHTS: Weights = {
  bias: -1.97,
  coverage: 0,
  evidence: 1.85,
  support: 0,
  lacking: -1.02,
  askBalanced: 0.76,
  askCovered: 0,
  bodyBalanced: 1.26,
  heaviestMissing: 0,
  missingName: -1.19,
  missingUnknown: 0,
  missingAsked: 0,
  slot: 0.36,
  kind: 0.28,
  otherKind: -0.39,
  noFigure: -1.14,
  relevance: 1.67,
  otherEvent: -0.74,
  focus: 0.79,
  offSubject: 0,
  stray: 0,
  unanswered: -3.1,
};

/** Whether the first fact answers at all: likewise. Its probability is the answer's confidence. */
export const ANSWER_WEIGHTS: Weights = {
  bias: -2.91,
  coverage: 1.77,
  evidence: 1.67,
  support: 0,
  lacking: 0,
  askBalanced: 1.16,
  askCovered: 0.39,
  bodyBalanced: 1.34,
  heaviestMissing: 0,
  missingName: -1.08,
  missingUnknown: -0.02,
  missingAsked: -1.19,
  slot: 0.2,
  kind: 0,
  otherKind: 0,
  noFigure: -2.08,
  relevance: 0.2,
  offSubject: -0.06,
  stray: -0.07,
  unanswered: -2.24,
  margin: 1.94,
};

/** A fact's rank: the weighted sum of its evidence, unbounded. */
export function rankScore(features: Features): number {
  return weighted(features, RANK_WEIGHTS) + weighted(features, FIXED_WEIGHTS);
}

/**
 * The probability that the first fact answers.
 *
 * @param margin how far it is ahead of the next fact, as the difference of their rank scores, 0 to 1 (see `margin`).
 */
export function answerProbability(features: Features, margin: number): number {
  return 1 / (1 + Math.exp(-(weighted(features, ANSWER_WEIGHTS) + (ANSWER_WEIGHTS[MARGIN] ?? 0) * margin)));
}

/** How far ahead a rank score is of the next, from 0 (level) to 1 (by a great deal, or alone). */
export function marginOf(first: number, second: number | undefined): number {
  return second === undefined ? 1 : 1 - Math.exp(-(first - second) / 2);
}

function weighted(features: Features, weights: Weights): number {
  let sum = weights.bias ?? 0;
  for (const name of FEATURES) sum += (weights[name] ?? 0) * features[name];
  return sum;
}
