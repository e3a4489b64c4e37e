import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { RegisteredCommand } from '../start.ts';
import type { GivenOption, TypedOption } from './interactions.ts';
import { localised, type PageWords } from './words.ts';

/** A choice of an option, under the name that the member sees. */
export interface ShownChoice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** What stands in an option's field: the text, and the value where the text was picked from a list. */
export interface Field {
  readonly text: string;
  readonly picked?: ShownChoice['value'];
}

export type Fields = Readonly<Record<string, Field>>;

/** The options of a slash command that this page can fill in: those that hold one plain value. */
export function optionsOf(command: RegisteredCommand): APIApplicationCommandBasicOption[] {
  if (command.type !== ApplicationCommandType.ChatInput && command.type !== undefined) return [];
  return (command.options ?? []).filter(isPlain);
}

function isPlain(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return (
    option.type === ApplicationCommandOptionType.String ||
    option.type === ApplicationCommandOptionType.Integer ||
    option.type === ApplicationCommandOptionType.Boolean
  );
}

/** The choices that an option always has; null where there are none, or the bot suggests them as one types. */
export function fixedChoices(option: APIApplicationCommandBasicOption, words: PageWords): ShownChoice[] | null {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return [
      { name: words.t('true'), value: true },
      { name: words.t('false'), value: false },
    ];
  }
  if (!('choices' in option) || option.choices === undefined || option.choices.length === 0) return null;
  return option.choices.map((choice) => ({ name: localised(choice, words), value: choice.value }));
}

/** An option as it is sent; null where its field holds nothing that can be sent. */
export function givenOption(
  option: APIApplicationCommandBasicOption,
  { text, picked }: Field,
  words: PageWords,
): GivenOption | null {
  const { name } = option;
  const fixed = fixedChoices(option, words);
  const typed = text.trim();
  const value = picked ?? fixed?.find((choice) => choice.name.toLowerCase() === typed.toLowerCase())?.value;
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return typeof value === 'boolean' ? { name, type: option.type, value } : null;
    case ApplicationCommandOptionType.Integer: {
      const number = typeof value === 'number' ? value : Number(typed || Number.NaN);
      return Number.isInteger(number) ? { name, type: option.type, value: number } : null;
    }
    case ApplicationCommandOptionType.String: {
      const string = typeof value === 'string' ? value : fixed === null ? typed : '';
      return string === '' ? null : { name, type: option.type, value: string };
    }
    default:
      return null;
  }
}

/** The options while one of them is being typed: Discord sends what there is of it as it is. */
export function optionsWhileTyping(
  command: RegisteredCommand,
  { fields, focused, words }: { fields: Fields; focused: string; words: PageWords },
): TypedOption[] {
  return optionsOf(command).flatMap((option): TypedOption[] => {
    const field = fields[option.name];
    if (field === undefined) return [];
    if (option.name === focused && option.type !== ApplicationCommandOptionType.Boolean) {
      const type =
        option.type === ApplicationCommandOptionType.Integer ? option.type : ApplicationCommandOptionType.String;
      return [{ name: option.name, type, value: field.text, focused: true }];
    }
    const given = givenOption(option, field, words);
    if (given === null) return [];
    return [given.type === ApplicationCommandOptionType.Integer ? { ...given, value: String(given.value) } : given];
  });
}
