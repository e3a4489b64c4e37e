import {
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Call, Command, CommandReply, Context } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import {
  type AutocompleteInteraction,
  interactionSchema,
  optionValues,
  senderSchema,
} from '../../commands/interaction.ts';
import { privateSentence } from '../../commands/reader.ts';
import { decodeCustomId } from '../reply/custom-id.ts';
import { brokenLimits } from '../reply/fit-to-limits.ts';
import { languageOfLocale, wordsIn } from '../reply/languages.ts';
import { LIMITS } from '../reply/limits.ts';
import type { MessageFile } from '../reply/message.ts';

/** What a door sends back to Discord. */
export interface Reply {
  readonly response: APIInteractionResponse;
  readonly files: readonly MessageFile[];
  /** For metrics and logs: never a question's text. */
  readonly seen: { readonly command: string; readonly outcome?: string; readonly language?: string };
  /** A fault of the program that the reader got a sentence about, with the interaction's id to find it by. */
  readonly fault?: { readonly id: string; readonly error: unknown };
}

/**
 * Answers an interaction. Pure: the same interaction gets the same reply, whichever door it came through and whatever was
 * asked before. It never throws, whatever it is given.
 *
 * @param interaction Discord's own JSON, unchecked.
 */
export function respond(interaction: unknown, context: Context): Reply {
  const sender = senderSchema.safeParse(interaction).data;
  const reader = wordsIn(context.engine.corpus.messages, languageOfLocale(sender?.locale));
  const call = { ...context, reader };
  try {
    return dispatch(interaction, call);
  } catch (error) {
    const id = /^\d{1,20}$/.test(sender?.id ?? '') ? (sender?.id ?? '') : '0';
    if (sender?.type === InteractionType.ApplicationCommandAutocomplete) {
      return { ...choices([]), seen: { command: 'fault' }, fault: { id, error } };
    }
    return { ...send(privateSentence(reader, 'error.fault', { id }), 'fault'), fault: { id, error } };
  }
}

function dispatch(interaction: unknown, call: Call): Reply {
  const read = interactionSchema.safeParse(interaction);
  if (!read.success) {
    const type = senderSchema.safeParse(interaction).data?.type;
    if (type === InteractionType.ApplicationCommandAutocomplete) return choices([]);
    return send(privateSentence(call.reader, 'error.interaction'), 'unknown');
  }
  const { data } = read;
  switch (data.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong }, files: [], seen: { command: 'ping' } };
    case InteractionType.ApplicationCommand: {
      const command = commandCalled(data.data.name, call);
      if (command === undefined) return send(privateSentence(call.reader, 'error.command'), 'unknown');
      return send(command.run(data, call), command.name);
    }
    case InteractionType.MessageComponent: {
      const state = decodeCustomId(data.data.custom_id);
      const command = commands.find(({ name }) => name === state?.command);
      if (state === null || command?.press === undefined) {
        return send(privateSentence(call.reader, 'error.button'), 'unknown');
      }
      const press = { state, values: data.data.values ?? [], interaction: data };
      return send(command.press(press, call), command.name);
    }
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(data, call);
  }
}

function commandCalled(name: string, { engine }: Call): Command | undefined {
  return commands.find((command) => (command.label?.(engine.corpus.messages) ?? command.name) === name);
}

function complete({ data }: AutocompleteInteraction, call: Call): Reply {
  const focused = data.options?.find((option) => option.focused === true);
  const command = commandCalled(data.name, call);
  if (focused === undefined || command?.autocomplete === undefined) return choices([]);
  return choices(command.autocomplete({ focused, options: optionValues(data.options) }, call));
}

function choices(list: readonly { name: string; value: string | number }[]): Reply {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  const kept = list.filter(({ name }) => name !== '').slice(0, LIMITS.choices);
  return { response: { type, data: { choices: kept } }, files: [], seen: { command: 'autocomplete' } };
}

function send({ message, as, files = [], seen }: CommandReply, command: string): Reply {
  const broken = brokenLimits(message);
  if (broken.length > 0) throw new RangeError(`${command}: a message that cannot be sent: ${broken.join('; ')}`);
  const flags = as === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
  const attachments = files.map(({ name, description }, id) => ({
    id: String(id),
    filename: name,
    ...(description === undefined ? {} : { description }),
  }));
  const data = {
    embeds: message.embeds,
    components: message.components,
    allowed_mentions: { parse: [] },
    // An update that names no attachments would keep those of the page before.
    ...(attachments.length > 0 || as === 'update' ? { attachments } : {}),
    ...flags,
  };
  const type =
    as === 'update' ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
  return { response: { type, data }, files, seen: { command, ...seen } };
}
