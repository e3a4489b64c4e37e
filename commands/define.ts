import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Messages, say } from '../src/corpus/messages.ts';

/** Where commands can be used: in servers and by members anywhere, in direct messages with the bot or others. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** An option before its words are looked up. */
export type OptionShape<Name extends string> = { readonly name: Name; readonly required?: boolean } & (
  | { readonly type: 'text'; readonly maxLength?: number; readonly autocomplete?: boolean }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'number'; readonly autocomplete?: boolean }
  | { readonly type: 'flag' }
);

/**
 * A slash command as Discord registers it. Its words come from `messages.yaml`: `command.ask`, `command.ask.description`,
 * and for an option `command.ask.question` and `command.ask.question.description`. Options that
 * commands share have `option.year` instead, and a choice has its option's key and its value: `option.lang.en`.
 */
export function slashCommand<Name extends string>(
  messages: Messages,
  name: string,
  options: readonly OptionShape<Name>[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const key = `command.${name}`;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: localizations(messages, key),
    ...described(messages, key),
    options: options.map((option) => {
      const own = `${key}.${option.name}`;
      return defineOption(messages, option, own in messages ? own : `option.${option.name}`);
    }),
    ...EVERYWHERE,
  };
}

/** A text in the languages that Discord knows beside the default, English. */
export function localizations(messages: Messages, key: string): LocalizationMap {
  return {
    'zh-CN': say(messages, { key, language: 'zh-Hans' }),
    'zh-TW': say(messages, { key, language: 'zh-Hant' }),
  };
}

function described(messages: Messages, key: string) {
  const description = `${key}.description`;
  return {
    description: say(messages, { key: description, language: 'en' }),
    description_localizations: localizations(messages, description),
  };
}

function defineOption(messages: Messages, option: OptionShape<string>, key: string): APIApplicationCommandBasicOption {
  const common = {
    name: option.name,
    name_localizations: localizations(messages, key),
    ...described(messages, key),
    ...(option.required === true ? { required: true } : {}),
  };
  switch (option.type) {
    case 'flag':
      return { ...common, type: ApplicationCommandOptionType.Boolean };
    case 'number':
      return option.autocomplete === true
        ? { ...common, type: ApplicationCommandOptionType.Integer, autocomplete: true }
        : { ...common, type: ApplicationCommandOptionType.Integer };
    case 'choice':
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map((value) => ({
          name: say(messages, { key: `option.${option.name}.${value}`, language: 'en' }),
          name_localizations: localizations(messages, `option.${option.name}.${value}`),
          value,
        })),
      };
    case 'text': {
      const length = option.maxLength === undefined ? {} : { max_length: option.maxLength };
      return option.autocomplete === true
        ? { ...common, type: ApplicationCommandOptionType.String, ...length, autocomplete: true }
        : { ...common, type: ApplicationCommandOptionType.String, ...length };
    }
  }
}
