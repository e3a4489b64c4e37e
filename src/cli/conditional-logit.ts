import { newton, withSigns } from './newton.ts';

/** Several options of which at least one is right: the features of each, and how much the choice counts. */
export interface Choice {
  readonly options: readonly Option[];
  readonly weight: number;
}

export interface Option {
  readonly x: readonly number[];
  readonly right: boolean;
  /** What is added to its score whatever the weights. */
  readonly offset: number;
}

/**
 * Fits a conditional logit model: the weights by which a right option of each choice comes out ahead of the others. What all
 * options of a choice share tells nothing, so there is no intercept.
 *
 * @param signs 1 or -1 for each feature: the sign that its weight may have.
 * @returns a weight for each feature.
 * @see https://eml.berkeley.edu/reprints/mcfadden/zarembka.pdf McFadden 1974, "Conditional logit analysis of qualitative choice behavior"
 */
export function conditionalLogit(choices: readonly Choice[], signs: readonly number[]): number[] {
  return withSigns(signs, (columns) =>
    fit(
      choices.map(({ options, weight }) => ({
        options: options.map((option) => ({ ...option, x: columns.map((n) => option.x[n] ?? 0) })),
        weight,
      })),
    ),
  );
}

function fit(choices: readonly Choice[]): number[] {
  const size = choices[0]?.options[0]?.x.length ?? 0;
  return newton(size, (weights, { gradient, curvature }) => {
    for (const { options, weight } of choices) {
      const scores = options.map(({ x, offset }) =>
        x.reduce((score, value, n) => score + value * (weights[n] ?? 0), offset),
      );
      const best = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - best));
      const all = sum(powers);
      const right = sum(powers.filter((_, at) => options[at]?.right));
      const mean = new Array<number>(size).fill(0);
      for (const [at, { x, right: isRight }] of options.entries()) {
        const p = (powers[at] ?? 0) / all;
        const pull = (isRight ? (powers[at] ?? 0) / right : 0) - p;
        for (const [n, a] of x.entries()) {
          gradient[n] = (gradient[n] ?? 0) + weight * pull * a;
          mean[n] = (mean[n] ?? 0) + p * a;
          const row = curvature[n] ?? [];
          for (const [m, b] of x.entries()) row[m] = (row[m] ?? 0) + weight * p * a * b;
        }
      }
      for (const [n, a] of mean.entries()) {
        const row = curvature[n] ?? [];
        for (const [m, b] of mean.entries()) row[m] = (row[m] ?? 0) - weight * a * b;
      }
    }
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
