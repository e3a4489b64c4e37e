import type { Answer, AnsweredFact } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { answerColour } from './colours.ts';
import { escapeMarkdown, escapeToFit } from './escape.ts';
import { factLines, sourceLines } from './fact-lines.ts';
import { fit } from './fit-to-limits.ts';
import type { Words } from './languages.ts';
import { LIMITS } from './limits.ts';
import type { Message, Row } from './message.ts';
import { outcomeLine } from './outcome-line.ts';

/** Facts of one page: what a phone shows without becoming a wall of text. */
export const FACTS_ON_PAGE = 4;

/** Where a page stands in its list. */
export interface ListPage {
  readonly from: number;
  readonly shown: number;
  readonly left: number;
}

export interface AnswerPage {
  readonly corpus: Corpus;
  readonly answer: Answer;
  readonly words: Words;
  /** The one year that the answer was limited to by choice, which its title does not tell. */
  readonly year?: number | undefined;
  /** Facts that earlier pages have shown. */
  readonly from?: number;
  /** The buttons below, which may depend on how many facts this page shows and leaves. */
  readonly components?: (page: ListPage) => Row[];
}

/** An answer as a message: the short answer first, then facts with numbered links, then their sources in small print. */
export function answerMessage({ corpus, answer, words, year, from = 0, components }: AnswerPage): Message {
  const items = disputesTogether(answer.facts);
  const start = startOf(from, items.length);
  const rest = items.slice(start);
  const page = rest.slice(0, FACTS_ON_PAGE);
  return fit(page, (shown, hidden) => {
    const left = rest.length - page.length + hidden;
    return {
      embeds: [
        {
          title: escapeToFit(answer.question, LIMITS.embedTitle),
          color: answerColour(answer),
          description: description({ corpus, answer, words, year, shown, left, first: start === 0 }),
          footer: { text: words.say('answer.footer', counts(corpus)) },
        },
      ],
      components: components?.({ from: start, shown: shown.length, left }) ?? [],
    };
  }).message;
}

/** Where a page begins: at the first item where an old button leads behind the last one that is left. */
export function startOf(from: number, length: number): number {
  return from < length ? from : 0;
}

/** How much the corpus holds, for footers. */
export function counts({ facts, sources }: Corpus): { facts: number; sources: number } {
  return { facts: facts.length, sources: sources.length };
}

/** A fact with those that say otherwise: shown together or not at all, so that no page hides a disagreement. */
export interface DisputedFact {
  readonly fact: AnsweredFact;
  readonly otherwise: readonly AnsweredFact[];
}

/** Puts the facts that dispute one another next to each other. */
export function disputesTogether(facts: readonly AnsweredFact[]): DisputedFact[] {
  const taken = new Set<string>();
  return facts.flatMap((fact) => {
    if (taken.has(fact.fact.id)) return [];
    taken.add(fact.fact.id);
    const ids = new Set(fact.disputedBy.map(({ id }) => id));
    const otherwise = facts.filter(({ fact: { id } }) => ids.has(id) && !taken.has(id));
    for (const other of otherwise) taken.add(other.fact.id);
    return [{ fact, otherwise }];
  });
}

interface Description {
  readonly corpus: Corpus;
  readonly answer: Answer;
  readonly words: Words;
  readonly year: number | undefined;
  readonly shown: readonly DisputedFact[];
  readonly left: number;
  readonly first: boolean;
}

function description({ corpus, answer, words, year, shown, left, first }: Description): string {
  const facts = shown.flatMap(({ fact, otherwise }) => [fact, ...otherwise]);
  const limited = year !== undefined && answer.outcome === 'answered';
  const blocks = [
    limited ? `-# ${words.say('answer.year', { year })}` : null,
    first ? outcomeLine(answer, { corpus, words }) : null,
    first && answer.headline !== null ? `**${escapeMarkdown(words.script(answer.headline))}**` : null,
    ...shown.map((item) => disputedLines(item, words)),
    left > 0 ? `-# ${words.say('answer.more', { count: left })}` : null,
    sourceLines({ facts, citations: answer.citations }, { words, messages: corpus.messages }) || null,
  ];
  return blocks.filter((block) => block !== null).join('\n\n');
}

/** A fact's lines, with those of the facts that say otherwise below it. */
export function disputedLines({ fact, otherwise }: DisputedFact, words: Words): string {
  const lines = [factLines(fact, words)];
  if (otherwise.length > 0) lines.push(`**${words.say('fact.disputed')}**`);
  return [...lines, ...otherwise.map((other) => factLines(other, words))].join('\n');
}
