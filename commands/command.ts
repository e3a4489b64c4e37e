import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer } from '../src/answer/answer.ts';
import type { Language, Messages } from '../src/corpus/messages.ts';
import type { PictureRenderer } from '../src/pictures/picture.ts';
import type { ButtonState } from '../src/reply/custom-id.ts';
import type { Words } from '../src/reply/languages.ts';
import type { Message, MessageFile } from '../src/reply/message.ts';
import type { StyleFiles } from '../src/reply/style-folder.ts';
import type { SearchEngine } from '../src/search/engine.ts';
import type { CommandInteraction, ComponentInteraction, Option } from './interaction.ts';

/** What a door knows beside the interaction. */
export interface Context {
  readonly engine: SearchEngine;
  /** The calendar year now. */
  readonly today: number;
  readonly applicationId?: string;
  /** Where "report a problem" leads. */
  readonly reportUrl?: string;
  /** Citation styles; without them references are exported and not styled. */
  readonly styles?: StyleFiles;
  /** Draws charts; a door that cannot has answers without them. */
  readonly pictures?: PictureRenderer;
}

/** A context, and the words of the one who uses the command: for what only they read. */
export interface Call extends Context {
  readonly reader: Words;
}

/** What a command wants to be sent. */
export interface CommandReply {
  readonly message: Message;
  /** `private`: only its reader sees it. `update`: it replaces the message that the button stands on. */
  readonly as: 'public' | 'private' | 'update';
  readonly files?: readonly MessageFile[];
  /** For metrics: never a question's text. */
  readonly seen?: { readonly outcome?: Answer['outcome']; readonly language?: Language };
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A press of a button or a choice from a menu, its state already read. */
export interface Press {
  readonly state: ButtonState;
  /** What was chosen from a menu. */
  readonly values: readonly string[];
  readonly interaction: ComponentInteraction;
}

/**
 * A command: what Discord registers, what it answers, its autocomplete and its buttons, all in one file.
 * `CONTRIBUTING.md` says how to add one.
 */
export interface Command {
  /** As Discord registers it, and the first part of its buttons' state. A message command has its own, see `label`. */
  readonly name: string;
  /** The name under which Discord calls it, where that is not `name`. */
  readonly label?: (messages: Messages) => string;
  define(messages: Messages): RESTPostAPIApplicationCommandsJSONBody;
  run(interaction: CommandInteraction, call: Call): CommandReply;
  /** The choices for the option that is being typed. */
  autocomplete?(typed: { focused: Option; options: Readonly<Record<string, unknown>> }, call: Call): Choice[];
  press?(press: Press, call: Call): CommandReply;
}
