import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Language } from '../../src/corpus/messages.ts';
import { openSearch } from '../../src/search/engine.ts';
import { suggestQuestions } from '../../src/search/suggest.ts';
import { fixtureCorpus, fixtureEngine, fixtureFiles } from '../fixtures/corpus.ts';
import { anyText } from './strings.ts';

const suggest = (
  text: string,
  { language = 'en', year, limit = 25 }: { language?: Language; year?: number; limit?: number } = {},
) => suggestQuestions(fixtureEngine(), { text, language, year, limit });
const questions = (...args: Parameters<typeof suggest>): string[] => suggest(...args).map(({ question }) => question);

describe('a beginning', () => {
  it.each([
    ['Who called', 'Who called for a boycott in 2015?'],
    ['who CALLED for a b', 'Who called for a boycott in 2015?'],
    ['boycott', 'Who called for a boycott in 2015?'],
    ['boyc', 'Who called for a boycott in 2015?'],
    ['stay away', 'Which press freedom group wanted people to stay away?'],
    ['谁呼吁', '谁呼吁抵制2015年的大会？'],
    ['誰呼籲', '谁呼吁抵制2015年的大会？'],
    ['抵制', '谁呼吁抵制2015年的大会？'],
  ])('“%s” is completed to “%s”', (text, question) => {
    expect(questions(text)[0]).toBe(question);
  });
  it('is completed in its own script, whatever the reader’s language', () => {
    expect(questions('抵制', { language: 'en' })[0]).toMatch(/\p{Script=Han}/u);
    expect(questions('boycott', { language: 'zh-Hans' })[0]).toMatch(/^[\x20-\x7e]+$/);
  });
  it('that begins no question gets those of the facts that answer it', () => {
    expect(questions('boycot of the conference')).toContain('Who called for a boycott in 2015?');
  });
  it('that nothing answers gets none', () => {
    expect(questions('the weather on Mars')).toEqual([]);
  });
});

describe('key words among the questions of a fact', () => {
  const files = fixtureFiles();
  const facts = (files.get('facts/2015.yaml') ?? '').replace(
    'Who called for a boycott in 2015?,',
    '$& Boycott RSF plea,',
  );
  const engine = openSearch(loadCorpus(files.set('facts/2015.yaml', facts)));
  const found = (text: string) =>
    suggestQuestions(engine, { text, language: 'en', limit: 25 }).map(({ question }) => question);

  it('find it, and its plainest question is what one reads', () => {
    expect(found('RSF plea')).toEqual(['Who called for a boycott in 2015?']);
    expect(found('boycott').filter((question) => !question.endsWith('?'))).toEqual([]);
  });
});

describe('before anything is typed', () => {
  it('there are starters, one for each edition first', () => {
    const years = suggest('', { limit: 4 }).map(({ factId }) => fixtureCorpus().factById.get(factId)?.year);
    expect(new Set(years).size).toBe(4);
  });
  it('they are in the reader’s language', () => {
    for (const question of questions('', { language: 'zh-Hant' })) expect(question).toMatch(/\p{Script=Han}/u);
    for (const question of questions('', { language: 'en' })) expect(question).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a year that is chosen', () => {
  it('leaves its questions only', () => {
    for (const { factId } of suggest('', { year: 2017 })) expect(fixtureCorpus().factById.get(factId)?.year).toBe(2017);
    expect(questions('boycott', { year: 2017 })).not.toContain('Who called for a boycott in 2015?');
  });
});

it('whatever is typed, questions of the corpus come out, none twice, no more than asked for', () => {
  const all = new Set(fixtureCorpus().facts.flatMap(({ asks }) => [...asks.en, ...asks.zh]));
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 25 }), (text, limit) => {
      const found = questions(text, { limit });
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
      for (const question of found) expect(all.has(question)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
