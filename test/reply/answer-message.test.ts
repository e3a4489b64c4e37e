import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerWith } from '../../src/answer/make-answer.ts';
import type { Fact } from '../../src/corpus/corpus.ts';
import { LANGUAGES, type Language } from '../../src/corpus/messages.ts';
import { answerMessage, disputesTogether, FACTS_ON_PAGE, type ListPage } from '../../src/reply/answer-message.ts';
import { answerText } from '../../src/reply/answer-text.ts';
import { escapeMarkdown } from '../../src/reply/escape.ts';
import { brokenLimits } from '../../src/reply/fit-to-limits.ts';
import { wordsIn } from '../../src/reply/languages.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';

const engine = fixtureEngine();
const { corpus } = engine;

function answerOf(facts: readonly Fact[], language: Language = 'en', change: Partial<Answer> = {}): Answer {
  return { ...answerWith(engine, { question: { text: 'a question', language }, facts }), ...change };
}

function drawn(answer: Answer, from = 0, more: { year?: number; components?: (page: ListPage) => [] } = {}) {
  const words = wordsIn(corpus.messages, answer.language);
  const message = answerMessage({ corpus, answer, words, from, ...more });
  return { message, text: message.embeds[0]?.description ?? '', colour: message.embeds[0]?.color };
}

const factsOf = (...ids: string[]): Fact[] => ids.flatMap((id) => corpus.factById.get(id) ?? []);

/** As long as a fact may be, with as many and as long links as any. */
function longestFact(n: number): Fact {
  const [model] = corpus.facts;
  if (model === undefined) throw new Error('no facts');
  const at: [string, string] = ['长'.repeat(60), '尾'.repeat(60)];
  const sources = ['carsten-2015', 'xinhua-2015'].map((id) => ({ id, via: 'read' as const, at }));
  const text = { en: `${n} ${'long '.repeat(63)}`.trim(), zh: `${n}${'长'.repeat(158)}` };
  return { ...model, id: `long-${n}`, text, sources };
}

