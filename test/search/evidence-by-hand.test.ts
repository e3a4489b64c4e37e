import { describe, expect, it } from 'vitest';
import type { WeighedAsk } from '../../src/search/document.ts';
import { type Coverage, evidenceReader } from '../../src/search/evidence.ts';
import { PLAIN_UNIT, type Query, type Unit } from '../../src/search/query.ts';
import type { Features } from '../../src/search/weights.ts';
import { engineOf, type Told } from './hand-made-engine.ts';
import { understand } from './readers.ts';

const COVERED: Coverage = {
  total: 1,
  covered: 1,
  strongest: 0.5,
  heaviestMissing: 0,
  unmatched: 0,
  missingName: 0,
  missingUnknown: 0,
  missingGathering: false,
  missingAsked: 0,
  missingAttribute: 0,
};
interface Case {
  readonly fact?: Told;
  readonly ask?: Partial<Query>;
  readonly coverage?: Partial<Coverage>;
  readonly apart?: boolean;
}
/** Whom a question may name: no company, and nobody who is not on record. */
const PEOPLE: ReadonlySet<string> = new Set(['tim-cook', 'jack-ma']);
const unit = (part: Partial<Unit> = {}): Unit => ({ ...PLAIN_UNIT, text: 'x', weight: 1, stems: ['hotel'], ...part });

/** What speaks for and against a fact of 2015 that has all of a question for a hotel, where nothing else is said. */
function marks({ fact = {}, ask = {}, coverage = {}, apart = false }: Case = {}): Features {
  const engine = engineOf([fact], []);
  const { corpus } = engine;
  const [document] = engine.documents;
  if (document === undefined) throw new Error('no fact');
  const entityById = new Map([...corpus.entityById].map(([id, entity]) => [id, { ...entity, apart }]));
  const query = { ...understand(''), units: [unit()], onSubject: true, people: PEOPLE, ...ask };
  return evidenceReader(
    { ...engine, corpus: { ...corpus, entityById } },
    query,
  )({
    document,
    relevance: 0.75,
    coverage: { ...COVERED, ...coverage },
    parallel: 0.25,
  });
}

/** A question that the fact brings, of so many words of which the first is "hotel". */
const own = (words: number): WeighedAsk => ({
  stems: new Map(Array.from({ length: words }, (_, n) => [n === 0 ? 'hotel' : `word ${n}`, 1])),
  concepts: new Set(),
  bigrams: new Map(),
  entities: new Map(),
  form: null,
  total: { stems: words, bigrams: 0, entities: 0 },
});

describe('how much of a question a fact has', () => {
  it('is a share of it, and how much that is', () => {
    expect(marks({ coverage: { total: 4, covered: 1, strongest: 0.5 } })).toMatchObject({
      coverage: 0.25,
      evidence: 0.5,
      support: 0.5,
      lacking: 1,
    });
    expect(marks({ coverage: { total: 2, covered: 1.25, strongest: 1 } })).toMatchObject({
      evidence: 0.625,
      support: 0.25,
      lacking: 0.5,
    });
    expect(marks({ coverage: { total: 9, covered: 8, strongest: 1 } })).toMatchObject({ evidence: 1, support: 1 });
    expect(marks({ coverage: { total: 0, covered: 0, strongest: 0 } })).toMatchObject({ coverage: 0, lacking: 0 });
  });
  it('and what it lacks are told as they were found', () => {
    const lacks = {
      heaviestMissing: 0.5,
      missingName: 1,
      missingUnknown: 1,
      missingAsked: 0.75,
      missingAttribute: 1,
    } as const;
    expect(marks({ coverage: { ...lacks, unmatched: 0.375 } })).toMatchObject({ ...lacks, unanswered: 0.375 });
    expect(marks()).toMatchObject({ relevance: 0.75, parallel: 0.25 });
  });
  it('weighs the more where the question is not about the event at all', () => {
    const coverage = { total: 2, covered: 1.25 };
    expect(marks({ coverage })).toMatchObject({ offSubject: 0, stray: 0 });
    expect(marks({ coverage, ask: { onSubject: false } })).toMatchObject({ offSubject: 1, stray: 0.5 });
  });
});

describe('the questions that a fact brings', () => {
  it('say how like the question is', () => {
    expect(marks({ fact: { asks: [own(1)] } })).toMatchObject({ askBalanced: 1, askCovered: 1, sameAsk: 1 });
    expect(marks({ fact: { asks: [own(3)] } })).toMatchObject({ askBalanced: 0.5, askCovered: 1, sameAsk: 0 });
    expect(marks({ fact: { asks: [own(2)] } }).sameAsk).toBeCloseTo((2 / 3 - 0.6) / 0.4);
    expect(marks()).toMatchObject({ askBalanced: 0, askCovered: 0, sameAsk: 0, bodyBalanced: 0 });
  });
  it('are compared in the script of the question', () => {
    expect(marks({ fact: { asks: [own(1)] }, ask: { bigrams: new Set(['酒店']) } }).askBalanced).toBe(0);
  });
  it('do not vouch for a fact of another kind', () => {
    expect(marks({ fact: { asks: [own(1)] }, ask: { kinds: new Set(['venue']) } }).sameAsk).toBe(0);
  });
  it('vouch for it where they are nearly the question, whatever it seems to lack', () => {
    const who = { wants: new Set(['who'] as const) };
    expect(marks({ ask: who }).slot).toBeLessThan(0);
    expect(marks({ fact: { asks: [own(1)] }, ask: who }).slot).toBe(0);
    expect(marks({ fact: { asks: [own(2)] }, ask: who }).slot).toBeLessThan(0);
    const many = { wants: new Set(['how-many'] as const) };
    expect(marks({ ask: many }).noFigure).toBe(1);
    expect(marks({ fact: { asks: [own(1)] }, ask: many }).noFigure).toBe(0);
    expect(marks({ fact: { asks: [own(2)] }, ask: many }).noFigure).toBe(1);
  });
});

