import type { Fact } from '../corpus/corpus.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { Query } from '../search/query.ts';
import type { Hit } from '../search/rank.ts';
import type { Answer, Outcome, Question } from './answer.ts';
import { cite } from './cite.ts';
import { headline } from './headline.ts';
import { relatedQuestions } from './related.ts';

/** What answers a question, before it is cited and set beside related ones. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly facts: readonly Fact[];
  readonly confidence: number;
  /** Those that the facts were chosen from, where they were searched for. */
  readonly hits?: readonly Hit[];
  readonly nearest?: readonly Hit[];
}

interface Finding extends Judgement {
  readonly question: Question;
  readonly query: Query;
}

/** In large type nothing is said that is less sure. */
const SHORT = 0.6;

/** Puts an answer together: its short answer, citations and related questions. */
export function makeAnswer(
  engine: SearchEngine,
  { question, query, outcome, facts, confidence, hits = [], nearest = [] }: Finding,
): Answer {
  const { corpus } = engine;
  const language = question.language ?? query.language;
  const [first] = facts;
  const features = hits.find(({ fact }) => fact === first)?.features ?? null;
  const isSure = outcome === 'answered' && confidence >= SHORT;
  return {
    question: question.text,
    language,
    outcome,
    years: query.years,
    headline: first !== undefined && isSure ? headline(query, first, { corpus, language, features }) : null,
    ...cite(corpus, facts),
    related: relatedQuestions(engine, {
      facts,
      nearest: nearest.map(({ fact }) => fact),
      language,
      asked: question.text,
    }),
    confidence,
  };
}

/** The answer that shows the given facts: what a button under an older answer asks for. */
export function answerWith(
  engine: SearchEngine,
  { question, facts }: { question: Question; facts: readonly Fact[] },
): Answer {
  const query = engine.understand({ text: question.text, year: question.year, today: 0 });
  return makeAnswer(engine, {
    question,
    query,
    outcome: facts.length > 0 ? 'answered' : 'not-recorded',
    facts,
    confidence: 1,
  });
}
