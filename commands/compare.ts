import * as z from 'zod';
import type { AnsweredFact } from '../src/answer/answer.ts';
import { cite } from '../src/answer/cite.ts';
import { LANGUAGES } from '../src/corpus/messages.ts';
import { parsePeriod } from '../src/corpus/period.ts';
import type { Edition } from '../src/corpus/schema.ts';
import { counts } from '../src/reply/answer-message.ts';
import { editionColour } from '../src/reply/colours.ts';
import { formatPeriod } from '../src/reply/dates.ts';
import { escapeMarkdown, escapeToFit } from '../src/reply/escape.ts';
import { passageLinks, sourceLines } from '../src/reply/fact-lines.ts';
import { fit } from '../src/reply/fit-to-limits.ts';
import { type Words, wordsIn } from '../src/reply/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { button, buttonRows, type Message, menuRow, type Row } from '../src/reply/message.ts';
import type { Call, Command, CommandReply } from './command.ts';
import { slashCommand } from './define.ts';
import { optionValues } from './interaction.ts';
import { otherLanguage, SHARED_OPTIONS } from './listing.ts';
import { changeFor, privateSentence } from './reader.ts';
import { editionLine, editionYear, yearChoices } from './year-option.ts';

const OPTIONS = z.object({
  first: z.int(),
  second: z.int(),
  lang: z.enum(LANGUAGES).optional(),
  private: z.boolean().optional(),
});
type OptionName = keyof z.infer<typeof OPTIONS>;

const YEAR = z.string().regex(/^\d{4}$/);
const PAIR = z.tuple([z.enum(LANGUAGES), YEAR, YEAR], z.string());
const CHOICE = z.tuple([z.enum(LANGUAGES), YEAR, z.enum(['first', 'second'])]);

/** `/compare`: two editions side by side, line by line. */
export const compare: Command = {
  name: 'compare',

  define: (messages) =>
    slashCommand<OptionName>(messages, 'compare', [
      { name: 'first', type: 'number', required: true, autocomplete: true },
      { name: 'second', type: 'number', required: true, autocomplete: true },
      ...SHARED_OPTIONS,
    ]),

  run({ data }, call) {
    const options = OPTIONS.safeParse(optionValues(data.options));
    if (!options.success) return privateSentence(call.reader, 'error.options');
    const { first, second, lang, private: hidden = false } = options.data;
    const { corpus } = call.engine;
    const words = wordsIn(corpus.messages, lang ?? call.reader.language);
    const years = [editionYear(corpus, first), editionYear(corpus, second)] as const;
    return show({ years, words, as: hidden ? 'private' : 'public' }, call);
  },

  autocomplete: ({ focused }, { engine, reader }) => yearChoices(engine.corpus, focused.value, reader),

  press({ state, values, interaction }, call) {
    const as = changeFor(interaction);
    const { messages } = call.engine.corpus;
    if (state.action === 'show') {
      const pair = PAIR.safeParse(state.args);
      if (!pair.success) return privateSentence(call.reader, 'error.button');
      const [language, first, second] = pair.data;
      return show({ years: [Number(first), Number(second)], words: wordsIn(messages, language), as }, call);
    }
    const choice = CHOICE.safeParse(state.args);
    const chosen = YEAR.safeParse(values[0]);
    if (!choice.success || !chosen.success) return privateSentence(call.reader, 'error.button');
    const [language, kept, side] = choice.data;
    const other = Number(chosen.data);
    const years = side === 'first' ? ([other, Number(kept)] as const) : ([Number(kept), other] as const);
    return show({ years, words: wordsIn(messages, language), as }, call);
  },
};

interface Pair {
  readonly years: readonly [number, number];
  readonly words: Words;
  readonly as: CommandReply['as'];
}

function show({ years, words, as }: Pair, call: Call): CommandReply {
  const { corpus } = call.engine;
  const known = [...corpus.editionByYear.keys()].sort((a, b) => a - b);
  const missing = years.find((year) => !corpus.editionByYear.has(year));
  const editions = years.flatMap((year) => corpus.editionByYear.get(year) ?? []);
  const [first, second] = editions;
  if (first === undefined || second === undefined) {
    const values = { asked: missing ?? '', first: known[0] ?? '', last: known.at(-1) ?? '' };
    return privateSentence(call.reader, 'no-such-edition', values);
  }
  if (first === second) return privateSentence(call.reader, 'compare.same');
  return { message: draw([first, second], words, call), as, seen: { language: words.language } };
}

