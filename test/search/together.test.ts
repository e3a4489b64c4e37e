import { describe, expect, it } from 'vitest';
import { lazily } from '../../src/search/lazily.ts';
import { statistics } from '../../src/search/statistics.ts';
import type { Surface } from '../../src/search/surface.ts';
import { wordsTogether } from '../../src/search/together.ts';
import { EMPTY_SURFACE } from './empty-surface.ts';

describe('words that stand together', () => {
  const surfaces: Surface[] = [
    { ...EMPTY_SURFACE, stems: new Set(['develop', 'index']), han: '甲乙丙' },
    { ...EMPTY_SURFACE, stems: new Set(['index', 'forum']), han: '乙丙丁 丁甲乙' },
  ];
  const { hasText, hasTogether } = wordsTogether({
    documents: surfaces.length,
    surfaces: lazily(surfaces.length, (at) => surfaces[at] ?? EMPTY_SURFACE),
    statistics: statistics({
      facts: 2,
      stems: new Map([
        ['develop', 1],
        ['index', 2],
        ['forum', 1],
      ]),
      concepts: new Map(),
      entities: new Map(),
      pairs: new Map([
        ['甲乙', 2],
        ['乙丙', 2],
        ['丙丁', 1],
        ['丁甲', 1],
      ]),
    }),
  });

  it('are found in the fact that has all of them', () => {
    expect(hasTogether(['develop', 'index'])).toBe(true);
    expect(hasTogether(['develop', 'forum'])).toBe(false);
    expect(hasTogether(['index', 'nowhere'])).toBe(false);
  });
  it('are one word in Chinese, of which every pair may stand somewhere but not all in a row', () => {
    expect(hasText('甲乙丙')).toBe(true);
    expect(hasText('乙丙丁')).toBe(true);
    expect(hasText('丙丁甲')).toBe(false);
    expect(hasText('甲丁')).toBe(false);
  });
});
