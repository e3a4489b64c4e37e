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
  it('loses no fact, and adds none', () => {
    const ids = corpus.facts.map(({ id }) => id);
    expect(order('When is it held?', ids).sort()).toEqual([...ids].sort());
    expect(order('When is it held?', [])).toEqual([]);
  });
});
