import type { Language } from '../corpus/messages.ts';
import { Best } from './best.ts';
import { simplify } from './chinese.ts';
import {
  type Completion,
  type Completions,
  completionsIn,
  type Group,
  HEAVIEST,
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

const completions = { en: new WeakMap<SearchEngine, Completions>(), zh: new WeakMap<SearchEngine, Completions>() };

/**
 * Questions on record that complete what is typed: those that begin so, then those with all of its words, begun or
 * whole, in any order; where there is none, those of the facts that would answer it. Starters where nothing is typed.
 */
export function suggestQuestions(engine: SearchEngine, { text, year, language, limit }: Beginning): Suggestion[] {
  const typed = simplify(normalise(text));
  const side: Side = hasHan(typed) || (typed === '' && language !== 'en') ? 'zh' : 'en';
  const known = completionsOf(engine, side);
  const isOfYear = ({ fact }: Group): boolean => year === undefined || fact.years.has(year);
  if (typed === '') {
    const open = known.all.filter((group) => isOfYear(group) && (year === undefined || group.fact.year === year));
    return starters(
      open.flatMap(({ questions }) => questions),
      limit,
    );
  }
  const parts = side === 'zh' ? typed.split(BETWEEN_PARTS).filter((part) => part !== '') : words(typed);
  const scoreOf = side === 'zh' ? hanScorer(typed, parts) : latinScorer(typed, parts);
  const among = (groups: readonly Group[]): Best<Completion> => bestOf(groups.filter(isOfYear), { scoreOf, limit });
  const begun = among(known.beginning(typed));
  // Where enough begins so, nothing else comes before any of it.
  const best = begun.takes(MOST_OTHERWISE) ? among(known.possible(typed, parts)) : begun;
  return distinct(best.items.length > 0 ? best.items : answering(engine, { text, year, side }), limit);
}

/** How well a question completes what is typed; 0 where it does not. */
type Score = (completion: Completion) => number;

/** What is typed in Chinese, cut at spaces and signs. */
const BETWEEN_PARTS = /[^\p{Script=Han}\p{L}\p{N}]+/u;
/** The score of what begins as typed; everything else is at least one less. */
const BEGINS = 3;
const MOST_OTHERWISE = BEGINS - 1 + HEAVIEST + 0.1;

/** The best question of each group: two of one fact beside each other help nobody. */
function bestOf(groups: readonly Group[], { scoreOf, limit }: { scoreOf: Score; limit: number }): Best<Completion> {
  const best = new Best<Completion>(limit);
  for (const group of groups) {
    let own: { readonly completion: Completion; readonly score: number } | undefined;
    for (const completion of group.questions) {
      const found = scoreOf(completion);
      const score = found + completion.weight;
      if (found > 0 && (own === undefined || score > own.score)) own = { completion, score };
    }
    if (own !== undefined) best.add(own.completion, own.score);
  }
  return best;
}

function completionsOf(engine: SearchEngine, side: Side): Completions {
  const known = completions[side].get(engine) ?? completionsIn(engine, side);
  completions[side].set(engine, known);
  return known;
}

function latinScorer(typed: string, typedWords: readonly string[]): Score {
  const last = typedWords.length - 1;
  return ({ text, words: own }) => {
    if (text.startsWith(typed)) return BEGINS;
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

function hanScorer(typed: string, parts: readonly string[]): Score {
  return ({ text }) => {
    if (text.startsWith(typed)) return BEGINS;
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
  const { all } = completionsOf(engine, side);
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
