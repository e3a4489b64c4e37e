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
export const FIXED_WEIGHTS: Weights = { lasting: 1.2, notable: 1.2, ownYear: 2.2, sameAsk: 1.5 };

/** Which of two facts answers rather: a logistic model, fitted by `npm run fit`. */
export const RANK_WEIGHTS: Weights = {
  bias: -2.35,
  coverage: 0,
  evidence: 1.66,
  support: 0,
  lacking: -1.56,
  askBalanced: 0.66,
  askCovered: 0,
  bodyBalanced: 1.15,
  heaviestMissing: 0,
  missingName: -1.43,
  missingUnknown: 0,
  missingAsked: 0,
  missingAttribute: 0,
  slot: 0.38,
  kind: 0.23,
  otherKind: -0.54,
  noFigure: -1.39,
  relevance: 2.19,
  otherEvent: -0.49,
  focus: 0.8,
  offSubject: 0,
  stray: 0,
  unanswered: -1.8,
};

/** Whether the first fact answers at all: likewise. Its probability is the answer's confidence. */
export const ANSWER_WEIGHTS: Weights = {
  bias: -3.86,
  coverage: 2.14,
  evidence: 1.03,
  support: 0.27,
  lacking: -0.37,
  askBalanced: 1.2,
  askCovered: 0,
  bodyBalanced: 1,
  heaviestMissing: -0.21,
  missingName: -1.45,
  missingUnknown: 0,
  missingAsked: -0.37,
  missingAttribute: -2.79,
  slot: 0.16,
  kind: 0,
  otherKind: 0,
  noFigure: -1.93,
  relevance: 0.45,
  offSubject: -0.13,
  stray: -0.2,
  unanswered: -1.09,
  ownYear: 1.1,
  margin: 1.81,
};

/** A fact's rank: the weighted sum of its evidence, unbounded. */
export function rankScore(features: Features): number {
  return ranking(features) + tieBreaking(features);
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
function weigher(weights: Weights): (features: Features) => number {
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
const tieBreaking = weigher(FIXED_WEIGHTS);
const answering = weigher(ANSWER_WEIGHTS);
