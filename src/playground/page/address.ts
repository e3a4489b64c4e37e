import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { LANGUAGES } from '../../corpus/messages.ts';
import type { GivenOption } from './interactions.ts';

/** The command that an address of the page asks with. */
export const ASK = 'ask';

/** Options of the command by the names that the address gives them. */
const NAMES = { q: 'question', year: 'year', lang: 'lang' } as const;

/** The address that shows an answer again; undefined for a command that has none. */
export function addressOf(command: string, options: readonly GivenOption[]): string | undefined {
  if (command !== ASK) return undefined;
  const search = new URLSearchParams();
  for (const [short, name] of Object.entries(NAMES)) {
    const value = options.find((option) => option.name === name)?.value;
    if (value !== undefined) search.set(short, String(value));
  }
  return `?${search}`;
}

/** The question that an address asks; null where it asks none. What makes no sense in it is left out. */
export function askedIn(search: string): GivenOption[] | null {
  const given = new URLSearchParams(search);
  const question = given.get('q')?.trim();
  if (!question) return null;
  const options: GivenOption[] = [{ name: NAMES.q, type: ApplicationCommandOptionType.String, value: question }];
  const year = /^\d{1,4}$/.exec(given.get('year') ?? '');
  if (year) options.push({ name: NAMES.year, type: ApplicationCommandOptionType.Integer, value: Number(year[0]) });
  const language = LANGUAGES.find((tag) => tag === given.get('lang'));
  if (language) options.push({ name: NAMES.lang, type: ApplicationCommandOptionType.String, value: language });
  return options;
}
