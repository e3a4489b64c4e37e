import { describe, expect, it } from 'vitest';
import { headline, periodText, written } from '../../src/answer/headline.ts';
import type { Language } from '../../src/corpus/messages.ts';
import { parsePeriod } from '../../src/corpus/period.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { understand } from '../search/readers.ts';

const corpus = fixtureCorpus();
function short(question: string, id: string, language: Language = 'en'): string | null {
  const fact = corpus.factById.get(id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return headline(understand(question), fact, { corpus, language });
}

describe('the short answer', () => {
  it.each([
    ['Who attended?', '2017-cook-pichai', 'Tim Cook and Sundar Pichai', '蒂姆·库克和桑达尔·皮查伊'],
    ['When was it?', '2015-dates', '16–18 December 2015', '2015年12月16日至18日'],
    ['When was it?', '2015-rsf-boycott', '14 December 2015', '2015年12月14日'],
    ['When was it?', '2015-theme', '2015', '2015年'],
    ['Where was it?', '2015-venue', 'Wuzhen', '乌镇'],
    ['How many participants?', '2015-participants', 'more than 2,100 participants', null],
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
    ['boycott', '2015-rsf-boycott'],
    ['Why?', '2015-rsf-boycott'],
  ])('to “%s” is never guessed: %s does not hold it', (question, id) => {
    expect(short(question, id)).toBeNull();
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
  ])('%s is %s, %s', (text, en, zh) => {
    const period = parsePeriod(text);
    if (period === null) throw new Error(`${text} is no period`);
    expect([periodText(period, { corpus, side: 'en' }), periodText(period, { corpus, side: 'zh' })]).toEqual([en, zh]);
  });
});

it('both Chinese scripts are written from one', () => {
  expect([written('en'), written('zh-Hans'), written('zh-Hant')]).toEqual(['en', 'zh', 'zh']);
});
