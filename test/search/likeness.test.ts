import { describe, expect, it } from 'vitest';
import type { WeighedAsk } from '../../src/search/document.ts';
import { comparison } from '../../src/search/likeness.ts';
import { CREDIT } from '../../src/search/match.ts';
import { PLAIN_UNIT, type Query, type Unit } from '../../src/search/query.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { understand } from './readers.ts';

/** Every pair of characters and every group of synonyms is as rare as any. */
const statistics = { ...fixtureEngine().statistics, bigram: () => 1, concept: () => 1 };
const unit = (part: Partial<Unit>): Unit => ({ ...PLAIN_UNIT, text: 'x', weight: 1, ...part });
const question = (units: readonly Partial<Unit>[], bigrams: readonly string[] = []): Query => ({
  ...understand(''),
  units: units.map(unit),
  bigrams: new Set(bigrams),
});

interface Parts {
  readonly stems?: readonly string[];
  readonly bigrams?: readonly string[];
  readonly entities?: readonly string[];
  readonly concepts?: readonly number[];
  readonly form?: WeighedAsk['form'];
}

/** A fact's question of these parts, each of weight 1. */
function ask({ stems = [], bigrams = [], entities = [], concepts = [], form = null }: Parts): WeighedAsk {
  const weighed = (keys: readonly string[]) => new Map(keys.map((key) => [key, 1]));
  return {
    stems: weighed(stems),
    bigrams: weighed(bigrams),
    entities: weighed(entities),
    concepts: new Set(concepts),
    form,
    total: { stems: stems.length, bigrams: bigrams.length, entities: entities.length },
  };
}

const alike = (query: Query, ...asks: Parts[]) => comparison(query, statistics)(asks.map(ask));

describe('how alike a question and a fact’s own are', () => {
  const query = question([{ stems: ['call'] }, { stems: ['boycott'] }]);

  it('is wholly where they have the same words, and not at all where they have none in common', () => {
    expect(alike(query, { stems: ['boycott', 'call'] })).toEqual({ covered: 1, balanced: 1 });
    expect(alike(query, { stems: ['hotel'] })).toEqual({ covered: 0, balanced: 0 });
    expect(alike(query)).toEqual({ covered: 0, balanced: 0 });
  });
  it('is less where they ask different things in the same words', () => {
    const why = { ...query, wants: new Set(['why'] as const) };
    const same = { stems: ['boycott', 'call'] };
    expect(alike(why, { ...same, form: 'why' })).toEqual({ covered: 1, balanced: 1 });
    expect(alike(why, same)).toEqual({ covered: 1, balanced: 1 });
    expect(alike(query, { ...same, form: 'why' })).toEqual({ covered: 1, balanced: 1 });
    expect(alike(why, { ...same, form: 'where' })).toEqual({ covered: 1, balanced: 0.7 });
    expect(alike(why, { ...same, form: 'where' }, { stems: ['boycott'], form: 'why' })).toEqual({
      covered: 1,
      balanced: 0.7,
    });
  });
  it('is less by what either has that the other has not', () => {
    expect(alike(query, { stems: ['boycott'] })).toEqual({ covered: 0.5, balanced: 2 / 3 });
    expect(alike(query, { stems: ['boycott', 'call', 'hotel', 'door'] })).toEqual({ covered: 1, balanced: 2 / 3 });
  });
  it('is that of the likest of the fact’s questions', () => {
    expect(alike(query, { stems: ['boycott'] }, { stems: ['boycott', 'call'] }, { stems: ['call'] }).balanced).toBe(1);
  });
  it('is by weight', () => {
    const heavy = question([
      { stems: ['call'], weight: 0.25 },
      { stems: ['boycott'], weight: 0.75 },
    ]);
    expect(alike(heavy, { stems: ['boycott'] }).covered).toBe(0.75);
  });
  it('is not at all where one of them says nothing', () => {
    expect(alike(question([]), { stems: ['boycott'] })).toEqual({ covered: 0, balanced: 0 });
    expect(alike(query, {})).toEqual({ covered: 0, balanced: 0 });
  });
  it('counts a name once that the question spells in several words', () => {
    const named = question([{ stems: ['tim', 'cook'], entities: ['tim-cook'] }]);
    expect(alike(named, { entities: ['tim-cook'] })).toEqual({ covered: 1, balanced: 1 });
    expect(alike(named, { stems: ['tim', 'cook'], entities: ['tim-cook'] }).balanced).toBe(1);
    expect(alike(named, { entities: ['jack-ma'] }).balanced).toBe(0);
  });
  it('is no greater for a name that the other does not have', () => {
    const named = question([{ stems: ['call'] }, { entities: ['tim-cook'] }]);
    expect(alike(named, { stems: ['call'], entities: ['jack-ma'] }).covered).toBe(1 / 2);
  });
  it('wants all words of a phrase', () => {
    const phrase = question([{ stems: ['hotel', 'door'] }]);
    expect(alike(phrase, { stems: ['hotel', 'door'] }).covered).toBe(1);
    expect(alike(phrase, { stems: ['hotel'] }).covered).toBe(0);
  });
  it('takes a slip for what it stands for, and a synonym for a good part of the word', () => {
    expect(alike(question([{ stems: ['hotle'], spellings: ['hotel'] }]), { stems: ['hotel'] })).toEqual({
      covered: CREDIT.spelling,
      balanced: (2 * CREDIT.spelling) / (1 + CREDIT.spelling),
    });
    const inn = question([{ stems: ['inn'], concepts: [7] }, { stems: ['cost'] }]);
    const covered = (concepts: number[]) => alike(inn, { stems: ['hotel', 'cost'], concepts }).covered;
    expect(covered([7])).toBe((CREDIT.synonym + 1) / 2);
    expect(covered([8])).toBe(1 / 2);
  });
});

