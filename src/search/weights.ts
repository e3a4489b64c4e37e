/** The evidence that a fact answers a question; each from 0 to 1 but `slot`, which goes from -1 to 1. */
export const FEATURES = [
  'coverage',
  'askBalanced',
  'askCovered',
  'bodyBalanced',
  'heaviestMissing',
  'missingName',
  'missingUnknown',
  'slot',
  'relevance',
  'otherEvent',
  'ownYear',
  'focus',
  'notable',
  'offSubject',
  'unanswered',
  'lasting',
] as const;

export type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

/** Weights of a logistic model, fitted by `npm run fit` on the tuning questions. */
export const WEIGHTS: Features & { readonly bias: number } = {
  bias: -5.78,
  coverage: 1.77,
  askBalanced: 1.14,
  askCovered: -1.26,
  bodyBalanced: 3.39,
  heaviestMissing: 0.25,
  missingName: -1.86,
  missingUnknown: 0.03,
  slot: 0.94,
  relevance: 3.35,
  otherEvent: 0.22,
  ownYear: 1.14,
  focus: 0.68,
  notable: -0.58,
  offSubject: 0.25,
  unanswered: -2.76,
  lasting: -0.53,
};

/** The logistic of the weighted evidence: the estimated probability that the fact answers. */
export function probability(features: Features): number {
  let sum = WEIGHTS.bias;
  for (const name of FEATURES) sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
