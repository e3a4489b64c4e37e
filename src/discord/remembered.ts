import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import type { Context } from '../../commands/command.ts';
import { type Reply, respond } from './respond.ts';

/** How much is remembered: characters of replies as JSON, with the bytes of their files. */
const MOST = 4 * 1024 * 1024;

/** What a reply to a slash command, or to what is typed into one, depends on beside the context. */
const asked = z.object({
  type: z.union([
    z.literal(InteractionType.ApplicationCommand),
    z.literal(InteractionType.ApplicationCommandAutocomplete),
  ]),
  locale: z.string().optional(),
  data: z.object({
    name: z.string(),
    options: z.array(z.unknown()).optional(),
    // A command used on somebody's message depends on that message: it is not remembered.
    target_id: z.undefined().optional(),
  }),
});

/**
 * `respond`, with a memory of its last replies: the members of a server begin their questions alike, and ask the same ones. As
 * it answers the same to the same, whether a reply is remembered shows in nothing but the time that it takes. Of two that were
 * used, the one longer ago is forgotten first; with other data or in another year, all are. What only one reader sees is not
 * remembered, nor who asked.
 *
 * @param most see `MOST`.
 */
export function rememberingResponder(most = MOST): typeof respond {
  const replies = new LRUCache<string, Reply>({
    maxSize: most,
    maxEntrySize: Math.floor(most / 2),
    sizeCalculation: (reply, key) => key.length + sizeOf(reply),
  });
  let of: Pick<Context, 'engine' | 'today'> | undefined;
  return (interaction, context) => {
    const read = asked.safeParse(interaction);
    if (!read.success) return respond(interaction, context);
    if (of?.engine !== context.engine || of.today !== context.today) {
      replies.clear();
      of = context;
    }
    const { type, locale, data } = read.data;
    const key = JSON.stringify([type, locale, data.name, data.options]);
    const known = replies.get(key);
    if (known !== undefined) return known;
    const reply = respond(interaction, context);
    if (isForEverybody(reply)) replies.set(key, reply);
    return reply;
  };
}

/** Neither a fault, which bears its interaction's number, nor what is shown to its reader alone. */
function isForEverybody({ response, fault }: Reply): boolean {
  const data = 'data' in response ? response.data : undefined;
  const flags = data !== undefined && 'flags' in data ? (data.flags ?? 0) : 0;
  return fault === undefined && (flags & MessageFlags.Ephemeral) === 0;
}

function sizeOf({ response, files }: Reply): number {
  return files.reduce((sum, { content }) => sum + content.length, JSON.stringify(response).length);
}
