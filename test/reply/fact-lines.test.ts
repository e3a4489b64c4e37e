import { describe, expect, it } from 'vitest';
import type { CitedPassage } from '../../src/answer/answer.ts';
import { cite } from '../../src/answer/cite.ts';
import type { Fact } from '../../src/corpus/corpus.ts';
import { factLines, linkTo, passageLinks, sourceLines } from '../../src/reply/fact-lines.ts';
import { wordsIn } from '../../src/reply/languages.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();
const words = wordsIn(corpus.messages, 'en');
const fact = (id: string): Fact => {
  const found = corpus.factById.get(id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
};

describe('a fact in an embed', () => {
  const dateOf = (of: Fact): string =>
    factLines({ fact: of, passages: [], disputedBy: [] }, words).split('\n-# ')[1] ?? '';

  it('is its sentence, escaped, and in small print its date', () => {
    const starred = { ...fact('2015-dates'), text: { en: 'A *star* was held.', zh: '明星。' } };
    expect(factLines({ fact: starred, passages: [{ n: 1, via: 'read', url: null }], disputedBy: [] }, words)).toBe(
      '• A \\*star\\* was held. [1]\n-# 16–18 December 2015',
    );
  });
  it('has its year where it has no date, and says so where it has neither', () => {
    expect(dateOf({ ...fact('2015-dates'), period: null })).toBe('2015');
    expect(dateOf(fact('conference-yearly'))).toBe('of no single year');
  });
});

describe('the numbers behind a fact', () => {
  const passage = (n: number, via: CitedPassage['via'], url = `https://example.com/${via}`) => ({ n, via, url });

  it('open the sources, and mark what is known only through the seed article', () => {
    expect(passageLinks([passage(1, 'read'), passage(2, 'seed')])).toBe(
      '[[1]](https://example.com/read) [[2]](https://example.com/seed)†',
    );
  });
  it('show a source once: the first passage that was read, else the first', () => {
    const read = '[[1]](https://example.com/read)';
    expect(passageLinks([passage(1, 'seed'), passage(1, 'read')])).toBe(read);
    expect(passageLinks([passage(1, 'read'), passage(1, 'seed')])).toBe(read);
    expect(passageLinks([passage(1, 'read'), passage(1, 'read', 'https://example.com/later')])).toBe(read);
    expect(passageLinks([passage(1, 'seed'), passage(1, 'seed', 'https://example.com/later')])).toBe(
      '[[1]](https://example.com/seed)†',
    );
  });
  it('are no links where no address is known, and links that no sign in the address ends early', () => {
    expect(linkTo(3, null)).toBe('[3]');
    expect(linkTo(3, 'https://example.com/a_(b)?c=<d>\te')).toBe('[[3]](https://example.com/a_%28b%29?c=%3Cd%3E%09e)');
  });
});

describe('the sources below facts', () => {
  const lines = (...ids: string[]): string[] => {
    const cited = cite(corpus, ids.map(fact));
    return sourceLines(cited, { words, messages: corpus.messages }).split('\n');
  };

  it('are those of the facts that are shown', () => {
    const { facts, citations } = cite(corpus, ['2015-rsf-boycott', '2017-dates'].map(fact));
    const shown = sourceLines({ facts: facts.slice(1), citations }, { words, messages: corpus.messages });
    expect(shown).toBe("-# [3] “Apple and Google Chiefs at China's Conference”, The New York Times, December 2017");
    expect(sourceLines({ facts: [], citations }, { words, messages: corpus.messages })).toBe('');
  });
  it('explain the mark where a fact bears it', () => {
    expect(lines('2015-ma-praise')).toEqual([
      expect.stringMatching(/^-# \[1\] Paul Carsten/),
      '-# † known only through the encyclopedia article that gives this source',
    ]);
    expect(lines('2015-venue')).toHaveLength(1);
  });
  it('are shortened where they would fill a phone’s screen, before they are escaped', () => {
    const cited = cite(corpus, [fact('2015-venue')]);
    const citations = cited.citations.map(({ n, source }) => ({ n, source: { ...source, title: '*'.repeat(400) } }));
    const shown = sourceLines({ ...cited, citations }, { words, messages: corpus.messages });
    expect(shown).toMatch(/^-# \[1\] Paul Carsten, “(?:\\\*)+…$/);
    expect(shown.replaceAll('\\', '')).toHaveLength('-# [1] '.length + 160);
  });
});
