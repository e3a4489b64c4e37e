import { newton, withSigns } from './newton.ts';

/** One observation: its features, whether the thing was so, and how much it counts. */
export interface Row {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

/**
 * Fits a logistic model: how probable a thing is by its features.
 *
 * @param signs 1 or -1 for each feature: the sign that its weight may have.
 * @returns the intercept and a weight for each feature.
 */
export function logisticRegression(rows: readonly Row[], signs: readonly number[]): number[] {
  let intercept = 0;
  const weights = withSigns(signs, (columns) => {
    const [bias = 0, ...fitted] = fit(rows.map((row) => ({ ...row, x: [1, ...columns.map((n) => row.x[n] ?? 0)] })));
    intercept = bias;
    return fitted;
  });
  return [intercept, ...weights];
}

/** The first feature is the intercept's. */
function fit(rows: readonly Row[]): number[] {
  const size = rows[0]?.x.length ?? 1;
  return newton(
    size,
    (weights, { gradient, curvature }) => {
      for (const { x, y, weight } of rows) {
        const sum = x.reduce((all, value, n) => all + value * (weights[n] ?? 0), 0);
        const p = 1 / (1 + Math.exp(-sum));
        for (const [n, a] of x.entries()) {
          gradient[n] = (gradient[n] ?? 0) + weight * (y - p) * a;
          const row = curvature[n] ?? [];
          for (const [m, b] of x.entries()) row[m] = (row[m] ?? 0) + weight * p * (1 - p) * a * b;
        }
      }
    },
    new Set([0]),
  );
}
