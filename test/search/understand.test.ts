import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from './readers.ts';
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