/** One thing that editions have, and for each edition what it is, with the facts that say so. */
interface Line {
  readonly name: string;
  readonly cells: readonly {
    readonly year: number;
    readonly parts: readonly { text: string; factId: string | undefined }[];
  }[];
}

function draw(pair: readonly [Edition, Edition], words: Words, call: Call): Message {
  const { corpus } = call.engine;
  return fit(linesOf(pair, words, call), (shown, hidden) => {
    const ids = shown.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts.flatMap(({ factId }) => factId ?? [])));
    const cited = cite(
      corpus,
      [...new Set(ids)].flatMap((id) => corpus.factById.get(id) ?? []),
    );
    const byId = new Map(cited.facts.map((fact) => [fact.fact.id, fact]));
    const blocks = [
      ...shown.map((line) => lineText(line, byId, words)),
      hidden > 0 ? `-# ${words.say('answer.more', { count: hidden })}` : null,
      sourceLines(cited, { words, messages: corpus.messages }) || null,
    ];
    const [a, b] = pair;
    return {
      embeds: [
        {
          title: escapeToFit(words.say('compare.title', { first: a.year, second: b.year }), LIMITS.embedTitle),
          color: editionColour(b.year),
          description: blocks.filter((block) => block !== null).join('\n\n'),
          footer: { text: words.say('answer.footer', counts(corpus)) },
        },
      ],
      components: controls(pair, words, call),
    };
  }).message;
}

function linesOf(pair: readonly [Edition, Edition], words: Words, { engine: { corpus } }: Call): Line[] {
  const plainLine = (key: 'dates' | 'place' | 'theme'): Line => ({
    name: words.say(`edition.${key}`),
    cells: pair.map((edition) => {
      const text = key === 'dates' ? datesOf(edition, words) : edition[key] && words.text(edition[key]);
      return { year: edition.year, parts: text ? [{ text, factId: edition.facts[key] }] : [] };
    }),
  });
  const counted = [...new Set(pair.flatMap(({ figures }) => Object.keys(figures)))].map((key): Line => {
    const unit = corpus.vocabulary.counted[key]?.unit;
    const named = `figure.${key}` in corpus.messages ? words.say(`figure.${key}`) : unit && words.text(unit);
    return {
      name: named ?? key,
      cells: pair.map(({ year, figures }) => ({
        year,
        parts: (figures[key]?.facts ?? []).flatMap((factId) => {
          const figure = corpus.factById.get(factId)?.figure;
          return figure === undefined ? [] : [{ text: words.text(figure), factId }];
        }),
      })),
    };
  });
  const lines = [plainLine('dates'), plainLine('place'), plainLine('theme'), ...counted];
  return lines.filter(({ cells }) => cells.some(({ parts }) => parts.length > 0));
}

function datesOf({ dates }: Edition, words: Words): string | undefined {
  const period = dates === undefined ? null : parsePeriod(dates);
  return period === null ? undefined : formatPeriod(period, words.language);
}

/** Where sources give different figures, all of them stand there, each with its source. */
function lineText({ name, cells }: Line, byId: ReadonlyMap<string, AnsweredFact>, words: Words): string {
  const rows = cells.map(({ year, parts }) => {
    const said = parts.map(({ text, factId }) => {
      const fact = factId === undefined ? undefined : byId.get(factId);
      return fact === undefined ? escapeMarkdown(text) : `${escapeMarkdown(text)} ${passageLinks(fact.passages)}`;
    });
    return words.say('named-value', { name: year, value: said.join(' · ') || words.say('compare.unknown') });
  });
  return [`**${escapeMarkdown(name)}**`, ...rows].join('\n');
}

function controls([a, b]: readonly [Edition, Edition], words: Words, { engine, reader }: Call): Row[] {
  const { language } = words;
  const other = otherLanguage(words, reader);
  const options = (not: Edition) =>
    [...engine.corpus.editions]
      .filter(({ year }) => year !== not.year)
      .sort((x, y) => y.year - x.year)
      .map((edition) => ({ label: editionLine(edition, words), value: String(edition.year) }));
  const state = (action: string, args: readonly string[]) => ({ command: 'compare', action, args });
  return [
    ...menuRow(
      words.say('compare.change', { year: a.year }),
      state('choose', [language, String(b.year), 'first']),
      options(b),
    ),
    ...menuRow(
      words.say('compare.change', { year: b.year }),
      state('choose', [language, String(a.year), 'second']),
      options(a),
    ),
    ...buttonRows([button(words.say(`button.to.${other}`), state('show', [other, String(a.year), String(b.year)]))]),
  ];
}
