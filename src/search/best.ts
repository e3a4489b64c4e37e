/** Keeps the highest scored of many items, best first. Of two with the same score the one that came first stays first. */
export class Best<T> {
  readonly #most: number;
  readonly #items: T[] = [];
  readonly #scores: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get items(): readonly T[] {
    return this.#items;
  }

  /** Whether an item of this score would be kept. */
  takes(score: number): boolean {
    return this.#items.length < this.#most || score > (this.#scores.at(-1) ?? Number.NEGATIVE_INFINITY);
  }

  add(item: T, score: number): void {
    if (!this.takes(score)) return;
    let at = this.#items.length;
    while (at > 0 && score > (this.#scores[at - 1] ?? Number.POSITIVE_INFINITY)) at--;
    this.#items.splice(at, 0, item);
    this.#scores.splice(at, 0, score);
    if (this.#items.length > this.#most) {
      this.#items.pop();
      this.#scores.pop();
    }
  }
}
