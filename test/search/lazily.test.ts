import { describe, expect, it } from 'vitest';
import { lazily } from '../../src/search/lazily.ts';

describe('items that are made when they are first asked for', () => {
  it('are made once each, and only those', () => {
    const made: number[] = [];
    const items = lazily(3, (index) => {
      made.push(index);
      return `item ${index}`;
    });
    expect(items.length).toBe(3);
    expect(made).toEqual([]);
    expect([items.at(2), items.at(0), items.at(2)]).toEqual(['item 2', 'item 0', 'item 2']);
    expect(made).toEqual([2, 0]);
  });
  it.each([-1, 3, Number.NaN])('are none at %f of 3', (index) => {
    expect(() => lazily(3, (n) => n).at(index)).toThrow(RangeError);
  });
});
