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

describe('what a fact has of what a question wants', () => {
  const plain = countingOf('2015-ma-praise');
  const asks = (text: string, part: Partial<Counting['fact']>, more: Partial<Counting> = {}): number =>
    slotAgreement(understand(text), { ...plain, ...more, fact: { ...plain.fact, ...part } }, corpus);
  const figure = (thing: string) => ({ figure: { of: thing, en: '7', zh: '7' } });
  const none = { numbers: 0, stems: new Set<string>(), concepts: new Set<number>(), han: '' };
  const tells = { reason: false, words: false, beginning: false };

  it('a figure of what is asked for is it; one of another thing speaks against it; one of the unheard-of for nothing', () => {
    expect(asks('How many participants came?', figure('participants'))).toBe(1);
    expect(asks('How many participants came?', figure('forums'))).toBeLessThan(0);
    expect(asks('How many participants came?', figure('umbrellas'))).toBe(0);
    expect(asks('How many were there?', figure('umbrellas'))).toBe(1);
  });
  it('a number in the text may be it, and a text without one is not', () => {
    expect(asks('How many participants came?', {}, { things: { ...none, numbers: 1 } })).toBe(0);
    expect(asks('How many participants came?', {}, { things: none })).toBe(-1);
  });
  it('somebody is whom the question asks for, unless it names them itself', () => {
    expect(asks('Who was there?', { who: ['jack-ma'] })).toBe(1);
    expect(asks('Who was there with Jack Ma?', { who: ['jack-ma'] })).toBeLessThan(0);
    expect(asks('Who was there with Jack Ma?', { who: ['jack-ma', 'tim-cook'] })).toBe(1);
  });
  it('a date of its own is less than the dates of the whole, and more than none', () => {
    const [whole, own, no] = [{ kind: 'dates' as const }, {}, { period: null }].map((part) =>
      asks('When was it?', part),
    );
    expect(whole).toBe(1);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(1);
    expect(no).toBeLessThan(0);
  });
  it('a venue is where, whether or not the place is on record', () => {
    expect(asks('Where was it?', { kind: 'venue' })).toBe(1);
    expect(asks('Where was it?', { where: 'wuzhen' })).toBe(1);
    expect(asks('Where was it?', {})).toBeLessThan(0);
  });
  it('what somebody said is a quotation, or the words of a speech, rather than that they spoke', () => {
    const quote = { en: 'well', zh: '好' };
    const [quoted, told, spoke, neither] = [
      asks('What did he say?', { quote }),
      asks('What did he say?', { kind: 'speech' }, { tells: { ...tells, words: true } }),
      asks('What did he say?', { kind: 'speech' }, { tells }),
      asks('What did he say?', {}, { tells: { ...tells, words: true } }),
    ];
    expect([quoted, told]).toEqual([1, 1]);
    expect(spoke).toBeGreaterThan(0);
    expect(spoke).toBeLessThan(1);
    expect(neither).toBeLessThan(0);
  });
  it.each([
    ['Why was it criticised?', 'reason'],
    ['When was it criticised for the first time?', 'beginning'],
  ] as const)('“%s” wants a %s', (text, telling) => {
    expect(asks(text, {}, { tells: { ...tells, [telling]: true } })).toBe(1);
    expect(asks(text, { period: null }, { tells })).toBeLessThan(0);
  });
  it.each([
    ['What was the theme?', 'theme'],
    ['Which document was it?', 'document'],
  ] as const)('“%s” wants a fact of the kind %s', (text, kind) => {
    expect(asks(text, { kind })).toBe(1);
    expect(asks(text, { kind: 'guest' })).toBeLessThan(0);
  });
  it('of several things that are wanted, one is enough', () => {
    expect(asks('Who said what?', { quote: { en: 'well', zh: '好' } }, { tells })).toBe(1);
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
  it('of two things that are asked for, a fact that counts one is nearer than one that counts none', () => {
    const text = 'How many participants from how many countries came?';
    const [both, one, none] = [
      'There were 2,100 participants from 80 countries.',
      'There were 2,100 participants.',
      'There were 80 tables.',
    ].map((en) => {
      const things = countReader(corpus.vocabulary, readers().lexicon)({ en, zh: '' });
      return miscounts(understand(text), { ...countingOf('2015-venue'), things }, corpus);
    });
    expect(both).toBe(0);
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(none ?? 0);
  });
  it('a question that asks for a number of nothing in particular is answered by any', () => {
    expect(miscounted('How many?', '2015-participants')).toBe(0);
  });
  it('a question that does not ask for a number is never miscounted', () => {
    expect(miscounted('Who called for a boycott?', '2015-rsf-boycott')).toBe(0);
  });
});
