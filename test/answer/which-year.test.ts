import { describe, expect, it } from 'vitest';
import {
  isAllThere,
  isNamedOnlyThen,
  isNamedThere,
  isOfAnotherYear,
  isTheYearsOwn,
} from '../../src/answer/which-year.ts';
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
    const nameless = variant({ missingName: 1 });
    expect(isOfAnotherYear(engine, query, { ...found, within: [listing, nameless] })).toBe(true);
  });
  it('is the answer where the other fact only mentions the name', () => {
    expect(isOfAnotherYear(engine, query, { ...found, outside: [variant({ focus: 0 })] })).toBe(false);
  });
  it('is the answer where the other fact ranks well below it', () => {
    const other = (behind: number) => [variant({ focus: 1 }, own.score - behind)];
    expect(isOfAnotherYear(engine, query, { ...found, outside: other(0.9) })).toBe(true);
    expect(isOfAnotherYear(engine, query, { ...found, outside: other(1.1) })).toBe(false);
  });
  it('is the answer where the other year’s is not sure, or there is no other, or none of its own', () => {
    expect(isOfAnotherYear(engine, query, { ...found, elsewhere: 0.4 })).toBe(false);
    expect(isOfAnotherYear(engine, query, { ...found, outside: [] })).toBe(false);
    expect(isOfAnotherYear(engine, query, { ...found, within: [] })).toBe(false);
  });
  it('is the answer where it belongs to an edition', () => {
    for (const year of [2015, 2017]) {
      const ofEdition = { ...listing, fact: { ...listing.fact, year } };
      expect(isOfAnotherYear(engine, query, { ...found, within: [ofEdition] })).toBe(false);
    }
  });
  it('is the answer where it is dated to the year alone', () => {
    const dated = { ...listing, index: own.index, fact: { ...listing.fact, years: new Set([2015]) } };
    expect(isOfAnotherYear(engine, query, { ...found, within: [dated] })).toBe(false);
    const documents = engine.documents.map((document) => ({ ...document, mentionedYears: new Set([2016]) }));
    expect(isOfAnotherYear({ ...engine, documents }, query, { ...found, within: [dated] })).toBe(true);
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

describe('a fact of the year beside one of another year that ranks far above it', () => {
  const gives = (lacking: Partial<Hit['features']>, has: Partial<Hit['features']>, ahead = 2.6): boolean =>
    isOfAnotherYear(engine, query, {
      within: [variant({ heaviestMissing: 0, slot: 0, aside: 0, ...lacking })],
      outside: [variant({ heaviestMissing: 0, slot: 0, aside: 0, ...has }, own.score + ahead)],
      sure: 0.6,
      elsewhere: 0.7,
    });

  it.each<[string, Partial<Hit['features']>, Partial<Hit['features']>]>([
    ['the word that weighs most', { heaviestMissing: 0.2 }, {}],
    ['the kind of thing that is asked for', { slot: -0.5 }, { slot: 0.5 }],
    ['the person', { aside: 1 }, {}],
  ])('gives way where it lacks %s, and the other has it', (_, lacking, has) => {
    expect(gives(lacking, has)).toBe(true);
    expect(gives(lacking, lacking)).toBe(false);
    expect(gives(has, has)).toBe(false);
    expect(gives(lacking, has, 2.4)).toBe(false);
  });
  it('does not give way for a word that hardly weighs, nor for a thing that neither is asked for', () => {
    expect(gives({ heaviestMissing: 0.19 }, {})).toBe(false);
    expect(gives({ slot: 0 }, { slot: 0.5 })).toBe(false);
    expect(gives({ slot: -0.5 }, { slot: 0 })).toBe(false);
  });
  it('gives way to what it lacks the name of, or a word on record nowhere else, and to no fact that lacks it, too', () => {
    for (const lacking of [{ missingName: 1 }, { missingUnknown: 1 }] as const) {
      expect(gives(lacking, {}, 0.1)).toBe(true);
      expect(gives(lacking, lacking, 0.1)).toBe(false);
      expect(gives(lacking, { heaviestMissing: 0.2 }, 0.1)).toBe(false);
    }
  });
  it('does not give way where it is at least as sure', () => {
    const found = { within: [variant({ missingName: 1 })], outside: [variant({}, own.score + 3)] };
    expect(isOfAnotherYear(engine, query, { ...found, sure: 0.8, elsewhere: 0.8 })).toBe(false);
  });
});

describe('somebody who is asked about by name', () => {
  const given = variant({ focus: 1, heaviestMissing: 0, missingAttribute: 0, noFigure: 0 });
  const lacking = (features: Partial<Hit['features']>): Hit => ({
    ...given,
    features: { ...given.features, ...features },
  });

  it('was there where a fact of the year gives them, and nearly every word of the question', () => {
    expect(isNamedThere(given)).toBe(true);
    expect(isNamedThere(lacking({ heaviestMissing: 0.19 }))).toBe(true);
  });
  it.each<[string, Partial<Hit['features']>]>([
    ['only mentions them', { focus: 0 }],
    ['lacks a word', { heaviestMissing: 0.2 }],
    ['lacks the age or price that is asked for', { missingAttribute: 1 }],
    ['lacks the number that is asked for', { noFigure: 1 }],
  ])('is not told of by a fact that %s', (_, features) => {
    expect(isNamedThere(lacking(features))).toBe(false);
  });
  it('is not told of where there is no fact', () => expect(isNamedThere(undefined)).toBe(false));
  it('was there in another year only, where no fact of this one has the name', () => {
    const nameless = lacking({ missingName: 1 });
    expect(isNamedOnlyThen([nameless, nameless], given)).toBe(true);
    expect(isNamedOnlyThen([], given)).toBe(true);
    expect(isNamedOnlyThen([nameless, lacking({ missingName: 0 })], given)).toBe(false);
    expect(isNamedOnlyThen([nameless], lacking({ focus: 0 }))).toBe(false);
    expect(isNamedOnlyThen([nameless], undefined)).toBe(false);
  });
});

describe('a question that is nothing but names', () => {
  const keywords = understand('boycott Reporters Without Borders 2015');
  const whole = variant({ coverage: 1, ownYear: 1 });

  it('is answered by a fact of the year that has them all', () => {
    expect(isAllThere(keywords, whole)).toBe(true);
    expect(isAllThere(keywords, undefined)).toBe(false);
  });
  it('is not by one that lacks a name, or is of another year', () => {
    expect(isAllThere(keywords, variant({ coverage: 0.98, ownYear: 1 }))).toBe(false);
    expect(isAllThere(keywords, variant({ coverage: 1, ownYear: 0 }))).toBe(false);
  });
  it('is of another year where the fact that has them only mentions the year, and another year’s is sure', () => {
    const of = (own: Hit, asked = keywords, elsewhere = 0.6) =>
      isOfAnotherYear(engine, asked, { within: [own], outside: [], sure: 0.8, elsewhere });
    const mentioning = { ...variant({ ownYear: 0 }), fact: { ...own.fact, year: 2017 } };
    expect(of(mentioning)).toBe(true);
    expect(of(mentioning, query)).toBe(false);
    expect(of(mentioning, keywords, 0.4)).toBe(false);
    expect(isOfAnotherYear(engine, keywords, { within: [], outside: [], sure: 0, elsewhere: 0.6 })).toBe(false);
    expect(of(whole)).toBe(false);
    expect(of({ ...mentioning, fact: { ...own.fact, year: null } })).toBe(false);
  });
  it.each([
    ['names no year', 'boycott Reporters Without Borders'],
    ['wants something', 'Where of Reporters Without Borders, boycott 2015'],
    ['has another word', 'boycott Reporters Without Borders umbrella 2015'],
  ])('is another than one that %s', (_, other) => expect(isAllThere(understand(other), whole)).toBe(false));
});

describe('a question that takes for granted that it happened', () => {
  const found = { within: [own], outside: [own], sure: 0.4, elsewhere: 0.8 };

  it('is answered by the year’s own fact, although less sure', () => {
    expect(isTheYearsOwn(query, found)).toBe(true);
  });
  it('is not where that fact is hardly probable, or lacks the name', () => {
    expect(isTheYearsOwn(query, { ...found, sure: 0.2 })).toBe(false);
    expect(isTheYearsOwn(query, { ...found, within: [variant({ missingName: 1 })] })).toBe(false);
    expect(isTheYearsOwn(query, { ...found, within: [variant({ missingUnknown: 1 })] })).toBe(false);
    expect(isTheYearsOwn(query, { ...found, within: [] })).toBe(false);
  });
  it('is not where no other year answers either', () => {
    expect(isTheYearsOwn(query, { ...found, elsewhere: 0.4 })).toBe(false);
  });
  it('is another than one that asks whether it did', () => {
    expect(isTheYearsOwn(understand('Did she call for a boycott in 2015?'), found)).toBe(false);
    expect(isTheYearsOwn(understand('Who called for a boycott?'), found)).toBe(false);
    expect(isTheYearsOwn(understand('any criticism in 2015?'), found)).toBe(false);
  });
});
