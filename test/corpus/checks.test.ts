import { describe, expect, it } from 'vitest';
import { type Changes, problemsOf, swap } from './broken.ts';

const FACTS = 'facts/2015.yaml';

interface Case {
  readonly what: string;
  readonly changes: Changes;
  readonly problem: RegExp;
}

const references: Case[] = [
  {
    what: 'a source',
    changes: { [FACTS]: swap('id: xinhua-2015', 'id: nobody-2015') },
    problem: /^facts\/2015\.yaml:8: 2015-dates: there is no source nobody-2015 in sources\.json$/,
  },
  {
    what: 'a person',
    changes: { [FACTS]: swap('who: [jack-ma]', 'who: [pony-ma]') },
    problem: /2015-ma-praise: there is no entity pony-ma in entities\.yaml/,
  },
  {
    what: 'a topic',
    changes: { [FACTS]: swap('about: [boycott]', 'about: [strike]') },
    problem: /2015-rsf-boycott: there is no entity strike/,
  },
  {
    what: 'a place',
    changes: { [FACTS]: swap('where: wuzhen', 'where: paris') },
    problem: /2015-venue: there is no entity paris/,
  },
  {
    what: 'a disputed fact',
    changes: { [FACTS]: swap('disputed: [2015-participants-other]', 'disputed: [2015-nothing]') },
    problem: /2015-participants: there is no fact 2015-nothing/,
  },
  {
    what: 'the organisation of an office',
    changes: { 'entities.yaml': swap('of: apple', 'of: pear') },
    problem: /^entities\.yaml:\d+: tim-cook: there is no entity pear/,
  },
  {
    what: 'a fact of an edition',
    changes: { 'editions.yaml': swap('theme: 2015-theme', 'theme: 2015-motto') },
    problem: /^editions\.yaml:\d+: there is no fact 2015-motto/,
  },
  {
    what: 'a fact behind a figure of an edition',
    changes: { 'editions.yaml': swap('2015-participants-other]', 'gone]') },
    problem: /^editions\.yaml:\d+: there is no fact gone/,
  },
];

describe('what refers to nothing', () => {
  it.each(references)('$what', ({ changes, problem }) => {
    expect(problemsOf(changes)).toContainEqual(expect.stringMatching(problem));
  });
});

const twice: Case[] = [
  {
    what: 'a source',
    changes: { 'sources.json': swap('"id": "nyt-2017"', '"id": "xinhua-2015"') },
    problem: /^sources\.json:\d+: the id xinhua-2015 is used twice/,
  },
  {
    what: 'an address',
    changes: { 'sources.json': swap('https://example.com/nyt', 'https://example.com/xinhua') },
    problem: /^sources\.json:\d+: nyt-2017: the URL is xinhua-2015's too/,
  },
  {
    what: 'an entity',
    changes: { 'entities.yaml': swap('id: boycott', 'id: wuzhen') },
    problem: /^entities\.yaml:\d+: the id wuzhen is used twice/,
  },
  {
    what: 'a question, whatever its case and punctuation',
    changes: { [FACTS]: swap('Who praised the conference in 2015?', '"WHO called for: a boycott in 2015"') },
    problem:
      /^facts\/2015\.yaml:\d+: 2015-ma-praise: “WHO called for: a boycott in 2015” is asked by 2015-rsf-boycott too/,
  },
  {
    what: 'a Chinese question',
    changes: { [FACTS]: swap('2015年谁称赞了大会？', '谁呼吁抵制2015年的大会') },
    problem: /is asked by 2015-rsf-boycott too/,
  },
];

describe('what stands there twice', () => {
  it.each(twice)('$what', ({ changes, problem }) => {
    expect(problemsOf(changes)).toContainEqual(expect.stringMatching(problem));
  });
});

