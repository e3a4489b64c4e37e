import { describe, expect, it } from 'vitest';
import { conditionalLogit } from '../../src/cli/conditional-logit.ts';
import { seeded } from '../../src/cli/eval/intervals.ts';
import { logisticRegression } from '../../src/cli/logistic.ts';

describe('a logistic model', () => {
  const next = seeded(7);
  const rows = Array.from({ length: 4000 }, () => {
    const x = [next(), next(), next()] as const;
    const probability = 1 / (1 + Math.exp(-(3 * x[0] - 4 * x[1] - 0.5)));
    return { x, y: next() < probability ? (1 as const) : (0 as const), weight: 1 };
  });

  it('finds the weights that the data was made with', () => {
    const [bias = 0, ...weights] = logisticRegression(rows, [1, -1, 1]);
    expect(bias).toBeCloseTo(-0.5, 0);
    expect(weights[0]).toBeCloseTo(3, 0);
    expect(weights[1]).toBeCloseTo(-4, 0);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.4);
  });

  it('leaves out what comes out with the wrong sign', () => {
    const [, first, second] = logisticRegression(rows, [-1, -1, 1]);
    expect(first).toBe(0);
    expect(second).toBeLessThan(-3);
  });
});

describe('a conditional logit model', () => {
  const next = seeded(11);
  const choices = Array.from({ length: 1500 }, () => {
    const shared = 5 * next();
    const options = Array.from({ length: 4 }, () => ({ x: [next(), next(), shared], offset: next() }));
    const powers = options.map(({ x: [a = 0, b = 0], offset }) => Math.exp(4 * a - 2 * b + offset));
    let left = next() * powers.reduce((sum, power) => sum + power, 0);
    const chosen = powers.findIndex((power) => {
      left -= power;
      return left < 0;
    });
    return { options: options.map((option, at) => ({ ...option, right: at === chosen })), weight: 1 };
  });

  it('finds the weights that the choices were made with, beside what is fixed', () => {
    const [first, second, shared] = conditionalLogit(choices, [1, -1, 1]);
    expect(first).toBeCloseTo(4, 0);
    expect(second).toBeCloseTo(-2, 0);
    expect(shared).toBeCloseTo(0, 5);
  });

  it('leaves out what comes out with the wrong sign', () => {
    const [first, second] = conditionalLogit(choices, [1, 1, 1]);
    expect(first).toBeGreaterThan(3);
    expect(second).toBe(0);
  });
});
