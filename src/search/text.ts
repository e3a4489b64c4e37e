/** Characters that change nothing that a reader sees: controls, joiners, direction marks, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\uFE00-\uFE0F]+/gu;
const APOSTROPHES = /[‘’ʼ`´]/g;
const ACCENTS = /\p{M}+/gu;
const HAN = /\p{Script=Han}/u;
const HAN_RUN = /[\p{Script=Han}\u3007\u25cb]+/gu;

/** Lower case, one form for each character, nothing invisible, single spaces. Keeps accents and Han as they are. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, ' ')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The letters of a text alone: "é" is "e". */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '');
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** The stretches of Chinese characters in a text, in order. */
export function hanRuns(text: string): string[] {
  return text.match(HAN_RUN) ?? [];
}

/** Pairs of neighbouring characters; a single character stands for itself. */
export function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** The pattern of any English word or phrase as a whole, or of any Chinese one. */
export function anyWordOf({ en, zh }: { readonly en: readonly string[]; readonly zh: readonly string[] }): string {
  return `\\b(?:${anyOf(en)})\\b|${anyOf(zh)}`;
}

/** The pattern of any of some words or phrases, the longest first, each as it stands; of none, one that matches nowhere. */
export function anyOf(list: readonly string[]): string {
  if (list.length === 0) return '(?!)';
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
