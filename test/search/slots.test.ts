import { describe, expect, it } from 'vitest';
import { countReader } from '../../src/search/counted.ts';
import { PLAIN_UNIT, type Unit } from '../../src/search/query.ts';
import { type Counting, miscounts, slotAgreement } from '../../src/search/slots.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { readers, understand } from './readers.ts';

const { corpus, documents, counted, tellings } = fixtureEngine();
const countingOf = (id: string): Counting => {
  const document = documents.find(({ fact }) => fact.id === id);
  if (document === undefined) throw new Error(`no fact ${id}`);
  const { fact, index, entities } = document;
  return { fact, entities, tells: tellings.at(index), things: counted.at(index) };
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
  const tells = { reason: false, words: false, beginning: false, time: false };

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
    expect(asks('Who met Jack Ma?', { who: ['jack-ma'] })).toBeLessThan(0);
    expect(asks('Who met Jack Ma?', { who: ['jack-ma', 'tim-cook'] })).toBe(1);
  });
  it('one of the like that the question asks for is it, better as its answer than by the way', () => {
    const who = (text: string, ids: readonly string[], entities: readonly string[] = ids): number =>
      asks(text, { who: [...ids] }, { entities: new Set(entities) });
    expect(who('Which company was there?', ['apple'])).toBe(1);
    expect(who('Which company was there?', ['tim-cook'], ['tim-cook', 'apple'])).toBe(0.7);
    expect(who('Which company was there?', ['tim-cook'])).toBe(-0.3);
    expect(who('Which executive was there?', ['apple'])).toBe(-0.3);
    expect(who('Which executive of Apple was there?', ['tim-cook'], ['tim-cook', 'apple'])).toBe(1);
  });
  it('a date of its own is less than the dates of the whole, and more than none', () => {
    const [whole, told, no] = [{ kind: 'dates' as const }, {}, { period: null }].map((part) =>
      asks('When was it?', part),
    );
    const own = asks('When was it?', {}, { tells: { ...tells, time: true } });
    expect(whole).toBe(1);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(1);
    expect(told).toBeLessThan(0);
    expect(told).toBeGreaterThan(no ?? 0);
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

describe('what somebody said, where the question names whom', () => {
  const { corpus } = fixtureEngine();
  const quoted = countingOf('2015-xi-sovereignty');
  const asks = (entities: readonly string[], part: Partial<Counting['fact']> = {}, words = true): number =>
    slotAgreement(
      {
        ...understand(''),
        wants: new Set(['quote']),
        people: new Set(entities.filter((id) => corpus.entityById.get(id)?.type === 'person')),
        units: entities.map((id) => ({ ...PLAIN_UNIT, text: id, weight: 1, entities: [id] })),
      },
      { ...quoted, tells: { ...quoted.tells, words }, fact: { ...quoted.fact, ...part } },
      corpus,
    );
  it('is theirs, not that of another', () => {
    expect([asks(['xi-jinping']), asks(['jack-ma']), asks(['jack-ma', 'xi-jinping']), asks([])]).toEqual([
      1, 0.3, 1, 1,
    ]);
  });
  it('is that of whoever said it, beside what is no person', () => {
    expect([asks(['apple']), asks(['nobody-on-record']), asks(['jack-ma'], { who: undefined })]).toEqual([1, 1, 1]);
  });
  it('may be told without quotation marks', () => {
    const told = { kind: 'speech', quote: undefined } as const;
    expect([asks(['xi-jinping'], told), asks(['jack-ma'], told), asks(['xi-jinping'], told, false)]).toEqual([
      1, 0.3, 0.3,
    ]);
    expect(asks(['xi-jinping'], { kind: 'venue', quote: undefined })).toBe(-0.3);
  });
});

describe('how far a fact is from counting what is asked for', () => {
  const { corpus } = fixtureEngine();
  const plain = countingOf('2015-venue');
  const THINGS = { numbers: 1, stems: new Set<string>(), concepts: new Set<number>(), han: '' };
  interface Asked {
    readonly counted?: readonly string[];
    readonly numbers?: number;
    readonly units?: readonly Partial<Unit>[];
    readonly things?: Partial<Counting['things']>;
    readonly of?: string;
    readonly wants?: boolean;
  }
  const far = ({ counted = [], numbers = 1, units = [], things = {}, of, wants = true }: Asked): number =>
    miscounts(
      {
        ...understand(''),
        wants: new Set(wants ? ['how-many'] : []),
        counted: new Set(counted),
        numbers,
        units: units.map((unit) => ({ ...PLAIN_UNIT, text: 'x', weight: 1, asked: true, ...unit })),
      },
      {
        ...plain,
        things: { ...THINGS, ...things },
        fact: { ...plain.fact, figure: of === undefined ? undefined : { of, en: '12', zh: '12' } },
      },
      corpus,
    );
  it('is all the way where it gives no number', () => {
    expect(far({ things: { numbers: 0 } })).toBe(1);
    expect(far({ things: { numbers: 0 }, of: 'forums', counted: ['forums'] })).toBe(0);
    expect(far({ things: { numbers: 0 }, wants: false })).toBe(0);
  });
  it('is nothing where nothing in particular is asked for', () => {
    expect(far({})).toBe(0);
    expect(far({ units: [{ asked: false }] })).toBe(0);
    expect(far({ units: [{ asked: false, counts: true }] })).toBe(0.6);
  });
  it('is nothing where its figure counts that, or its numbers stand beside it', () => {
    expect(far({ counted: ['forums'], of: 'forums' })).toBe(0);
    expect(far({ counted: ['forums'], of: 'countries' })).toBe(0.6);
    expect(far({ counted: ['forums'], things: { stems: new Set(['forum']) } })).toBe(0);
    expect(far({ counted: ['forums'], things: { han: '12场分论坛' } })).toBe(0);
    expect(far({ counted: ['forums'], things: { han: '12个国家' } })).toBe(0.6);
    expect(far({ counted: ['not-in-the-vocabulary'] })).toBe(0.6);
  });
  it('is nothing where its numbers stand beside what is asked for, in any of its words', () => {
    const beside = (unit: Partial<Unit>, things: Partial<Counting['things']>) => far({ units: [unit], things });
    expect(beside({ stems: ['cup', 'tea'] }, { stems: new Set(['tea']) })).toBe(0);
    expect(beside({ spellings: ['tea'] }, { stems: new Set(['tea']) })).toBe(0);
    expect(beside({ concepts: [3, 4] }, { concepts: new Set([4]) })).toBe(0);
    expect(beside({ han: '茶' }, { han: '12杯茶' })).toBe(0);
    expect(beside({ han: '茶' }, { han: '12杯水' })).toBe(0.6);
    expect(beside({ stems: ['tea'], concepts: [3] }, { stems: new Set(['cup']), concepts: new Set([4]) })).toBe(0.6);
    expect(
      far({ units: [{ stems: ['tea'], asked: false }], counted: ['forums'], things: { stems: new Set(['tea']) } }),
    ).toBe(0.6);
  });
  it('is half the way where it counts one of two things', () => {
    const two = { counted: ['forums', 'countries'], things: { stems: new Set(['forum']) } };
    expect(far(two)).toBeCloseTo(0.3);
    expect(far({ ...two, of: 'countries' })).toBe(0);
    expect(far({ ...two, of: 'countries', numbers: 2 })).toBeCloseTo(0.3);
    expect(far({ ...two, of: 'countries', numbers: 2, things: { ...two.things, numbers: 2 } })).toBe(0);
    expect(far({ ...two, things: {} })).toBe(0.6);
  });
});
