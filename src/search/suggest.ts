import type { Fact } from '../corpus/corpus.ts';
import type { Language } from '../corpus/messages.ts';
import { simplify } from './chinese.ts';
import type { SearchEngine } from './engine.ts';
import { words } from './english.ts';
import { confidence, rank } from './rank.ts';
import { hasHan, normalise } from './text.ts';

/** A question on record, and the fact that answers it. */
export interface Suggestion {
  readonly question: string;
  readonly factId: string;
}

export interface Beginning {
  /** What has been typed so far. */
  readonly text: string;
  readonly year?: number | undefined;
  /** The reader's; a beginning in another script is completed in that. */
  readonly language: Language;
  readonly limit: number;
}

/** A question, or the key words that stand for it, made ready for comparing with what is being typed. */
interface Completion extends Suggestion {
  readonly fact: Fact;
  readonly text: string;
  readonly words: readonly string[];
  /** Facts that an encyclopedia or several sources tell come first among equals. */
  readonly weight: number;
}

type Side = 'en' | 'zh';
const completions = new WeakMap<SearchEngine, Record<Side, Completion[]>>();
/** Ends in a question mark, of either width. */
const QUESTION = /[?\uff1f]$/;
/** Key words are what people search with; a list of them reads badly, and what begins like them comes after whole questions. */
const KEY_WORDS = -1.5;
/** Two questions of one fact beside each other help nobody. */
const MOST_OF_ONE_FACT = 1;

/**
 * Questions on record that complete what is typed: those that begin so, then those with all of its words, begun or
 * whole, in any order; where there is none, those of the facts that would answer it. Starters where nothing is typed.
 */
export function suggestQuestions(engine: SearchEngine, { text, year, language, limit }: Beginning): Suggestion[] {
  const typed = simplify(normalise(text));
  const side: Side = hasHan(typed) || (typed === '' && language !== 'en') ? 'zh' : 'en';
  const all = completionsOf(engine)[side].filter(({ fact }) => year === undefined || fact.years.has(year));
  if (typed === '') return starters(year === undefined ? all : all.filter(({ fact }) => fact.year === year), limit);
  const typedWords = words(typed);
  const scored = all.flatMap((completion) => {
    const score = side === 'zh' ? hanScore(typed, completion) : latinScore(typed, typedWords, completion);
    return score > 0 ? [{ completion, score: score + completion.weight }] : [];
  });
  const best = scored.sort((a, b) => b.score - a.score).map(({ completion }) => completion);
  return distinct(best.length > 0 ? best : answering(engine, { text, year, side }), limit);
}

/** Whether what stands among a fact's questions is one, and not key words. */
export function isQuestion(ask: string): boolean {
  return QUESTION.test(ask);
}

function completionsOf(engine: SearchEngine): Record<Side, Completion[]> {
  let known = completions.get(engine);
  if (known === undefined) {
    known = { en: [], zh: [] };
    for (const fact of engine.corpus.facts) {
      const weight = fact.sources.some(({ via }) => via === 'seed')
        ? 0.5
        : Math.min(0.4, (fact.sources.length - 1) * 0.2);
      for (const side of ['en', 'zh'] as const) {
        const plainest = fact.asks[side].find(isQuestion);
        for (const [n, ask] of fact.asks[side].entries()) {
          const text = normalise(ask);
          // The first question of a fact is its plainest.
          const own = { factId: fact.id, fact, text, words: words(text), weight: weight - n * 0.05 };
          if (isQuestion(ask) || plainest === undefined) known[side].push({ ...own, question: ask });
          else known[side].push({ ...own, question: plainest, weight: own.weight + KEY_WORDS });
        }
      }
    }
    completions.set(engine, known);
  }
  return known;
}

function latinScore(typed: string, typedWords: readonly string[], { text, words: own }: Completion): number {
  if (text.startsWith(typed)) return 3;
  if (typedWords.length === 0) return 0;
  let whole = 0;
  for (const [n, word] of typedWords.entries()) {
    if (own.includes(word)) whole++;
    // Only the word that is being typed may be unfinished.
    else if (n < typedWords.length - 1 || !own.some((candidate) => candidate.startsWith(word))) return 0;
  }
  return 1 + whole / typedWords.length;
}

function hanScore(typed: string, { text }: Completion): number {
  if (text.startsWith(typed)) return 3;
  if (text.includes(typed)) return 2;
  const parts = typed.split(/[^\p{Script=Han}\p{L}\p{N}]+/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => text.includes(part)) ? 1 : 0;
}

function starters(all: readonly Completion[], limit: number): Suggestion[] {
  const best = [...all].sort((a, b) => b.weight - a.weight);
  // One for each edition first, so that a newcomer sees the whole range.
  const seen = new Set<number | null>();
  const first = best.filter(({ fact }) => !seen.has(fact.year) && seen.add(fact.year));
  return distinct([...first, ...best], limit);
}

/** Facts that would answer what is typed, at least as likely as not half right. */
const LEAST_LIKELY = 0.25;

function answering(
  engine: SearchEngine,
  { text, year, side }: { text: string; year: number | undefined; side: Side },
): Completion[] {
  const hits = rank(engine, engine.understand({ text, year, today: 0 })).filter(({ inYear }) => inYear);
  if (confidence(hits) < LEAST_LIKELY) return [];
  const own = completionsOf(engine)[side];
  return hits.slice(0, 10).flatMap(({ fact }) => own.find(({ factId }) => factId === fact.id) ?? []);
}

function distinct(list: readonly Completion[], limit: number): Suggestion[] {
  const counts = new Map<string, number>();
  const chosen: Suggestion[] = [];
  for (const { question, factId } of list) {
    if (chosen.length === limit) break;
    const count = counts.get(factId) ?? 0;
    if (count >= MOST_OF_ONE_FACT) continue;
    counts.set(factId, count + 1);
    chosen.push({ question, factId });
  }
  return chosen;
}
