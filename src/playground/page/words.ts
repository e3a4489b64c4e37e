import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type Messages, say } from '../../corpus/messages.ts';
import type { ClientLocale } from './interactions.ts';

const LANGUAGE_OF: Readonly<Record<ClientLocale, Language>> = { 'en-US': 'en', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** The page's own words in the client's language. */
export interface PageWords {
  readonly locale: ClientLocale;
  readonly language: Language;
  /** A text of `messages.yaml`, its key without the page's prefix. */
  t(key: string, values?: Record<string, string | number>): string;
  time(iso: string): string;
}

export function pageWords(words: Messages, locale: ClientLocale): PageWords {
  const language = LANGUAGE_OF[locale];
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  return {
    locale,
    language,
    t: (key, values) => say(words, { key: `playground.${key}`, language, values: values ?? {} }),
    time: (iso) => clock.format(new Date(iso)),
  };
}

export const WordsContext = createContext<PageWords | null>(null);

/** The words of the page that a component stands in. */
export function useWords(): PageWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('a component outside the page');
  return words;
}

/** What Discord shows of a command or option in the client's language. */
export function localised(
  {
    name,
    name_localizations,
  }: { name: string; name_localizations?: Partial<Record<string, string | null>> | null | undefined },
  { locale }: PageWords,
): string {
  return name_localizations?.[locale] ?? name;
}

export function localisedDescription(
  {
    description,
    description_localizations,
  }: {
    description?: string | undefined;
    description_localizations?: Partial<Record<string, string | null>> | null | undefined;
  },
  { locale }: PageWords,
): string {
  return description_localizations?.[locale] ?? description ?? '';
}
