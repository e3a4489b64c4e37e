import type { Answer, AnsweredFact } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { disputesTogether } from './answer-message.ts';
import { citationLabel } from './citation-label.ts';
import { formatPeriod } from './dates.ts';
import { plain } from './escape.ts';
import type { Words } from './languages.ts';
import { outcomeLine } from './outcome-line.ts';

/** An answer for the terminal: the same content as the message, in plain lines. */
export function answerText(answer: Answer, { corpus, words }: { corpus: Corpus; words: Words }): string {
  const facts = disputesTogether(answer.facts).flatMap(({ fact, otherwise }) => [
    factText(fact, words),
    ...(otherwise.length > 0 ? [words.say('fact.disputed'), ...otherwise.map((other) => factText(other, words))] : []),
  ]);
  const seed = answer.facts.some(({ passages }) => passages.some(({ via }) => via === 'seed'));
  const sources = answer.citations.map(({ n, source }) => {
    const label = citationLabel(source, words.language, corpus.messages);
    return `[${n}] ${label}${source.URL === undefined ? '' : `\n    ${source.URL}`}`;
  });
  const related = answer.related.map(({ question }) => `  ${words.script(question)}`);
  // Where nothing answers, the line above the questions has said what they are.
  const heading = answer.facts.length > 0 ? [words.say('answer.related')] : [];
  return [
    plain(answer.question),
    outcomeLine(answer, { corpus, words }),
    answer.headline === null ? null : words.script(answer.headline),
    facts.join('\n') || null,
    [...sources, ...(seed ? [`†   ${words.say('fact.seed')}`] : [])].join('\n') || null,
    related.length > 0 ? [...heading, ...related].join('\n') : null,
  ]
    .filter((block) => block !== null)
    .join('\n\n');
}

function factText({ fact, passages }: AnsweredFact, words: Words): string {
  const marks = passages.map(({ n, via }) => `[${n}]${via === 'seed' ? '†' : ''}`).join('');
  const date = fact.period === null ? fact.year : formatPeriod(fact.period, words.language);
  return `• ${words.text(fact.text)} ${marks}${date === null ? '' : `\n  ${date}`}`;
}
