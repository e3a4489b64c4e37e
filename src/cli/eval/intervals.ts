/** A measured value and its 95 % interval. */
export interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many observations it rests on. */
  readonly n: number;
}

const Z95 = 1.959964;
const RESAMPLES = 400;
const SEED = 20151216;

/**
 * A share with Wilson's interval, which stays honest near 0 and 1.
 *
 * @see Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. JASA 22.
 */
export function share(outcomes: readonly boolean[]): Measured {
  const n = outcomes.length;
  if (n === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN, n };
  const p = outcomes.filter(Boolean).length / n;
  const centre = p + Z95 ** 2 / (2 * n);
  const reach = Z95 * Math.sqrt((p * (1 - p)) / n + Z95 ** 2 / (4 * n ** 2));
  const scale = 1 + Z95 ** 2 / n;
  return { value: p, low: Math.max(0, (centre - reach) / scale), high: (centre + reach) / scale, n };
}

/** A value of a sample with the percentile interval of a bootstrap; the seed is fixed, so that it repeats. */
export function bootstrapped<T>(sample: readonly T[], measure: (resample: readonly T[]) => number): Measured {
  const random = seeded(SEED);
  const values: number[] = [];
  for (let round = 0; round < RESAMPLES; round++) {
    const resample: T[] = [];
    for (let drawn = 0; drawn < sample.length; drawn++) {
      const item = sample[Math.floor(random() * sample.length)];
      if (item !== undefined) resample.push(item);
    }
    const value = measure(resample);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (quantile: number): number => values[Math.round(quantile * (values.length - 1))] ?? Number.NaN;
  return { value: measure(sample), low: at(0.025), high: at(0.975), n: sample.length };
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
