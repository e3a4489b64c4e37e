import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIGuildInteractionWrapper,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionContextType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { RegisteredCommand } from '../start.ts';
import { snowflake } from './snowflake.ts';

const GUILD = '1000000000000000002';
export const CHANNEL = '1000000000000000003';
const MEMBER = '1000000000000000004';
const OTHER_MEMBER = '1000000000000000005';

export const LOCALES = [Locale.EnglishUS, Locale.ChineseCN, Locale.ChineseTW] as const;
export type ClientLocale = (typeof LOCALES)[number];

/** Who uses the page, in which language, and which bot they talk to. */
export interface Client {
  readonly locale: ClientLocale;
  readonly applicationId: string;
}

/** An option with its value, as a command carries it. */
export interface GivenOption {
  readonly name: string;
  readonly type:
    | ApplicationCommandOptionType.String
    | ApplicationCommandOptionType.Integer
    | ApplicationCommandOptionType.Boolean;
  readonly value: string | number | boolean;
  readonly focused?: boolean;
}

export function user(id: string, name: string): APIUser {
  return { id, username: name.toLowerCase(), global_name: name, avatar: null, discriminator: '0' };
}

/** The member who uses the page, and one who has written before. Their names are drawn by the page, from its words. */
export const you: APIUser = user(MEMBER, 'member');
export const otherMember: APIUser = user(OTHER_MEMBER, 'other');

export function botUser({ applicationId }: Client): APIUser {
  return { ...user(applicationId, 'bot'), bot: true };
}

/** What is the same in every interaction that this page sends, as Discord would send it from a server's channel. */
function envelope({ locale, applicationId }: Client) {
  const id = snowflake();
  const guild = { id: GUILD, locale: Locale.EnglishUS, features: [] };
  return {
    id,
    application_id: applicationId,
    token: `playground-${id}`,
    version: 1 as const,
    guild,
    guild_id: GUILD,
    guild_locale: Locale.EnglishUS,
    channel: { id: CHANNEL, type: ChannelType.GuildText as const },
    channel_id: CHANNEL,
    member: {
      user: you,
      roles: [],
      joined_at: '2020-01-01T00:00:00.000000+00:00',
      permissions: '2248473465835073',
      flags: GuildMemberFlags.CompletedOnboarding,
      deaf: false,
      mute: false,
      nick: null,
      avatar: null,
      premium_since: null,
      pending: false,
      communication_disabled_until: null,
    },
    locale,
    app_permissions: '2248473465835073',
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: GUILD },
    context: InteractionContextType.Guild,
    attachment_size_limit: 10_485_760,
  };
}

type InGuild<T extends Parameters<typeof keep>[0]> = APIGuildInteractionWrapper<T>;
declare function keep(
  interaction:
    | APIChatInputApplicationCommandInteraction
    | APIApplicationCommandAutocompleteInteraction
    | APIMessageApplicationCommandInteraction
    | APIMessageComponentButtonInteraction
    | APIMessageComponentSelectMenuInteraction,
): void;

/** A slash command with its options. */
export function slashInteraction(client: Client, command: RegisteredCommand, options: readonly GivenOption[]) {
  const data = {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput as const,
    ...(options.length > 0 ? { options: options.map(typed) } : {}),
  };
  return { ...envelope(client), type: InteractionType.ApplicationCommand as const, data };
}
