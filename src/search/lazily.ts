/** Items that are made when they are first asked for: most facts are never looked at closely. */
export interface Lazy<T> {
  readonly length: number;
  /** @throws RangeError where there is no such item. */
  at(index: number): T;
}

/** @param make makes the item at a position; called once for each. */
export function lazily<T>(length: number, make: (index: number) => T): Lazy<T> {
  const made = new Array<T | undefined>(length);
  return {
    length,
    at(index) {
      let item = made[index];
      if (item === undefined) {
        if (!(index >= 0 && index < length)) throw new RangeError(`no item ${index} of ${length}`);
        item = make(index);
        made[index] = item;
      }
      return item;
    },
  };
}
