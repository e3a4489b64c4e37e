import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem, stemAll, words } from '../../src/search/english.ts';
import { normalise } from '../../src/search/text.ts';
import { ADVERSARIAL, anyText } from './strings.ts';

describe('the words of a text', () => {
  it.each([
    ["Apple's boss, Tim Cook", ['apple', 'boss', 'tim', 'cook']],
    ['U.S. firms', ['us', 'firms']],
    ['Chehadé', ['chehade']],
    ['co-chair and cochair', ['cochair', 'and', 'cochair']],
    ["don't", ['dont']],
    ["'quoted' words' end", ['quoted', 'words', 'end']],
    ['co-op with e-co-friendly', ['co', 'op', 'with', 'e', 'cofriendly']],
    ['version 2.0.1, u.s.a.', ['version', '2.0.1', 'usa']],
    ['example.com and a.bc', ['example.com', 'and', 'a.bc']],
    ['ab.c', ['ab.c']],
    ['5G in 2018', ['5g', 'in', '2018']],
    ['1.2 million', ['1.2', 'million']],
    ['乌镇', []],
    ['', []],
  ])('%j are %j', (text, expected) => {
    expect(words(normalise(text))).toEqual(expected);
  });
});

describe('a stem', () => {
  it.each([
    ['boycott', 'boycotts', 'boycotted', 'boycotting'],
    ['organise', 'organised', 'organize', 'organizing', 'organises'],
    ['labour', 'labor', 'labours'],
    ['attend', 'attended', 'attends', 'attending'],
    ['criticise', 'criticised', 'criticize', 'criticizes'],
    ['sovereignty', 'sovereignties'],
    ['centre', 'center', 'centres', 'centers'],
    ['kilometre', 'kilometers'],
    ['programme', 'program', 'programmes'],
    ['defence', 'defense'],
    ['licence', 'license', 'licences'],
    ['organisation', 'organizations', 'organisers'],
    ['favoured', 'favored', 'favouring', 'favors'],
    ['travelled', 'traveled'],
    ['reporter', 'reporters'],
    ['realise', 'realize', 'realised'],
    ['devise', 'devize'],
  ])('is one for %s, %s …', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });
  it.each([
    ['four', 'for'],
    ['hour', 'hor'],
    ['wise', 'wize'],
    ['news', 'new york'],
    ['rise', 'rize'],
    ['raised', 'raized'],
    ['sour', 'sor'],
    ['poured', 'pored'],
    ['accentre', 'accenter'],
    ['overdefence', 'overdefense'],
    ['centred', 'centerd'],
    ['ourselves', 'orselves'],
    ['reporter', 'report'],
    ['misreporters', 'reporters'],
    ['reporterships', 'reporters'],
    ['balloon', 'baloon'],

    ['programmer', 'programr'],
    ['defenced', 'defensed'],
  ])('tells “%s” from “%s”', (one, other) => {
    expect(stemAll(one)).not.toEqual(stemAll(other));
  });
});

describe('irregular forms', () => {
  it.each([
    ['chosen', 'choose'],
    ['children', 'child'],
    ['wore', 'wears'],
  ])('%s is %s', (word, other) => {
    expect(stem(word)).toBe(stem(other));
  });
});

describe('words that only look like forms of another', () => {
  it.each([
    ['inns', 'in'],
    ['reporters', 'report'],
  ])('%s is not %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
  });
});

describe('whatever is typed', () => {
  it('words are Latin letters and figures, and the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = words(normalise(text));
        expect(words(normalise(text))).toEqual(found);
        for (const word of found) expect(word).toMatch(/^[a-z0-9.]+$/);
        expect(stemAll(normalise(text))).toHaveLength(found.length);
      }),
      { numRuns: 300 },
    );
  });
  it.each(ADVERSARIAL.map((text) => [text.slice(0, 20), text]))(
    '6,000 characters of “%s” are cut at once',
    (_, text) => {
      const start = performance.now();
      stemAll(normalise(text));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
