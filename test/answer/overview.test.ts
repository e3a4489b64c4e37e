import { describe, expect, it } from 'vitest';
import { overview } from '../../src/answer/overview.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { understand } from '../search/readers.ts';

const general = (text: string, year?: number): string[] =>
  overview(fixtureCorpus(), understand(text, year)).map(({ id }) => id);

describe('a question that names nothing but the conference', () => {
  it.each([
    ['2015', ['2015-dates', '2015-venue', '2015-theme', '2015-xi-sovereignty']],
    ['the second conference', ['2015-dates', '2015-venue', '2015-theme', '2015-xi-sovereignty']],
    ['第二届大会', ['2015-dates', '2015-venue', '2015-theme', '2015-xi-sovereignty']],
    ['World Internet Conference 2017', ['2017-dates', '2017-cook-speech']],
    ['Wuzhen Summit', ['conference-yearly']],
    ['世界互联网大会', ['conference-yearly']],
  ])('“%s” gets what is general: %j', (text, ids) => {
    expect(general(text)).toEqual(ids);
  });
  it('gets that of the year beside it', () => {
    expect(general('the conference', 2017)).toEqual(['2017-dates', '2017-cook-speech']);
  });
});

describe('when and where it was', () => {
  it.each([
    ['When was the second conference?', ['2015-dates']],
    ['Where was the second conference?', ['2015-venue']],
    ['When and where was the second conference?', ['2015-dates', '2015-venue']],
    ['When is the Wuzhen Summit?', ['2017-dates', '2015-dates', '2014-dates']],
  ])('“%s” is told by %j', (text, ids) => {
    expect(general(text)).toEqual(ids);
  });
  it.each([
    ['Who opened it in 2015?', ['2015-xi-sovereignty']],
    ['Who opened it?', ['2017-cook-speech', '2015-xi-sovereignty']],
    ['Who opened a shop in 2015?', []],
  ])('and who opened it: “%s” by %j', (text, ids) => {
    expect(general(text)).toEqual(ids);
  });
  it('is told by nothing where the edition has it not on record', () => {
    expect(general('Where was the fourth conference?')).toEqual([]);
  });
});

describe('how many came', () => {
  it.each([
    ['How many participants were there in 2015?', ['2015-participants', '2015-participants-other']],
    ['How many participants were there?', ['2015-participants', '2015-participants-other']],
    ['How many participants were there in 2017?', []],
    ['How many exhibitors were there in 2015?', []],
    ['How many people did Tim Cook bring in 2015?', []],
  ])('“%s” is told by %j', (text, ids) => {
    expect(general(text)).toEqual(ids);
  });
});

describe('what was never held', () => {
  it.each(['When was the 2012 conference?', 'the 2012 conference', 'When was it first held?'])(
    '“%s” gets nothing general',
    (text) => {
      expect(general(text)).toEqual([]);
    },
  );
  it('gets nothing where the year beside it had no edition', () => expect(general('the conference', 2012)).toEqual([]));
});

describe('two years at once', () => {
  it('are told in the order of the question', () => {
    expect(general('When were the 2017 and 2014 conferences?')).toEqual(['2014-dates', '2017-dates']);
    expect(general('2014 2012')).toEqual(['2014-dates']);
  });
});

describe('what the conference has on record as a whole', () => {
  const corpus = fixtureCorpus();
  const [yearly] = corpus.facts.filter(({ id }) => id === 'conference-yearly');
  if (yearly === undefined) throw new Error('no fact');
  const lasting = (id: string, part: Partial<typeof yearly>) => ({ ...yearly, id, ...part });
  const of = (text: string, ...more: (typeof yearly)[]): string[] =>
    overview({ ...corpus, facts: [...corpus.facts, ...more] }, understand(text)).map(({ id }) => id);

  it('comes before the editions where the place is asked for', () => {
    expect(of('Where is the Wuzhen Summit held?', lasting('where', { kind: 'venue' }))).toEqual([
      'where',
      '2015-venue',
    ]);
    expect(of('Where was the second conference?', lasting('where', { kind: 'venue' }))).toEqual(['2015-venue']);
  });
  it('has one fact of a kind, in order of kinds, that of an encyclopedia before others', () => {
    const seed = yearly.sources.map((source) => ({ ...source, via: 'seed' as const }));
    const facts = [
      lasting('what', { kind: 'programme' }),
      lasting('where', { kind: 'venue' }),
      lasting('who-else', { sources: seed }),
      lasting('speech', { kind: 'speech' }),
    ];
    expect(of('Wuzhen Summit', ...facts)).toEqual(['where', 'who-else', 'what']);
  });
  it('has nothing of another event of the same organisers', () => {
    const entityById = new Map(corpus.entityById);
    const apple = entityById.get('apple');
    if (apple !== undefined) entityById.set('apple', { ...apple, apart: true });
    const facts = [
      lasting('other', { kind: 'venue', about: ['apple'] }),
      lasting('by', { kind: 'dates', who: ['apple'] }),
    ];
    const general = overview(
      { ...corpus, entityById, facts: [...corpus.facts, ...facts] },
      understand('Wuzhen Summit'),
    );
    expect(general.map(({ id }) => id)).toEqual(['conference-yearly']);
  });
});

describe('any other question', () => {
  it.each(['boycott in 2015', 'Who organises the Wuzhen Summit?', 'hello', '', '1999'])(
    '“%s” gets nothing general',
    (text) => {
      expect(general(text)).toEqual([]);
    },
  );
});
