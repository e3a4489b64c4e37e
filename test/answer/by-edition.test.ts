import { describe, expect, it } from 'vitest';
import { byEdition } from '../../src/answer/by-edition.ts';
import type { Hit } from '../../src/search/rank.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { ranked, understand } from '../search/readers.ts';

const corpus = fixtureCorpus();
const [template] = ranked('boycott');

/** Facts as the ranking leaves them, each by so much worse than the one before. */
function hits(ids: readonly string[], step: number): Hit[] {
  const facts = ids.flatMap((id) => corpus.factById.get(id) ?? []);
  return template === undefined ? [] : facts.map((fact, n) => ({ ...template, fact, score: 3 - n * step }));
}
const order = (question: string, ids: readonly string[], step = 0.1): string[] =>
  byEdition(understand(question), hits(ids, step)).map(({ id }) => id);

describe('a question that several editions answer', () => {
  it('shows the newest edition first, and other kinds behind', () => {
    const dates = ['2015-dates', '2014-dates', '2017-dates'];
    expect(order('When is it held?', dates)).toEqual(['2017-dates', '2015-dates', '2014-dates']);
    expect(order('When is it held?', [...dates, '2015-venue'])).toEqual([
      '2017-dates',
      '2015-dates',
      '2014-dates',
      '2015-venue',
    ]);
  });
  it('keeps the order where a year is asked about', () => {
    expect(order('When was it held in 2015?', ['2015-dates', '2014-dates', '2017-dates'])[0]).toBe('2015-dates');
  });
  it('keeps the order where one answers clearly better than the others', () => {
    const dates = ['2015-dates', '2014-dates', '2017-dates'];
    expect(order('When is it held?', dates, 2)).toEqual(dates);
  });
  it('keeps the order where only one edition answers', () => {
    const ids = ['2015-rsf-boycott', '2015-venue', '2017-dates'];
    expect(order('boycott', ids)).toEqual(ids);
  });
  it('takes those as equally good that are hardly behind the first, and no others', () => {
    const dates = ['2015-dates', '2014-dates', '2017-dates'];
    expect(order('When is it held?', dates, 0.44)).toEqual(['2017-dates', '2015-dates', '2014-dates']);
    expect(order('When is it held?', dates, 0.46)).toEqual(dates);
  });
  it('keeps the order where only two editions answer', () => {
    expect(order('When is it held?', ['2014-dates', '2017-dates'])).toEqual(['2014-dates', '2017-dates']);
  });
  it('keeps the order where most of the facts are of the same editions', () => {
    const dates = hits(['2015-dates', '2014-dates', '2017-dates'], 0.1);
    const again = (of: readonly Hit[]): Hit[] => of.map((hit) => ({ ...hit, fact: { ...hit.fact, id: 'again' } }));
    const years = (of: readonly Hit[]) => byEdition(understand('When is it held?'), of).map(({ year }) => year);
    expect(years([...dates, ...again(dates.slice(0, 1))])).toEqual([2017, 2015, 2015, 2014]);
    expect(years([...dates, ...again(dates.slice(0, 2))])).toEqual([2015, 2014, 2017, 2015, 2014]);
  });
  it('keeps the order where the facts count different things', () => {
    const figures = (...things: string[]) =>
      hits(['2015-dates', '2014-dates', '2017-dates'], 0.1).map((hit, n) => {
        const figure = { of: things[n] ?? '', en: '7', zh: '7' };
        return { ...hit, fact: { ...hit.fact, figure } };
      });
    const years = (...things: string[]) =>
      byEdition(understand('How many were there?'), figures(...things)).map(({ year }) => year);
    expect(years('forums', 'forums', 'forums')).toEqual([2017, 2015, 2014]);
    expect(years('forums', 'forums', 'exhibits')).toEqual([2015, 2014, 2017]);
  });
  it('keeps the order where the best fact is of no edition, and puts such a fact behind those that are', () => {
    const yearless = (of: Hit | undefined): Hit[] =>
      of === undefined ? [] : [{ ...of, fact: { ...of.fact, id: 'all', year: null } }];
    const dates = hits(['2015-dates', '2014-dates', '2017-dates'], 0.1);
    const ids = (of: readonly Hit[]) => byEdition(understand('When is it held?'), of).map(({ id }) => id);
    expect(ids([...yearless(dates[0]), ...dates])).toEqual(['all', '2015-dates', '2014-dates', '2017-dates']);
    expect(ids([...dates.slice(0, 1), ...yearless(dates[0]), ...dates.slice(1)])).toEqual([
      '2017-dates',
      '2015-dates',
      '2014-dates',
      'all',
    ]);
  });
  it('loses no fact, and adds none', () => {
    const ids = corpus.facts.map(({ id }) => id);
    expect(order('When is it held?', ids).sort()).toEqual([...ids].sort());
    expect(order('When is it held?', [])).toEqual([]);
  });
});
