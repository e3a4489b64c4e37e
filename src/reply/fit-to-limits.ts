import type { APIEmbed } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import type { Message, Row } from './message.ts';

/**
 * Draws a message with as many items as Discord takes: whole ones, in order, never a part of one.
 *
 * @param draw makes the message that shows the items given and says that `hidden` more were left out.
 * @returns the message and how many items it shows.
 * @throws RangeError where the message is too large even without any item: a fault of the program.
 */
export function fit<T>(
  items: readonly T[],
  draw: (shown: readonly T[], hidden: number) => Message,
): { message: Message; shown: number } {
  for (let shown = items.length; shown >= 0; shown--) {
    const message = draw(items.slice(0, shown), items.length - shown);
    const broken = brokenLimits(message);
    if (broken.length === 0) return { message, shown };
    if (shown === 0) throw new RangeError(`a message that cannot be sent: ${broken.join('; ')}`);
  }
  throw new RangeError('unreachable: the loop ends at no item');
}

/** The limits of Discord that a message does not keep, each as a sentence; empty where it can be sent. */
export function brokenLimits({ embeds, components }: Message): string[] {
  const problems: string[] = [];
  const atMost = (limit: number, length: number, what: string): void => {
    if (length > limit) problems.push(`${what}: ${length} of ${limit}`);
  };
  atMost(LIMITS.embeds, embeds.length, 'embeds');
  atMost(
    LIMITS.embedTotal,
    embeds.map(embedLength).reduce((sum, length) => sum + length, 0),
    'all embeds',
  );
  for (const embed of embeds) {
    atMost(LIMITS.embedTitle, embed.title?.length ?? 0, 'embed title');
    atMost(LIMITS.embedDescription, embed.description?.length ?? 0, 'embed description');
    atMost(LIMITS.embedFooter, embed.footer?.text.length ?? 0, 'embed footer');
    atMost(LIMITS.embedAuthor, embed.author?.name.length ?? 0, 'embed author');
    atMost(LIMITS.embedFields, embed.fields?.length ?? 0, 'embed fields');
    for (const field of embed.fields ?? []) {
      atMost(LIMITS.embedFieldName, field.name.length, 'field name');
      atMost(LIMITS.embedFieldValue, field.value.length, 'field value');
      if (field.name === '' || field.value === '') problems.push('empty field');
    }
    if (embedLength(embed) === 0) problems.push('empty embed');
  }
  return [...problems, ...brokenComponents(components)];
}

/** The characters of an embed that count towards the sum over a message. */
export function embedLength({ title, description, footer, author, fields }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap((f) => [f.name, f.value])];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function brokenComponents(rows: readonly Row[]): string[] {
  const problems: string[] = [];
  if (rows.length > LIMITS.rows) problems.push(`rows: ${rows.length} of ${LIMITS.rows}`);
  const ids = rows.flatMap(({ components }) =>
    components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : [])),
  );
  if (new Set(ids).size < ids.length) problems.push('custom_id: one is used twice');
  for (const id of ids) {
    if (id.length === 0 || id.length > LIMITS.customId) problems.push(`custom_id: ${id.length} of ${LIMITS.customId}`);
  }
  for (const { components } of rows) {
    const menus = components.filter(({ type }) => type !== ComponentType.Button).length;
    if (components.length === 0 || components.length > LIMITS.buttonsInRow) problems.push('row: 1 to 5 buttons');
    if (menus > 0 && components.length > 1) problems.push('row: a menu stands alone in its row');
  }
  return problems;
}