describe('what is wanted', () => {
  const who = { wants: new Set(['who'] as const) };
  const gives = { who: ['apple'] };
  it('counts the more where the question says little else beside its names', () => {
    expect(marks({ fact: gives, ask: who })).toMatchObject({ slot: 1, bareSlot: 0 });
    const bare = [unit({ required: true }), unit({ weight: 0.2 })];
    expect(marks({ fact: gives, ask: { ...who, units: bare } })).toMatchObject({ slot: 1, bareSlot: 1 });
    const more = [...bare, unit({ weight: 0.05 })];
    expect(marks({ fact: gives, ask: { ...who, units: more } })).toMatchObject({ slot: 1, bareSlot: 0 });
  });
  it('may be a kind of fact', () => {
    expect(marks({ ask: { kinds: new Set(['speech']) } })).toMatchObject({ kind: 1, otherKind: 0 });
    expect(marks({ ask: { kinds: new Set(['venue']) } })).toMatchObject({ kind: 0, otherKind: 1 });
    expect(marks()).toMatchObject({ kind: 0, otherKind: 0 });
  });
});

describe('the year of a fact', () => {
  it('is its own, or it is one of all', () => {
    expect(marks({ ask: { years: [2014, 2015] } }).ownYear).toBe(1);
    expect(marks({ ask: { years: [2014] } }).ownYear).toBe(0);
    expect(marks().ownYear).toBe(1);
  });
  it('comes before what is well known of the event as a whole', () => {
    const known = { sources: 3 };
    expect(marks({ fact: known, ask: { years: [2015] } }).notable).toBe(0.5);
    expect(marks({ fact: { ...known, year: null }, ask: { years: [2015] } }).notable).toBe(0);
    expect(marks({ fact: { ...known, year: null } }).notable).toBe(0.5);
  });
  it('may be none, where it tells what lasts and no year is asked about', () => {
    expect(marks({ fact: { year: null, kind: 'venue' } }).lasting).toBe(1);
    expect(marks({ fact: { year: null, kind: 'speech' } }).lasting).toBe(0);
    expect(marks({ fact: { kind: 'venue' } }).lasting).toBe(0);
    expect(marks({ fact: { year: null, kind: 'venue' }, ask: { years: [2015] } }).lasting).toBe(0);
  });
});

describe('whom a fact is about', () => {
  const cook = unit({ required: true, entities: ['tim-cook'] });
  const asks = (...units: Unit[]) => ({ units });
  it('is whom the question names', () => {
    expect(marks({ fact: { who: ['tim-cook'] }, ask: asks(cook) })).toMatchObject({ focus: 1, aside: 0 });
    expect(marks({ fact: { who: ['jack-ma'] }, ask: asks(cook) })).toMatchObject({ focus: 0, aside: 1 });
    expect(marks({ fact: { part: { about: ['tim-cook'] } }, ask: asks(cook) })).toMatchObject({ focus: 0, aside: 0 });
    expect(marks({ ask: asks(cook) }).aside).toBe(1);
  });
  it('is asked only of people whom an answer must be about', () => {
    expect(marks({ ask: asks({ ...cook, required: false }) }).aside).toBe(0);
    expect(marks({ ask: asks(unit({ required: true, entities: ['apple'] })) }).aside).toBe(0);
    expect(marks({ ask: asks(unit({ required: true, entities: ['nobody-on-record'] })) }).aside).toBe(0);
    expect(
      marks({ ask: asks(unit({ required: true, entities: ['tim-cook', 'jack-ma'] })), fact: { who: ['jack-ma'] } })
        .aside,
    ).toBe(0);
    expect(
      marks({ ask: asks(cook, unit({ required: true, entities: ['jack-ma'] })), fact: { who: ['jack-ma'] } }).aside,
    ).toBe(1);
  });
  it('may be another event of the same organisers, which the question does not name', () => {
    const fact = { entities: ['apple'] };
    expect(marks({ fact, apart: true }).otherEvent).toBe(1);
    expect(marks({ fact }).otherEvent).toBe(0);
    expect(marks({ fact, apart: true, ask: asks(unit({ entities: ['apple'] })) }).otherEvent).toBe(0);
    expect(marks({ fact: { entities: ['nobody-on-record'] }, apart: true }).otherEvent).toBe(0);
  });
});
