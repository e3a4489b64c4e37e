import { describe, expect, it } from 'vitest';
import { overview } from '../../src/answer/overview.ts';
import type { FactKind } from '../../src/corpus/schema.ts';
import type { Want } from '../../src/corpus/vocabulary.ts';
import { PLAIN_UNIT, type Query, type Unit } from '../../src/search/query.ts';
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

describe('an edition of which nothing general is on record', () => {
  it('is told by the first five of its facts', () => {
    const corpus = fixtureCorpus();
    const bare = corpus.editions.map((edition) => ({ ...edition, facts: {} }));
    const told = overview(
      { ...corpus, editionByYear: new Map(bare.map((edition) => [edition.year, edition])) },
      understand('the 2015 conference'),
    );
    expect(told).toEqual(corpus.facts.filter(({ year }) => year === 2015).slice(0, 5));
    expect(told).toHaveLength(5);
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

describe('a question as it was read', () => {
  const unit = (part: Partial<Unit> = {}): Unit => ({ ...PLAIN_UNIT, text: 'x', weight: 0.125, ...part });
  const corpus = fixtureCorpus();
  /** Two forums and countries beside the participants of 2015, told together by one fact. */
  const editions = corpus.editions.map((edition) =>
    edition.year === 2015
      ? {
          ...edition,
          figures: {
            ...edition.figures,
            forums: { min: 2, max: 2, facts: ['2015-theme'] },
            countries: { min: 3, max: 3, facts: ['2015-venue', 'nothing-on-record'] },
          },
        }
      : edition,
  );
  const own = { ...corpus, editions, editionByYear: new Map(editions.map((edition) => [edition.year, edition])) };
  const of = (query: Partial<Query>): string[] =>
    overview(own, {
      ...understand(''),
      onSubject: true,
      existing: true,
      units: [],
      years: [2015],
      ...query,
    }).map(({ id }) => id);
  const wants = (...list: Want[]): Pick<Query, 'wants'> => ({ wants: new Set(list) });
  const kinds = (...list: FactKind[]): Pick<Query, 'kinds'> => ({ kinds: new Set(list) });
  const counts = (...list: string[]): Pick<Query, 'counted' | 'wants'> => ({
    ...wants('how-many'),
    counted: new Set(list),
  });
  const all = ['2015-dates', '2015-venue', '2015-theme', '2015-xi-sovereignty'];
  const general = ['conference-yearly'];

  it('has an overview where it says nothing else', () => {
    expect([of({}), of({ years: [] })]).toEqual([all, general]);
  });
  it('has none where it is not about the conference, or of an edition that never was', () => {
    expect([of({ onSubject: false }), of({ existing: false })]).toEqual([[], []]);
    expect(of({ existing: false, years: [] })).toEqual(general);
  });
  it('has none where it asks for the very first time, unless of an edition', () => {
    expect([of({ first: true, years: [] }), of({ first: true })]).toEqual([[], all]);
  });
  it('has none where it asks for the body behind it', () => expect(of(kinds('governance'))).toEqual([]));
  it('has none where it asks for what only the search answers', () => {
    for (const want of ['who', 'how-many', 'document', 'why'] as const) {
      expect([of(wants(want)), of({ ...wants(want), years: [] })]).toEqual([[], []]);
    }
    expect(of(wants('yes-no'))).toEqual(all);
  });
  it('has none where it names somebody or says something else', () => {
    const when = { ...wants('when'), ...kinds('dates') };
    expect(of({ ...when, units: [unit()] })).toEqual(['2015-dates']);
    expect(of({ ...when, units: [unit({ name: true })] })).toEqual([]);
    expect(of({ ...when, units: [unit({ weight: 0.25 })] })).toEqual(['2015-dates']);
    expect(of({ ...when, units: [unit({ weight: 0.26 })] })).toEqual([]);
    expect(of({ units: [unit()] })).toEqual([]);
  });
  it('has none where several light words say something together', () => {
    const when = { ...wants('when'), ...kinds('dates') };
    expect(of({ ...when, units: [unit(), unit()] })).toEqual(['2015-dates']);
    expect(of({ ...when, units: [unit({ weight: 0.2 }), unit({ weight: 0.2 })] })).toEqual(['2015-dates']);
    expect(of({ ...when, units: [unit(), unit(), unit()] })).toEqual([]);
    expect(of({ ...when, units: [unit(), unit({ weight: 0.1 }), unit({ weight: 0.02 })] })).toEqual(['2015-dates']);
  });
  it('gets what it wants, where it names its kind or says nothing else', () => {
    expect(of(wants('when'))).toEqual(['2015-dates']);
    expect(of({ ...wants('when'), units: [unit()] })).toEqual([]);
    expect(of(wants('when', 'where', 'theme'))).toEqual(['2015-dates', '2015-venue', '2015-theme']);
  });
  it('gets who opened it only where it asks for that and not for when', () => {
    expect(of(wants('who', 'opening'))).toEqual(['2015-xi-sovereignty']);
    expect(of({ ...wants('who', 'opening'), years: [2014] })).toEqual([]);
    expect(of(wants('opening'))).toEqual(all);
    expect(of(wants('who', 'opening', 'when'))).toEqual(['2015-dates']);
  });
  it('gets what is counted, and the words for it say nothing else', () => {
    const participants = ['2015-participants', '2015-participants-other'];
    const counted = unit({ counts: true, weight: 0.5 });
    expect(of(counts('participants'))).toEqual(participants);
    expect(of({ ...counts('participants'), units: [counted] })).toEqual(participants);
    expect(of({ ...counts('participants'), units: [counted, unit({ weight: 0.5 })] })).toEqual([]);
    expect(of({ ...wants('when'), ...kinds('dates'), units: [counted] })).toEqual([]);
    expect(of({ ...counts('participants'), years: [2014] })).toEqual([]);
    expect(of({ ...wants('when'), counted: new Set(['participants']) })).toEqual(['2015-dates']);
    expect(of({ counted: new Set(['participants']) })).toEqual(all);
    expect(of(counts('awards'))).toEqual([]);
  });
  it('gets the first of two things that are counted, and nothing where two numbers of one edition are asked for', () => {
    expect(of(counts('participants', 'forums'))).toEqual(['2015-theme']);
    expect(of({ ...counts('participants', 'forums'), numbers: 2 })).toEqual([]);
    expect(of({ ...counts('participants', 'forums'), numbers: 2, years: [] })).toEqual(['2015-theme']);
    expect(of({ ...counts('forums'), numbers: 2 })).toEqual(['2015-theme']);
    expect(of(counts('participants', 'countries'))).toEqual(['2015-venue']);
  });
});
