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
  'bareSlot',
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
  coverage: 0,
  evidence: 1.56,
  support: 2.1,
  lacking: -0.88,
  askBalanced: 2.23,
  askCovered: 0,
  bodyBalanced: 2.83,
  heaviestMissing: -0.04,
  missingName: -1.94,
  missingUnknown: -1,
  missingAsked: -0.69,
  missingAttribute: -0.03,
  slot: 1.01,
  bareSlot: 2.02,
  kind: 0.14,
  otherKind: -0.14,
  noFigure: -2.59,
  relevance: 1.62,
  otherEvent: -0.24,
  ownYear: 1.9,
  focus: 1.18,
  offSubject: 0,
  stray: -1.38,
  unanswered: -5.01,
  lasting: 1.36,
  sameAsk: 1.52,
  aside: 0,
  parallel: 4.69,
};

/** Whether the first fact answers at all: a logistic model. Its probability is the answer's confidence. */
export const ANSWER_WEIGHTS: Weights = {
  bias: -2.1,
  coverage: 0.02,
  evidence: 1.57,
  support: 0,
  lacking: -0.18,
  askBalanced: 1.28,
  askCovered: 0,
  bodyBalanced: 0.97,
  heaviestMissing: -0.58,
  missingName: -1.8,
  missingUnknown: 0,
  missingAsked: -0.76,
  missingAttribute: -2.6,
  slot: 0.17,
  bareSlot: 0.16,
  kind: 0.23,
  otherKind: 0,
  noFigure: -1.91,
  relevance: 0.76,
  ownYear: 0.52,
  offSubject: -0.01,
  stray: 0,
  unanswered: -3.04,
  aside: 0,
  margin: 1.83,
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
