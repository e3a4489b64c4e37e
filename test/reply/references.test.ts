import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/schema.ts';
import type { ListPage } from '../../src/reply/answer-message.ts';
import { LISTED_ON_PAGE } from '../../src/reply/facts-message.ts';
import { wordsIn } from '../../src/reply/languages.ts';
import { referencesMessage } from '../../src/reply/references-message.ts';
import { sourcesMessage, usesOf } from '../../src/reply/sources-message.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();
const words = wordsIn(corpus.messages, 'en');
const sources = (...ids: string[]): Source[] => ids.flatMap((id) => corpus.sourceById.get(id) ?? []);

describe('references to copy', () => {
  const drawn = (of: readonly Source[]) =>
    referencesMessage({ corpus, words, citations: of.map((source, n) => ({ n: n + 1, source })) });

  it('have their address, and when it was read where that is known to the day', () => {
    const [embed] = drawn(sources('carsten-2015', 'nyt-2017', 'seed-reference-12')).embeds;
    expect(embed?.title).toBe('References');
    expect(embed?.description?.split('\n')).toEqual([
      '1. Paul Carsten, “Reporters Without Borders calls for boycott of China web conference”, Reuters, 14 December 2015',
      '<https://example.com/reuters/boycott_(2015)> (read on 24 November 2026)',
      "2. “Apple and Google Chiefs at China's Conference”, The New York Times, December 2017",
      '<https://example.com/nyt>',
      '3. no source given in the article',
    ]);
  });
  it('say no day of reading that is not on record', () => {
    const [model] = sources('carsten-2015');
    if (model === undefined) throw new Error('no source');
    for (const parts of [[2026], [2026, 11]]) {
      const [embed] = drawn([{ ...model, accessed: { 'date-parts': [parts] } }]).embeds;
      expect(embed?.description).not.toContain('read on');
    }
  });
  it('that are more than a message takes are shown whole, and the others counted', () => {
    const [model] = sources('carsten-2015');
    if (model === undefined) throw new Error('no source');
    const long = Array.from({ length: 5 }, (_, n) => ({ ...model, title: `${n} ${'long '.repeat(200)}` }));
    expect(drawn(long).embeds[0]?.description).toMatch(/\n3\. .*\n<.*>.*\n-# and 2 more$/);
  });
});

describe('how often a source is used', () => {
  it('counts the facts that rest on it', () => {
    const uses = usesOf(corpus.facts);
    expect(uses.get('nyt-2017')).toBe(3);
    expect(uses.get('untitled-page')).toBe(2);
    expect(uses.has('seed-article')).toBe(false);
  });
});

describe('a page of the bibliography', () => {
  function drawn(of: readonly Source[], from = 0) {
    let page: ListPage | undefined;
    const message = sourcesMessage({
      corpus,
      words,
      title: 'The *sources*',
      sources: of,
      from,
      components: (shown) => {
        page = shown;
        return [];
      },
    });
    const [embed] = message.embeds;
    return { embed, page, text: embed?.description ?? '' };
  }

  it('says of each who publishes it and how much rests on it', () => {
    expect(drawn(sources('nyt-2017', 'seed-reference-12', 'seed-article')).text).toBe(
      [
        "[[1]](https://example.com/nyt) “Apple and Google Chiefs at China's Conference”, The New York Times, December 2017\n-# independent · facts resting on it: 3",
        '[2] no source given in the article\n-# reference work · facts resting on it: 1',
        '[[3]](https://en.wikipedia.org/wiki/World_Internet_Conference) “World Internet Conference”, Wikipedia\n-# reference work · facts resting on it: 0',
      ].join('\n\n'),
    );
  });
  it('has a title as typed, and says how much is on record', () => {
    const { embed } = drawn(sources('nyt-2017'));
    expect(embed?.title).toBe('The \\*sources\\*');
    expect(embed?.footer?.text).toBe(`${corpus.facts.length} facts · ${corpus.sources.length} sources on record`);
  });
  it('numbers on from the last page, and says what is left', () => {
    const all = [...corpus.sources, ...corpus.sources.slice(0, 2)];
    const first = drawn(all);
    expect(first.text).toContain(`\n\n-# and ${all.length - LISTED_ON_PAGE} more`);
    expect(first.page).toEqual({ from: 0, shown: LISTED_ON_PAGE, left: all.length - LISTED_ON_PAGE });
    const second = drawn(all, LISTED_ON_PAGE);
    expect(second.text).toMatch(/^\[\[6\]\]/);
    expect(second.text).not.toContain('more');
    expect(second.page).toEqual({ from: LISTED_ON_PAGE, shown: all.length - LISTED_ON_PAGE, left: 0 });
  });
  it('counts those that a message has no room for among what is left', () => {
    const [model] = sources('nyt-2017');
    if (model === undefined) throw new Error('no source');
    const long = Array.from({ length: LISTED_ON_PAGE + 1 }, (_, n) => ({
      ...model,
      title: `${n} ${'long '.repeat(300)}`,
    }));
    const { text, page } = drawn(long);
    expect(page).toEqual({ from: 0, shown: 2, left: LISTED_ON_PAGE - 1 });
    expect(text).toContain(`-# and ${LISTED_ON_PAGE - 1} more`);
  });
});
