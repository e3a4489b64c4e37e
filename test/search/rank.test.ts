import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidence, margin } from '../../src/search/rank.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { firstFact, ranked } from './readers.ts';
import { ADVERSARIAL, anyText } from './strings.ts';

describe('the first fact', () => {
  it.each([
    ['Who called for a boycott in 2015?', '2015-rsf-boycott'],
    ['boycot', '2015-rsf-boycott'],
    ['Which group wanted people to stay away?', '2015-rsf-boycott'],
    ['谁呼吁抵制？', '2015-rsf-boycott'],
    ['huyu dizhi', '2015-rsf-boycott'],
    ['How many people attended in 2015?', '2015-participants'],
    ['2015年大会的主题', '2015-theme'],
    ['Who slipped a draft under hotel doors?', '2014-draft'],
    ['习近平 网络主权', '2015-xi-sovereignty'],
    ["Apple's CEO speech", '2017-cook-speech'],
  ])('for “%s” is %s', (text, id) => {
    expect(firstFact(text)).toBe(id);
  });
});

describe('the years asked about', () => {
  it('come first, and nothing of another year counts as theirs', () => {
    const hits = ranked('When was the conference in 2017?');
    const years = hits.map(({ inYear }) => inYear);
    expect(years).toEqual([...years].sort((a, b) => Number(b) - Number(a)));
    for (const { fact, inYear } of hits) if (inYear && fact.year !== null) expect(fact.year).toBe(2017);
  });
  it('a fact of another year stays at hand, marked so', () => {
    expect(ranked('Who called for a boycott?', 2017).find(({ fact }) => fact.id === '2015-rsf-boycott')?.inYear).toBe(
      false,
    );
  });
  it('what holds for every edition holds for each', () => {
    expect(ranked('Where is it held?', 2017).find(({ fact }) => fact.id === 'conference-yearly')?.inYear).toBe(true);
  });
  it('without one, every fact is in its year', () => {
    expect(ranked('boycott').every(({ inYear }) => inYear)).toBe(true);
  });
});

describe('how sure it is', () => {
  const sure = (text: string): number => confidence(ranked(text).filter(({ inYear }) => inYear));
  it.each([
    ['Who called for a boycott in 2015?', 'the weather in Paris'],
    ['How many people attended the 2015 conference?', 'How many goals did Brazil score?'],
  ])('“%s” is surer than “%s”', (right, wrong) => {
    expect(sure(right)).toBeGreaterThan(0.5);
    expect(sure(wrong)).toBeLessThan(0.5);
  });
  it('is nothing where nothing was found', () => {
    expect([confidence([]), margin([])]).toEqual([0, 0]);
  });
  it('is all the margin there is where one fact stands alone', () => {
    expect(margin(ranked('boycott').slice(0, 1))).toBe(1);
  });
});

describe('whatever is typed', () => {
  const ids = new Set(fixtureCorpus().facts.map(({ id }) => id));
  it('facts of the corpus come out, once each, in the same order each time, with evidence within its bounds', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.integer({ min: 2013, max: 2018 }), { nil: undefined }), (text, year) => {
        const hits = ranked(text, year);
        expect(ranked(text, year).map(({ fact }) => fact.id)).toEqual(hits.map(({ fact }) => fact.id));
        expect(new Set(hits.map(({ fact }) => fact.id)).size).toBe(hits.length);
        for (const { fact, score, features } of hits) {
          expect(ids.has(fact.id)).toBe(true);
          expect(Number.isFinite(score)).toBe(true);
          for (const [name, value] of Object.entries(features))
            expect(value >= -1 && value <= 1.0001, `${name} ${value}`).toBe(true);
        }
        const sure = confidence(hits);
        expect(sure >= 0 && sure <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  it.each(ADVERSARIAL.map((text) => [text.slice(0, 20), text]))(
    '6,000 characters of “%s” are answered at once',
    (_, text) => {
      const start = performance.now();
      ranked(text);
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
