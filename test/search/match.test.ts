import { describe, expect, it } from 'vitest';
import { holdingsOf } from '../../src/search/holdings.ts';
import { CREDIT, synonymMatcher, unitMatcher } from '../../src/search/match.ts';
import { PLAIN_UNIT, type Unit } from '../../src/search/query.ts';
import type { Surface } from '../../src/search/surface.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { EMPTY_SURFACE } from './empty-surface.ts';

const { documents, statistics } = fixtureEngine();
const fact = documents[0]?.fact;
if (fact === undefined) throw new Error('no fact');

const unit = (part: Partial<Unit>): Unit => ({ ...PLAIN_UNIT, text: 'x', weight: 0.5, ...part });
interface Held {
  readonly surface?: Partial<Surface>;
  readonly entities?: readonly string[];
  readonly concepts?: readonly number[];
}

/** How well a unit is met by a fact that holds no more than this. */
const match = (asked: Partial<Unit>, { surface = {}, entities = [], concepts = [] }: Held): number => {
  const document = {
    fact,
    index: 0,
    mentionedYears: new Set<number>(),
    entities: new Set(entities),
    concepts: new Set(concepts),
  };
  return unitMatcher(unit(asked), statistics)(holdingsOf(document, { ...EMPTY_SURFACE, ...surface }));
};
/** A group of synonyms that stands in no fact: as rare as any. */
const RARE = 999_999;

describe('a name', () => {
  it('is met by a fact that names the same, whichever of those that share it', () => {
    expect(match({ entities: ['a', 'b'] }, { entities: ['b'] })).toBe(1);
    expect(match({ entities: ['a', 'b'] }, { entities: ['c'] })).toBe(0);
  });
  it('is met a little less by a fact that only has its words', () => {
    expect(match({ entities: ['a'], stems: ['tim', 'cook'] }, { surface: { stems: new Set(['tim', 'cook']) } })).toBe(
      CREDIT.nameParts,
    );
  });
});

describe('a word', () => {
  it('is met by a fact that has it, and a phrase only by one that has all of it', () => {
    expect(match({ stems: ['hotel'] }, { surface: { stems: new Set(['hotel']) } })).toBe(1);
    expect(match({ stems: ['hotel', 'door'] }, { surface: { stems: new Set(['hotel']) } })).toBe(0);
    expect(match({}, { surface: { stems: new Set(['hotel']) } })).toBe(0);
  });
  it('with a slip in it is met nearly as well by one of those that it may stand for', () => {
    const slip = { stems: ['hotle'], spellings: ['hostel', 'hotel'] };
    expect(match(slip, { surface: { stems: new Set(['hotel']) } })).toBe(CREDIT.spelling);
    expect(match(slip, { surface: { stems: new Set(['motel']) } })).toBe(0);
  });
  it('is met by a synonym, as far as that is as rare as the word', () => {
    expect(match({ concepts: [RARE] }, { concepts: [RARE] })).toBe(CREDIT.synonym);
    expect(match({ concepts: [RARE] }, { concepts: [RARE + 1] })).toBe(0);
    const common = { ...statistics, concept: () => 0.15 };
    expect(synonymMatcher(unit({ concepts: [1], weight: 0.6 }), common)(new Set([1]))).toBeCloseTo(CREDIT.synonym / 2);
    expect(synonymMatcher(unit({ concepts: [1], weight: 0.2 }), common)(new Set([1]))).toBe(CREDIT.synonym);
    expect(synonymMatcher(unit({ concepts: [1], weight: 0 }), { ...common, concept: () => 0 })(new Set([1]))).toBe(
      CREDIT.synonym,
    );
  });
  it('is met by the best of its synonyms', () => {
    const mixed = { ...statistics, concept: (concept: number) => (concept === 1 ? 0 : 0.9) };
    expect(synonymMatcher(unit({ concepts: [1, 2, 1], weight: 1 }), mixed)(new Set([1, 2]))).toBe(CREDIT.synonym);
  });
  it('is met by what people say for what the fact tells, and less by the words for its kind', () => {
    const other = { surface: { otherStems: new Set(['hotel', 'door']) } };
    const kind = { surface: { kindStems: new Set(['hotel', 'door']) } };
    for (const asked of [{ stems: ['hotel', 'door'] }, { stems: ['x'], spellings: ['y', 'door'] }]) {
      expect(match(asked, other)).toBe(CREDIT.other);
      expect(match(asked, kind)).toBe(CREDIT.kind);
    }
    for (const asked of [{ stems: ['hotel', 'room'] }, {}]) {
      expect(match(asked, other)).toBe(0);
      expect(match(asked, kind)).toBe(0);
    }
  });
  it('is met as well as by the best of all', () => {
    const both = { concepts: [RARE], surface: { otherStems: new Set(['a']), kindStems: new Set(['a']) } };
    expect(match({ stems: ['a'], concepts: [RARE] }, both)).toBe(CREDIT.synonym);
    expect(match({ stems: ['a'], concepts: [RARE] }, { ...both, surface: { stems: new Set(['a']) } })).toBe(1);
    const spelt = { concepts: [RARE], surface: { stems: new Set(['b']) } };
    expect(match({ stems: ['a'], spellings: ['b'], concepts: [RARE] }, spelt)).toBe(CREDIT.spelling);
    const named = { entities: ['n'], stems: ['a'], concepts: [RARE] };
    expect(match(named, { ...both, surface: { stems: new Set(['a']) } })).toBe(CREDIT.nameParts);
  });
});

describe('a Chinese word', () => {
  it.each([
    ['峰会', '乌镇峰会开幕', 1],
    ['峰会', '会议开幕', 0],
    ['互联网大会', '互联网论坛', 0.5 * CREDIT.hanPart],
    ['乌镇会', '乌镇峰会', 0.5 * CREDIT.hanPart],
    ['互联网大会', '联网论坛', 0],
    ['峰会', '峰', 0],
  ])('“%s” is met by “%s” to %f', (han, text, value) => {
    expect(match({ han }, { surface: { han: text } })).toBeCloseTo(value, 10);
  });
  it.each([
    ['峰会', '峰会', true],
    ['峰', '峰', true],
    ['乌镇峰会', '峰会', true],
    ['峰会', '乌镇峰会', true],
    ['峰', '乌镇峰会', false],
    ['乌镇峰会', '峰', false],
    ['峰会', '会议', false],
  ])('“%s” is met by what people say: “%s” (%s)', (han, said, met) => {
    expect(match({ han }, { surface: { otherHan: ['无关', said] } })).toBe(met ? CREDIT.other : 0);
  });
  it.each([
    ['批评声', '批评', true],
    ['批评', '批评声', true],
    ['批评', '演讲', false],
  ])('“%s” is met by the word for a kind of fact: “%s” (%s)', (han, word, met) => {
    expect(match({ han }, { surface: { kindHan: ['无关', word] } })).toBe(met ? CREDIT.kind : 0);
  });
});

describe('the name of another event', () => {
  it.each([
    ['ces', 'who came to ces in 2015?', 1],
    ['ces', 'who had access?', 0],
    ['达沃斯', '谁去了达沃斯论坛', 1],
    ['达沃斯', '谁来了', 0],
  ])('“%s” is met only by a fact that is asked for by it: “%s”', (text, asksText, value) => {
    expect(match({ text, gathering: true }, { surface: { asksText } })).toBe(value);
  });
  it('is not met by anything else', () => {
    const asked = { text: 'ces', gathering: true, stems: ['ces'], entities: ['ces'] };
    expect(match(asked, { entities: ['ces'], surface: { stems: new Set(['ces']) } })).toBe(0);
  });
});
