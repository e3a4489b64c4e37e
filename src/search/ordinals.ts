import type { Vocabulary } from '../corpus/vocabulary.ts';

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
  xiii: 13,
  xiv: 14,
  xv: 15,
};

/** The pattern of a Roman numeral up to 15, longest first. */
export const ROMAN_PATTERN = Object.keys(ROMAN)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** 4 for "iv", "4", "4th" or "fourth"; null where the word is no ordinal. */
export function ordinal(word: string, { ordinals }: Vocabulary['years']): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (digits !== null) return Number(digits[1]);
  return own(ordinals, word) ?? own(ROMAN, word) ?? null;
}

/** Ten and two make 12, the digits two, nought, one, seven 2017; null where a character is no digit. */
export function chineseNumber(text: string, { digits, ten }: Vocabulary['years']): number | null {
  const at = text.indexOf(ten);
  if (at >= 0) {
    const tens = at === 0 ? 1 : own(digits, text.slice(0, at));
    const ones = at === text.length - 1 ? 0 : own(digits, text.slice(at + 1));
    return tens === undefined || ones === undefined ? null : tens * 10 + ones;
  }
  let value = 0;
  for (const character of text) {
    const digit = /\d/.test(character) ? Number(character) : own(digits, character);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return text === '' ? null : value;
}

/** What a record holds itself: people type "constructor" too. */
function own(record: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
