import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Messages } from '../corpus/messages.ts';

/** A command as Discord knows it once it is registered. */
export type RegisteredCommand = RESTPostAPIApplicationCommandsJSONBody & { readonly id: string };

/** What the page needs before anything is typed: its words, and the commands that Discord would list. */
export interface Start {
  readonly words: Messages;
  readonly commands: readonly RegisteredCommand[];
  readonly applicationId: string;
}

/** The application that the page plays, where no real one is configured. */
const APPLICATION = '1000000000000000001';
const FIRST_COMMAND = 1_100_000_000_000_000_000n;

/** Words of the page and of Discord's client; all others are the bot's, and stand in what it returns. */
const PAGE_WORDS = 'playground.';

/** What a page starts with. Pure, so that the static demo has the same. */
export function playgroundStart({ messages }: Corpus, applicationId = APPLICATION): Start {
  return {
    applicationId,
    words: Object.fromEntries(Object.entries(messages).filter(([key]) => key.startsWith(PAGE_WORDS))),
    commands: commands.map((command, n) => ({ ...command.define(messages), id: String(FIRST_COMMAND + BigInt(n)) })),
  };
}
