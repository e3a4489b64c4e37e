import * as z from 'zod';
import type { Answer } from '../src/answer/answer.ts';
import { cite } from '../src/answer/cite.ts';
import { findAnswer } from '../src/answer/find-answer.ts';
import { answerWith } from '../src/answer/make-answer.ts';
import { LANGUAGES, type Language } from '../src/corpus/messages.ts';
import { answerMessage } from '../src/reply/answer-message.ts';
import { plain, shorten, unescapeMarkdown } from '../src/reply/escape.ts';
import { factWithKey, splitKeys } from '../src/reply/fact-key.ts';
import { type Words, wordsIn } from '../src/reply/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { buttonRows } from '../src/reply/message.ts';
import { referencesMessage } from '../src/reply/references-message.ts';
import { suggestQuestions } from '../src/search/suggest.ts';
import { hasHan } from '../src/search/text.ts';
import { answerButtons } from './answer-buttons.ts';
import type { Call, Choice, Command, CommandReply, Press } from './command.ts';
import { slashCommand } from './define.ts';
import { formatMenu } from './format-menu.ts';
import { optionValues } from './interaction.ts';
import { changeFor, nextFor, privateSentence } from './reader.ts';
import { reportButton } from './report.ts';
import { editionYear, yearChoices } from './year-option.ts';

const OPTIONS = z.object({
  question: z.string(),
  year: z.int().optional(),
  lang: z.enum(LANGUAGES).optional(),
  private: z.boolean().optional(),
});
type OptionName = keyof z.infer<typeof OPTIONS>;

/** `/ask`: a question in one's own words, answered by facts on record with their sources. */
export const ask: Command = {
  name: 'ask',

  define: (messages) =>
    slashCommand<OptionName>(messages, 'ask', [
      { name: 'question', type: 'text', required: true, maxLength: LIMITS.question, autocomplete: true },
      { name: 'year', type: 'number', autocomplete: true },
      { name: 'lang', type: 'choice', choices: LANGUAGES },
      { name: 'private', type: 'flag' },
    ]),

  run({ data }, call) {
    const options = OPTIONS.safeParse(optionValues(data.options));
    if (!options.success) return privateSentence(call.reader, 'error.options');
    const { question, year, lang, private: hidden = false } = options.data;
    const text = plain(question);
    if (text === '') return privateSentence(call.reader, 'error.empty');
    if (text.length > LIMITS.question) {
      return privateSentence(call.reader, 'error.too-long', { length: text.length, limit: LIMITS.question });
    }
    const asked = {
      text,
      year: year === undefined ? undefined : editionYear(call.engine.corpus, year),
      language: lang ?? scriptOfReader(text, call.reader),
    };
    const answer = findAnswer(call.engine, { ...asked, today: call.today });
    return answerReply({ answer, year: asked.year, from: 0, as: hidden ? 'private' : 'public' }, call);
  },

  autocomplete({ focused, options }, { engine, reader }): Choice[] {
    if (focused.name === 'year') return yearChoices(engine.corpus, focused.value, reader);
    const text = plain(String(focused.value ?? ''));
    const chinese = reader.language === 'en' ? 'zh-Hans' : reader.language;
    const language = text === '' ? reader.language : hasHan(text) ? chinese : 'en';
    const year = typeof options.year === 'number' ? editionYear(engine.corpus, options.year) : undefined;
    const limit = LIMITS.choices;
    return suggestQuestions(engine, { text: text.slice(0, LIMITS.question), year, language, limit }).map(
      ({ question }) => {
        const written = language === 'zh-Hant' ? reader.script(question) : question;
        const name = shorten(written, LIMITS.choiceName);
        return { name, value: name };
      },
    );
  },

  press(press, call) {
    switch (press.state.action) {
      case 'view':
        return view(press, call);
      case 'year':
        return otherYear(press, call);
      case 'show':
        return followUp(press, call);
      case 'cite':
        return references(press, call);
      default:
        return privateSentence(call.reader, 'error.button');
    }
  },
};

/** A Chinese question of characters that both scripts share does not tell its own: it is answered in its reader's. */
function scriptOfReader(text: string, { language, script }: Words): Language | undefined {
  return language === 'zh-Hant' && hasHan(text) && script(text) === text ? language : undefined;
}

