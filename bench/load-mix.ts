import { seeded } from '../src/cli/eval/intervals.ts';
import type { Corpus } from '../src/corpus/corpus.ts';

/** Interactions that a question causes: completions while it is typed, the question, and another command. */
export const PER_QUESTION = 5;

/**
 * What members cause. Nobody knows yet what a server asks, so there are two mixes, and the truth lies between them or
 * above both:
 *
 * - `fresh`: questions on record in random order, none of which was asked before: whatever is remembered helps nothing.
 * - `usual`: every other question is one that readers ask before any other (`data/common-questions.yaml`, the first English
 *   and Chinese wording of each), drawn at random; the rest are fresh. That half of all questions are repeats is an assumption.
 *
 * The other command is `/edition`, of which there are but a dozen: its replies are remembered in both.
 */
export class Members {
  readonly #random = seeded(2026);
  readonly #fresh: readonly string[];
  readonly #common: readonly string[];
  readonly #years: readonly number[];
  #asked = 0;

  constructor({ facts, editions, commonQuestions }: Corpus) {
    const asks = facts.flatMap(({ asks: { en, zh } }) => [...en, ...zh]);
    this.#fresh = asks
      .map((ask) => ({ ask, at: this.#random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ ask }) => ask);
    this.#common = commonQuestions.flatMap(({ en, zh }) => [...en.slice(0, 1), ...zh.slice(0, 1)]);
    this.#years = editions.map(({ year }) => year);
  }

  /** The bodies of the interactions that so many questions cause; fresh ones go on behind those that were taken before. */
  fresh(questions: number): string[] {
    return Array.from({ length: questions }, () => this.#caused(this.#nextFresh())).flat();
  }

  usual(questions: number): string[] {
    return Array.from({ length: questions }, (_, n) =>
      this.#caused(n % 2 === 0 ? this.#nextFresh() : this.#anyCommon()),
    ).flat();
  }

  /** Each common question once. */
  common(): string[] {
    return this.#common.flatMap((question) => this.#caused(question));
  }

  #nextFresh(): string {
    return this.#fresh[this.#asked++ % this.#fresh.length] ?? '';
  }

  #anyCommon(): string {
    return this.#common[Math.floor(this.#random() * this.#common.length)] ?? '';
  }

  #caused(question: string): string[] {
    const typed = [0.25, 0.5, 0.75].map((share) => question.slice(0, Math.ceil(question.length * share)));
    const year = this.#years[this.#asked % this.#years.length];
    return [
      ...typed.map((value) => this.#body(4, 'ask', [{ name: 'question', type: 3, value, focused: true }])),
      this.#body(2, 'ask', [{ name: 'question', type: 3, value: question }]),
      this.#body(2, 'edition', [{ name: 'year', type: 4, value: year }]),
    ];
  }

  #body(type: number, name: string, options: readonly unknown[]): string {
    const id = String(1_000_000_000_000_000_000n + BigInt(this.#asked));
    const head = { id, token: 'token', locale: 'en-US', user: { id: '1' } };
    return JSON.stringify({ ...head, type, data: { id: '5', name, type: 1, options } });
  }
}
