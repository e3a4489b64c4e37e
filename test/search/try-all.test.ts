import { describe, expect, it } from 'vitest';
import { tryAll } from '../../src/search/try-all.ts';

describe('trying all of some things', () => {
  it('gives what each comes to, in order', () => {
    expect(tryAll([1, 2, 3], (n) => n * 2)).toEqual([2, 4, 6]);
    expect(tryAll([], () => 1)).toEqual([]);
  });
  it('tries the others, too, where one fails, and fails as the first that did', () => {
    const tried: number[] = [];
    const make = (n: number): number => {
      tried.push(n);
      if (n > 1) throw new RangeError(`no ${n}`);
      return n;
    };
    expect(() => tryAll([1, 2, 3], make)).toThrow('no 2');
    expect(tried).toEqual([1, 2, 3]);
  });
});
