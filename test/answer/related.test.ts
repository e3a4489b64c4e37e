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
  it('are about what shares most with the first fact, that of its own edition first', () => {
    const engine = fixtureEngine();
    const [speech, guests] = facts('2017-cook-speech', '2017-cook-pichai');
    const [document] = engine.documents;
    if (speech === undefined || guests === undefined || document === undefined) throw new Error('no fact');
    const told = (id: string, year: number) => ({ ...document, fact: { ...guests, id, year } });
    const documentsByEntity = new Map([
      ['tim-cook', [told('elsewhere', 2014), { ...document, fact: speech }, told('same-year', 2017)]],
      ['apple', []],
    ]);
    const both = told('both', 2014);
    documentsByEntity.get('tim-cook')?.push(both);
    documentsByEntity.get('apple')?.push(both);
    const related = relatedQuestions(
      { ...engine, documentsByEntity, documents: Array.from({ length: 16 }, () => document) },
      { facts: [speech], nearest: [], language: 'en', asked: '' },
    );
    expect(related.map(({ factId }) => factId)).toEqual(['both', 'same-year', 'elsewhere']);
  });
  it('are not about what a good part of all facts is about', () => {
    const engine = fixtureEngine();
    const shown = facts('2017-cook-speech');
    const related = (size: number) =>
      relatedQuestions(
        { ...engine, documents: engine.documents.slice(0, size) },
        { facts: shown, nearest: [], language: 'en', asked: '' },
      ).map(({ factId }) => factId);
    expect(related(8)).toEqual(['2017-cook-pichai']);
    expect(related(7)).toEqual([]);
  });
});
