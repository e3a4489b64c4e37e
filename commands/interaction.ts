import { InteractionType } from 'discord-api-types/v10';
import * as z from 'zod';

/** The part of Discord's interaction that is used here. Everything that arrives passes through these schemas. */
const user = z.object({ id: z.string() });

const sender = {
  id: z.string().optional(),
  locale: z.string().optional(),
  user: user.optional(),
  member: z.object({ user: user.optional() }).optional(),
};

const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

const messageWithText = z.object({ id: z.string().optional(), content: z.string().optional() });

const command = z.object({
  ...sender,
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.object({
    name: z.string(),
    type: z.int().optional(),
    options: z.array(option).optional(),
    target_id: z.string().optional(),
    resolved: z.object({ messages: z.record(z.string(), messageWithText).optional() }).optional(),
  }),
});

const component = z.object({
  ...sender,
  type: z.literal(InteractionType.MessageComponent),
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
  message: z.object({
    flags: z.int().optional(),
    embeds: z.array(z.object({ title: z.string().optional() })).optional(),
    interaction_metadata: z.object({ user: user.optional() }).optional(),
    interaction: z.object({ user: user.optional() }).optional(),
  }),
});

const autocomplete = z.object({
  ...sender,
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: z.object({ name: z.string(), options: z.array(option).optional() }),
});

const ping = z.object({ type: z.literal(InteractionType.Ping) });

/**
 * An interaction as Discord sends it, as far as it concerns the bot.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding
 */
export const interactionSchema = z.discriminatedUnion('type', [ping, command, component, autocomplete]);

export type CommandInteraction = z.infer<typeof command>;
export type ComponentInteraction = z.infer<typeof component>;
export type AutocompleteInteraction = z.infer<typeof autocomplete>;
export type Option = z.infer<typeof option>;

/** What is known of a sender even where the rest of an interaction cannot be read. */
export const senderSchema = z.object({
  id: z.string().optional().catch(undefined),
  type: z.number().optional().catch(undefined),
  locale: z.string().optional().catch(undefined),
});

/** The options of a command by name. */
export function optionValues(options: readonly Option[] | undefined): Record<string, unknown> {
  return Object.fromEntries((options ?? []).map(({ name, value }) => [name, value]));
}
