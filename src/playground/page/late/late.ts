/** Parts of the bot that are large and rarely needed: a page loads one when an answer asked for it, and answers again. */
const missing = new Set<() => Promise<void>>();

/** Says that an answer is not what it should be until a part is loaded. */
export function isMissing(load: () => Promise<void>): void {
  missing.add(load);
}

/** Loads what the last answer missed; false where it missed nothing. */
export async function loadMissing(): Promise<boolean> {
  const loads = [...missing];
  missing.clear();
  await Promise.all(loads.map((load) => load()));
  return loads.length > 0;
}
