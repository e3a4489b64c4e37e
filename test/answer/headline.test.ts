import { describe, expect, it } from 'vitest';
import { headline, periodText, written } from '../../src/answer/headline.ts';
import type { Fact } from '../../src/corpus/corpus.ts';
import type { Language } from '../../src/corpus/messages.ts';
import { parsePeriod } from '../../src/corpus/period.ts';
import { FEATURES, type Features } from '../../src/search/weights.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { understand } from '../search/readers.ts';

const NO_EVIDENCE = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;

const corpus = fixtureCorpus();
function short(question: string, id: string, language: Language = 'en'): string | null {
  const fact = corpus.factById.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return headline(understand(question), fact, { corpus, language, features: null });
}

describe('the short answer', () => {
  it.each([
    ['Who attended?', '2017-cook-pichai', 'Tim Cook and Sundar Pichai', '蒂姆·库克和桑达尔·皮查伊'],
    ['When was it?', '2015-dates', '16–18 December 2015', '2015年12月16日至18日'],
    ['Where was it?', '2015-venue', 'Wuzhen', '乌镇'],
    ['How many participants?', '2015-participants', 'more than 2,100 participants', '2100多名参会者'],
    ['How many participants?', '2015-participants-other', '2,400 participants', '2400人'],
    ['When and where was it?', '2015-venue', 'Wuzhen', '乌镇'],
    ['Who spoke where?', '2015-venue', 'Wuzhen', '乌镇'],
    ['Who spoke where?', '2017-cook-speech', 'Tim Cook', '蒂姆·库克'],
    ['What was the theme?', '2015-theme', null, null],
  ])('to “%s” out of %s is %s, %s', (question, id, en, zh) => {
    if (en !== null) expect(short(question, id)).toBe(en);
    if (zh !== null) expect(short(question, id, 'zh-Hans')).toBe(zh);
    expect(short(question, id, 'zh-Hant')).toBe(short(question, id, 'zh-Hans'));
  });
  it.each([
    ['Who was there?', '2015-dates'],
    ['Where was it?', '2015-rsf-boycott'],
    ['How many people?', '2015-dates'],
    ['When did it begin?', 'conference-yearly'],
    ['When was the boycott?', '2015-rsf-boycott'],
    ['How did it end when Tim Cook spoke?', '2015-dates'],
    ['boycott', '2015-rsf-boycott'],
    ['Why?', '2015-rsf-boycott'],
  ])('to “%s” is never guessed: %s does not hold it', (question, id) => {
    expect(short(question, id)).toBeNull();
  });
});

describe('the short answer out of a slot', () => {
  const venue = fixtureCorpus().factById.get('2015-venue');
  if (venue === undefined) throw new Error('no fact');
  const of = (question: string, part: Partial<Fact>, language: Language = 'en') =>
    headline(understand(question), { ...venue, ...part }, { corpus, language, features: null });

  it.each([
    ['Who was there?', ['tim-cook'], 'Tim Cook'],
    ['Who was there?', ['tim-cook', 'jack-ma', 'xi-jinping'], 'Tim Cook, Jack Ma and Xi Jinping'],
    ['Who was there?', ['nobody-known'], null],
    ['Who was there?', ['nobody-known', 'jack-ma'], 'Jack Ma'],
  ])('“%s” names all of them that are on record: %j, “%s”', (question, who, text) => {
    expect(of(question, { who })).toBe(text);
  });
  it('leaves out whom the question names already', () => {
    expect(of('Who met Tim Cook?', { who: ['tim-cook', 'jack-ma'] })).toBe('Jack Ma');
  });
  // Not yet: a question that says nothing but a name is read as one about whom it names ("Who is Tim Cook?").
  it('is who else was there, where the question says no more', () => {
    expect(of('Who was there with Tim Cook?', { who: ['tim-cook', 'jack-ma'] })).toBe('Jack Ma');
  });
  it.each([
    ['Which bosses were there?', ['tim-cook'], null],
    ['Which bosses were there?', ['tim-cook', 'jack-ma', 'xi-jinping'], 'Tim Cook, Jack Ma and Xi Jinping'],
    ['Which boss was there?', ['tim-cook', 'jack-ma'], 'Tim Cook and Jack Ma'],
    ['Which boss was there?', ['tim-cook', 'jack-ma', 'xi-jinping'], null],
    ['哪些人参加了？', ['tim-cook'], null],
  ])('“%s” may be answered by so many: %j, “%s”', (question, who, text) => {
    expect(of(question, { who })).toBe(text);
  });
  it('joins Chinese names as Chinese does', () => {
    expect(of('Who was there?', { who: ['tim-cook', 'jack-ma', 'xi-jinping'] }, 'zh-Hans')).toBe(
      '蒂姆·库克、马云和习近平',
    );
  });
  it('is no place that the question names', () => {
    expect(of('Where was the boycott?', { where: 'boycott' })).toBeNull();
  });
  it('is nothing where the place is not on record', () => {
    expect(of('Where was it?', { where: 'nowhere-known' })).toBeNull();
  });
  it.each([
    ['7', 'forums', '7 forums', '7场论坛'],
    ['7 of them', 'forums', '7 of them', '7 of them'],
    ['7', 'things-without-a-unit', '7', '7'],
    ['第7届', 'forums', '第7届', '第7届'],
    ['3万', 'forums', '3万 forums', '3万场论坛'],
  ])('gives the figure “%s” of %s its unit where it has none: “%s”, “%s”', (text, thing, en, zh) => {
    const figure = { of: thing, en: text, zh: text };
    expect(of('How many were there?', { figure })).toBe(en);
    expect(of('How many were there?', { figure }, 'zh-Hans')).toBe(zh);
  });
  it('is no number of another thing than is asked for', () => {
    const figure = { of: 'participants', en: '7', zh: '7' };
    expect(of('How many participants were there?', { figure })).toBe('7 participants');
    expect(of('How many forums were there?', { figure })).toBeNull();
  });
  it('quotes the theme, and nothing else that is quoted', () => {
    const quote = { en: 'Shared by all', zh: '共享' };
    expect(of('What was the theme?', { kind: 'theme', quote })).toBe('Shared by all');
    expect(of('What was the theme?', { kind: 'theme', quote }, 'zh-Hant')).toBe('共享');
    expect(of('What was the theme?', { kind: 'speech', quote })).toBeNull();
    expect(of('What did he say?', { kind: 'theme', quote })).toBeNull();
  });
});

