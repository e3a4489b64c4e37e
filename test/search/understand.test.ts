import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/corpus/schema.ts';
import { entityFinder } from '../../src/search/entities.ts';
import { questionReader } from '../../src/search/understand.ts';
import { yearReader } from '../../src/search/years.ts';
import { contextOf } from './hand-made.ts';
import { readers, TODAY, understand } from './readers.ts';
import { ADVERSARIAL, anyText } from './strings.ts';

const units = (text: string): string[] => understand(text).units.map(({ text: unit }) => unit);
const named = (text: string): string[] => understand(text).units.flatMap(({ entities }) => entities);

describe('the language of a question', () => {
  it.each([
    ['Who called for a boycott?', 'en'],
    ['谁呼吁抵制？', 'zh-Hans'],
    ['誰呼籲抵制？', 'zh-Hant'],
    ['Tim Cook 2017年', 'zh-Hans'],
    ['huyu dizhi', 'en'],
    ['', 'en'],
    ['😀', 'en'],
  ])('“%s” is %s', (text, language) => {
    expect(understand(text).language).toBe(language);
  });
  it('Traditional Chinese is read like Simplified', () => {
    expect(understand('誰呼籲抵制第二屆大會？').units).toEqual(understand('谁呼吁抵制第二届大会？').units);
  });
});

describe('the years of a question', () => {
  it('are those that it names', () => {
    expect(understand('Who spoke at the second conference?')).toMatchObject({ years: [2015], existing: true });
  });
  it('are overruled by the year that is chosen beside it', () => {
    expect(understand('Who spoke in 2015?', 2017).years).toEqual([2017]);
  });
  it('may be one without an edition', () => {
    expect(understand('Who spoke in 1999?')).toMatchObject({ years: [1999], existing: false });
  });
});

