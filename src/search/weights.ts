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
  'missingAttribute',
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
  'sameAsk',
  'aside',
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What the decision to answer knows beside the first fact's own evidence. */
export const MARGIN = 'margin';

type Weights = Readonly<Partial<Record<FeatureName | typeof MARGIN | 'bias', number>>>;

/** Set by hand: what an encyclopedia tells, or several sources, is asked for more often than our questions do. */
export const FIXED_WEIGHTS: Weights = { notable: 2.5 };

/** Which of the facts answers rather: a conditional logit model, fitted by `npm run fit`. */
export const RANK_WEIGHTS: Weights = {
  coverage: 0.65,
  evidence: 2.35,
  support: 2.55,
  lacking: -1.14,
  askBalanced: 1.79,
  askCovered: 0,
  bodyBalanced: 3.43,
  heaviestMissing: -0.08,
  missingName: -1.21,
  missingUnknown: -0.42,
  missingAsked: -1.01,
  missingAttribute: -0.23,
  slot: 0.99,
  kind: 0.4,
  otherKind: -0.4,
  noFigure: -2.31,
  relevance: 1.67,
  otherEvent: 0,
  ownYear: 2.45,
  focus: 1.12,
  offSubject: 0,
  stray: -1.04,
  unanswered: -2.52,
  lasting: 0.9,
  sameAsk: 1.71,
  aside: 0,
};

/** Whether the first fact answers at all: a logistic model. Its probability is the answer's confidence. */
export const ANSWER_WEIGHTS: Weights = {
  bias: -3.74,
  coverage: 1.75,
  evidence: 1.18,
  support: 0.12,
  lacking: 0,
  askBalanced: 0.9,
  askCovered: 0,
  bodyBalanced: 0.72,
  heaviestMissing: -0.19,
  missingName: -1.37,
  missingUnknown: 0,
  missingAsked: -1.08,
  missingAttribute: -2.13,
  slot: 0.09,
  kind: 0,
  otherKind: 0,
  noFigure: -1.74,
  relevance: 0.33,
  ownYear: 0.77,
  offSubject: 0,
  stray: -0.17,
  unanswered: -1.96,
  aside: -0.31,
  margin: 2.48,
};

/** A fact's rank: the weighted sum of its evidence, unbounded. */
export function rankScore(features: Features): number {
  return ranking(features) + byHand(features);
}

/**
 * The probability that the first fact answers.
 *
 * @param margin how far it is ahead of the next fact, as the difference of their rank scores, 0 to 1 (see `margin`).
 */
export function answerProbability(features: Features, margin: number): number {
  return 1 / (1 + Math.exp(-(answering(features) + (ANSWER_WEIGHTS[MARGIN] ?? 0) * margin)));
}

/** How far ahead a rank score is of the next, from 0 (level) to 1 (by a great deal, or alone). */
export function marginOf(first: number, second: number | undefined): number {
  return second === undefined ? 1 : 1 - Math.exp(-(first - second) / 2);
}

/** Adds up weighed evidence; weights of 0 are left out once, not with every fact. */
export function weigher(weights: Weights): (features: Features) => number {
  const counting = FEATURES.flatMap((name) => {
    const weight = weights[name] ?? 0;
    return weight === 0 ? [] : [{ name, weight }];
  });
  return (features) => {
    let sum = weights.bias ?? 0;
    for (const { name, weight } of counting) sum += weight * features[name];
    return sum;
  };
}

const ranking = weigher(RANK_WEIGHTS);
const byHand = weigher(FIXED_WEIGHTS);
const answering = weigher(ANSWER_WEIGHTS);
