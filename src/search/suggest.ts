import type { Language } from '../corpus/messages.ts';
import { Best } from './best.ts';
import { simplify } from './chinese.ts';
import {
  type Completion,
  type Completions,
  completionsIn,
  type Group,
  narrowed,
  type Side,
  type Suggestion,
} from './completions.ts';
import type { SearchEngine } from './engine.ts';
import { words } from './english.ts';
import { confidence, rank } from './rank.ts';
import { hasHan, normalise } from './text.ts';

export interface Beginning {
  /** What has been typed so far. */
  readonly text: string;
  readonly year?: number | undefined;
  /** The reader's; a beginning in another script is completed in that. */
  readonly language: Language;
  readonly limit: number;
}

const completions = new WeakMap<SearchEngine, Record<Side, Completions>>();

/**
 * Questions on record that complete what is typed: those that begin so, then those with all of its words, begun or
 * whole, in any order; where there is none, those of the facts that would answer it. Starters where nothing is typed.
 */
export function suggestQuestions(engine: SearchEngine, { text, year, language, limit }: Beginning): Suggestion[] {
  const typed = simplify(normalise(text));
  const side: Side = hasHan(typed) || (typed === '' && language !== 'en') ? 'zh' : 'en';
  const known = completionsOf(engine)[side];
  const isOfYear = ({ fact }: Group): boolean => year === undefined || fact.years.has(year);
  if (typed === '') {
    const open = known.all.filter((group) => isOfYear(group) && (year === undefined || group.fact.year === year));
    return starters(
      open.flatMap(({ questions }) => questions),
      limit,
    );
  }
  const scoreOf = side === 'zh' ? hanScorer(typed) : latinScorer(typed);
  // Two questions of one fact beside each other help nobody.
  const best = new Best<Completion>(limit);
  for (const group of side === 'zh' ? known.all : narrowed(known, typed)) {
    if (!isOfYear(group)) continue;
    let own: { readonly completion: Completion; readonly score: number } | undefined;
    for (const completion of group.questions) {
      const found = scoreOf(completion);
      const score = found + completion.weight;
      if (found > 0 && (own === undefined || score > own.score)) own = { completion, score };
    }
    if (own !== undefined) best.add(own.completion, own.score);
  }
  return distinct(best.items.length > 0 ? best.items : answering(engine, { text, year, side }), limit);
}

function completionsOf(engine: SearchEngine): Record<Side, Completions> {
  let known = completions.get(engine);
  if (known === undefined) {
    known = { en: completionsIn(engine, 'en'), zh: completionsIn(engine, 'zh') };
    completions.set(engine, known);
  }
  return known;
}

function latinScorer(typed: string): (completion: Completion) => number {
  const typedWords = words(typed);
  const last = typedWords.length - 1;
  return ({ text, words: own }) => {
    if (text.startsWith(typed)) return 3;
    if (typedWords.length === 0) return 0;
    let whole = 0;
    for (const [n, word] of typedWords.entries()) {
      if (own.includes(word)) whole++;
      // Only the word that is being typed may be unfinished.
      else if (n < last || !own.some((candidate) => candidate.startsWith(word))) return 0;
    }
    return 1 + whole / typedWords.length;
  };
}

function hanScorer(typed: string): (completion: Completion) => number {
  const parts = typed.split(/[^\p{Script=Han}\p{L}\p{N}]+/u).filter((part) => part !== '');
  return ({ text }) => {
    if (text.startsWith(typed)) return 3;
    if (text.includes(typed)) return 2;
    return parts.length > 1 && parts.every((part) => text.includes(part)) ? 1 : 0;
  };
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
  const { all } = completionsOf(engine)[side];
  return hits.slice(0, 10).flatMap(({ index }) => all[index]?.questions.slice(0, 1) ?? []);
}

function distinct(list: readonly Completion[], limit: number): Suggestion[] {
  const chosen = new Map<string, Suggestion>();
  for (const { question, factId } of list) {
    if (chosen.size === limit) break;
    if (!chosen.has(factId)) chosen.set(factId, { question, factId });
  }
  return [...chosen.values()];
}
