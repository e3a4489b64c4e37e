/** A list whose items are made when they are first asked for: most facts are never looked at closely. */
export function lazily<T>(length: number, make: (at: number) => T): readonly T[] {
  const list: T[] = [];
  for (let at = 0; at < length; at++) {
    const keep = (value: T): void => {
      Object.defineProperty(list, at, { value, enumerable: true });
    };
    Object.defineProperty(list, at, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make(at);
        keep(value);
        return value;
      },
    });
  }
  return list;
}
