import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { ofEachEdition } from '../../src/corpus/of-each-edition.ts';
import type { CommonQuestion } from '../../src/corpus/schema.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

const { editions } = loadCorpus(fixtureFiles());
const [edition] = editions;
const question: CommonQuestion = { en: ['Where was it?'], zh: ['在哪里？'], facts: [], years: {} };

describe('a common question that each edition answers', () => {
  it.each(['dates', 'place', 'theme'] as const)('is answered for each year by the fact of its %s', (part) => {
    const { years } = ofEachEdition({ ...question, edition: part }, editions);
    for (const { year, facts } of editions)
      expect(years[year]).toEqual(facts[part] === undefined ? undefined : [facts[part]]);
  });

  it('is answered by who opened it, or by the facts of a figure', () => {
    if (edition === undefined) throw new Error('the small corpus has an edition');
    const full = {
      ...edition,
      facts: { opening: ['opened'] },
      figures: { participants: { facts: ['some', 'others'] }, countries: { facts: ['many'] } },
    };
    const yearsOf = (part: NonNullable<CommonQuestion['edition']>) =>
      ofEachEdition({ ...question, edition: part }, [full]).years;
    expect(yearsOf('opening')).toEqual({ [full.year]: ['opened'] });
    expect(yearsOf('participants')).toEqual({ [full.year]: ['some', 'others'] });
    expect(yearsOf('countries')).toEqual({ [full.year]: ['many'] });
    expect(yearsOf('exhibitors')).toEqual({});
  });

  it('gives what it lists for a year itself before that', () => {
    const [year] = editions.filter(({ facts }) => facts.place !== undefined).map(({ year }) => year);
    const own = { ...question, edition: 'place' as const, years: { [String(year)]: ['own'] } };
    expect(ofEachEdition(own, editions).years[String(year)]?.[0]).toBe('own');
  });

  it('stays as it is where it names no part of an edition', () => {
    expect(ofEachEdition(question, editions)).toBe(question);
  });
});
