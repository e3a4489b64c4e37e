import type { Fact } from '../corpus/corpus.ts';
import type { SearchEngine } from './engine.ts';
import { words } from './english.ts';
import { firstWhere, sortedKeys } from './sorted-keys.ts';
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
  /** Its English words; none on the Chinese side, where a text is compared as it is. */
  readonly words: readonly string[];
  /** Facts that an encyclopedia or several sources tell come first among equals. */
  readonly weight: number;
}

/** No question weighs more. */
export const HEAVIEST = 0.5;

export type Side = 'en' | 'zh';

/** The questions of one fact in one language, the plainest first. */
export interface Group {
  readonly fact: Fact;
  readonly questions: readonly Completion[];
}

/** All questions of one language, and ways to some of them without a look at each; always in the order of the facts. */
export interface Completions {
  readonly all: readonly Group[];
  /** The groups of which a question begins so. */
  beginning(typed: string): readonly Group[];
  /** No fewer than the groups of which a question begins as typed or has all parts of it. */
  possible(typed: string, parts: readonly string[]): readonly Group[];
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
  const known = new Map<string, string>();
  /** The same word in one string, however many questions have it. */
  const once = (word: string): string => {
    const first = known.get(word) ?? word;
    known.set(word, first);
    return first;
  };
  const wordsOf = (text: string): string[] => (side === 'en' ? words(text).map(once) : []);
  const all = corpus.facts.map((fact) => groupOf(fact, { side, wordsOf }));
  const beginnings = sortedKeys(all.map(({ questions }) => questions.map(({ text }) => text)));
  const having = side === 'en' ? wordFinder(all) : partFinder(all);
  const inOrder = (lists: readonly (readonly number[])[]): Group[] => {
    const found = new Uint8Array(all.length);
    for (const list of lists) for (const at of list) found[at] = 1;
    return all.filter((_, at) => found[at] === 1);
  };
  return {
    all,
    beginning: (typed) => inOrder(beginnings.startingWith(typed)),
    possible: (typed, parts) => inOrder([...beginnings.startingWith(typed), ...having(parts)]),
  };
}

function groupOf(fact: Fact, { side, wordsOf }: { side: Side; wordsOf: (text: string) => string[] }): Group {
  const weight = fact.sources.some(({ via }) => via === 'seed')
    ? HEAVIEST
    : Math.min(0.4, (fact.sources.length - 1) * 0.2);
  const plainest = fact.asks[side].find(isQuestion);
  const questions = fact.asks[side].map((ask, n) => {
    const text = normalise(ask);
    // The first question of a fact is its plainest.
    const own = { factId: fact.id, fact, text, words: wordsOf(text), weight: weight - n * 0.05 };
    if (isQuestion(ask) || plainest === undefined) return { ...own, question: ask };
    return { ...own, question: plainest, weight: own.weight + KEY_WORDS };
  });
  return { fact, questions };
}

/** The positions of some groups, in lists that may overlap. */
type Positions = readonly (readonly number[])[];

/** Finds the groups that have the rarest of some words, of which the last may be unfinished. */
function wordFinder(all: readonly Group[]): (typed: readonly string[]) => Positions {
  const known = sortedKeys(all.map(({ questions }) => questions.flatMap(({ words: own }) => own)));
  return (typed) => {
    const last = typed.at(-1);
    if (last === undefined) return [];
    const lists = [known.startingWith(last), ...typed.slice(0, -1).map((word) => [known.of(word)])];
    return lists.reduce((fewest, one) => (total(one) < total(fewest) ? one : fewest));
  };
}

function total(lists: Positions): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** Finds the groups of which a text holds the longest of some parts: all texts lie behind one another and are searched as one. */
function partFinder(all: readonly Group[]): (typed: readonly string[]) => Positions {
  const texts = all.map(({ questions }) => questions.map(({ text }) => `${text}\n`).join(''));
  const whole = texts.join('');
  let end = 0;
  const ends = texts.map(({ length }) => (end += length));
  return (typed) => {
    const part = typed.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    if (part === '') return [all.map((_, at) => at)];
    const found: number[] = [];
    for (let at = whole.indexOf(part); at >= 0; ) {
      const group = firstWhere(ends.length, (n) => (ends[n] ?? 0) > at);
      found.push(group);
      // A group found once needs no second look.
      at = whole.indexOf(part, ends[group]);
    }
    return [found];
  };
}
