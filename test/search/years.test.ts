import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { normalise } from '../../src/search/text.ts';
import { yearReader, yearRemover } from '../../src/search/years.ts';
import { readers, TODAY } from './readers.ts';
import { ADVERSARIAL, anyText } from './strings.ts';

const small = readers().corpus;
const [template] = small.editions;
/** Editions of thirteen years in a row, 2014 to 2026. */
const editions =
  template === undefined ? [] : Array.from({ length: 13 }, (_, n) => ({ ...template, number: n + 1, year: 2014 + n }));
const corpus = { ...small, editions };
const read = yearReader(corpus);
const yearsIn = (text: string): readonly number[] => read(normalise(text), TODAY).years;

describe('a year in the question', () => {
  it.each([
    ['What happened in 2015?', [2015]],
    ['When was the Internet Development Forum?', [2020]],
    ['互联网发展论坛在哪里？', [2020]],
    ['the covid edition of 2021', [2021]],
    ["2015's theme", [2015]],
    ['World Internet Conference 2017', [2017]],
    ["the '15 conference", [2015]],
    ['the ’15 summit', [2015]],
    ['2017年', [2017]],
    ['17年', [2017]],
    ['二零一七年', [2017]],
    ['二〇一七年', [2017]],
    ['２０１７年', [2017]],
    ['2018 v 2019', [2018, 2019]],
    ['2019, then 2018', [2018, 2019]],
    ['2017 or 2017', [2017]],
  ])('“%s” is %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  it.each(['未来20年', '未来30年的数据', '10至20年取代工作', '过去20年', '20年前', '创业24年'])(
    '“%s” is a length of time, and no year',
    (text) => {
      expect(yearsIn(text)).toEqual([]);
    },
  );
  it('is still one where somebody came in it', () => {
    expect(yearsIn('19年来了多少人')).toEqual([2019]);
  });

  it.each([
    ['in 1999', [1999]],
    ['in 2099', [2099]],
    ['第三十届', [2043]],
    ['the 25th summit', [2038]],
  ])('“%s” is %j though there was no edition', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  it.each([
    '3,2015 people',
    '20155',
    '12015',
    '5G',
    'No. 1',
    '100 countries',
    'in year',
    'the first meeting of the members',
  ])('“%s” has none', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });
});

describe('an edition by its number', () => {
  it.each([
    ['the second one', 2015],
    ['second conference', 2015],
    ['2nd WIC', 2015],
    ['the 5th WIC', 2018],
    ['the fifth annual World Internet Conference', 2018],
    ['the eleventh summit', 2024],
    ['13th edition', 2026],
    ['Wuzhen IV', 2017],
    ['WIC IV', 2017],
    ['the IV conference', 2017],
    ['conference no. 3', 2016],
    ['conference #3', 2016],
    ['in the first year', 2014],
    ['the inaugural edition', 2014],
    ['第二届', 2015],
    ['第二届大会', 2015],
    ['首届大会', 2014],
    ['第十届', 2023],
    ['第十二届', 2025],
    ['第3届', 2016],
  ])('“%s” is %i', (text, year) => {
    expect(yearsIn(text)).toEqual([year]);
  });

  it.each([
    'the second time Jack Ma spoke',
    'for the first time',
    'the first person',
    'Xi Jinping',
    'third-party apps',
    'the first WIC summit ever outside the mainland',
    'the first conference abroad',
    '第一次',
  ])('“%s” is none', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });
});

describe('an edition by nothing but its number', () => {
  it.each([
    ['Who opened the 4th?', 2017],
    ['theme of the seventh', 2020],
    ['4th opening speaker', 2017],
    ['the second: who came?', 2015],
    ["the 5th's theme", 2018],
    ['when did the fifth begin and who opened it?', 2018],
    ['what was the motto of the 3rd', 2016],
    ['8届时间', 2021],
    ['七届啥主题', 2020],
  ])('“%s” is %i', (text, year) => {
    expect(yearsIn(text)).toEqual([year]);
  });

  it.each([
    ['in 17 who came', 2017],
    ['who opened in 17?', 2017],
    ['14 - theme?', 2014],
    ['一八年主题', 2018],
    ['二一年谁来了', 2021],
  ])('or its year in two figures: “%s” is %i', (text, year) => {
    expect(yearsIn(text)).toEqual([year]);
  });

  it.each([
    'Who was the first to speak?',
    'what happened on the 16th?',
    'who came on the 3rd of December',
    '3rd December',
    'the first start-up contest',
    'How many people live in 20 cities?',
    'in 20 years',
    '42',
    '二十届四中全会',
    '连续三届参加的是谁',
    '二零二一',
  ])('“%s” names none', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });

  it('is read of a list only where the noun stands: “the second, third and fourth summits”', () => {
    expect(yearsIn('the dinners of the second, third and fourth summit')).toEqual([2017]);
  });
});

