import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/search/engine.ts';
import { openSearch } from '../../src/search/engine.ts';
import { warm } from '../../src/search/warm.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

/** An engine that notes which of its facts are looked at. */
function watched(): { engine: SearchEngine; seen: Set<number> } {
  const engine = openSearch(fixtureCorpus());
  const seen = new Set<number>();
  const weighedAsks = {
    length: engine.weighedAsks.length,
    at: (index: number) => {
      seen.add(index);
      return engine.weighedAsks.at(index);
    },
  };
  return { engine: { ...engine, weighedAsks }, seen };
}

describe('warming up', () => {
  it('looks at every fact', async () => {
    const { engine, seen } = watched();
    await warm(engine, 0);
    expect(seen.size).toBe(engine.documents.length);
  });
  it('lets others have their turn before it is done', async () => {
    const { engine, seen } = watched();
    const done = warm(engine, 0);
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    await done;
    clearInterval(turn);
    expect([seen.size > 0, turns > 0]).toEqual([true, true]);
  });
});
