import { describe, expect, it } from 'vitest';
import { isOfAnotherYear, isTheYearsOwn } from '../../src/answer/which-year.ts';
import { type Hit, rank } from '../../src/search/rank.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { understand } from '../search/readers.ts';

const engine = fixtureEngine();
const text = 'Who called for a boycott in 2015?';
const query = understand(text);
const [own] = rank(engine, query);
const yearless = engine.documents.find(({ fact }) => fact.id === 'conference-yearly');
if (own === undefined || yearless === undefined) throw new Error('the fixture lacks a fact');
const variant = (features: Partial<Hit['features']>, score = own.score): Hit => ({
  ...own,
  score,
  features: { ...own.features, ...features },
});

describe('a fact of the whole that lists the year among others', () => {
  const listing: Hit = {
    ...own,
    index: yearless.index,
    fact: { ...yearless.fact, year: null, years: new Set([2014, 2015, 2017]) },
  };
  const found = { within: [listing], outside: [variant({ focus: 1 })], sure: 0.9, elsewhere: 0.9 };

  it('gives way to the year that the question’s name belongs to', () => {
    expect(isOfAnotherYear(engine, query, found)).toBe(true);
  });
  it('is the answer where a fact of the year has the name, too', () => {
    const named = variant({ missingName: 0 });
    expect(isOfAnotherYear(engine, query, { ...found, within: [listing, named] })).toBe(false);
  });
  it('is the answer where the other fact only mentions the name', () => {
    expect(isOfAnotherYear(engine, query, { ...found, outside: [variant({ focus: 0 })] })).toBe(false);
  });
  it('is the answer where it is dated to the year alone', () => {
    const dated = { ...listing, index: own.index, fact: { ...listing.fact, years: new Set([2015]) } };
    expect(isOfAnotherYear(engine, query, { ...found, within: [dated] })).toBe(false);
  });
});

describe('a fact of the year that lacks the name', () => {
  const found = (ahead: number) => ({
    within: [variant({ missingName: 1 })],
    outside: [variant({}, own.score + ahead)],
    sure: 0.6,
    elsewhere: 0.7,
  });

  it('gives way to one of another year that has it and ranks higher', () => {
    expect(isOfAnotherYear(engine, query, found(0.1))).toBe(true);
    expect(isOfAnotherYear(engine, query, found(-0.1))).toBe(false);
  });
});

describe('a question that takes for granted that it happened', () => {
  const found = { within: [own], outside: [own], sure: 0.4, elsewhere: 0.8 };

  it('is answered by the year’s own fact, although less sure', () => {
    expect(isTheYearsOwn(query, found)).toBe(true);
  });
  it('is not where that fact is hardly probable, or lacks the name', () => {
    expect(isTheYearsOwn(query, { ...found, sure: 0.2 })).toBe(false);
    expect(isTheYearsOwn(query, { ...found, within: [variant({ missingName: 1 })] })).toBe(false);
  });
  it('is another than one that asks whether it did', () => {
    expect(isTheYearsOwn(understand('Did she call for a boycott in 2015?'), found)).toBe(false);
    expect(isTheYearsOwn(understand('Who called for a boycott?'), found)).toBe(false);
  });
});
