import type { Fact } from '../corpus/corpus.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { Answer, Question } from './answer.ts';
import { cite } from './cite.ts';

/**
 * Answers a question from the corpus. Pure: the same question gets the same answer.
 *
 * @param today the calendar year that "last year" counts from.
 */
export function findAnswer(engine: SearchEngine, question: Question & { readonly today: number }): Answer {
  const facts = engine.corpus.facts.filter((fact) => fact.asks.en.includes(question.text)).slice(0, 5);
  return answerWith(engine, { question, facts });
}

/** The answer that shows the given facts: what a button under an older answer asks for. */
export function answerWith(
  { corpus }: SearchEngine,
  { question, facts }: { question: Question; facts: readonly Fact[] },
): Answer {
  return {
    question: question.text,
    language: question.language ?? 'en',
    outcome: facts.length > 0 ? 'answered' : 'not-recorded',
    years: question.year === undefined ? [] : [question.year],
    headline: null,
    ...cite(corpus, facts),
    related: [],
    confidence: facts.length > 0 ? 1 : 0,
  };
}
