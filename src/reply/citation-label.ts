import type { Language, Messages } from '../corpus/messages.ts';
import { say } from '../corpus/messages.ts';
import type { Source } from '../corpus/schema.ts';
import { formatDate } from './dates.ts';

const NAMED_AUTHORS = 3;

/**
 * A source as one line: author, “title”, publisher, date; what is unknown is left out, and nothing is guessed. A title
 * stays in its source's own language. A source of which nothing at all is known gets the sentence that says so.
 */
export function citationLabel(source: Source, language: Language, messages: Messages): string {
  const words = (key: string, values?: Record<string, string>) =>
    say(messages, { key, language, values: values ?? {} });
  const title =
    source.title === undefined
      ? undefined
      : words('citation.title', { title: nested(source.title, words('citation.title', { title: '' })) });
  const outlet = source['container-title'] ?? source.publisher ?? (title === undefined ? host(source.URL) : undefined);
  const date = issued(source, language);
  if (title === undefined && outlet === undefined && source.author === undefined) return words('no-source');
  const parts = [authors(source, words('citation.et-al')), title, outlet, date];
  return parts.filter((part) => part !== undefined).join(words('citation.separator'));
}

/** The marks that stand within quotation marks of the same kind, in English and in Chinese. */
const INNER: ReadonlyMap<string, string> = new Map([
  ['\u201c', '\u2018'],
  ['\u201d', '\u2019'],
  ['\u300a', '\u3008'],
  ['\u300b', '\u3009'],
]);

/** A title as it stands between marks: where it has the same ones itself, those become the inner ones. */
function nested(title: string, marks: string): string {
  return [...title].map((c) => (marks.includes(c) ? (INNER.get(c) ?? c) : c)).join('');
}

function authors({ author }: Source, others: string): string | undefined {
  if (author === undefined) return undefined;
  const names = author.slice(0, NAMED_AUTHORS).map((name) => {
    if ('literal' in name) return name.literal;
    if (name.given === undefined) return name.family;
    return /\p{Script=Han}/u.test(name.family) ? `${name.family}${name.given}` : `${name.given} ${name.family}`;
  });
  return author.length > NAMED_AUTHORS ? `${names[0]} ${others}` : names.join(', ');
}

function issued({ issued: date }: Source, language: Language): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  return formatDate(
    { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) },
    language,
  );
}

function host(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}
