import { describe, expect, it } from 'vitest';
import { yearMemo } from '../../src/search/year-memo.ts';
import { engineOf } from './hand-made-engine.ts';

const { documents } = engineOf([{ year: 2015 }, { year: 2016 }, { year: null, kind: 'venue' }], []);
const inYears = yearMemo(documents.length);
const among = (years: readonly number[], existing = true): number[] =>
  documents.filter(inYears({ years, existing })).map(({ index }) => index);

describe('which facts speak for the years of a question', () => {
  it('are all where it names none', () => expect(among([])).toEqual([0, 1, 2]));
  it('are the same however often it is asked, and whatever was asked in between', () => {
    for (let n = 0; n < 3; n++) {
      expect([among([2015]), among([2016]), among([2015, 2016])]).toEqual([
        [0, 2],
        [1, 2],
        [0, 1, 2],
      ]);
    }
  });
  it('depend on whether there was such an edition: without one, what lasts is no answer', () => {
    expect([among([2031], true), among([2031], false), among([2015], false)]).toEqual([[2], [], [0]]);
  });
  it('are known of more years than are remembered', () => {
    for (let year = 1900; year < 2014; year++) expect(among([year])).toEqual([2]);
    expect(among([2015, 2031])).toEqual([0, 2]);
  });
});