describe('an answer as a message', () => {
  it('of 25 facts shows a page of them and says how many are left', () => {
    const facts = Array.from({ length: 25 }, (_, n) => ({ ...corpus.facts[0], ...longestFact(n), sources: [] }));
    const { text } = drawn(answerOf(facts));
    expect(text.match(/^• /gm)).toHaveLength(FACTS_ON_PAGE);
    expect(text).toContain(`-# and ${25 - FACTS_ON_PAGE} more`);
    expect(drawn(answerOf(facts, 'zh-Hant')).text).toContain(`-# 另有${25 - FACTS_ON_PAGE}條`);
  });

  it('of the longest facts shows as many whole ones as Discord takes', () => {
    const facts = Array.from({ length: 4 }, (_, n) => longestFact(n));
    const { message, text } = drawn(answerOf(facts));
    expect(brokenLimits(message)).toEqual([]);
    expect(text).toContain(escapeMarkdown(facts[0]?.text.en ?? ''));
    expect(text).toMatch(/-# and \d more/);
  });

  it('has the question as its title, escaped, and says how much is on record', () => {
    const { message } = drawn(answerOf(corpus.facts.slice(0, 1), 'en', { question: 'Who *is* he?' }));
    expect(message.embeds[0]?.title).toBe('Who \\*is\\* he?');
    expect(message.embeds[0]?.footer?.text).toBe(
      `${corpus.facts.length} facts · ${corpus.sources.length} sources on record`,
    );
    expect(message.components).toEqual([]);
  });

  it('is the short answer, the facts and their sources', () => {
    const answer = answerOf(factsOf('2015-dates'), 'en', { headline: '16–18 *December*' });
    expect(drawn(answer).text).toBe(
      [
        '**16–18 \\*December\\***',
        '• The second World Internet Conference was held from 16 to 18 December 2015. [[1]](https://example.com/xinhua#:~:text=%E7%AC%AC%E4%BA%8C%E5%B1%8A,%E5%BC%80%E5%B9%95)\n-# 16–18 December 2015',
        '-# [1] 王小明, 新华社, “第二届世界互联网大会开幕”, 新华网, 16 December 2015',
      ].join('\n\n'),
    );
  });

  it('that was limited to a year says so, unless that year has no answer', () => {
    expect(drawn(answerOf(factsOf('2015-dates')), 0, { year: 2015 }).text).toMatch(/^-# in 2015\n\n• /);
    const other = answerOf(factsOf('2015-dates'), 'en', { outcome: 'other-year', years: [2017] });
    expect(drawn(other, 0, { year: 2017 }).text).toMatch(/^Nothing on record has this in 2017/);
  });

  it('goes on where the last page ended, without what was said first', () => {
    const facts = Array.from({ length: FACTS_ON_PAGE + 1 }, (_, n) => ({ ...longestFact(n), sources: [] }));
    const pages: ListPage[] = [];
    const components = (page: ListPage): [] => {
      pages.push(page);
      return [];
    };
    const answer = answerOf(facts, 'en', { headline: 'short' });
    expect(drawn(answer, 0, { components }).text).toMatch(/^\*\*short\*\*\n\n• 0 [^]*\n\n-# and 1 more$/);
    expect(drawn(answer, FACTS_ON_PAGE, { components }).text).toMatch(/^• 4 (?:long ?)+ \n-# .*$/);
    expect(drawn(answer, FACTS_ON_PAGE + 1, { components }).text).toMatch(/^\*\*short\*\*/);
    expect(pages).toEqual([
      { from: 0, shown: FACTS_ON_PAGE, left: 1 },
      { from: FACTS_ON_PAGE, shown: 1, left: 0 },
      { from: 0, shown: FACTS_ON_PAGE, left: 1 },
    ]);
    const other = answerOf(facts, 'en', { outcome: 'other-year', years: [2017] });
    expect(drawn(other, FACTS_ON_PAGE).text).toMatch(/^• 4 /);
  });

  it('counts facts that dispute one another as one, and shows them under one another', () => {
    const facts = factsOf('2015-participants', '2015-venue', '2015-participants-other', '2017-dates');
    const order = disputesTogether(answerOf(facts).facts).map(({ fact, otherwise }) => [
      fact.fact.id,
      ...otherwise.map((other) => other.fact.id),
    ]);
    expect(order).toEqual([['2015-participants', '2015-participants-other'], ['2015-venue'], ['2017-dates']]);
    const { text } = drawn(answerOf(facts));
    expect(text).toMatch(/^• Xinhua .*\n-# .*\n\*\*Another source says otherwise:\*\*\n• Reuters .*\n-# .*\n\n• The/);
    expect(text).toMatch(/-# \[1\] 王小明.*\n-# \[2\] Paul Carsten.*\n-# \[3\] “Apple/);
  });

  it('of no fact says that nothing is on record', () => {
    expect(drawn(answerOf([])).text).toBe('Nothing on record answers this.');
    expect(drawn(answerOf([], 'zh-Hans', { outcome: 'off-topic' })).text).toMatch(/无关/);
  });

  it('shows a source that a fact has twice once, as what was read of it', () => {
    const boycott = corpus.factById.get('2015-rsf-boycott');
    if (boycott === undefined) throw new Error('no fact');
    const [read] = boycott.sources;
    if (read === undefined) throw new Error('no source');
    const { text } = drawn(answerOf([{ ...boycott, sources: [{ ...read, via: 'seed' }, read] }]));
    expect(text.match(/\[\[1\]\]/g)).toHaveLength(1);
    expect(text).not.toContain('†');
  });

  it('names the editions on record where there is none of that year', () => {
    expect(drawn(answerOf([], 'en', { years: [2031] })).text).toContain('There is no edition of 2031 on record');
  });

  it('has the colour of its year, and one for each outcome', () => {
    const of = (year: number) => drawn(answerOf(corpus.facts.filter((fact) => fact.year === year))).colour;
    const colours = [
      of(2014),
      of(2015),
      of(2017),
      drawn(answerOf([])).colour,
      drawn(answerOf(corpus.facts.slice(0, 1), 'en', { outcome: 'other-year' })).colour,
    ];
    expect(new Set(colours).size).toBe(colours.length);
    expect(of(2015)).toBe(of(2015));
    const ofNone = drawn(answerOf(factsOf('conference-yearly'))).colour;
    expect(colours).not.toContain(ofNone);
    expect(drawn(answerOf([], 'en', { outcome: 'answered' })).colour).toBe(ofNone);
  });

  it('keeps every limit and every sentence whole, whatever the answer', () => {
    const answers = fc.record({
      facts: fc.subarray([...corpus.facts, ...Array.from({ length: 6 }, (_, n) => longestFact(n))]),
      language: fc.constantFrom(...LANGUAGES),
      outcome: fc.constantFrom('answered', 'other-year', 'not-recorded', 'off-topic'),
      question: fc.string({ unit: 'binary', maxLength: 700 }),
      years: fc.array(fc.integer({ min: 1900, max: 2100 }), { maxLength: 4 }),
      headline: fc.option(fc.string({ maxLength: 200 })),
      from: fc.nat(20),
    });
    fc.assert(
      fc.property(answers, ({ facts, language, from, ...change }) => {
        const answer = answerOf(facts, language, change);
        const words = wordsIn(corpus.messages, language);
        const { message, text } = drawn(answer, from);
        expect(brokenLimits(message)).toEqual([]);
        const whole = new Set(facts.map((fact) => escapeMarkdown(words.text(fact.text))));
        for (const line of text.split('\n').filter((one) => one.startsWith('• '))) {
          expect(whole).toContain(line.slice(2).replace(/(?: \[\[?\d+\]?\](?:\([^)]*\))?†?)*$/, ''));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an answer in the terminal', () => {
  it('has the same content in plain lines', () => {
    const [, boycott] = [null, corpus.factById.get('2015-rsf-boycott')];
    if (boycott === undefined || boycott === null) throw new Error('no fact');
    const text = answerText(answerOf([boycott]), { corpus, words: wordsIn(corpus.messages, 'en') });
    expect(text).toContain(
      '• Reporters Without Borders called for a boycott of the second World Internet Conference in 2015. [1][2]†\n  14 December 2015',
    );
    expect(text).toContain('[1] Paul Carsten, “Reporters');
    expect(text).toContain('\n    https://example.com/reuters/boycott_(2015)');
  });
});
