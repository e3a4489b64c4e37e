import type { Answer } from '../answer/answer.ts';

/** What a reply is about, told before a word is read. */
export const COLOURS = { otherYear: 0xe0a030, nothing: 0x80848e, neutral: 0x4f7cac, failure: 0xc0504d } as const;

/** The turn of the colour wheel from one edition to the next: neighbours are far apart, and no two are alike soon. */
const GOLDEN_ANGLE = 137.508;

/** The colour of an edition: the same year has the same colour in every reply. */
export function editionColour(year: number): number {
  return fromHsl({ hue: (year * GOLDEN_ANGLE) % 360, saturation: 0.48, lightness: 0.52 });
}

/** The colour of an answer: its year's, or what came of the question where that matters more. */
export function answerColour({ outcome, facts }: Answer): number {
  if (outcome === 'other-year') return COLOURS.otherYear;
  if (outcome !== 'answered') return COLOURS.nothing;
  const year = facts[0]?.fact.year;
  return year === null || year === undefined ? COLOURS.neutral : editionColour(year);
}

function fromHsl({ hue, saturation, lightness }: { hue: number; saturation: number; lightness: number }): number {
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return channel(0) * 0x10000 + channel(8) * 0x100 + channel(4);
}
