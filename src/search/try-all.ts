/**
 * `map`, but one item that throws does not keep the others from being tried; the first thing thrown is thrown at the end.
 * A door that fetches facts when they are first read so learns at once of all that a step needs, not of one after the other.
 */
export function tryAll<T, U>(items: readonly T[], make: (item: T) => U): U[] {
  const failures: unknown[] = [];
  const made: U[] = [];
  for (const item of items) {
    try {
      made.push(make(item));
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw failures[0];
  return made;
}
