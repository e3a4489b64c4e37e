import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
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
import { userJson, YOU } from './people.ts';
import { snowflake } from './snowflake.ts';

const GUILD = '1000000000000000002';
export const CHANNEL = '1000000000000000003';

/** What a member may do in an ordinary channel; also what the app may. */
const PERMISSIONS = '2248473465835073';

export const LOCALES = [Locale.EnglishUS, Locale.ChineseCN, Locale.ChineseTW] as const;
export type ClientLocale = (typeof LOCALES)[number];

/** In which language the page is used, by whom, and which bot it talks to. */
export interface Sender {
  readonly locale: ClientLocale;
  readonly applicationId: string;
  readonly name: string;
}

/** An option with its value, as a command carries it. */
export type GivenOption = { readonly name: string; readonly focused?: boolean } & (
  | { readonly type: ApplicationCommandOptionType.String; readonly value: string }
  | { readonly type: ApplicationCommandOptionType.Integer; readonly value: number }
  | { readonly type: ApplicationCommandOptionType.Boolean; readonly value: boolean }
);

/** An option while a command is being typed: a number is still the text that stands in its field. */
export type TypedOption = { readonly name: string; readonly focused?: boolean } & (
  | {
      readonly type: ApplicationCommandOptionType.String | ApplicationCommandOptionType.Integer;
      readonly value: string;
    }
  | { readonly type: ApplicationCommandOptionType.Boolean; readonly value: boolean }
);

/** What every interaction carries, as Discord sends it from a channel of a server. */
function envelope({ locale, applicationId, name }: Sender) {
  const id = snowflake();
  return {
    id,
    application_id: applicationId,
    token: `playground-${id}`,
    version: 1 as const,
    guild: { id: GUILD, locale: Locale.EnglishUS, features: [] },
    guild_id: GUILD,
    guild_locale: Locale.EnglishUS,
    channel: { id: CHANNEL, type: ChannelType.GuildText as const, name: 'ask', permissions: PERMISSIONS },
    channel_id: CHANNEL,
    member: {
      user: userJson({ id: YOU, name }),
      nick: null,
      avatar: null,
      roles: [],
      joined_at: '2020-01-01T00:00:00.000000+00:00',
      premium_since: null,
      communication_disabled_until: null,
      permissions: PERMISSIONS,
      flags: GuildMemberFlags.CompletedOnboarding,
      deaf: false,
      mute: false,
      pending: false,
    },
    locale,
    app_permissions: PERMISSIONS,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: GUILD },
    context: InteractionContextType.Guild as const,
    attachment_size_limit: 10_485_760,
  };
}

/** A slash command with its options. */
export function slashInteraction(
  sender: Sender,
  { command, options }: { command: RegisteredCommand; options: readonly GivenOption[] },
): APIChatInputApplicationCommandInteraction {
  return {
    ...envelope(sender),
    type: InteractionType.ApplicationCommand,
    data: {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.ChatInput,
      ...(options.length > 0 ? { options: [...options] } : {}),
    },
  };
}

/** The options of a command while one of them is being typed. */
export function autocompleteInteraction(
  sender: Sender,
  { command, options }: { command: RegisteredCommand; options: readonly TypedOption[] },
): APIApplicationCommandAutocompleteInteraction {
  return {
    ...envelope(sender),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: { id: command.id, name: command.name, type: ApplicationCommandType.ChatInput, options: [...options] },
  };
}

/** A command from the menu of a message. */
export function messageInteraction(
  sender: Sender,
  { command, message }: { command: RegisteredCommand; message: APIMessage },
): APIMessageApplicationCommandInteraction {
  return {
    ...envelope(sender),
    type: InteractionType.ApplicationCommand,
    data: {
      id: command.id,
      name: command.name,
      type: ApplicationCommandType.Message,
      target_id: message.id,
      resolved: { messages: { [message.id]: message } },
    },
  };
}

/** A press of a button. */
export function buttonInteraction(
  sender: Sender,
  { customId, message }: { customId: string; message: APIMessage },
): APIMessageComponentButtonInteraction {
  return {
    ...envelope(sender),
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: ComponentType.Button },
    message,
  };
}

/** A choice from a menu. */
export function menuInteraction(
  sender: Sender,
  { customId, values, message }: { customId: string; values: readonly string[]; message: APIMessage },
): APIMessageComponentSelectMenuInteraction {
  return {
    ...envelope(sender),
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: ComponentType.StringSelect, values: [...values] },
    message,
  };
}

/** Every kind of interaction that this page sends. */
export type PageInteraction =
  | APIChatInputApplicationCommandInteraction
  | APIApplicationCommandAutocompleteInteraction
  | APIMessageApplicationCommandInteraction
  | APIMessageComponentButtonInteraction
  | APIMessageComponentSelectMenuInteraction;
