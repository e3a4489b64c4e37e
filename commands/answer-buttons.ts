import type { Answer } from '../src/answer/answer.ts';
import type { Language } from '../src/corpus/messages.ts';
import { disputesTogether, FACTS_ON_PAGE, type ListPage } from '../src/reply/answer-message.ts';
import { escapeMarkdown } from '../src/reply/escape.ts';
import { factKey, KEY_LENGTH } from '../src/reply/fact-key.ts';
import type { Words } from '../src/reply/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { button, buttonRows, menuRow, type Row } from '../src/reply/message.ts';
import { isQuestion } from '../src/search/completions.ts';
import type { Context } from './command.ts';
import { otherLanguage } from './listing.ts';
import { otherYears } from './other-years.ts';
import { editionLine } from './year-option.ts';

/** Follow-up buttons under an answer; each takes a line on a phone. */
const FOLLOW_UPS = 3;

/** Facts whose references one button or menu can carry, beside what else stands in its longest form. */
const CITED_FACTS = Math.floor((LIMITS.customId - '1.sources.cite.zh-Hant.'.length) / KEY_LENGTH);

export interface ShownAnswer {
  readonly answer: Answer;
  /** The `year` option that the answer was limited to. */
  readonly year: number | undefined;
  readonly words: Words;
  readonly reader: Words;
}

/**
 * What stands under an answer: related questions, pages, languages, references, and a menu of the other years in which
 * the question has an answer. The question itself is read again from the message's title.
 */
export function answerButtons(shown: ShownAnswer, page: ListPage, context: Context): Row[] {
  const { answer, words } = shown;
  const titleHoldsQuestion = escapeMarkdown(answer.question).length <= LIMITS.embedTitle;
  return [
    ...buttonRows(followUps(shown, context)),
    ...buttonRows([...(titleHoldsQuestion ? views(shown, page) : []), ...citeButton(shown, page)]),
    ...(titleHoldsQuestion
      ? menuRow(
          words.say('answer.other-years'),
          { command: 'ask', action: 'year', args: [words.language] },
          otherYears(shown, context).flatMap((year) => {
            const edition = context.engine.corpus.editionByYear.get(year);
            return edition === undefined ? [] : [{ label: editionLine(edition, words), value: String(year) }];
          }),
        )
      : []),
  ];
}

function followUps({ answer, words }: ShownAnswer, { engine }: Context) {
  const buttons = answer.related.flatMap(({ question, factId }) => {
    const fact = engine.corpus.factById.get(factId);
    if (fact === undefined) return [];
    const asks = words.language === 'en' ? fact.asks.en : fact.asks.zh;
    const fits = asks.filter((ask) => ask.length <= LIMITS.buttonLabel);
    // Some asks are key words: a button says a whole question where there is one.
    const ask = [question, ...fits].find((one) => fits.includes(one) && isQuestion(one)) ?? fits[0];
    if (ask === undefined) return [];
    const args = [factKey(factId), words.language, String(asks.indexOf(ask))];
    return [button(words.script(ask), { command: 'ask', action: 'show', args })];
  });
  return unique(buttons).slice(0, FOLLOW_UPS);
}

function views({ answer, year, words, reader }: ShownAnswer, { from, shown, left }: ListPage) {
  const view = (language: Language, start: number) => ({
    command: 'ask',
    action: 'view',
    args: [language, year === undefined ? '' : String(year), String(start)],
  });
  const { language } = words;
  const other = otherLanguage(words, reader);
  const buttons = [];
  if (from > 0) buttons.push(button(words.say('button.back'), view(language, Math.max(0, from - FACTS_ON_PAGE))));
  if (left > 0 && shown > 0) {
    buttons.push(button(words.say('button.more', { count: left }), view(language, from + shown), { primary: true }));
  }
  if (answer.outcome !== 'off-topic') buttons.push(button(words.say(`button.to.${other}`), view(other, 0)));
  return buttons;
}

function citeButton({ answer, words }: ShownAnswer, { from, shown }: ListPage) {
  const items = disputesTogether(answer.facts).slice(from, from + shown);
  const facts = items.flatMap(({ fact, otherwise }) => [fact, ...otherwise]);
  if (facts.length === 0) return [];
  const keys = facts.slice(0, CITED_FACTS).map(({ fact }) => factKey(fact.id));
  const state = { command: 'ask', action: 'cite', args: [words.language, keys.join('')] };
  return [button(words.say('button.cite'), state)];
}

function unique<T extends { readonly custom_id: string }>(buttons: readonly T[]): T[] {
  return [...new Map(buttons.map((one) => [one.custom_id, one])).values()];
}
