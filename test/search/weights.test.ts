import { describe, expect, it } from 'vitest';
import {
  ANSWER_WEIGHTS,
  answerProbability,
  FEATURES,
  type FeatureName,
  type Features,
  FIXED_WEIGHTS,
  marginOf,
  RANK_WEIGHTS,
  rankScore,
  weigher,
} from '../../src/search/weights.ts';

/** A fact with these marks and no others. */
const having = (part: Partial<Features> = {}): Features => ({
  ...(Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features),
  ...part,
});

/** How much of a mark helps a fact, in the order of its rank and in the decision to answer: for, against or not at all. */
const effects = (score: (features: Features) => number) => (name: FeatureName) =>
  Math.sign(score(having({ [name]: 1 })) - score(having()));

const HELPS = ['evidence', 'askBalanced', 'bodyBalanced', 'slot', 'bareSlot', 'kind', 'relevance', 'ownYear'] as const;
const HARMS = [
  'lacking',
  'heaviestMissing',
  'missingName',
  'missingAsked',
  'missingAttribute',
  'noFigure',
  'unanswered',
] as const;

describe('the rank of a fact', () => {
  const effect = effects(rankScore);
  it.each([...HELPS, 'support', 'focus', 'lasting', 'sameAsk', 'parallel', 'notable'] as const)(
    'rises by %s',
    (name) => {
      expect(effect(name)).toBe(1);
    },
  );
  it.each([...HARMS, 'missingUnknown', 'otherKind', 'otherEvent', 'stray'] as const)('falls by %s', (name) => {
    expect(effect(name)).toBe(-1);
  });
  it('is the weighed sum of its marks', () => {
    const { evidence = 0, slot = 0 } = RANK_WEIGHTS;
    const { notable = 0 } = FIXED_WEIGHTS;
    expect(rankScore(having())).toBe(0);
    expect(rankScore(having({ evidence: 0.5, slot: -1, notable: 1 }))).toBeCloseTo(0.5 * evidence - slot + notable);
  });
});

describe('the probability that a fact answers', () => {
  const effect = effects((features) => answerProbability(features, 0));
  it.each(HELPS)('rises by %s', (name) => expect(effect(name)).toBe(1));
  it.each([...HARMS, 'offSubject'] as const)('falls by %s', (name) => expect(effect(name)).toBe(-1));
  it('rises by how far it is ahead', () => {
    expect(answerProbability(having(), 1)).toBeGreaterThan(answerProbability(having(), 0));
  });
  it('is logistic, and without any evidence low', () => {
    const { bias = 0, margin = 0 } = ANSWER_WEIGHTS;
    expect(answerProbability(having(), 0)).toBeCloseTo(1 / (1 + Math.exp(-bias)));
    expect(answerProbability(having(), 0.5)).toBeCloseTo(1 / (1 + Math.exp(-bias - margin / 2)));
    expect(answerProbability(having(), 0)).toBeLessThan(0.2);
  });
});

describe('how far a fact is ahead of the next', () => {
  it('goes from level to alone', () => {
    expect([marginOf(3, 3), marginOf(3, undefined)]).toEqual([0, 1]);
    expect(marginOf(5, 3)).toBeCloseTo(1 - Math.exp(-1));
    expect(marginOf(90, 3)).toBeCloseTo(1);
  });
});

describe('a weigher', () => {
  it('adds up what has a weight, and its bias', () => {
    const weigh = weigher({ bias: 1, slot: 2, kind: -0.5, focus: 0 });
    expect(weigh(having({ slot: -1, kind: 1, focus: 1, evidence: 1 }))).toBe(-1.5);
    expect(weigher({})(having({ slot: 1 }))).toBe(0);
  });
});
