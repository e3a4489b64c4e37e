import { describe, expect, it } from 'vitest';
import { Best } from '../../src/search/best.ts';

describe('the best of many', () => {
  const bestOf = (most: number, ...scored: readonly (readonly [string, number])[]): readonly string[] => {
    const best = new Best<string>(most);
    for (const [item, score] of scored) best.add(item, score);
    return best.items;
  };

  it('are kept in order, and no more than so many', () => {
    expect(bestOf(2, ['a', 1], ['b', 3], ['c', 2], ['d', 0])).toEqual(['b', 'c']);
    expect(bestOf(3, ['a', 1])).toEqual(['a']);
  });
  it('stay in the order in which they came where they are as good as each other', () => {
    expect(bestOf(3, ['a', 1], ['b', 1], ['c', 2], ['d', 1])).toEqual(['c', 'a', 'b']);
  });
  it('take only what is better than the last of them once they are full', () => {
    const best = new Best<string>(1);
    expect(best.takes(-1)).toBe(true);
    best.add('a', 1);
    expect([best.takes(1), best.takes(2)]).toEqual([false, true]);
  });
});