describe('an edition by a name of its own', () => {
  it.each([
    ['theme of the first annual meeting', [2022], 2022],
    ['国际组织成立后首届年会的主题', [2022], 2022],
    ['Internet Development Forum in 2019', [2019], 2020],
    ['2022年互联网发展论坛的主题', [2022], 2020],
    ['the conference of 2019', [2019], null],
    ['hotel doors, 2016', [2016], 2014],
    ['2018年六小龙对话谁主持', [2018], 2025],
    ['Who found a draft under the door?', [], 2014],
  ])('“%s” asks about %j and names %j', (text, years, named) => {
    expect(read(normalise(text), TODAY)).toMatchObject({ years, named });
  });

  it('beside another year “the last one” is no year of its own', () => {
    expect(yearsIn('2017年和上一届相比')).toEqual([2017]);
  });
});

describe('the first of something else', () => {
  const entities: Corpus['entities'] = [
    ...small.entities,
    {
      id: 'other-summit',
      type: 'event',
      name: { en: 'Other Summit', zh: '世界互联网大会亚太峰会' },
      aliases: { zh: ['亚太峰会'] },
    },
    {
      id: 'the-award',
      type: 'award',
      name: { en: 'Event Prize', zh: '领先科技奖' },
      aliases: { en: ['Summit Medal'], zh: ['金奖'] },
    },
    { id: 'committee', type: 'organisation', name: { en: 'Meeting Committee', zh: '专家委员会' }, aliases: {} },
    { id: 'subject', type: 'topic', name: { en: 'Event Topic', zh: '数字经济' }, aliases: {} },
    { id: 'own', type: 'event', name: { en: 'World Internet Conference', zh: '世界互联网大会' }, aliases: {} },
  ];
  const reader = yearReader({ ...corpus, entities });
  it.each([
    '首届亚太峰会',
    '首届世界互联网大会亚太峰会',
    '首届领先科技奖',
    '首届“领先科技奖”',
    '第二届亚太峰会',
    '专家委员会首届',
    '专家委员会的第二届',
    '首届专家委员会',
    'the first event prize',
    'the second summit medal',
    'the first annual event prize',
    'the first meeting committee',
  ])('“%s” is no edition', (text) => {
    expect(reader(normalise(text), TODAY).years).toEqual([]);
  });
  it.each([
    ['首届世界互联网大会', 2014],
    ['the first World Internet Conference', 2014],
    ['the first event topic', 2014],
    ['首届数字经济', 2014],
    ['首届金奖', 2014],
    ['首届大会的领先科技奖', 2014],
    ['第三届上的领先科技奖', 2016],
  ])('“%s” is that of %i', (text, year) => {
    expect(reader(normalise(text), TODAY).years).toEqual([year]);
  });
});

describe('several years at once', () => {
  const from = (first: number, last = TODAY): number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n);
  it.each([
    ['2015-2017', from(2015, 2017)],
    ['2015–2017', from(2015, 2017)],
    ['2015 to 2017', from(2015, 2017)],
    ['from 2015 until 2017', from(2015, 2017)],
    ['2015至2017年', from(2015, 2017)],
    ['2015年到2017年', from(2015, 2017)],
    ['since 2020', from(2020)],
    ['自2020年以来', from(2020)],
    ['after 2020', from(2021)],
    ['2020年以后', from(2021)],
    ['before 2016', from(2014, 2015)],
    ['2016年以前', from(2014, 2015)],
  ])('“%s” is %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  it('a range that runs backwards is two years', () => {
    expect(yearsIn('2017-2015')).toEqual([2015, 2017]);
  });
});

describe('a year told from today', () => {
  it.each([
    ['last year', 2025],
    ['this year', 2026],
    ['two years ago', 2024],
    ['next year', 2027],
    ['去年', 2025],
    ['今年', 2026],
    ['前年', 2024],
    ['the latest edition', 2026],
    ['最近一届', 2026],
  ])('“%s” is %i', (text, year) => {
    expect(yearsIn(text)).toEqual([year]);
  });
  it('the latest edition is never one to come', () => {
    expect(read('the latest edition', 2016).years).toEqual([2016]);
  });
});

