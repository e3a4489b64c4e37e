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
  'parallel',
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
  coverage: 0.37,
  evidence: 1.86,
  support: 2.08,
  lacking: -1.03,
  askBalanced: 2.18,
  askCovered: 0,
  bodyBalanced: 2.83,
  heaviestMissing: -0.77,
  missingName: -1.97,
  missingUnknown: -0.15,
  missingAsked: -0.55,
  missingAttribute: 0,
  slot: 0.92,
  kind: 0.2,
  otherKind: -0.2,
  noFigure: -2.79,
  relevance: 1.57,
  otherEvent: -0.21,
  ownYear: 2.16,
  focus: 1.09,
  offSubject: 0,
  stray: -1.27,
  unanswered: -4.2,
  lasting: 1.17,
  sameAsk: 1.91,
  aside: -0.4,
  parallel: 4.97,
};

/** Whether the first fact answers at all: a logistic model. Its probability is the answer's confidence. */
export const ANSWER_WEIGHTS: Weights = {
  bias: -2.4,
  coverage: 0.6,
  evidence: 1.78,
  support: 0,
  lacking: -0.26,
  askBalanced: 1.79,
  askCovered: 0,
  bodyBalanced: 0.25,
  heaviestMissing: -0.67,
  missingName: -1.82,
  missingUnknown: 0,
  missingAsked: -0.49,
  missingAttribute: -3.19,
  slot: 0.07,
  kind: 0.21,
  otherKind: 0,
  noFigure: -2.38,
  relevance: 0.14,
  ownYear: 0.66,
  offSubject: 0,
  stray: 0,
  unanswered: -2.58,
  aside: -0.38,
  margin: 2.09,
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
