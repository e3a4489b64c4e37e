import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/corpus/corpus.ts';
import type { ListPage } from '../../src/reply/answer-message.ts';
import {
  chronologically,
  type FactList,
  factsMessage,
  LISTED_ON_PAGE,
  underYears,
  yearListed,
} from '../../src/reply/facts-message.ts';
import { wordsIn } from '../../src/reply/languages.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();
const words = wordsIn(corpus.messages, 'en');
const facts = (...ids: string[]): Fact[] => ids.flatMap((id) => corpus.factById.get(id) ?? []);
const listed = (...ids: string[]) => facts(...ids).map((fact) => ({ heading: null, fact }));
const ids = (of: readonly Fact[]): string[] => of.map(({ id }) => id);

function drawn(list: Partial<FactList>) {
  const message = factsMessage({ corpus, words, title: 'A *list*', colour: 1, facts: [], ...list });
  const [embed] = message.embeds;
  return { message, embed, text: embed?.description ?? '' };
}

/** The same fact under many ids. */
function many(count: number): FactList['facts'] {
  return Array.from({ length: count }, (_, n) =>
    listed('2015-venue').map(({ fact }) => ({ heading: null, fact: { ...fact, id: `copy-${n}` } })),
  ).flat();
}

describe('a list of facts', () => {
  it('has its title as typed, its colour, and how much is on record', () => {
    expect(drawn({ facts: listed('2015-venue') }).embed).toMatchObject({
      title: 'A \\*list\\*',
      color: 1,
      footer: { text: `${corpus.facts.length} facts · ${corpus.sources.length} sources on record` },
    });
  });
  it('shows each fact with its date, then the sources of the page', () => {
    expect(drawn({ facts: listed('2015-venue', '2017-dates') }).text).toBe(
      [
        '• The second World Internet Conference in 2015 was held in Wuzhen, a town in Zhejiang Province. [[1]](https://example.com/reuters/boycott_%282015%29#:~:text=held%20in,Zhejiang)\n-# December 2015',
        '• The fourth World Internet Conference was held from 3 to 5 December 2017. [[2]](https://example.com/nyt#:~:text=from%203%20to%205,December%202017)\n-# 3–5 December 2017',
        "-# [1] Paul Carsten, “Reporters Without Borders calls for boycott of China web conference”, Reuters, 14 December 2015\n-# [2] “Apple and Google Chiefs at China's Conference”, The New York Times, December 2017",
      ].join('\n\n'),
    );
  });
  it('says a heading once for all facts under it', () => {
    const [one, two, three] = facts('2015-venue', '2015-theme', '2017-dates');
    if (one === undefined || two === undefined || three === undefined) throw new Error('no fact');
    const list = [
      { heading: '2015', fact: one },
      { heading: '2015', fact: two },
      { heading: '2017', fact: three },
    ];
    const { text } = drawn({ facts: list });
    expect(text.match(/\*\*\d+\*\*\n• The \w+/g)).toEqual(['**2015**\n• The second', '**2017**\n• The fourth']);
    expect(text).toContain('-# December 2015\n\n• The theme');
  });
  it('puts a fact that says otherwise below the one that it disputes, and nowhere else', () => {
    const { text } = drawn({ facts: listed('2015-participants', '2015-venue', '2015-participants-other') });
    expect(text).toMatch(
      /• Xinhua .*\n-# .*\n\*\*Another source says otherwise:\*\*\n• Reuters .*\n-# .*\n\n• The second/,
    );
    expect(text.match(/• Reuters/g)).toHaveLength(1);
    expect(drawn({ facts: listed('2015-venue') }).text).not.toContain('otherwise');
  });
  it('that has nothing says so', () => {
    expect(drawn({}).text).toBe('Nothing on record answers this.');
    expect(drawn({ lead: 'To begin with' }).text).toBe('To begin with');
  });
});

describe('the pages of a list of facts', () => {
  const pages = (list: Partial<FactList>): { text: string; page: ListPage | undefined } => {
    let page: ListPage | undefined;
    const { text } = drawn({
      ...list,
      components: (shown) => {
        page = shown;
        return [];
      },
    });
    return { text, page };
  };

  it('say how many facts are left', () => {
    const { text, page } = pages({ facts: many(LISTED_ON_PAGE + 2), lead: 'To begin with' });
    expect(text).toMatch(/^To begin with\n\n• /);
    expect(text).toContain('\n\n-# and 2 more\n\n-# [1] ');
    expect(page).toEqual({ from: 0, shown: LISTED_ON_PAGE, left: 2 });
  });
  it('go on where the last one ended, without its lead', () => {
    const { text, page } = pages({ facts: many(LISTED_ON_PAGE + 2), from: LISTED_ON_PAGE, lead: 'To begin with' });
    expect(text).toMatch(/^• /);
    expect(text).not.toContain('more');
    expect(page).toEqual({ from: LISTED_ON_PAGE, shown: 2, left: 0 });
  });
  it('begin again where an old button leads behind the end', () => {
    const { page } = pages({ facts: many(2), from: 2 });
    expect(page).toEqual({ from: 0, shown: 2, left: 0 });
  });
  it('have the buttons that they are given', () => {
    expect(drawn({ facts: many(1) }).message.components).toEqual([]);
    const row = { type: 1 as const, components: [{ type: 2 as const, style: 2 as const, label: 'x', custom_id: 'x' }] };
    expect(drawn({ facts: many(1), components: () => [row] }).message.components).toEqual([row]);
  });
});

describe('the order of facts', () => {
  it('is that in which they happened, the undated last', () => {
    const mixed = facts('conference-yearly', '2017-dates', '2015-dates', '2015-theme', '2015-venue', '2014-dates');
    const order = ['2014-dates', '2015-theme', '2015-venue', '2015-dates', '2017-dates', 'conference-yearly'];
    expect(ids(chronologically(mixed))).toEqual(order);
  });
  it('leaves the list as it was', () => {
    const mixed = facts('2017-dates', '2014-dates');
    chronologically(mixed);
    expect(ids(mixed)).toEqual(['2017-dates', '2014-dates']);
  });
  it('puts a fact of an edition, of which no date is known, at the beginning of its year', () => {
    const [fact] = facts('2015-venue');
    if (fact === undefined) throw new Error('no fact');
    const undated = { ...fact, id: 'undated', period: null };
    expect(ids(chronologically([...facts('2015-venue', '2014-dates'), undated]))).toEqual([
      '2014-dates',
      'undated',
      '2015-venue',
    ]);
  });
});

describe('the year that a fact stands under', () => {
  it('is its edition’s, else that in which it began, else none', () => {
    const [venue, yearly] = facts('2015-venue', 'conference-yearly');
    if (venue === undefined || yearly === undefined) throw new Error('no fact');
    const late = { ...yearly, period: { start: { year: 2016 }, end: { year: 2018 } } };
    const early = { ...venue, period: late.period };
    expect([venue, early, late, yearly].map(yearListed)).toEqual([2015, 2015, 2016, undefined]);
    expect(underYears([venue, late, yearly], words).map(({ heading }) => heading)).toEqual([
      '2015',
      '2016',
      'of no single year',
    ]);
  });
});
