import type { AnsweredFact, Citation, CitedPassage } from '../answer/answer.ts';
import type { Messages } from '../corpus/messages.ts';
import { citationLabel } from './citation-label.ts';
import { formatPeriod } from './dates.ts';
import { escapeMarkdown, shorten } from './escape.ts';
import type { Words } from './languages.ts';

/** A label longer than this fills the screen of a phone; the link leads to the whole of it. */
const LABEL_LENGTH = 160;

/** Marks what is known only through the seed article; a line under the sources explains it. */
const SEED_MARK = '†';

/** A fact as it stands in an embed: its sentence, its numbered links, and in small print its date. */
export function factLines({ fact, passages }: AnsweredFact, words: Words): string {
  const when = fact.period === null ? null : formatPeriod(fact.period, words.language);
  const date = when ?? (fact.year === null ? words.say('fact.undated') : String(fact.year));
  return `• ${escapeMarkdown(words.text(fact.text))} ${passageLinks(passages)}\n-# ${date}`;
}

/** Numbered links that open the sources at the passage; what is known only through the seed article is marked. */
export function passageLinks(passages: readonly CitedPassage[]): string {
  return onePerSource(passages)
    .map(({ n, url, via }) => `${linkTo(n, url)}${via === 'seed' ? SEED_MARK : ''}`)
    .join(' ');
}

/** A source that a fact has twice is shown as what was read of it, and opens there. */
function onePerSource(passages: readonly CitedPassage[]): CitedPassage[] {
  const best = new Map<number, CitedPassage>();
  for (const passage of passages) {
    const known = best.get(passage.n);
    if (known === undefined || (known.via === 'seed' && passage.via === 'read')) best.set(passage.n, passage);
  }
  return [...best.values()];
}

/** The sources of an answer as small print, with the line that explains the mark where one of the facts bears it. */
export function sourceLines(
  { facts, citations }: { facts: readonly AnsweredFact[]; citations: readonly Citation[] },
  { words, messages }: { words: Words; messages: Messages },
): string {
  const passages = facts.flatMap((fact) => onePerSource(fact.passages));
  const used = new Set(passages.map(({ n }) => n));
  const lines = citations
    .filter(({ n }) => used.has(n))
    .map(({ n, source }) => {
      const label = shorten(citationLabel(source, words.language, messages), LABEL_LENGTH);
      return `-# [${n}] ${escapeMarkdown(label)}`;
    });
  if (passages.some(({ via }) => via === 'seed')) lines.push(`-# ${SEED_MARK} ${words.say('fact.seed')}`);
  return lines.join('\n');
}

/** A number that opens an address; without one, the number alone. */
export function linkTo(n: number, url: string | null): string {
  if (url === null) return `[${n}]`;
  // A closing bracket or a space would end the link early.
  const safe = url.replace(/[()\s<>]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return `[[${n}]](${safe})`;
}
