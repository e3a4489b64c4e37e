import { describe, expect, it } from 'vitest';
import { countReader } from '../../src/search/counted.ts';
import { type Counting, miscounts, slotAgreement } from '../../src/search/slots.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { readers, understand } from './readers.ts';

const { corpus, documents, counted, tellings } = fixtureEngine();
const countingOf = (id: string): Counting => {
  const document = documents.find(({ fact }) => fact.id === id);
  if (document === undefined) throw new Error(`no fact ${id}`);
  return { fact: document.fact, tells: tellings.at(document.index), things: counted.at(document.index) };
};
const agreement = (text: string, id: string): number => slotAgreement(understand(text), countingOf(id), corpus);

describe('what a question wants, and what a fact has', () => {
  it.each([
    ['Who called for a boycott?', '2015-rsf-boycott', '2015-dates'],
    ['When was it?', '2015-dates', '2015-venue'],
    ['What did he say?', '2015-xi-sovereignty', '2017-cook-speech'],
    ['Where was it?', '2015-venue', '2015-dates'],
    ['How many participants came?', '2015-participants', '2015-rsf-boycott'],
    ['What was the theme?', '2015-theme', '2015-venue'],
    ['Which document was it?', '2014-draft', '2015-venue'],
    ['有多少人参加？', '2015-participants', '2015-rsf-boycott'],
  ])('“%s” is answered by %s rather than by %s', (text, right, wrong) => {
    expect(agreement(text, right)).toBeGreaterThan(agreement(text, wrong));
    expect(agreement(text, right)).toBe(1);
  });
  it('a figure of something else is not the one that is asked for', () => {
    expect(agreement('How many countries took part?', '2015-participants')).toBeLessThan(0);
  });
  it('a question that wants no slot agrees with every fact alike', () => {
    expect(corpus.facts.map(({ id }) => agreement('boycott', id)).every((value) => value === 0)).toBe(true);
  });
});

describe('what the numbers of a fact count', () => {
  const miscounted = (text: string, id: string): number => miscounts(understand(text), countingOf(id), corpus);

  it('a fact that counts what is asked for is no miscount', () => {
    expect(miscounted('How many participants came?', '2015-participants')).toBe(0);
    expect(miscounted('有多少人参加？', '2015-participants')).toBe(0);
  });
  it('a number of something else is', () => {
    expect(miscounted('How many rooms were there?', '2015-participants')).toBeGreaterThan(0);
  });
  it('a date or an edition counts nothing', () => {
    expect(miscounted('How many rooms were there?', '2015-dates')).toBe(1);
  });
  it.each(['A volunteer aged 61 put out cups.', 'A 61-year-old volunteer put out cups.'])(
    '“%s” counts nothing',
    (en) => {
      expect(countReader(corpus.vocabulary, readers().lexicon)({ en, zh: '' }).numbers).toBe(0);
    },
  );
  it('a question that does not ask for a number is never miscounted', () => {
    expect(miscounted('Who called for a boycott?', '2015-rsf-boycott')).toBe(0);
  });
});
