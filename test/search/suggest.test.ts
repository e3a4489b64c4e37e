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

describe('of several questions that complete what is typed', () => {
  interface Told {
    readonly id: string;
    readonly year?: number;
    readonly years?: readonly number[];
    readonly en?: readonly string[];
    readonly zh?: readonly string[];
    readonly sources?: number;
    readonly via?: 'seed' | 'read';
  }
  const engine = fixtureEngine();
  const [model] = engine.corpus.facts;
  const [source] = model?.sources ?? [];
  /** What a corpus of these facts suggests. */
  const among = (
    facts: readonly Told[],
    text: string,
    more: { year?: number; language?: Language; limit?: number } = {},
  ) => {
    if (model === undefined || source === undefined) throw new Error('the small corpus is empty');
    const told = facts.map(({ id, year, years, en = [], zh = [], sources = 1, via = 'read' }) => ({
      ...model,
      id,
      year: year ?? null,
      years: new Set(years ?? (year === undefined ? [] : [year])),
      asks: { en: [...en], zh: [...zh] },
      sources: Array.from({ length: sources }, () => ({ ...source, via })),
    }));
    const small = { ...engine, corpus: { ...engine.corpus, facts: told } };
    return suggestQuestions(small, { text, language: 'en', limit: 25, ...more }).map(({ factId }) => factId);
  };

  it('those that begin so come first, then those that have its words whole, then those that have them begun', () => {
    const facts = [
      { id: 'begun', en: ['Is there a hotelier?'] },
      { id: 'whole', en: ['Is there a hotel?'] },
      { id: 'first', en: ['Hotels?'] },
      { id: 'none', en: ['Is there an inn?'] },
      { id: 'end', en: ['Is that a motel hote'] },
    ];
    expect(among(facts, 'hotel')).toEqual(['first', 'whole', 'begun']);
    expect(among(facts, 'there hotel')).toEqual(['whole', 'begun']);
    expect(among(facts, 'hotel there')).toEqual(['whole']);
    expect(among(facts, 'a hotel?')).toEqual(['whole', 'begun']);
  });
  it('more of its words whole is better, however little it is known', () => {
    const facts = [
      { id: 'one', en: ['Who saw hotelier Smith?'], sources: 2 },
      { id: 'two', en: ['Who saw Smith in a hotel?'] },
    ];
    expect(among(facts, 'smith hotel')).toEqual(['two', 'one']);
  });
  it('those of facts that are known best come first among equals', () => {
    const facts = [
      { id: 'one', en: ['Hotels in town?'] },
      { id: 'three', en: ['Hotels at large?'], sources: 3 },
      { id: 'two', en: ['Hotels abroad?'], sources: 2 },
      { id: 'many', en: ['Hotels anywhere?'], sources: 9 },
      { id: 'seed', en: ['Hotels ever?'], via: 'seed' as const },
    ];
    expect(among(facts, 'hotels')).toEqual(['seed', 'three', 'many', 'two', 'one']);
  });
  it('a fact is suggested once, by the plainest of its questions', () => {
    const facts = [
      { id: 'other', en: ['Who?', 'Hotels there?'] },
      { id: 'same', en: ['Hotels?', 'Hotels again?'] },
    ];
    expect(among(facts, 'hotels')).toEqual(['same', 'other']);
  });
  it('no more come than are asked for', () => {
    const facts = ['a', 'b', 'c'].map((id) => ({ id, en: [`Hotel ${id}?`] }));
    expect(among(facts, 'hotel', { limit: 2 })).toEqual(['a', 'b']);
    expect(among(facts, 'hotel', { limit: 0 })).toEqual([]);
  });
  it('those of the year that is chosen come', () => {
    const facts = [
      { id: 'both', years: [2014, 2015], year: 2014, en: ['Hotel one?'] },
      { id: 'none', en: ['Hotel two?'] },
    ];
    expect(among(facts, 'hotel', { year: 2015 })).toEqual(['both']);
    expect(among(facts, '', { year: 2015 })).toEqual([]);
    expect(among(facts, '', { year: 2014 })).toEqual(['both']);
    expect(among(facts, '')).toEqual(['both', 'none']);
  });
  it('before anything is typed the best known of each year comes first', () => {
    const facts = [
      { id: 'old', year: 2014, en: ['A?'] },
      { id: 'best', year: 2014, en: ['B?'], sources: 3 },
      { id: 'new', year: 2015, en: ['C?'], sources: 2 },
    ];
    expect(among(facts, '')).toEqual(['best', 'new', 'old']);
  });
  it('in Chinese those that begin so come first, then those that have it whole, then in parts', () => {
    const facts = [
      { id: 'parts', zh: ['酒店里谁演讲？'] },
      { id: 'inside', zh: ['那家酒店 演讲在哪里？'] },
      { id: 'first', zh: ['酒店 演讲？'] },
      { id: 'one', zh: ['酒店在哪里？'] },
    ];
    expect(among(facts, '酒店 演讲')).toEqual(['first', 'inside', 'parts']);
    expect(among(facts, '演讲，酒店')).toEqual(['parts', 'inside', 'first']);
    expect(among(facts, ' 演讲 ， 酒店 ')).toEqual(['parts', 'inside', 'first']);
    expect(among([{ id: 'one', zh: ['在酒店？'] }], '大酒店')).toEqual([]);
  });
});
