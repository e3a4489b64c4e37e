import {
  ApplicationCommandOptionType,
  InteractionType,
  Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { ask } from '../../commands/ask.ts';
import type { Context } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import type { Messages } from '../corpus/messages.ts';
import { respond } from '../discord/respond.ts';
import type { ClientLocale } from './page/interactions.ts';
import { choicesOf } from './page/posted.ts';

/** A command as Discord knows it once it is registered. */
export type RegisteredCommand = RESTPostAPIApplicationCommandsJSONBody & { readonly id: string };

/** What the page needs before anything is typed: its words, and the commands that Discord would list. */
export interface Start {
  readonly words: Messages;
  readonly commands: readonly RegisteredCommand[];
  readonly applicationId: string;
  /** Questions to begin with. */
  readonly examples: Examples;
}

/** Questions by the client's language. */
export type Examples = Readonly<Record<ClientLocale, readonly string[]>>;

/** The application that the page plays, where no real one is configured. */
const APPLICATION = '1000000000000000001';
const FIRST_COMMAND = 1_100_000_000_000_000_000n;

/** Words of the page and of Discord's client; all others are the bot's, and stand in what it returns. */
const PAGE_WORDS = 'playground.';

/** Examples to begin with; more would push the first message off the screen of a phone. */
const EXAMPLES = 4;

/** What a page starts with. Pure, so that the static demo has the same. */
export function playgroundStart(messages: Messages, examples: Examples, applicationId = APPLICATION): Start {
  return {
    applicationId,
    examples,
    words: Object.fromEntries(Object.entries(messages).filter(([key]) => key.startsWith(PAGE_WORDS))),
    commands: commands.map((command, n) => ({ ...command.define(messages), id: String(FIRST_COMMAND + BigInt(n)) })),
  };
}

/** What the bot itself suggests to who has typed nothing yet. */
export function examplesOf(context: Context): Examples {
  const inLocale = (locale: ClientLocale): string[] => {
    const question = { name: 'question', type: ApplicationCommandOptionType.String, value: '', focused: true } as const;
    const data = { name: ask.name, options: [question] };
    const { response } = respond({ type: InteractionType.ApplicationCommandAutocomplete, locale, data }, context);
    return choicesOf(response)
      .slice(0, EXAMPLES)
      .map(({ value }) => String(value));
  };
  const { EnglishUS, ChineseCN, ChineseTW } = Locale;
  return { [EnglishUS]: inLocale(EnglishUS), [ChineseCN]: inLocale(ChineseCN), [ChineseTW]: inLocale(ChineseTW) };
}
