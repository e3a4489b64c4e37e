/**
 * What has no place in a line of text: controls, lone surrogates, bidirectional controls, zero-width characters and tag
 * characters. They reorder or hide what a reader sees.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** Characters that Discord's markdown reads, wherever they stand. */
const MARKDOWN = /[\\*_~`|<>[\]]/g;

const ESCAPED = /\\([\\*_~`|<>[\]:#+-])/g;

/** Stands between `@` and a name, so that no client reads a mention. */
const ZERO_WIDTH_SPACE = '\u200b';

/** One line of visible text: what is invisible is gone, and white space is single. */
export function plain(text: string): string {
  return text.replace(/\s/g, ' ').replace(INVISIBLE, '').replace(/ +/g, ' ').trim();
}

/**
 * Makes a text harmless inside a message: no markdown, no mention, no link, no reordering of what stands around it.
 *
 * @example escapeMarkdown('**@everyone**') // '\\*\\*@\u200beveryone\\*\\*'
 */
export function escapeMarkdown(text: string): string {
  return plain(text)
    .replace(MARKDOWN, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/^[#+-]/, '\\$&')
    .replace(/@(?=[\p{L}\p{N}!&])/gu, `@${ZERO_WIDTH_SPACE}`);
}

/** Gives back what `escapeMarkdown` was given, as `plain` leaves it. */
export function unescapeMarkdown(text: string): string {
  return plain(text).replace(ESCAPED, '$1');
}

/** Code units of the longest emoji and combining sequences that people type. */
const LONGEST_CHARACTER = 40;

/** Shortens a name or title at a character's border. Never for a sentence of the corpus: those are shown whole or not. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text.slice(0, length + LONGEST_CHARACTER))) {
    if (kept.length + segment.length > length - 1) break;
    kept += segment;
  }
  // A backslash at the end would escape the ellipsis and not the character that is gone.
  return `${kept.replace(/\\+$/, '').trimEnd()}…`;
}

/** An escaped text of at most `length` characters; a longer one is shortened before it is escaped, never amid an escape. */
export function escapeToFit(text: string, length: number): string {
  const line = plain(text);
  let escaped = escapeMarkdown(line);
  for (let kept = length; escaped.length > length && kept > 0; kept -= Math.max(1, escaped.length - length)) {
    escaped = escapeMarkdown(shorten(line, kept));
  }
  return escaped;
}
