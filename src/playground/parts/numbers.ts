/** Keeps clear of quotes and of the space, which stands between rows. */
const FIRST = 35;

/** Small numbers as one character each: in JSON, digits and commas take twice the room. */
export function written(numbers: readonly number[]): string {
  return String.fromCharCode(...numbers.map((number) => number + FIRST));
}

/** The numbers of a text of them. */
export function numbersIn(text: string): number[] {
  return Array.from(text, (_, at) => text.charCodeAt(at) - FIRST);
}