const disagreements: Case[] = [
  {
    what: 'a date outside of its year',
    changes: { [FACTS]: swap('date: 2015-12-14', 'date: 2013-12-14') },
    problem: /2015-rsf-boycott: 2013-12-14 lies outside 2015/,
  },
  {
    what: 'a day that does not exist',
    changes: { [FACTS]: swap('date: 2015-12-14', 'date: 2015-02-30') },
    problem: /2015-02-30 is no date/,
  },
  {
    what: 'a range that runs backwards',
    changes: { [FACTS]: swap('date: 2015-12-16/2015-12-18', 'date: 2015-12-18/2015-12-16') },
    problem: /is no date, or its range runs backwards/,
  },
  {
    what: 'an edition of no day',
    changes: { 'editions.yaml': swap('dates: 2015-12-16/2015-12-18', 'dates: 2015-12-18/2015-12-16') },
    problem: /^editions\.yaml:\d+: 2015-12-18\/2015-12-16 is no date/,
  },
  {
    what: 'a year in one language only',
    changes: { [FACTS]: swap('zh: 马云2015年称赞了第二届', 'zh: 马云称赞了第二届') },
    problem: /2015-ma-praise: years or figures differ between the languages; only in the English text: 2015/,
  },
  {
    what: 'another figure in Chinese',
    changes: {
      [FACTS]: swap(
        '路透社称，2015年第二届世界互联网大会有2400人与会。',
        '路透社称，2015年第二届世界互联网大会有2500人与会，人数为2400人。',
      ),
    },
    problem: /only in the Chinese text: 2500/,
  },
  {
    what: 'a figure that its text lacks',
    changes: { [FACTS]: swap('en: "more than 2,100"', 'en: "more than 3,100"') },
    problem: /2015-participants: “more than 3,100” does not stand in the en text/,
  },
  {
    what: 'a quotation that its text lacks',
    changes: { [FACTS]: swap('quote: { en: internet sovereignty', 'quote: { en: web sovereignty') },
    problem: /“web sovereignty” does not stand in the en text/,
  },
  {
    what: 'a person whom the text does not name',
    changes: { [FACTS]: swap('who: [jack-ma]', 'who: [xi-jinping]') },
    problem: /2015-ma-praise: names neither Xi Jinping/,
  },
  {
    what: 'a place that the Chinese text does not name',
    changes: { [FACTS]: swap('在浙江省乌镇举行', '在浙江省某镇举行') },
    problem: /2015-venue: names neither 乌镇/,
  },
  {
    what: 'a dispute that only one side knows of',
    changes: { [FACTS]: swap('  disputed: [2015-participants]\n', '') },
    problem: /2015-participants: 2015-participants-other does not name 2015-participants in turn/,
  },
  {
    what: 'a source that was read, with no passage',
    changes: { [FACTS]: swap(', at: [主题, 共享共治]', '') },
    problem: /2015-theme: `at` is missing/,
  },
  {
    what: 'a source that was read, with no address',
    changes: { 'facts/2014.yaml': swap('id: seed-reference-12, via: seed', 'id: seed-reference-12, via: read') },
    problem: /seed-reference-12 has no URL, so it cannot have been read/,
  },
  {
    what: 'a fact known only through a seed article that has no address',
    changes: { 'sources.json': swap('"URL": "https://en.wikipedia.org/wiki/World_Internet_Conference",', '') },
    problem: /2014-draft: via: seed needs the source seed-article with its URL/,
  },
];

describe('what does not agree', () => {
  it.each(disagreements)('$what', ({ changes, problem }) => {
    expect(problemsOf(changes)).toContainEqual(expect.stringMatching(problem));
  });

  it('an edition is announced the year before and reported on the year after', () => {
    expect(problemsOf({ [FACTS]: swap('date: 2015-12-14', 'date: 2014-12-14') })).toEqual([]);
    expect(problemsOf({ [FACTS]: swap('date: 2015-12-14', 'date: 2016-01') })).toEqual([]);
  });
  it('an alias names a person as well', () => {
    expect(problemsOf({ [FACTS]: swap('en: Jack Ma praised', 'en: Ma Yun praised') })).toEqual([]);
  });
});
