import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findAnswer } from '../src/answer/find-answer.ts';
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

describe('a question that names what happened in another year', () => {
  const asks = corpus.facts.flatMap((fact) => [...fact.asks.en, ...fact.asks.zh]);
  const misdated = asks.filter((text) => engine.understand({ text, today: 2026 }).misdated !== null);
  it('is one of some facts', () => expect(misdated.length).toBeGreaterThan(0));
  it.each(misdated)('is answered in its own year where a fact has that question: “%s”', (text) => {
    expect(findAnswer(engine, { text, today: 2026 }).outcome).toBe('answered');
  });
  it.each([
    'Which committee did the organisation set up in 2024?',
    'How many members joined in 2024 after the organisation was founded?',
  ])('is none that only says when something else was: “%s”', (text) => {
    expect(findAnswer(engine, { text, today: 2026 })).toMatchObject({ outcome: 'answered', years: [2024] });
  });
  it.each([
    ['When in 2019 was the international organization founded?', 'org-founded'],
    ['Was a draft statement pushed under doors in 2015?', '2014-draft-under-doors'],
  ])('is answered as of the year in which it did: “%s”', (text, id) => {
    const { outcome, facts } = findAnswer(engine, { text, today: 2026 });
    expect([outcome, facts[0]?.fact.id]).toEqual(['other-year', id]);
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
