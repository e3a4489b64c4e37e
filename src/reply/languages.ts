import { Converter } from 'opencc-js/cn2t';
import type { Language, Messages } from '../corpus/messages.ts';
import { say } from '../corpus/messages.ts';
import type { Localized } from '../corpus/schema.ts';

/** Everything that a reply says, said in one language. */
export interface Words {
  readonly language: Language;
  /** One of the bot's own sentences, out of `messages.yaml`. */
  say(key: string, values?: Record<string, string | number>): string;
  /** A text of the corpus. */
  text(text: Localized): string;
  /** A text that is in Simplified Chinese or English already: an `ask`, a headline. */
  script(text: string): string;
}

/** The words of a language. */
export function wordsIn(messages: Messages, language: Language): Words {
  const key = language === 'en' ? 'en' : 'zh';
  return {
    language,
    script: (text) => inLanguage(text, language),
    say: (name, values) => say(messages, { key: name, language, values: values ?? {} }),
    text: (text) => inLanguage(text[key], language),
  };
}

/**
 * A text of the corpus as a reader of the language writes it: Traditional Chinese is derived from Simplified with Taiwan's
 * forms of the characters, and keeps its words, so that names and quotations stay what they are.
 */
export function inLanguage(text: string, language: Language): string {
  if (language !== 'zh-Hant') return text;
  // Its dictionaries take a good part of a second to build: the first reader who needs them waits, nobody else.
  traditional ??= Converter({ from: 'cn', to: 'tw' });
  return traditional(text);
}

/** The language that a member's Discord is set to; English where it is none of the bot's. */
export function languageOfLocale(locale: string | undefined): Language {
  if (locale === 'zh-TW') return 'zh-Hant';
  return locale === 'zh-CN' ? 'zh-Hans' : 'en';
}

/** The tag by which `Intl` knows a language. */
export const INTL_TAG: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };

let traditional: ((text: string) => string) | undefined;
