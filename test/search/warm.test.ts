import { describe, expect, it } from 'vitest';
import { openSearch, type SearchEngine } from '../../src/search/engine.ts';
import { suggestQuestions } from '../../src/search/suggest.ts';
import { warm } from '../../src/search/warm.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const MADE_OF_EACH = ['holdings', 'counted', 'tellings', 'weighedAsks', 'weighedTexts'] as const;

/** An engine that notes at which of its facts it looks for what, and how often its corpus is read. */
function watched() {
  const engine = openSearch(fixtureCorpus());
  const seen = new Map(MADE_OF_EACH.map((name) => [name, new Set<number>()]));
  const reads = { ofCorpus: 0 };
  const noting = Object.fromEntries(
    MADE_OF_EACH.map((name) => [
      name,
      {
        length: engine[name].length,
        at(index: number) {
          seen.get(name)?.add(index);
          return engine[name].at(index);
        },
      },
    ]),
  );
  const watching: SearchEngine = {
    ...engine,
    ...noting,
    get corpus() {
      reads.ofCorpus++;
      return engine.corpus;
    },
  };
  return { engine: watching, seen, reads };
}

describe('warming up', () => {
  it('looks at every fact for all that is made of it', async () => {
    const { engine, seen } = watched();
    await warm(engine, 0);
    for (const [name, looked] of seen) expect([name, looked.size]).toEqual([name, engine.documents.length]);
  });
  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('makes ready what completes questions in %s', async (language) => {
    const { engine, reads } = watched();
    await warm(engine, 0);
    reads.ofCorpus = 0;
    expect(suggestQuestions(engine, { text: '', language, limit: 1 })).toHaveLength(1);
    expect(reads.ofCorpus).toBe(0);
  });
  it('lets others have their turn before it is done', async () => {
    const { engine, seen } = watched();
    const done = warm(engine, 0);
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    await done;
    clearInterval(turn);
    expect([(seen.get('holdings')?.size ?? 0) > 0, turns > 0]).toEqual([true, true]);
  });
});
