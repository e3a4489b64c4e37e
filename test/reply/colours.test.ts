import { describe, expect, it } from 'vitest';
import { editionColour } from '../../src/reply/colours.ts';

const YEARS = Array.from({ length: 24 }, (_, n) => 2014 + n);

/** Hue in degrees, saturation and lightness from 0 to 1. */
function hsl(colour: number): { hue: number; saturation: number; lightness: number } {
  const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((n) => n / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  const sixth =
    most === red ? (green - blue) / range : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  const lightness = (most + least) / 2;
  return { hue: (sixth * 60 + 360) % 360, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** How far two hues are apart on the wheel. */
function apart(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}

describe('the colour of an edition', () => {
  it.each(YEARS)('of %i is as light and as strong as any', (year) => {
    const { saturation, lightness } = hsl(editionColour(year));
    expect(lightness).toBeCloseTo(0.52, 2);
    expect(saturation).toBeCloseTo(0.48, 1);
  });
  it('is far from that of the next edition, and near to none of the last ten', () => {
    const hues = YEARS.map((year) => hsl(editionColour(year)).hue);
    for (const [n, hue] of hues.entries()) {
      if (n > 0) expect(apart(hue, hues[n - 1] ?? 0)).toBeCloseTo(137.5, -1);
      for (const other of hues.slice(Math.max(0, n - 10), n)) expect(apart(hue, other)).toBeGreaterThan(15);
    }
  });
});
