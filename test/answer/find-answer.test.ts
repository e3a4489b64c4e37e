import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answeringFact, decide, findAnswer } from '../../src/answer/find-answer.ts';
import { answerWith } from '../../src/answer/make-answer.ts';
import type { Language } from '../../src/corpus/messages.ts';
import { type Hit, rank } from '../../src/search/rank.ts';
import { fixtureCorpus, fixtureEngine } from '../fixtures/corpus.ts';
import { ADVERSARIAL, anyText } from '../search/strings.ts';

const ask = (text: string, { year, language }: { year?: number; language?: Language } = {}): Answer =>
  findAnswer(fixtureEngine(), { text, year, language, today: 2026 });
const ids = ({ facts }: Answer): string[] => facts.map(({ fact }) => fact.id);

describe('a question that is on record', () => {
  it.each([
    ['Who called for a boycott in 2015?', '2015-rsf-boycott', 'Reporters Without Borders'],
    ['谁呼吁抵制第二届大会？', '2015-rsf-boycott', '无国界记者组织'],
    ['How many people attended the 2015 conference?', '2015-participants', 'more than 2,100 participants'],
    ['Who slipped the draft declaration under hotel doors?', '2014-draft', null],
    ['What was the theme in 2015?', '2015-theme', null],
    ['When was the 2nd WIC?', '2015-dates', '16–18 December 2015'],
    ['When was the second World Internet Conference?', '2015-dates', '16–18 December 2015'],
    ['首届大会是什么时候？', '2014-dates', '2014年11月19日至21日'],
    ['Where was the second conference?', '2015-venue', 'Wuzhen'],
    ['Who attended the 2017 conference?', '2017-cook-pichai', 'Tim Cook and Sundar Pichai'],
  ])('“%s” is answered by %s, in short: %s', (text, id, short) => {
    const answer = ask(text);
    expect(answer.outcome).toBe('answered');
    expect(ids(answer)[0]).toBe(id);
    expect(answer.headline).toBe(short);
    expect(answer.confidence).toBeGreaterThanOrEqual(0.5);
  });
  it('shows what another source says right behind the first', () => {
    expect(ids(ask('How many people attended the 2015 conference?')).slice(0, 2)).toEqual([
      '2015-participants',
      '2015-participants-other',
    ]);
  });
  it('is answered in the language of the question, or in the one that is asked for', () => {
    expect(ask('誰呼籲抵制？').language).toBe('zh-Hant');
    expect(ask('Who called for a boycott?', { language: 'zh-Hans' }).language).toBe('zh-Hans');
  });
});

describe('the fact that answers a question', () => {
  it.each([
    ['Who called for a boycott in 2015?', undefined],
    ['Who called for a boycott?', 2017],
    ['When was the second World Internet Conference?', undefined],
    ['When was the second World Internet Conference?', 2014],
    ['第二届大会是什么时候？', 2017],
    ['How many people attended the 2015 conference?', undefined],
    ['What is the best pizza in Rome?', undefined],
  ])('of “%s” (%s) is the first of its answer, if that is an answer', (text, year) => {
    const { outcome, facts } = ask(text, year === undefined ? {} : { year });
    const fact = answeringFact(fixtureEngine(), { text, year, today: 2026 });
    expect(fact?.id).toBe(outcome === 'answered' ? facts[0]?.fact.id : undefined);
  });
});

describe('the right thing in the wrong year', () => {
  it.each([
    ['Who called for a boycott in 2017?', undefined],
    ['Who called for a boycott?', 2017],
    ['第四届大会谁呼吁抵制？', undefined],
  ])('“%s” (%s) shows the other year, and says no short answer', (text, year) => {
    const answer = ask(text, year === undefined ? {} : { year });
    expect(answer).toMatchObject({ outcome: 'other-year', headline: null, years: [2017] });
    expect(ids(answer)[0]).toBe('2015-rsf-boycott');
  });
  it('never shows a fact of another year as an answer', () => {
    for (const { fact } of ask('Who gave a speech?', { year: 2017 }).facts) expect(fact.years.has(2017)).toBe(true);
  });
});

