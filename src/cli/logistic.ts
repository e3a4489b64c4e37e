/** One observation: its features, whether the thing was so, and how much it counts. */
export interface Row {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

const STEPS = 25;
/** Shrinks weights towards 0, so that features that tell the same thing share it; in units of the rows' weight. */
const RIDGE = 2;

/**
 * Fits a logistic model by Newton's method (iteratively reweighted least squares) with a ridge penalty.
 *
 * @param signs 1 or -1 for each feature: the sign that its weight may have. A weight that comes out with the other one is
 *   left out, and the rest are fitted again without it.
 * @returns the intercept and a weight for each feature.
 */
export function logisticRegression(rows: readonly Row[], signs: readonly number[]): number[] {
  const kept = new Set(signs.keys());
  for (;;) {
    const columns = [...kept];
    const [bias = 0, ...weights] = newton(rows.map((row) => ({ ...row, x: columns.map((n) => row.x[n] ?? 0) })));
    const wrong = columns.filter((n, at) => (weights[at] ?? 0) * (signs[n] ?? 1) < 0);
    if (wrong.length === 0)
      return [bias, ...signs.map((_, n) => (kept.has(n) ? (weights[columns.indexOf(n)] ?? 0) : 0))];
    const worst = wrong.reduce((a, b) =>
      Math.abs(weights[columns.indexOf(b)] ?? 0) > Math.abs(weights[columns.indexOf(a)] ?? 0) ? b : a,
    );
    kept.delete(worst);
  }
}

function newton(rows: readonly Row[]): number[] {
  const size = (rows[0]?.x.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((value, n) => (n === 0 ? 0 : -RIDGE * value));
    const curvature: number[][] = Array.from({ length: size }, (_, n) =>
      Array.from({ length: size }, (_zero, m) => (n !== m ? 0 : n > 0 ? RIDGE : 1e-6)),
    );
    for (const { x, y, weight } of rows) {
      const features = [1, ...x];
      const sum = features.reduce((all, value, n) => all + value * (weights[n] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-sum));
      for (const [n, a] of features.entries()) {
        gradient[n] = (gradient[n] ?? 0) + weight * (y - p) * a;
        const row = curvature[n] ?? [];
        for (const [m, b] of features.entries()) row[m] = (row[m] ?? 0) + weight * p * (1 - p) * a * b;
      }
    }
    for (const [n, change] of solve(curvature, gradient).entries()) weights[n] = (weights[n] ?? 0) + change;
  }
  return weights;
}

/** Solves a symmetric positive system by Gaussian elimination; changes its arguments. */
function solve(matrix: number[][], vector: number[]): number[] {
  const size = vector.length;
  for (let n = 0; n < size; n++) {
    const pivot = matrix[n]?.[n] ?? 1;
    for (let m = n + 1; m < size; m++) {
      const factor = (matrix[m]?.[n] ?? 0) / pivot;
      if (factor === 0) continue;
      const [from, to] = [matrix[n] ?? [], matrix[m] ?? []];
      for (let k = n; k < size; k++) to[k] = (to[k] ?? 0) - factor * (from[k] ?? 0);
      vector[m] = (vector[m] ?? 0) - factor * (vector[n] ?? 0);
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let n = size - 1; n >= 0; n--) {
    const rest = result.reduce((sum, value, m) => (m > n ? sum + value * (matrix[n]?.[m] ?? 0) : sum), 0);
    result[n] = ((vector[n] ?? 0) - rest) / (matrix[n]?.[n] ?? 1);
  }
  return result;
}
