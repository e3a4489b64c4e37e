import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWhere, sortedKeys } from '../../src/search/sorted-keys.ts';

const word = fc.stringMatching(/^[a-c]{0,3}$/);
const items = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 8 });
const positions = (all: string[][], holds: (key: string) => boolean): number[] =>
  all.flatMap((keys, at) => (keys.some(holds) ? [at] : []));

describe('sorted keys', () => {
  it('know which items have a key', () => {
    fc.assert(
      fc.property(items, word, (all, key) => {
        expect(sortedKeys(all).of(key)).toEqual(positions(all, (one) => one === key));
      }),
    );
  });
  it('know which items have a key that begins so', () => {
    fc.assert(
      fc.property(items, word, (all, beginning) => {
        const found = new Set(sortedKeys(all).startingWith(beginning).flat());
        expect([...found].sort()).toEqual(positions(all, (one) => one.startsWith(beginning)));
      }),
    );
  });
  it('keep Chinese beginnings, and those of what comes last', () => {
    const known = sortedKeys([['\u8c01\u5f00\u5e55'], ['\u8c01'], ['\uffff']]);
    expect(known.startingWith('\u8c01').flat()).toEqual([1, 0]);
    expect(known.startingWith('\uffff').flat()).toEqual([2]);
  });
});

describe('the first number from which on something holds', () => {
  it.each([0, 1, 4, 9, 10])('is %i', (from) => {
    expect(firstWhere(10, (n) => n >= from)).toBe(from);
  });
});
