import { describe, expect, it, vi } from 'vitest';
import { ofLast } from '../../src/search/of-last.ts';

const same = (one: number, other: number): boolean => one === other;

describe('what is remembered of the last time', () => {
  it('is made once for as long as the same is asked for', () => {
    const make = vi.fn((n: number) => n * 2);
    const twice = ofLast(make, same);
    expect([twice(1), twice(1), twice(2), twice(1)]).toEqual([2, 2, 4, 2]);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('is no failure: what could not be made is tried again', () => {
    let ready = false;
    const late = ofLast((n: number) => {
      if (!ready) throw new Error('not yet');
      return n;
    }, same);
    expect(() => late(1)).toThrow('not yet');
    ready = true;
    expect(late(1)).toBe(1);
  });
});
