import type { AnsweredFact } from '../answer/answer.ts';
import { cite } from '../answer/cite.ts';
import type { Corpus, Fact } from '../corpus/corpus.ts';
import { counts, disputedLines, type ListPage, startOf } from './answer-message.ts';
import { escapeToFit } from './escape.ts';
import { sourceLines } from './fact-lines.ts';
import { fit } from './fit-to-limits.ts';
import type { Words } from './languages.ts';
import { LIMITS } from './limits.ts';
import type { Message, Row } from './message.ts';

/** Facts of one page of a list. */
export const LISTED_ON_PAGE = 5;

/** A fact of a list, under a heading that it may share with those before it. */
export interface ListedFact {
  readonly heading: string | null;
  readonly fact: Fact;
}

export interface FactList {
  readonly corpus: Corpus;
  readonly words: Words;
  readonly title: string;
  readonly colour: number;
  /** What is said before the facts of the first page. */
  readonly lead?: string | null;
  readonly facts: readonly ListedFact[];
  readonly from?: number;
  readonly components?: (page: ListPage) => Row[];
}

/** A list of facts as a message: headings, facts with numbered links, and in small print the sources of this page. */
export function factsMessage({
  corpus,
  words,
  title,
  colour,
  lead = null,
  facts,
  from = 0,
  components,
}: FactList): Message {
  const items = withDisputes(corpus, facts);
  const start = startOf(from, items.length);
  const rest = items.slice(start);
  const page = rest.slice(0, LISTED_ON_PAGE);
  return fit(page, (shown, hidden) => {
    const left = rest.length - page.length + hidden;
    const cited = cite(
      corpus,
      shown.flatMap(({ fact, otherwise }) => [fact, ...otherwise]),
    );
    const byId = new Map(cited.facts.map((one) => [one.fact.id, one]));
    const blocks = [
      start === 0 ? lead : null,
      ...shown.map((item, n) => {
        const lines = disputedLines(
          { fact: found(byId, item.fact), otherwise: item.otherwise.map((other) => found(byId, other)) },
          words,
        );
        const isNew = item.heading !== null && item.heading !== shown[n - 1]?.heading;
        return isNew ? `**${item.heading}**\n${lines}` : lines;
      }),
      left > 0 ? `-# ${words.say('answer.more', { count: left })}` : null,
      sourceLines(cited, { words, messages: corpus.messages }) || null,
    ];
    return {
      embeds: [
        {
          title: escapeToFit(title, LIMITS.embedTitle),
          color: colour,
          description: blocks.filter((block) => block !== null).join('\n\n') || words.say('not-recorded'),
          footer: { text: words.say('answer.footer', counts(corpus)) },
        },
      ],
      components: components?.({ from: start, shown: shown.length, left }) ?? [],
    };
  }).message;
}

/** Facts in the order in which they happened; those of no date come last. */
export function chronologically(facts: readonly Fact[]): Fact[] {
  const key = ({ period, year }: Fact): number => {
    const { year: y, month = 0, day = 0 } = period?.start ?? { year: year ?? 9999 };
    return y * 10_000 + month * 100 + day;
  };
  return [...facts].sort((a, b) => key(a) - key(b));
}

/** The year that a fact is listed under. */
export function yearListed({ year, period }: Fact): number | undefined {
  return year ?? period?.start.year;
}

/** Facts under the year that they belong to. */
export function underYears(facts: readonly Fact[], words: Words): ListedFact[] {
  return facts.map((fact) => {
    const year = yearListed(fact);
    return { fact, heading: year === undefined ? words.say('fact.undated') : String(year) };
  });
}

/** Puts beside each fact those that say otherwise, wherever they would stand. */
function withDisputes(corpus: Corpus, facts: readonly ListedFact[]) {
  const taken = new Set<string>();
  return facts.flatMap(({ fact, heading }) => {
    if (taken.has(fact.id)) return [];
    taken.add(fact.id);
    const otherwise = (fact.disputed ?? []).flatMap((id) => {
      const other = corpus.factById.get(id);
      if (other === undefined || taken.has(id)) return [];
      taken.add(id);
      return [other];
    });
    return [{ fact, heading, otherwise }];
  });
}

function found(byId: ReadonlyMap<string, AnsweredFact>, fact: Fact): AnsweredFact {
  return byId.get(fact.id) ?? { fact, passages: [], disputedBy: [] };
}
