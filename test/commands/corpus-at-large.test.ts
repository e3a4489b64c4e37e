import { describe, expect, it } from 'vitest';
import { factKey } from '../../src/reply/fact-key.ts';
import { openPrepared } from '../../src/search/prepared-folder.ts';
import { Member } from '../discord/member.ts';
import { DATA } from '../fixtures/corpus.ts';

const engine = openPrepared(process.env.DATA_DIR ?? DATA);
const { corpus } = engine;

it('no two facts on record have the same key', () => {
  expect(new Set(corpus.facts.map(({ id }) => factKey(id))).size).toBe(corpus.facts.length);
});

/** The member checks each reply against Discord's limits. */
describe.each(['en-US', 'zh-TW'])('on the whole corpus, in %s', (locale) => {
  const member = new Member('200000000000000001', locale, { engine, today: 2026 });

  it('every page of every edition can be sent', { timeout: 60_000 }, () => {
    for (const { year } of corpus.editions) {
      const card = member.types('edition', { year });
      const [sections] = card.message.components;
      for (const { custom_id: id = '' } of sections?.components ?? []) {
        let page = member.sendsPress(id, card.message);
        for (let pages = 0; page.labels.some((label) => /more on record|還有/.test(label)) && pages < 40; pages++) {
          page = member.presses(/more on record|還有/, page.message);
        }
        expect(page.text).toContain('• ');
      }
    }
  });
  it('every edition can be compared with the one before', () => {
    const years = corpus.editions.map(({ year }) => year);
    for (const [n, year] of years.entries()) {
      const before = years[n - 1];
      if (before !== undefined)
        expect(member.types('compare', { first: before, second: year }).text).toMatch(new RegExp(`${year}(?:: |：)`));
    }
  });
  it('everybody on record can be asked for', { timeout: 60_000 }, () => {
    for (const { id } of corpus.entities) member.types('who', { name: id });
  });
  it('every fact can be asked for by its first question', { timeout: 120_000 }, () => {
    const sample = corpus.facts.filter((_, n) => n % 10 === 0);
    for (const { asks } of sample) {
      const [question = ''] = locale === 'en-US' ? asks.en : asks.zh;
      member.types('ask', { question });
    }
  });
});
