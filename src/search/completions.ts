import type { Fact } from '../corpus/corpus.ts';
import type { SearchEngine } from './engine.ts';
import { words } from './english.ts';
import { addTo } from './lists.ts';
import { normalise } from './text.ts';

/** A question on record, and the fact that answers it. */
export interface Suggestion {
  readonly question: string;
  readonly factId: string;
}

/** A question, or the key words that stand for it, made ready for comparing with what is being typed. */
export interface Completion extends Suggestion {
  readonly fact: Fact;
  readonly text: string;
  readonly words: readonly string[];
  /** Facts that an encyclopedia or several sources tell come first among equals. */
  readonly weight: number;
}

export type Side = 'en' | 'zh';

/** The questions of one fact in one language, the plainest first. */
export interface Group {
  readonly fact: Fact;
  readonly questions: readonly Completion[];
}

/** All questions of one language, in the order of the facts. */
export interface Completions {
  readonly all: readonly Group[];
  readonly byWord: ReadonlyMap<string, readonly Group[]>;
}

/** Ends in a question mark, of either width. */
const QUESTION = /[?\uff1f]$/;
/** Key words are what people search with; a list of them reads badly, and what begins like them comes after whole questions. */
const KEY_WORDS = -1.5;

/** Whether what stands among a fact's questions is one, and not key words. */
export function isQuestion(ask: string): boolean {
  return QUESTION.test(ask);
}

/** Makes the questions of one language ready. */
export function completionsIn({ corpus }: SearchEngine, side: Side): Completions {
  const byWord = new Map<string, Group[]>();
  const all = corpus.facts.map((fact) => {
    const weight = fact.sources.some(({ via }) => via === 'seed')
      ? 0.5
      : Math.min(0.4, (fact.sources.length - 1) * 0.2);
    const plainest = fact.asks[side].find(isQuestion);
    const questions = fact.asks[side].map((ask, n) => {
      const text = normalise(ask);
      // The first question of a fact is its plainest.
      const own = { factId: fact.id, fact, text, words: words(text), weight: weight - n * 0.05 };
      if (isQuestion(ask) || plainest === undefined) return { ...own, question: ask };
      return { ...own, question: plainest, weight: own.weight + KEY_WORDS };
    });
    const group = { fact, questions };
    for (const word of new Set(questions.flatMap(({ words: own }) => own))) addTo(byWord, word, group);
    return group;
  });
  return { all, byWord };
}

/** The facts that have the rarest of the words that are typed to their end, where these are plainly spelt. */
export function narrowed({ all, byWord }: Completions, typed: string): readonly Group[] {
  const parts = typed.split(' ');
  const whole = words(typed).slice(0, -1);
  if (!whole.every((word, n) => word === parts[n])) return all;
  const groups = whole.map((word) => byWord.get(word) ?? []);
  return groups.reduce((fewest, one) => (one.length < fewest.length ? one : fewest), all);
}