describe('the short answer “when”', () => {
  const boycott = fixtureCorpus().factById.get('2015-rsf-boycott');
  if (boycott === undefined) throw new Error('no fact');
  const askedWhen = { asks: { en: ['When was the call?'], zh: ['何时呼吁的？'] } };
  const alike = { ...NO_EVIDENCE, askBalanced: 0.3 };
  const when = (part: Partial<Fact>, features: Features | null = null) =>
    headline(understand('When was the boycott?'), { ...boycott, ...part }, { corpus, language: 'en', features });

  it('is the date of a fact that its curator asks for it', () => {
    expect(when(askedWhen)).toBe('14 December 2015');
    expect(when({})).toBeNull();
  });
  it('is that of a fact that is much like the question', () => {
    expect(when(askedWhen, alike)).toBe('14 December 2015');
    expect(when(askedWhen, { ...NO_EVIDENCE, bodyBalanced: 0.3 })).toBe('14 December 2015');
    expect(when(askedWhen, { ...alike, askBalanced: 0.29 })).toBeNull();
  });
  it('is nothing where the text tells of another year', () => {
    expect(when({ ...askedWhen, text: { en: 'It opens in 2016.', zh: '' } })).toBeNull();
    expect(when({ ...askedWhen, text: { en: 'It opens in 2015 for 2016 people.', zh: '' } })).toBeNull();
    expect(when({ ...askedWhen, text: { en: 'It opens for 12016 people.', zh: '' } })).toBe('14 December 2015');
  });
  it('is no span of several years', () => {
    expect(when({ kind: 'dates', period: parsePeriod('2015-11/2015-12') })).toBe('November 2015–December 2015');
    expect(when({ kind: 'dates', period: parsePeriod('2015/2016') })).toBeNull();
  });
});

describe('a period in words', () => {
  it.each([
    ['2015', '2015', '2015年'],
    ['2015-12', 'December 2015', '2015年12月'],
    ['2015-12-06', '6 December 2015', '2015年12月6日'],
    ['2015-12-16/2015-12-18', '16–18 December 2015', '2015年12月16日至18日'],
    ['2015-11-30/2015-12-02', '30 November 2015–2 December 2015', '2015年11月30日至2015年12月2日'],
    ['2014/2016', '2014–2016', '2014年至2016年'],
    ['2015-11/2015-12', 'November 2015–December 2015', '2015年11月至2015年12月'],
    ['2014-12-03/2015-12-05', '3 December 2014–5 December 2015', '2014年12月3日至2015年12月5日'],
    ['2015-01-31', '31 January 2015', '2015年1月31日'],
  ])('%s is %s, %s', (text, en, zh) => {
    const period = parsePeriod(text);
    if (period === null) throw new Error(`${text} is no period`);
    expect([periodText(period, { corpus, side: 'en' }), periodText(period, { corpus, side: 'zh' })]).toEqual([en, zh]);
  });
});

it('both Chinese scripts are written from one', () => {
  expect([written('en'), written('zh-Hans'), written('zh-Hant')]).toEqual(['en', 'zh', 'zh']);
});
