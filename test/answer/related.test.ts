import { describe, expect, it } from 'vitest';
import { relatedQuestions } from '../../src/answer/related.ts';
import type { Fact } from '../../src/corpus/corpus.ts';
import { fixtureCorpus, fixtureEngine } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();
const facts = (...ids: string[]): Fact[] => ids.flatMap((id) => corpus.factById.get(id) ?? []);

describe('related questions', () => {
  it('are about whom the shown facts are about', () => {
    const related = relatedQuestions(fixtureEngine(), {
      facts: facts('2017-cook-pichai'),
      nearest: [],
      language: 'en',
      asked: '',
    });
    expect(related[0]).toEqual({
      question: 'Who from Apple spoke at the opening in 2017?',
      factId: '2017-cook-speech',
    });
  });
  it('are the nearest where no fact is shown', () => {
    const related = relatedQuestions(fixtureEngine(), {
      facts: [],
      nearest: facts('2015-venue', '2015-theme', '2015-dates', '2014-dates'),
      language: 'en',
      asked: '',
    });
    expect(related.map(({ factId }) => factId)).toEqual(['2015-venue', '2015-theme', '2015-dates']);
  });
  it('are in the language of the answer', () => {
    const [first] = relatedQuestions(fixtureEngine(), {
      facts: [],
      nearest: facts('2015-venue'),
      language: 'zh-Hant',
      asked: '',
    });
    expect(first?.question).toBe('第二届世界互联网大会在哪里举行？');
  });
  it('are never what was just asked, or answered', () => {
    const shown = facts('2017-cook-pichai', '2017-cook-speech');
    expect(
      relatedQuestions(fixtureEngine(), { facts: shown, nearest: [], language: 'en', asked: '' }).map(
        ({ factId }) => factId,
      ),
    ).not.toContain('2017-cook-speech');
    const asked = 'Where was the second World Internet Conference held?';
    expect(
      relatedQuestions(fixtureEngine(), { facts: [], nearest: facts('2015-venue'), language: 'en', asked }),
    ).toEqual([]);
  });
});