interface AnswerToSend {
  readonly answer: Answer;
  readonly year: number | undefined;
  readonly from: number;
  readonly as: CommandReply['as'];
}

/** An answer with its buttons. */
function answerReply({ answer, year, from, as }: AnswerToSend, call: Call): CommandReply {
  const { corpus } = call.engine;
  const words = wordsIn(corpus.messages, answer.language);
  const shown = { answer, year, words, reader: call.reader };
  const message = answerMessage({
    corpus,
    answer,
    words,
    year,
    from,
    components: (page) => answerButtons(shown, page, call),
  });
  return { message, as, seen: { outcome: answer.outcome, language: answer.language } };
}

const VIEW = z.tuple([z.enum(LANGUAGES), z.string().regex(/^\d{0,6}$/), z.string().regex(/^\d{1,3}$/)]);

/** Another page or another language of the same answer. */
function view(press: Press, call: Call): CommandReply {
  const args = VIEW.safeParse(press.state.args);
  if (!args.success) return privateSentence(call.reader, 'error.button');
  const [language, year, from] = args.data;
  return askAgain({ press, language, year: year === '' ? undefined : Number(year), from: Number(from) }, call);
}

/** The same question, asked of another year. */
function otherYear(press: Press, call: Call): CommandReply {
  const language = z.tuple([z.enum(LANGUAGES)]).safeParse(press.state.args);
  const year = /^\d{1,6}$/.exec(press.values[0] ?? '');
  if (!language.success || year === null) return privateSentence(call.reader, 'error.button');
  return askAgain({ press, language: language.data[0], year: Number(year[0]), from: 0 }, call);
}

interface AskedAgain {
  readonly press: Press;
  readonly language: Language;
  readonly year: number | undefined;
  readonly from: number;
}

function askAgain({ press, language, year, from }: AskedAgain, call: Call): CommandReply {
  const text = unescapeMarkdown(press.interaction.message.embeds?.[0]?.title ?? '').slice(0, LIMITS.question);
  if (text === '') return privateSentence(call.reader, 'error.button');
  const answer = findAnswer(call.engine, { text, year, language, today: call.today });
  return answerReply({ answer, year, from, as: changeFor(press.interaction) }, call);
}

const SHOW = z.tuple([z.string(), z.enum(LANGUAGES), z.string().regex(/^\d$/)]);

/** A related question: its fact comes first in the answer, and where it was withdrawn, that is said. */
function followUp(press: Press, call: Call): CommandReply {
  const args = SHOW.safeParse(press.state.args);
  if (!args.success) return privateSentence(call.reader, 'error.button');
  const [key, language, which] = args.data;
  const fact = factWithKey(call.engine.corpus, key);
  if (fact === undefined) return privateSentence(call.reader, 'error.withdrawn');
  const asks = language === 'en' ? fact.asks.en : fact.asks.zh;
  const words = wordsIn(call.engine.corpus.messages, language);
  const question = { text: words.script(asks[Number(which)] ?? asks[0] ?? ''), language };
  const found = findAnswer(call.engine, { ...question, today: call.today });
  const answer = found.facts[0]?.fact.id === fact.id ? found : answerWith(call.engine, { question, facts: [fact] });
  return answerReply({ answer, year: undefined, from: 0, as: nextFor(press.interaction) }, call);
}

/** The references of the facts that a message shows, and a menu of styles to paste them in. */
function references(press: Press, call: Call): CommandReply {
  const [tag, keys = ''] = press.state.args;
  const language = z.enum(LANGUAGES).safeParse(tag);
  if (!language.success) return privateSentence(call.reader, 'error.button');
  const { corpus } = call.engine;
  const facts = splitKeys(keys).flatMap((key) => factWithKey(corpus, key) ?? []);
  if (facts.length === 0) return privateSentence(call.reader, 'error.withdrawn');
  const words = wordsIn(corpus.messages, language.data);
  const { citations } = cite(corpus, facts);
  const components = [
    ...formatMenu({ command: 'sources', action: 'cite', args: [language.data, keys] }, words, call),
    ...buttonRows(reportButton(words, call.reportUrl, facts[0]?.id)),
  ];
  const message = referencesMessage({ corpus, citations, words, components });
  return { as: 'private', message, seen: { language: language.data } };
}
