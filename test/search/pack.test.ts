import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/search/pack.ts';

const there = (value: unknown, known: readonly object[] = []): unknown =>
  unpack(JSON.parse(JSON.stringify(pack(value, known))), known);

describe('what was packed is given back', () => {
  it.each([
    ['a text', 'wuzhen'],
    ['an empty text', ''],
    ['a number', 2015],
    ['nought', 0],
    ['yes', true],
    ['no', false],
    ['nothing', null],
    ['a list', ['a', 'b', 'a']],
    ['an empty list', []],
    ['a list of numbers', [3, 1, 2]],
    ['a list of numbers and a text', [3, 'a', null]],
    ['lists in lists', [[1], ['a', ['b']], []]],
    ['a set', new Set(['a', 'b'])],
    ['a set of numbers', new Set([2014, 2015])],
    ['an empty set', new Set()],
    ['a map', new Map([['a', 'b']])],
    ['a map of lists', new Map([['a', [1, 2]]])],
    ['a map of counts', new Map([['a', 2]])],
    ['a map of counts by number', new Map([[7, 2]])],
    ['an empty map', new Map()],
    [
      'a map of a number and a text',
      new Map<string, unknown>([
        ['a', 1],
        ['b', 'x'],
      ]),
    ],
  ])('%s', (_, value) => {
    expect(there(value)).toEqual(value);
  });
  it('records, field by field, and those in them', () => {
    const record = { id: 'a', year: 2015, deep: { list: ['a'], set: new Set([1]) }, none: null };
    const given = there(record) as typeof record;
    expect([given.id, given.year, given.none]).toEqual(['a', 2015, null]);
    expect(given.deep.list).toEqual(['a']);
    expect(given.deep.set).toEqual(new Set([1]));
  });
  it('records of the same fields in a list, each its own', () => {
    const given = there([{ a: 'x' }, { a: 'y' }, { b: 'z' }]) as { a?: string; b?: string }[];
    expect(given.map(({ a, b }) => [a, b])).toEqual([
      ['x', undefined],
      ['y', undefined],
      [undefined, 'z'],
    ]);
  });
  it('the same field of a record each time', () => {
    const given = there({ list: ['a'] }) as { list: string[] };
    expect(given.list).toBe(given.list);
  });
  it("a field that was read is one of its own, like any record's", () => {
    const given = there({ a: 'x', b: 'y' }) as { a: string; b: string };
    expect(given.a).toBe('x');
    expect(Object.keys(given)).toEqual(['a']);
    expect(given.b).toBe('y');
    expect(Object.entries(given)).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
  });
  it('a record without its empty fields', () => {
    const given = there({ a: 'x', gone: undefined }) as object;
    expect('gone' in given).toBe(false);
  });
});

describe('objects that the reader has already', () => {
  const known = [{ id: 'one' }, { id: 'two' }];
  it('are named, and given back themselves', () => {
    const given = there({ list: [known[1], known[0]], one: known[0] }, known) as { list: object[]; one: object };
    expect(given.list[0]).toBe(known[1]);
    expect(given.list[1]).toBe(known[0]);
    expect(given.one).toBe(known[0]);
  });
  it('are not written', () => {
    expect(JSON.stringify(pack(known, known))).not.toContain('two');
  });
});

it('each text is written once, and so are the names of the fields', () => {
  const { strings, shapes } = pack([{ name: 'wuzhen' }, { name: 'wuzhen' }, { name: 'town', at: 'wuzhen' }]);
  expect(strings).toEqual(['wuzhen', 'town']);
  expect(shapes).toEqual([['name'], ['name', 'at']]);
});

it.each([
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['what is not there', undefined],
])('%s is not plain data', (_, value) => {
  expect(() => pack(value)).toThrow(TypeError);
  expect(() => pack([value])).toThrow(`${typeof value} is not plain data`);
});