describe('how alike they are in Chinese', () => {
  const query = question([], ['抵制', '呼吁']);

  it('goes by pairs of characters', () => {
    expect(alike(query, { bigrams: ['抵制', '呼吁'] })).toEqual({ covered: 1, balanced: 1 });
    expect(alike(query, { bigrams: ['抵制'] })).toEqual({ covered: 0.5, balanced: 2 / 3 });
    expect(alike(query, { bigrams: ['抵制', '呼吁', '大会', '会场'] })).toEqual({ covered: 1, balanced: 2 / 3 });
    expect(alike(query, { bigrams: ['大会'] })).toEqual({ covered: 0, balanced: 0 });
  });
  it('and by names', () => {
    const named = question([{ entities: ['jack-ma'], han: '马云' }], ['抵制']);
    expect(alike(named, { bigrams: ['抵制'], entities: ['jack-ma'] })).toEqual({ covered: 1, balanced: 1 });
    expect(alike(named, { bigrams: ['抵制'], entities: ['tim-cook'] })).toEqual({ covered: 0.5, balanced: 0.5 });
  });
  it('and by names once, though a part of one has synonyms', () => {
    const named = question([{ entities: ['jack-ma'], han: '马云', concepts: [7] }], ['抵制', '马云']);
    expect(alike(named, { bigrams: ['抵制'], entities: ['jack-ma'], concepts: [7] }).covered).toBe(2 / 3);
  });
  it('and by synonyms of what the other does not have', () => {
    const units = [{ han: '抵制', concepts: [7] }];
    const covered = (asked: readonly Partial<Unit>[], bigrams: string[], concepts: number[]) =>
      alike(question(asked, ['抵制', '呼吁']), { bigrams, concepts }).covered;
    expect(covered(units, ['呼吁', '杯葛'], [7])).toBe((CREDIT.synonym + 1) / 2);
    expect(covered(units, ['呼吁', '抵制'], [7])).toBe(1);
    expect(covered(units, ['呼吁', '杯葛'], [8])).toBe(1 / 2);
    expect(covered([{ han: '抵制会', concepts: [7] }], ['呼吁', '制会'], [7])).toBe((CREDIT.synonym + 1) / 2);
    expect(covered([{ stems: ['boycott'], concepts: [7] }], ['呼吁'], [7])).toBe(1 / 2);
  });
});
