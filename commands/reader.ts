import { COLOURS } from '../src/reply/colours.ts';
import type { Words } from '../src/reply/languages.ts';
import type { CommandReply } from './command.ts';
import type { CommandInteraction, ComponentInteraction } from './interaction.ts';

const EPHEMERAL = 1 << 6;

/** The member who sent an interaction. */
export function senderOf({ member, user }: CommandInteraction | ComponentInteraction): string | undefined {
  return member?.user?.id ?? user?.id;
}

/**
 * Whether a press comes from another than the one whose answer the message is. They get a copy of their own, and the
 * asker's message stays as it is.
 */
export function isStranger(interaction: ComponentInteraction): boolean {
  const { interaction_metadata: metadata, interaction: former } = interaction.message;
  const asker = metadata?.user?.id ?? former?.user?.id;
  return asker !== undefined && asker !== senderOf(interaction);
}

/** Whether only the one who asked sees the message that the button stands on. */
export function isPrivate({ message }: ComponentInteraction): boolean {
  return ((message.flags ?? 0) & EPHEMERAL) !== 0;
}

/** How the message changes on a press: in place for the asker, as a private copy for anybody else. */
export function changeFor(interaction: ComponentInteraction): 'update' | 'private' {
  return isStranger(interaction) ? 'private' : 'update';
}

/** How a further message is sent on a press: as visible as the one before, and privately to a stranger. */
export function nextFor(interaction: ComponentInteraction): 'public' | 'private' {
  return isStranger(interaction) || isPrivate(interaction) ? 'private' : 'public';
}

/** One private sentence about what went wrong, in the reader's language. */
export function privateSentence(reader: Words, key: string, values?: Record<string, string | number>): CommandReply {
  return {
    as: 'private',
    message: { embeds: [{ description: reader.say(key, values), color: COLOURS.failure }], components: [] },
  };
}