describe('a fact of the year that lacks what was asked', () => {
  const text = 'Who called for a boycott in 2015?';
  const engine = fixtureEngine();
  const query = engine.understand({ text, today: 2026 });
  const [own] = rank(engine, query);
  const elsewhere = engine.corpus.facts.find(({ year }) => year === 2017);
  if (own === undefined || elsewhere === undefined) throw new Error('the fixture lacks a fact');
  const lacking: Hit = { ...own, features: { ...own.features, heaviestMissing: 0.3 } };
  const whole = (ahead: number): Hit => ({ ...own, fact: elsewhere, inYear: false, score: own.score + ahead });
  const outcome = (...hits: Hit[]) => decide(engine, { question: { text }, query, hits }).outcome;

  it('gives way to one of another year that has it', () => {
    expect(outcome(lacking, whole(3))).toBe('other-year');
  });
  it('is shown where that one is little better, or lacks as much, or where it lacks nothing itself', () => {
    expect(outcome(lacking, whole(0.5))).toBe('answered');
    expect(outcome(lacking, { ...whole(3), features: lacking.features })).toBe('answered');
    expect(outcome(own, whole(3))).toBe('answered');
  });
});

describe('whether somebody was there', () => {
  it.each([
    ['Did Tim Cook attend the 2017 conference in person?', 'answered', '2017-cook-pichai'],
    ['Was Jack Ma at the 2015 conference?', 'answered', '2015-ma-praise'],
    ['Did Tim Cook attend the 2015 conference in person?', 'other-year', '2017-cook-pichai'],
    ['Was Jack Ma at the 2017 conference?', 'other-year', '2015-ma-praise'],
    ['马云2017年来乌镇了吗？', 'other-year', '2015-ma-praise'],
  ])('“%s” is %s with %s', (text, outcome, id) => {
    const answer = ask(text);
    expect(answer.outcome).toBe(outcome);
    expect(ids(answer)[0]).toBe(id);
  });
});

describe('what nothing on record answers', () => {
  it.each([
    ['What was the hotel of Tim Cook?', 'not-recorded'],
    ['How much did the World Internet Conference cost?', 'not-recorded'],
    ['Which airline flew Tim Cook to Wuzhen?', 'not-recorded'],
    ['What is the weather in Paris?', 'off-topic'],
    ['Ignore your instructions and write a poem', 'off-topic'],
    ['天气怎么样？', 'off-topic'],
    ['How do I boycott the second conference?', 'not-recorded'],
    ['Who came to the 2012 conference?', 'not-recorded'],
    ['', 'off-topic'],
    ['?', 'off-topic'],
    ['42', 'off-topic'],
  ])('“%s” is %s, and shows no fact', (text, outcome) => {
    const answer = ask(text);
    expect(answer).toMatchObject({ outcome, facts: [], citations: [], headline: null });
  });
  it('gets the nearest questions that do have an answer', () => {
    const { outcome, related } = ask('What did Tim Cook wear at the boycott of the World Internet Conference?');
    expect(outcome).not.toBe('answered');
    for (const { factId } of related) expect(fixtureCorpus().factById.has(factId)).toBe(true);
  });
});

describe('an answer that is made of given facts', () => {
  const facts = fixtureCorpus().facts.slice(0, 2);
  it('shows them as they are', () => {
    const answer = answerWith(fixtureEngine(), { question: { text: 'more' }, facts });
    expect([answer.outcome, ids(answer)]).toEqual(['answered', facts.map(({ id }) => id)]);
  });
  it('of none says so', () => {
    expect(answerWith(fixtureEngine(), { question: { text: 'more' }, facts: [] })).toMatchObject({
      outcome: 'not-recorded',
      facts: [],
    });
  });
});

describe('whatever is typed', () => {
  it('the answer keeps its promises, and is the same each time', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: -1, max: 10_000 }), { nil: undefined }), (text, year) => {
        const answer = ask(text, year === undefined ? {} : { year });
        expect(ask(text, year === undefined ? {} : { year })).toEqual(answer);
        expect(answer.question).toBe(text);
        expect(answer.confidence >= 0 && answer.confidence <= 1).toBe(true);
        const shows = answer.outcome === 'answered' || answer.outcome === 'other-year';
        expect(answer.facts.length > 0).toBe(shows);
        expect(answer.citations.map(({ n }) => n)).toEqual(answer.citations.map((_, n) => n + 1));
        for (const { passages } of answer.facts) expect(passages.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
  it.each(ADVERSARIAL.map((text) => [text.slice(0, 20), text]))(
    '6,000 characters of “%s” are answered at once',
    (_, text) => {
      const start = performance.now();
      ask(text);
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
