/** Between the entries of a dictionary, and between a phrase and what stands for it. */
const [BETWEEN, WITHIN] = ['|', ' '];

/**
 * A dictionary of phrases without those that a text does not have: the text is converted as before.
 *
 * @param dictionary "phrase stands-for|phrase stands-for"; single characters are kept, so that any text may be converted.
 */
export function phrasesOf(text: string, dictionary: string): string {
  const entries = dictionary.split(BETWEEN).map((entry) => ({ entry, phrase: entry.split(WITHIN)[0] ?? '' }));
  const phrases = new Set(entries.map(({ phrase }) => phrase));
  const longest = Math.max(...[...phrases].map(({ length }) => length));
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    for (let length = 2; length <= longest; length++) {
      const phrase = text.slice(at, at + length);
      if (phrases.has(phrase)) found.add(phrase);
    }
  }
  const isKept = (phrase: string): boolean => [...phrase].length < 2 || found.has(phrase);
  return entries
    .filter(({ phrase }) => isKept(phrase))
    .map(({ entry }) => entry)
    .join(BETWEEN);
}
