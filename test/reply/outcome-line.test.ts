import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerWith } from '../../src/answer/make-answer.ts';
import { answerText } from '../../src/reply/answer-text.ts';
import { languageOfLocale, wordsIn } from '../../src/reply/languages.ts';
import { outcomeLine } from '../../src/reply/outcome-line.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';

const engine = fixtureEngine();
const { corpus } = engine;
const words = wordsIn(corpus.messages, 'en');

function answer(ids: readonly string[], change: Partial<Answer> = {}): Answer {
  const facts = ids.flatMap((id) => corpus.factById.get(id) ?? []);
  return {
    ...answerWith(engine, { question: { text: 'a  question', language: 'en' }, facts }),
    related: [],
    ...change,
  };
}

const line = (ids: readonly string[], change: Partial<Answer>) => outcomeLine(answer(ids, change), { corpus, words });
const nearest = [{ question: 'When was it?', factId: '2015-dates' }];

describe('what is said before the facts', () => {
  it('is nothing where they answer', () => expect(line(['2015-dates'], {})).toBeNull());
  it('is which years they are of, where those are others: each year once, in order', () => {
    const facts = ['2017-dates', '2015-dates', '2014-dates', '2015-venue'];
    expect(line(facts, { outcome: 'other-year', years: [2017, 2015, 2017] })).toBe(
      'Nothing on record has this in 2017 and 2015. What is on record is from 2014, 2015 and 2017:',
    );
  });
  it('names the year in which a fact of no edition begins', () => {
    const other = answer(['conference-yearly'], { outcome: 'other-year', years: [2015] });
    const dated = other.facts.map((one) => ({ ...one, fact: { ...one.fact, years: new Set([2016, 2018]) } }));
    expect(outcomeLine({ ...other, facts: dated }, { corpus, words })).toContain('What is on record is from 2016:');
  });
  it('is that there is no such edition, where there is none', () => {
    const none = 'There is no edition of 2031 on record; the editions on record are those from 2014 to 2017.';
    expect(line([], { outcome: 'not-recorded', years: [2031] })).toBe(none);
    expect(line(['2015-dates'], { outcome: 'other-year', years: [2031] })).toBe(none);
    expect(line([], { outcome: 'not-recorded', years: [2031, 2015] })).toBe('Nothing on record answers this.');
    expect(line([], { outcome: 'off-topic', years: [2031] })).toMatch(/^This does not seem to be about/);
  });
  it('names the first and the last edition, in whichever order they are on record', () => {
    const editionByYear = new Map([...corpus.editionByYear].reverse());
    const unknown = answer([], { outcome: 'not-recorded', years: [2031] });
    expect(outcomeLine(unknown, { corpus: { ...corpus, editionByYear }, words })).toContain('from 2014 to 2017');
  });
  it('names no edition where none is on record at all', () => {
    const unknown = answer([], { outcome: 'not-recorded', years: [2031] });
    expect(outcomeLine(unknown, { corpus: { ...corpus, editionByYear: new Map() }, words })).toBe(
      'Nothing on record answers this.',
    );
  });
  it('leads to the nearest questions, if there are any', () => {
    expect(line([], { outcome: 'not-recorded', years: [], related: nearest })).toBe(
      'Nothing on record answers this.\nThe nearest questions that do have an answer:',
    );
  });
});

describe('an answer in the terminal', () => {
  const text = (ids: readonly string[], change: Partial<Answer> = {}) =>
    answerText(answer(ids, change), { corpus, words });

  it('is the question, the short answer, the facts, the sources and what else is on record', () => {
    const change = { headline: '2,100', related: nearest };
    expect(text(['2015-participants', '2015-participants-other', 'conference-yearly'], change)).toBe(
      [
        'a question',
        '2,100',
        [
          '• Xinhua counted more than 2,100 participants at the second World Internet Conference in 2015. [1]\n  16 December 2015',
          'Another source says otherwise:',
          '• Reuters counted 2,400 participants at the second World Internet Conference in 2015. [2]\n  17 December 2015',
          '• The World Internet Conference has been held every year since 2014, usually in Wuzhen. [3]',
        ].join('\n'),
        [
          '[1] 王小明, 新华社, “第二届世界互联网大会开幕”, 新华网, 16 December 2015\n    https://example.com/xinhua',
          '[2] Paul Carsten, “Reporters Without Borders calls for boycott of China web conference”, Reuters, 14 December 2015\n    https://example.com/reuters/boycott_(2015)',
          '[3] A and others, “A report”, The Press, 2018\n    https://example.com/report',
        ].join('\n'),
        'Also on record:\n  When was it?',
      ].join('\n\n'),
    );
  });
  it('explains the mark of what is known only through the seed article, and gives no address that is not known', () => {
    expect(text(['2014-draft'])).toMatch(
      /\. \[1\]†\n {2}21 November 2014\n\n\[1\] no source given in the article\n† {3}known only through/,
    );
  });
  it('ends with its sources where nothing else is on record', () => {
    expect(text(['2015-venue']).split('\n').at(-1)).toMatch(/^ {4}https:/);
  });
  it('has the year of a fact whose date is not known', () => {
    const undated = answer(['2015-venue']);
    const facts = undated.facts.map((one) => ({ ...one, fact: { ...one.fact, period: null } }));
    expect(answerText({ ...undated, facts }, { corpus, words })).toContain('[1]\n  2015\n');
  });
  it('that found nothing says so, and gives the nearest questions without another heading', () => {
    expect(text([], { related: nearest })).toBe(
      'a question\n\nNothing on record answers this.\nThe nearest questions that do have an answer:\n\n  When was it?',
    );
  });
});

describe('the language of a member', () => {
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['en-GB', 'en'],
    ['de', 'en'],
    [undefined, 'en'],
  ])('whose Discord speaks %s is %s', (locale, language) => expect(languageOfLocale(locale)).toBe(language));
  it('decides the script of Chinese texts, and leaves English ones', () => {
    const text = { en: '网络', zh: '网络' };
    const [english, simplified, traditional] = (['en', 'zh-Hans', 'zh-Hant'] as const).map((language) => {
      const its = wordsIn(corpus.messages, language);
      return [its.text(text), its.script('网络')];
    });
    expect(english).toEqual(['网络', '网络']);
    expect(simplified).toEqual(['网络', '网络']);
    expect(traditional).toEqual(['網絡', '網絡']);
  });
});
