const STEPS = 25;
/** Shrinks weights towards 0, so that features that tell the same thing share it; in units of the rows' weight. */
const RIDGE = 2;

/** What a log-likelihood looks like at some weights: its gradient, and its curvature with the sign turned. */
export interface Slope {
  readonly gradient: number[];
  readonly curvature: number[][];
}

/**
 * Finds the weights of the greatest likelihood by Newton's method with a ridge penalty.
 *
 * @param slopeAt adds the data's slope to one that starts at 0.
 * @param free positions that are not shrunk, such as an intercept.
 */
export function newton(
  size: number,
  slopeAt: (weights: readonly number[], slope: Slope) => void,
  free: ReadonlySet<number> = new Set(),
): number[] {
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope: Slope = {
      gradient: weights.map((value, n) => (free.has(n) ? 0 : -RIDGE * value)),
      curvature: weights.map((_, n) => weights.map((_zero, m) => (n !== m ? 0 : free.has(n) ? 1e-6 : RIDGE))),
    };
    slopeAt(weights, slope);
    for (const [n, change] of solve(slope.curvature, slope.gradient).entries()) weights[n] = (weights[n] ?? 0) + change;
  }
  return weights;
}

/**
 * Fits weights of which each has the sign that it must have: one that comes out with the other sign is an accident of the
 * sample, so it is left out, and the rest are fitted again without it.
 *
 * @param signs 1 or -1 for each feature.
 * @param fit the weights of the features at some positions, in their order.
 * @returns a weight for each feature, 0 for those left out.
 */
export function withSigns(signs: readonly number[], fit: (columns: readonly number[]) => readonly number[]): number[] {
  const kept = new Set(signs.keys());
  for (;;) {
    const columns = [...kept];
    const weights = fit(columns);
    const weightOf = (n: number): number => weights[columns.indexOf(n)] ?? 0;
    const wrong = columns.filter((n) => weightOf(n) * (signs[n] ?? 1) < 0);
    if (wrong.length === 0) return signs.map((_, n) => (kept.has(n) ? weightOf(n) : 0));
    kept.delete(wrong.reduce((a, b) => (Math.abs(weightOf(b)) > Math.abs(weightOf(a)) ? b : a)));
  }
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
