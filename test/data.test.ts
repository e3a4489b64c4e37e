import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDataFolder } from '../src/corpus/folder.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { commonKeys } from '../src/search/common.ts';
import { openSearch } from '../src/search/engine.ts';
import { makeLexicon } from '../src/search/lexicon.ts';
import { rank } from '../src/search/rank.ts';
import { DATA } from './fixtures/corpus.ts';

/*
 * Each question that stands with a fact must return that fact first, or one that answers it as well. Which facts do is
 * for a person to say: test/fixtures/equal-asks.json lists them, each pair with the question.
 */
const equal = z
  .array(z.strictObject({ ask: z.string(), fact: z.string(), asGood: z.array(z.string()).min(1) }))
  .parse(JSON.parse(readFileSync(new URL('./fixtures/equal-asks.json', import.meta.url), 'utf8')));

const corpus = loadCorpus(readDataFolder(DATA));
const engine = openSearch(corpus);
const asGood = new Map(equal.map(({ ask, asGood: facts }) => [ask, facts]));

describe.each(['en', 'zh'] as const)('the questions of the facts, in %s', (language) => {
  it('return their own fact first, or one that answers as well', { timeout: 120_000 }, () => {
    const misses: string[] = [];
    let all = 0;
    for (const fact of corpus.facts) {
      for (const ask of fact.asks[language]) {
        all++;
        const first = rank(engine, engine.understand({ text: ask, today: 2026 })).find(({ inYear }) => inYear)?.fact.id;
        const right =
          first === fact.id ||
          (first !== undefined && (asGood.get(ask)?.includes(first) || fact.disputed?.includes(first)));
        if (!right) misses.push(`${fact.id}: “${ask}” returns ${first ?? 'nothing'}`);
      }
    }
    expect(all).toBeGreaterThan(corpus.facts.length);
    expect(misses).toEqual([]);
  });
});

describe('the common questions', () => {
  it('are each answered in one place', () => {
    const places = new Map<string, Set<unknown>>();
    for (const { key, of } of commonKeys(corpus, makeLexicon(corpus.vocabulary)))
      places.set(key, (places.get(key) ?? new Set()).add(of));
    expect([...places].filter(([, answers]) => answers.size > 1).map(([key]) => key)).toEqual([]);
  });
});

describe('the list of facts that answer as well', () => {
  it.each(equal)('“$ask” is a question of $fact', ({ ask, fact, asGood: others }) => {
    const own = corpus.factById.get(fact);
    expect([...(own?.asks.en ?? []), ...(own?.asks.zh ?? [])]).toContain(ask);
    for (const other of others) expect(corpus.factById.has(other)).toBe(true);
  });
});
