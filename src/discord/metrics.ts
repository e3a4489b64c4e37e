import type { Reply } from './respond.ts';

/** Upper bounds of the latency histogram, in seconds. Discord waits three. */
const BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 3] as const;

/** Counts of answers, for Prometheus. They hold no text and no id of anybody. */
export class Metrics {
  readonly #answers = new Map<string, number>();
  readonly #buckets: number[] = BUCKETS.map(() => 0);
  #count = 0;
  #sum = 0;
  #refused = 0;

  /** Counts an answer that took so many seconds. */
  answered({ seen }: Reply, seconds: number): void {
    const labels = [
      `command="${seen.command}"`,
      `outcome="${seen.outcome ?? ''}"`,
      `language="${seen.language ?? ''}"`,
    ];
    const key = labels.join(',');
    this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1);
    this.#count += 1;
    this.#sum += seconds;
    for (const [n, bound] of BUCKETS.entries()) {
      if (seconds <= bound) this.#buckets[n] = (this.#buckets[n] ?? 0) + 1;
    }
  }

  /** Counts a request that was refused before it was read. */
  refused(): void {
    this.#refused += 1;
  }

  /**
   * Everything counted, as text.
   *
   * @see https://prometheus.io/docs/instrumenting/exposition_formats/
   */
  text(): string {
    return [
      '# HELP answers_total Interactions answered.',
      '# TYPE answers_total counter',
      ...[...this.#answers].map(([labels, count]) => `answers_total{${labels}} ${count}`),
      '# HELP refused_total Requests refused before they were read.',
      '# TYPE refused_total counter',
      `refused_total ${this.#refused}`,
      '# HELP answer_seconds Time from an interaction to its answer.',
      '# TYPE answer_seconds histogram',
      ...BUCKETS.map((bound, n) => `answer_seconds_bucket{le="${bound}"} ${this.#buckets[n] ?? 0}`),
      `answer_seconds_bucket{le="+Inf"} ${this.#count}`,
      `answer_seconds_sum ${this.#sum}`,
      `answer_seconds_count ${this.#count}`,
      '',
    ].join('\n');
  }
}
