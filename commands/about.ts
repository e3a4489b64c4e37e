import * as z from 'zod';
import { LANGUAGES } from '../src/corpus/messages.ts';
import { STANCES } from '../src/corpus/schema.ts';
import { COLOURS } from '../src/reply/colours.ts';
import { type Words, wordsIn } from '../src/reply/languages.ts';
import { button, buttonRows, type Message } from '../src/reply/message.ts';
import type { Call, Command } from './command.ts';
import { slashCommand } from './define.ts';
import { optionValues } from './interaction.ts';
import { SHARED_OPTIONS } from './listing.ts';
import { privateSentence } from './reader.ts';
import { reportButton } from './report.ts';

const OPTIONS = z.object({ lang: z.enum(LANGUAGES).optional(), private: z.boolean().optional() });
type OptionName = keyof z.infer<typeof OPTIONS>;

const POLICIES = ['privacy', 'terms'] as const;

/** `/about`: what this is, how its facts are chosen, what it does not cover, and where to report a problem. */
export const about: Command = {
  name: 'about',

  define: (messages) => slashCommand<OptionName>(messages, 'about', SHARED_OPTIONS),

  run({ data }, call) {
    const options = OPTIONS.safeParse(optionValues(data.options));
    if (!options.success) return privateSentence(call.reader, 'error.options');
    const { lang, private: hidden = false } = options.data;
    const words = wordsIn(call.engine.corpus.messages, lang ?? call.reader.language);
    return { message: card(words, call), as: hidden ? 'private' : 'public', seen: { language: words.language } };
  },

  press({ state }, { reader }) {
    const policy = POLICIES.find((one) => one === state.action);
    if (policy === undefined) return privateSentence(reader, 'error.button');
    const embed = {
      title: reader.say(`${policy}.title`),
      description: reader.say(`${policy}.text`).replaceAll('\n', '\n\n'),
      color: COLOURS.neutral,
    };
    return { message: { embeds: [embed], components: [] }, as: 'private' };
  },
};

function card(words: Words, { engine: { corpus }, reportUrl }: Call): Message {
  const years = corpus.editions.map(({ year }) => year).sort((a, b) => a - b);
  const values = {
    facts: corpus.facts.length,
    sources: corpus.sources.length,
    editions: years.length,
    first: years[0] ?? '',
    last: years.at(-1) ?? '',
  };
  const stances = STANCES.flatMap((stance) => {
    const count = corpus.sources.filter(({ custom }) => custom.stance === stance).length;
    return count === 0 ? [] : [words.say('named-value', { name: words.say(`stance.${stance}`), value: count })];
  });
  const parts = ['about.what', 'about.how', 'about.not', 'about.use'].map((key) => words.say(key, values));
  const list = stances.join(words.say('citation.separator'));
  return {
    embeds: [
      {
        title: words.say('about.title'),
        description: [...parts, `-# ${words.say('about.stances', { list })}`].join('\n\n'),
        color: COLOURS.neutral,
        footer: { text: words.say('answer.footer', values) },
      },
    ],
    components: buttonRows([
      ...POLICIES.map((policy) => button(words.say(`${policy}.title`), { command: 'about', action: policy, args: [] })),
      ...reportButton(words, reportUrl),
    ]),
  };
}
