import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/corpus/data-error.ts';
import { locate } from '../../src/corpus/problems.ts';

const yaml = `- id: one
  text:
    en: English
- id: two
  text: { en: English }
`;
const json = '[\n  { "id": "one" },\n  {\n    "id": "two"\n  }\n]\n';
const files = new Map([
  ['facts/2015.yaml', yaml],
  ['sources.json', json],
]);

describe('where a problem stands', () => {
  it.each([
    ['facts/2015.yaml', [0, 'text', 'en'], 3],
    ['facts/2015.yaml', [1], 4],
    ['facts/2015.yaml', [1, 'text', 'en'], 5],
    ['sources.json', [1, 'id'], 4],
    ['sources.json', [0], 2],
  ])('%s %j is on line %i', (file, path, line) => {
    expect(locate([{ file, path, message: 'wrong' }], files)).toEqual([`${file}:${line}: wrong`]);
  });

  it('is the nearest thing around what is missing', () => {
    expect(locate([{ file: 'facts/2015.yaml', path: [1, 'sources', 0, 'id'], message: 'missing' }], files)).toEqual([
      'facts/2015.yaml:4: missing',
    ]);
  });

  it('is the first line of a file that is not there', () => {
    expect(locate([{ file: 'gone.yaml', path: [3, 'id'], message: 'missing' }], files)).toEqual([
      'gone.yaml:1: missing',
    ]);
  });

  it('is found in a file that is half written', () => {
    const broken = new Map([['facts/2015.yaml', '- id: one\n  kind: [\n']]);
    expect(locate([{ file: 'facts/2015.yaml', path: [0, 'id'], message: 'wrong' }], broken)).toEqual([
      'facts/2015.yaml:1: wrong',
    ]);
  });
});

describe('the error that data throws', () => {
  it('lists every problem, a line each', () => {
    const error = new DataError(['a.yaml:1: first', 'b.yaml:2: second']);
    expect(error.message.split('\n').slice(1)).toEqual(error.lines);
    expect(error.name).toBe('DataError');
  });
});
