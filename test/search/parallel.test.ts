import { describe, expect, it } from 'vitest';
import { parallelReader } from '../../src/search/parallel.ts';
import type { Hit } from '../../src/search/rank.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';

const engine = fixtureEngine();
const hitOf = (id: string): Hit => {
  const index = engine.documents.findIndex(({ fact }) => fact.id === id);
  const fact = engine.documents[index]?.fact;
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return { fact, index, score: 0, inYear: true, features: {} as Hit['features'] };
};
const model = { features: { coverage: 1, slot: 1, otherKind: 0, askBalanced: 1 } as Hit['features'] };
const models = [{ ...hitOf('2014-dates'), ...model }];

describe('a fact of the year beside those of other years', () => {
  it('is the like of one that tells the same of another edition', () => {
    const parallel = parallelReader(engine, models);
    expect(parallel(hitOf('2015-dates'))).toBeGreaterThan(parallel(hitOf('2015-rsf-boycott')));
    expect(parallel(hitOf('2015-dates'))).toBeLessThanOrEqual(1);
  });
  it('is not the like of one that lacks what is asked', () => {
    const lacking = models.map((hit) => ({ ...hit, features: { ...hit.features, coverage: 0.5 } }));
    expect(parallelReader(engine, lacking)(hitOf('2015-dates'))).toBe(0);
  });
  it('has no like where no other year has an answer, and none where it belongs to no year', () => {
    expect(parallelReader(engine, [])(hitOf('2015-dates'))).toBe(0);
    expect(parallelReader(engine, models)(hitOf('conference-yearly'))).toBe(0);
  });
});
