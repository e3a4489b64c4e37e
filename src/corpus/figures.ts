import type { Vocabulary } from './vocabulary.ts';

/** Smaller numbers are written as words in one language and as figures in the other. */
const SMALLEST_COMPARED = 13;

/**
 * The numbers that a text gives in figures, years among them, as values: "1.2 million" is 1200000 in either language.
 * Small ones are left out.
 */
export function figuresIn(text: string, { multipliers, numberEndings }: Vocabulary): Set<number> {
  const words = Object.keys(multipliers)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const pattern = new RegExp(
    `(?<![\\d.A-Za-z-])(\\d[\\d,]*(?:\\.\\d+)?)(?:[${numberEndings.replace(/[^\p{L}]/gu, '')}]??\\s?(${words}))?(?![\\d])`,
    'giu',
  );
  const found = new Set<number>();
  for (const [, digits = '', word] of text.matchAll(pattern)) {
    const value =
      Number(digits.replaceAll(',', '')) * (word === undefined ? 1 : (multipliers[word.toLowerCase()] ?? 1));
    if (value >= SMALLEST_COMPARED) found.add(Math.round(value * 1000) / 1000);
  }
  return found;
}
