/**
 * Parts of the bot and of its data that a page fetches when an answer first needs them. What finds a part missing says so
 * and goes on, or throws; the answer that comes of it is thrown away, and made again once all is there that it missed.
 */
const missing = new Map<string, () => Promise<void>>();

/** Says that an answer is not what it should be until a part is loaded. */
export function isMissing(name: string, load: () => Promise<void>): void {
  missing.set(name, load);
}

/**
 * Makes an answer, as often as it takes until nothing was missing.
 *
 * @param make is tried to its end before anything is loaded, so that two answers that are made at once do not mix.
 * @throws what loading a part throws; a further try loads it again.
 */
export async function complete<T>(make: () => T): Promise<T> {
  for (;;) {
    missing.clear();
    const made = make();
    const loads = [...missing.values()];
    if (loads.length === 0) return made;
    await Promise.all(loads.map((load) => load()));
  }
}