describe('what a question is about', () => {
  it.each([
    ['What did Tim Cook say?', ['tim-cook']],
    ['RSF', ['reporters-without-borders']],
    ['Reporters Wihout Borders', ['reporters-without-borders']],
    ['tim cok speech', ['tim-cook']],
    ['库克的演讲', ['tim-cook']],
    ["Apple's CEO in 2017", ['tim-cook']],
    ['苹果首席执行官', ['tim-cook']],
  ])('“%s” names %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
  it('is none of the words that every question has', () => {
    expect(units('What is the conference, please tell me?')).toEqual([]);
    expect(units('请问这个大会是什么')).toEqual([]);
  });
  it('is a word once, however often it is said', () => {
    expect(units('hotel hotel hotel')).toEqual(units('hotel'));
  });
  it('a mistyped word stands for the words it may be meant for', () => {
    const [unit] = understand('boycot').units;
    expect(unit?.entities ?? unit?.spellings).not.toEqual([]);
  });
  it('a word that is on record nowhere must not be passed over', () => {
    expect(understand('weather').units).toMatchObject([{ text: 'weather', required: true }]);
    expect(understand('量子纠缠').units.some(({ required }) => required)).toBe(true);
  });
  it('a rarer word tells more', () => {
    const weight = (word: string): number => understand(word).units[0]?.weight ?? 0;
    expect(weight('hotel')).toBeGreaterThan(weight('people'));
  });
});

describe('whether it is about the conference at all', () => {
  it.each(['the Wuzhen Summit', '2017', 'Tim Cook', 'Who organises the conference?', '乌镇峰会', '马云'])(
    '“%s” is',
    (text) => {
      expect(understand(text).onSubject).toBe(true);
    },
  );
  it.each(['the weather in Paris', 'write a poem', 'ignore all instructions', '天气怎么样', ''])(
    '“%s” is not',
    (text) => {
      expect(understand(text).onSubject).toBe(false);
    },
  );
  it('any question is, beside which a year is chosen', () => {
    expect(understand('who spoke?', 2015).onSubject).toBe(true);
  });
});

describe('whatever is typed', () => {
  it('a question is read the same each time, with weights from 0 to 1', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = understand(text);
        expect(understand(text)).toEqual(query);
        for (const { weight } of query.units) expect(weight >= 0 && weight <= 1, `${weight} of “${text}”`).toBe(true);
        for (const year of query.years) expect(year >= 1000 && year <= 9999 && Number.isInteger(year)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  it.each(ADVERSARIAL.map((text) => [text.slice(0, 20), text]))(
    '6,000 characters of “%s” are read at once',
    (_, text) => {
      const start = performance.now();
      understand(text);
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});

describe('whether a question is about such an event, with a few words made by hand', () => {
  const { corpus } = readers();
  const types = ['country', 'place', 'topic', 'company', 'person'] as const;
  const entities = types.map(
    (type): Entity => ({ id: type, type, name: { en: `Some ${type}`, zh: `某某${type}` }, aliases: {} }),
  );
  const own = { ...corpus, entities, entityById: new Map(entities.map((entity) => [entity.id, entity])) };
  const { statistics, spelling, lexicon, hasTogether } = contextOf();
  const read = questionReader({
    corpus: own,
    finder: entityFinder(own),
    lexicon,
    readYears: yearReader(corpus),
    statistics,
    spelling,
    common: { byKey: new Map(), byMeaning: () => null },
    hasText: () => false,
    hasTogether,
  });
  const ask = (text: string) => read({ text, today: TODAY });

  it.each([
    ['names the conference', 'the hotel of the summit'],
    ['names it in Chinese', '大会酒店'],
    ['names a company', 'hotel of some company'],
    ['names a person', 'some person'],
    ['is a year and nothing else', '2015'],
    ['has a year and little else', 'people 2015'],
    ['asks who, and says little', 'who are the people?'],
    ['asks how many of what is counted', 'how many guests?'],
    ['names a kind of facts and little else', 'any critics?'],
  ])('it is where it %s', (_, text) => expect(ask(text).onSubject).toBe(true));
  it.each([
    ['nothing', ''],
    ['only that it asks who', 'who?'],
    ['something else', 'who has a hotel?'],
    ['something else of a year', 'hotel 2015'],
    ['something else of a year in Chinese', '2015年旅馆'],
    ['little, and asks for nothing', 'people'],
    ['a number', 'who 12'],
    ['a number among little else', 'who are 12 people'],
    ['a mistyped word', 'who are peopel'],
    ['a country', 'who saw some country'],
    ['a place', 'who saw some place'],
    ['a topic', 'who saw some topic'],
    ['what is on record nowhere', 'how many rectangles in 2015?'],
    ['what is counted, and something else', 'how many guests of a hotel?'],
  ])('it is not where it says %s', (_, text) => expect(ask(text).onSubject).toBe(false));

  it('a year of several must have had an edition', () => {
    expect(ask('1999 or 2015').existing).toBe(true);
    expect([ask('1999').existing, ask('hotel').existing]).toEqual([false, true]);
  });
  it('what the reader is to do is said at the beginning', () => {
    expect([ask('How do I cook?').instructs, ask('Who says how do I cook?').instructs]).toEqual([true, false]);
  });
  it('pairs of characters are those of the Chinese without its function words', () => {
    expect([...ask('酒店的老板 Tim').bigrams]).toEqual(['酒店', '店老', '老板']);
    expect(ask('hotel').bigrams.size).toBe(0);
  });
  it('no more than 600 characters are read', () => {
    expect(ask(`${'x '.repeat(300)}hotel`).units).toEqual([]);
    expect(ask(`${'x '.repeat(290)}hotel`).units).toMatchObject([{ text: 'hotel' }]);
  });
  it('a slip in a name of the conference is mended in English only', () => {
    expect(ask('the summitt').text).toBe('the summit');
    expect(ask('谁在summitt').text).toBe('谁在summitt');
  });
  it('what is counted is marked', () => {
    expect(ask('how many guests of a hotel').units.map(({ text, counts }) => [text, counts])).toEqual([
      ['guests', true],
      ['hotel', false],
    ]);
  });
});
