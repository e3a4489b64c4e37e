/** Remembers what was made last: a question is read for one year after another. A failure is not remembered. */
export function ofLast<T, U>(make: (from: T) => U, isSame: (one: T, other: T) => boolean): (from: T) => U {
  let last: { readonly from: T; readonly made: U } | undefined;
  return (from) => {
    if (last === undefined || !isSame(last.from, from)) last = { from, made: make(from) };
    return last.made;
  };
}
