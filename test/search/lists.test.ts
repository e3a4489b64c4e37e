import { describe, expect, it } from 'vitest';
import { addTo, item } from '../../src/search/lists.ts';

describe('lists by a key', () => {
  it('are begun with the first value and grow in order', () => {
    const lists = new Map<string, number[]>();
    for (const [key, value] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ] as const)
      addTo(lists, key, value);
    expect([...lists]).toEqual([
      ['a', [1, 3]],
      ['b', [2]],
    ]);
  });
});

describe('an item of a list', () => {
  it('is the one at its position', () => expect(item(['a', 'b'], 1)).toBe('b'));
  it.each([2, -1, 0.5])('is asked for in vain at %d', (at) => {
    expect(() => item(['a', 'b'], at)).toThrow(new RangeError(`no item ${at} of 2`));
  });
});
