import type { APIButtonComponent } from 'discord-api-types/v10';
import { LANGUAGES, type Language } from '../src/corpus/messages.ts';
import type { ListPage } from '../src/reply/answer-message.ts';
import { LISTED_ON_PAGE } from '../src/reply/facts-message.ts';
import type { Words } from '../src/reply/languages.ts';
import { button } from '../src/reply/message.ts';

/** Options that commands share beside their own. */
export const SHARED_OPTIONS = [
  { name: 'lang', type: 'choice', choices: LANGUAGES },
  { name: 'private', type: 'flag' },
] as const;

/** Which list a button turns the pages of. */
export interface ListRef {
  readonly command: string;
  /** What the list is of: its arguments between the language and the page. */
  readonly subject: readonly string[];
}

/** The state that shows a list from one of its items on; `slot` tells two buttons to the same page apart. */
export function pageState(ref: ListRef, { language, from, slot }: { language: Language; from: number; slot: string }) {
  return { command: ref.command, action: 'page', args: [language, ...ref.subject, String(from), slot] };
}

/** Buttons back and on, as far as there is something. */
export function turnButtons(ref: ListRef, page: ListPage, words: Words): APIButtonComponent[] {
  const { language } = words;
  const buttons: APIButtonComponent[] = [];
  if (page.from > 0) {
    const from = Math.max(0, page.from - LISTED_ON_PAGE);
    buttons.push(button(words.say('button.back'), pageState(ref, { language, from, slot: 'b' })));
  }
  if (page.left > 0 && page.shown > 0) {
    const from = page.from + page.shown;
    const label = words.say('button.more', { count: page.left });
    buttons.push(button(label, pageState(ref, { language, from, slot: 'm' }), { primary: true }));
  }
  return buttons;
}

/** The button that shows the same in the other language: English, or the reader's form of Chinese. */
export function languageButton(ref: ListRef, words: Words, reader: Words): APIButtonComponent {
  const language = otherLanguage(words, reader);
  return button(words.say(`button.to.${language}`), pageState(ref, { language, from: 0, slot: 'l' }));
}

/** The language that a switch leads to: English, or the form of Chinese that the reader has. */
export function otherLanguage(words: Words, reader: Words): Language {
  if (words.language !== 'en') return 'en';
  return reader.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}
