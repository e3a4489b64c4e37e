/**
 * Characters that an attachment's description holds.
 *
 * @see https://docs.discord.com/developers/resources/message#attachment-object
 */
const DESCRIPTION = 1024;

/** A description of as many lines as fit, each whole. */
export function altText(lines: readonly string[]): string {
  let alt = '';
  for (const line of lines) {
    const longer = alt === '' ? line : `${alt}\n${line}`;
    if (longer.length > DESCRIPTION) break;
    alt = longer;
  }
  return alt;
}
