import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/corpus/corpus.ts';
import { coverageReader, focus, isInYear, notability } from '../../src/search/evidence.ts';
import { holdingsOf } from '../../src/search/holdings.ts';
import { PLAIN_UNIT, type Unit } from '../../src/search/query.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { EMPTY_SURFACE } from './empty-surface.ts';
import { understand } from './readers.ts';

const { documents, statistics } = fixtureEngine();
const documentOf = (id: string) => {
  const found = documents.find(({ fact }) => fact.id === id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
};

describe('a fact speaks for a year', () => {
  const of = (part: Partial<Fact>, mentioned: readonly number[] = []) => {
    const document = documentOf('conference-yearly');
    return { ...document, fact: { ...document.fact, ...part }, mentionedYears: new Set(mentioned) };
  };
  const inYears = (document: ReturnType<typeof of>, ...years: number[]): boolean =>
    isInYear(document, { ...understand(''), years, existing: years.some((year) => year < 2018) });
  const own = of({ kind: 'speech', years: new Set([2014, 2015]) });

  it('that is one of its own, or that its text names', () => {
    expect([inYears(own, 2015), inYears(own, 2017), inYears(own, 2017, 2014)]).toEqual([true, false, true]);
    expect(inYears(of({ kind: 'speech' }, [2016]), 2016)).toBe(true);
  });
  it('whichever, where none is asked about', () => expect(inYears(own)).toBe(true));
  it('of every edition, where it tells what lasts and has no year of its own', () => {
    for (const kind of ['venue', 'organiser', 'dates', 'governance'] as const) {
      expect(inYears(of({ kind }), 2015)).toBe(true);
    }
    expect(inYears(of({ kind: 'speech' }), 2015)).toBe(false);
    expect(inYears(of({ kind: 'venue', years: new Set([2014]) }), 2015)).toBe(false);
  });
  it('of no edition that never was', () => expect(inYears(of({ kind: 'venue' }), 2018)).toBe(false));
  it('of no edition before what it tells began', () => {
    const began = of({ kind: 'venue' }, [2015, 2017]);
    expect([inYears(began, 2014), inYears(began, 2016), inYears(began, 2014, 2016)]).toEqual([false, true, true]);
  });
});

describe('what a fact lacks of a question', () => {
  const surface = { ...EMPTY_SURFACE, stems: new Set(['hotel']) };
  const has = (part: Partial<Unit> = {}): Unit => ({
    ...PLAIN_UNIT,
    text: 'hotel',
    stems: ['hotel'],
    weight: 0.5,
    ...part,
  });
  const lacks = (part: Partial<Unit> = {}): Unit => has({ text: 'price', stems: ['price'], ...part });
  const of = (...units: Unit[]) =>
    coverageReader({ units, years: [] }, statistics)(holdingsOf(documentOf('2015-venue'), surface));

  it('is weighed', () => {
    expect(of(has({ weight: 0.75 }), has(), lacks({ weight: 0.25 }), lacks({ weight: 0.125 }))).toMatchObject({
      total: 1.625,
      covered: 1.25,
      strongest: 0.75,
      heaviestMissing: 0.25,
    });
    expect(of()).toMatchObject({ total: 0, covered: 0, strongest: 0, heaviestMissing: 0 });
  });
  it('is the share of its words that it leaves open, those that hardly weigh counting less', () => {
    expect(of(has(), lacks({ weight: 0.3 })).unmatched).toBe(0.5);
    expect(of(has(), lacks({ weight: 0.1 })).unmatched).toBeCloseTo(1 / 3);
    expect([of(has()).unmatched, of(lacks()).unmatched, of().unmatched]).toEqual([0, 1, 1]);
  });
  it('may be a name, or a word that is on record nowhere', () => {
    const missing = (...units: Unit[]) => [of(...units).missingName, of(...units).missingUnknown];
    expect(missing(lacks({ required: true, name: true }))).toEqual([1, 0]);
    expect(missing(lacks({ required: true }))).toEqual([0, 1]);
    expect(missing(lacks({ name: true }))).toEqual([0, 0]);
    expect(missing(has({ required: true, name: true }), has({ required: true }))).toEqual([0, 0]);
  });
  it('may be another event', () => {
    expect(of(lacks({ gathering: true })).missingGathering).toBe(true);
    expect(of(lacks()).missingGathering).toBe(false);
  });
  it('may be the thing that is asked for, unless it has another such', () => {
    expect(of(lacks({ asked: true, weight: 0.3 }), lacks({ asked: true, weight: 0.4 })).missingAsked).toBe(0.4);
    expect(of(lacks({ asked: true }), has({ asked: true })).missingAsked).toBe(0);
    expect(of(lacks()).missingAsked).toBe(0);
  });
  it('may be a price or an age, which says nothing without what it is of', () => {
    expect(of(lacks({ attribute: true }), has()).missingAttribute).toBe(1);
    expect(of(has({ attribute: true }), has()).missingAttribute).toBe(0);
    expect(of(has({ attribute: true })).missingAttribute).toBe(1);
    expect(of(has({ attribute: true }), has({ weight: 0.1 })).missingAttribute).toBe(1);
    expect(of(has({ attribute: true }), lacks()).missingAttribute).toBe(1);
    expect(of(lacks()).missingAttribute).toBe(0);
  });
});

describe('whom a fact is about', () => {
  const { fact } = documentOf('2015-ma-praise');

  it('is whom it gives, not whom it mentions', () => {
    expect(focus(new Set(['jack-ma']), fact)).toBe(1);
    expect(focus(new Set(['tim-cook']), { ...fact, about: ['tim-cook'] })).toBe(0);
    expect(focus(new Set(['wuzhen']), { ...fact, where: 'wuzhen' })).toBe(1);
    expect(focus(new Set(['jack-ma', 'tim-cook']), { ...fact, who: ['jack-ma', 'tim-cook'] })).toBe(1);
  });
  it('is nobody where nobody is named', () => expect(focus(new Set(), fact)).toBe(0));
});

describe('how well known a fact is', () => {
  const { fact } = documentOf('2015-venue');
  const [source] = fact.sources;
  const from = (count: number, via: 'read' | 'seed' = 'read'): number =>
    notability({
      ...fact,
      sources: source === undefined ? [] : Array.from({ length: count }, () => ({ ...source, via })),
    });

  it('grows with its sources, and is highest for what an encyclopedia tells', () => {
    expect(from(1)).toBe(0);
    expect(from(2)).toBeGreaterThan(from(1));
    expect(from(3)).toBeGreaterThan(from(2));
    expect(from(9)).toBe(from(3));
    expect(from(1, 'seed')).toBeGreaterThan(from(9));
  });
});
