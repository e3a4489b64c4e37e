import type { Citation } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { citationLabel } from './citation-label.ts';
import { COLOURS } from './colours.ts';
import { formatDate } from './dates.ts';
import { escapeMarkdown } from './escape.ts';
import { fit } from './fit-to-limits.ts';
import type { Words } from './languages.ts';
import type { Message, Row } from './message.ts';

/** References as a list that can be copied: label, address, and when it was read. */
export function referencesMessage({
  corpus,
  citations,
  words,
  components = [],
}: {
  readonly corpus: Corpus;
  readonly citations: readonly Citation[];
  readonly words: Words;
  readonly components?: Row[];
}): Message {
  return fit(citations, (shown, hidden) => {
    const lines = shown.map(({ n, source }) => {
      const [year, month, day] = source.accessed?.['date-parts'][0] ?? [];
      const read =
        year === undefined || month === undefined || day === undefined
          ? ''
          : ` ${words.say('references.accessed', { date: formatDate({ year, month, day }, words.language) })}`;
      const label = escapeMarkdown(citationLabel(source, words.language, corpus.messages));
      return `${n}. ${label}${source.URL === undefined ? '' : `\n<${source.URL}>${read}`}`;
    });
    if (hidden > 0) lines.push(`-# ${words.say('answer.more', { count: hidden })}`);
    const embed = { title: words.say('references.title'), description: lines.join('\n'), color: COLOURS.neutral };
    return { embeds: [embed], components };
  }).message;
}
