import { decide } from '../../answer/find-answer.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { Query } from '../../search/query.ts';
import { confidence, type Hit, rank } from '../../search/rank.ts';
import type { TestQuestion } from '../questions.ts';
import { judge, type Response, shown } from './judged.ts';
import type { Peer, PeerHit } from './peers.ts';

/** Answers a test question. */
export type Responder = (question: TestQuestion) => Response;

/** A question as the search read and ranked it. */
export interface Looked {
  readonly question: TestQuestion;
  readonly query: Query;
  readonly hits: readonly Hit[];
}

/** Reads and ranks a question; "last year" counts from the newest edition, so that the measures do not age. */
export function look(
  engine: SearchEngine,
  question: TestQuestion,
  change: (query: Query) => Query = (query) => query,
): Looked {
  const today = Math.max(...engine.corpus.editions.map(({ year }) => year));
  const query = change(engine.understand({ text: question.q, year: question.year, today }));
  return { question, query, hits: rank(engine, query) };
}

/** What this search shows for a question that it has looked at. */
export function settle(engine: SearchEngine, { question, query, hits }: Looked): Response {
  const asked = { text: question.q, year: question.year, language: question.lang };
  const answer = decide(engine, { question: asked, query, hits });
  const outcome = shown(answer.outcome);
  const ranked = [...new Set([...answer.facts, ...hits].map(({ fact }) => fact.id))];
  // Where it is silent, `confidence` is that of the silence.
  const silent = Math.min(confidence(hits.filter(({ inYear }) => inYear)), 1 - answer.confidence);
  return { outcome, ranked, sureness: outcome === 'abstained' ? silent : answer.confidence };
}

/** This search. */
export function own(engine: SearchEngine): Responder {
  return (question) => settle(engine, look(engine, question));
}

/**
 * A peer that is silent below a threshold of its score, the one that gets most questions of the tuning half right. It
 * cannot say that another year has the answer.
 */
export function withThreshold(peer: Peer, tuning: readonly TestQuestion[]): Responder {
  const found = (question: TestQuestion): PeerHit[] => peer.search(question.q, question.year);
  const respond = (hits: readonly PeerHit[], threshold: number): Response => {
    const sureness = hits[0]?.score ?? 0;
    return { outcome: sureness > threshold ? 'answered' : 'abstained', ranked: hits.map(({ id }) => id), sureness };
  };
  const tried = tuning.map((question) => ({ question, hits: found(question) }));
  let best = { threshold: 0, right: -1 };
  for (const threshold of [0, ...tried.map(({ hits }) => hits[0]?.score ?? 0)]) {
    const right = tried.filter(({ question, hits }) => judge(question, respond(hits, threshold)).right).length;
    if (right > best.right) best = { threshold, right };
  }
  return (question) => respond(found(question), best.threshold);
}