describe('a corpus whose editions are neither in order nor of every year', () => {
  const numbered = (...list: [number, number][]) =>
    template === undefined ? [] : list.map(([number, year]) => ({ ...template, number, year }));
  const reader = yearReader({ ...corpus, editions: numbered([4, 2017], [1, 2014], [6, 2019], [2, 2015]) });
  const years = (text: string, today = TODAY) => reader(normalise(text), today).years;
  it('has ranges and a latest edition all the same', () => {
    expect(years('2014 to 2017')).toEqual([2014, 2015, 2017]);
    expect(years('since 2015')).toEqual([2015, 2017, 2019]);
    expect([years('the latest edition'), years('the latest edition', 2018)]).toEqual([[2019], [2017]]);
  });
  it('has one edition a year from the last on, and none in its gaps', () => {
    expect([years('第八届'), years('第七届'), years('第六届')]).toEqual([[2021], [2020], [2019]]);
    expect([years('第三届'), years('the fifth summit')]).toEqual([[], []]);
  });
  it('may have no edition at all', () => {
    const none = yearReader({ ...corpus, editions: [] });
    expect(none('第三届', TODAY).years).toEqual([]);
    expect(none('the latest edition', TODAY).years).toEqual([]);
  });
});

describe('a year in Chinese digits', () => {
  it.each([
    ['二〇一九年到二〇二一年', [2019, 2020, 2021]],
    ['2019到二零二一年', [2019, 2020, 2021]],
    ['一二三四年', [1234]],
    ['〇〇一七年', []],
    ['〇〇一七年到2017年', [2017]],
  ])('“%s” is %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });
});

describe('two stretches of years', () => {
  it.each([
    ['since 2025, and since 2024', [2024, 2025, 2026]],
    ['2014-2015, 2017-2018', [2014, 2015, 2017, 2018]],
    ['after 2025 or after 2024', [2025, 2026]],
    ['before 2015, before 2016', [2014, 2015]],
    ['in 2015 and in 2017 and in 2019', [2015, 2017, 2019]],
    ["'15 or '16", [2015, 2016]],
    ['last year and next year', [2025, 2027]],
    ['the second summit and the third summit', [2015, 2016]],
    ['summit no. 2 and summit no. 3', [2015, 2016]],
    ['第二届和第四届', [2015, 2017]],
  ])('“%s” are both read: %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });
  it.each([
    ['2099-2099', [2099]],
    ['since 2099', [2099]],
    ['before 2014', [2014]],
  ])('one in which there was no edition is a year: “%s” is %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });
  it('the longest word for a year told from today is read', () => {
    expect(yearsIn('the year before last')).toEqual([2024]);
  });
});

describe('the years taken out of a text of the corpus', () => {
  const remove = yearRemover(corpus);
  it.each([
    ['大会2015年演讲', '大会 演讲'],
    ['held in 2015 and 2016.', 'held in   and  .'],
    ['at the second world internet conference', 'at the  world internet conference'],
    ['在第二届大会上', '在 大会上'],
    ['首届和第二届', ' 和 '],
    ['a town', 'a town'],
  ])('of “%s” leave “%s”', (text, rest) => {
    expect(remove(text)).toBe(rest);
  });
});

describe('what is left of the question', () => {
  it.each([
    ['大会2015年演讲', '大会 演讲'],
    ['大会去年演讲', '大会 演讲'],
    ['Who spoke in 2015?', 'who spoke in ?'],
    ['第二届大会的主题', '大会的主题'],
    ['since 2020 which documents came out', 'which documents came out'],
    ['Who is Jack Ma?', 'who is jack ma?'],
  ])('of “%s” is “%s”', (text, rest) => {
    expect(read(normalise(text), TODAY).rest).toBe(rest);
  });
});

describe('whatever is typed', () => {
  const remove = yearRemover(corpus);
  it('years are read the same each time, sorted, once each, and sane', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(normalise(text), TODAY);
        expect(read(normalise(text), TODAY)).toEqual(reading);
        expect([...new Set(reading.years)].sort((a, b) => a - b)).toEqual(reading.years);
        for (const year of reading.years)
          expect(Number.isInteger(year) && year >= 1000 && year <= 9999, String(year)).toBe(true);
        remove(normalise(text));
      }),
      { numRuns: 300 },
    );
  });
  it.each(ADVERSARIAL.map((text) => [text.slice(0, 20), text]))(
    '6,000 characters of “%s” are read at once',
    (_, text) => {
      const start = performance.now();
      read(text, TODAY);
      remove(text);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
