import { describe, expect, it } from 'vitest';
import { item } from '../../src/search/lists.ts';
import { statistics } from '../../src/search/statistics.ts';
import type { Surface } from '../../src/search/surface.ts';
import { wordsTogether } from '../../src/search/together.ts';
import { EMPTY_SURFACE } from './empty-surface.ts';

describe('words that stand together', () => {
  const surfaces: Surface[] = [
    { ...EMPTY_SURFACE, stems: new Set(['develop', 'index']), han: '甲乙丙' },
    { ...EMPTY_SURFACE, stems: new Set(['index', 'forum']), han: '乙丙丁 丁甲乙' },
    { ...EMPTY_SURFACE, stems: new Set(['develop']) },
  ];
  /** The corpus read anew, and which of its facts are looked at. */
  const read = () => {
    const looked: number[] = [];
    const words = wordsTogether({
      documents: surfaces.length,
      surfaces: {
        length: surfaces.length,
        at(index) {
          looked.push(index);
          return item(surfaces, index);
        },
      },
      statistics: statistics({
        facts: 3,
        stems: new Map([
          ['develop', 2],
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
    return { ...words, looked };
  };

  it('are found in the fact that has all of them', () => {
    const { hasTogether } = read();
    expect(hasTogether(['develop', 'index'])).toBe(true);
    expect(hasTogether(['develop', 'forum'])).toBe(false);
    expect(hasTogether(['index', 'nowhere'])).toBe(false);
  });
  it('are one word in Chinese, of which every pair may stand somewhere but not all in a row', () => {
    const { hasText } = read();
    expect(hasText('甲乙丙')).toBe(true);
    expect(hasText('乙丙丁')).toBe(true);
    expect(hasText('丙丁甲')).toBe(false);
    expect(hasText('甲丁')).toBe(false);
  });
  it('are looked for where the rarest of them stands, which is found out once', () => {
    const { hasText, hasTogether, looked } = read();
    hasTogether(['index', 'forum']);
    hasText('乙丙丁');
    looked.length = 0;
    expect(hasTogether(['index', 'forum'])).toBe(true);
    expect(hasText('乙丙丁')).toBe(true);
    expect(new Set(looked)).toEqual(new Set([1]));
  });
  it('are not looked for where one of them stands nowhere', () => {
    const { hasText, hasTogether, looked } = read();
    expect(hasTogether(['index', 'nowhere'])).toBe(false);
    expect(hasText('甲丁')).toBe(false);
    expect(looked).toEqual([]);
  });
});
