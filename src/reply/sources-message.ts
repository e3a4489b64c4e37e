import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { Source } from '../corpus/schema.ts';
import { counts, type ListPage, startOf } from './answer-message.ts';
import { citationLabel } from './citation-label.ts';
import { COLOURS } from './colours.ts';
import { escapeMarkdown, escapeToFit } from './escape.ts';
import { linkTo } from './fact-lines.ts';
import { LISTED_ON_PAGE } from './facts-message.ts';
import { fit } from './fit-to-limits.ts';
import type { Words } from './languages.ts';
import { LIMITS } from './limits.ts';
import type { Message, Row } from './message.ts';

export interface SourceList {
  readonly corpus: Corpus;
  readonly words: Words;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly from: number;
  readonly components: (page: ListPage) => Row[];
}

/** How often facts cite each source, by its id; none for a source that they do not. */
export function usesOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { id } of facts.flatMap((fact) => fact.sources)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

/** A page of the bibliography: each source with its address, its publisher's stance, and how much rests on it. */
export function sourcesMessage({ corpus, words, title, sources, from, components }: SourceList): Message {
  const uses = usesOf(corpus.facts);
  const start = startOf(from, sources.length);
  const rest = sources.slice(start);
  const page = rest.slice(0, LISTED_ON_PAGE);
  return fit(page, (shown, hidden) => {
    const left = rest.length - page.length + hidden;
    const lines = shown.map((source, n) => {
      const label = escapeMarkdown(citationLabel(source, words.language, corpus.messages));
      const stance = words.say(`stance.${source.custom.stance}`);
      const count = words.say('sources.uses', { count: uses.get(source.id) ?? 0 });
      return `${linkTo(start + n + 1, source.URL ?? null)} ${label}\n-# ${stance} · ${count}`;
    });
    if (left > 0) lines.push(`-# ${words.say('answer.more', { count: left })}`);
    return {
      embeds: [
        {
          title: escapeToFit(title, LIMITS.embedTitle),
          description: lines.join('\n\n'),
          color: COLOURS.neutral,
          footer: { text: words.say('answer.footer', counts(corpus)) },
        },
      ],
      components: components({ from: start, shown: shown.length, left }),
    };
  }).message;
}
