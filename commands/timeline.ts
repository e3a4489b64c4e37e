import * as z from 'zod';
import { findAnswer } from '../src/answer/find-answer.ts';
import type { Fact } from '../src/corpus/corpus.ts';
import { LANGUAGES } from '../src/corpus/messages.ts';
import { type Illustrated, illustrated } from '../src/pictures/attach.ts';
import { editionsPicture } from '../src/pictures/editions.ts';
import type { ListPage } from '../src/reply/answer-message.ts';
import { COLOURS } from '../src/reply/colours.ts';
import { escapeMarkdown, plain } from '../src/reply/escape.ts';
import { chronologically, factsMessage, underYears } from '../src/reply/facts-message.ts';
import { type Words, wordsIn } from '../src/reply/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { buttonRows, menuRow } from '../src/reply/message.ts';
import type { Call, Command } from './command.ts';
import { slashCommand } from './define.ts';
import { entityChoices, entityNamed, factsAbout } from './entity-option.ts';
import { optionValues } from './interaction.ts';
import { languageButton, SHARED_OPTIONS, turnButtons } from './listing.ts';
import { changeFor, privateSentence } from './reader.ts';
import { editionLine } from './year-option.ts';

const OPTIONS = z.object({
  about: z.string().optional(),
  lang: z.enum(LANGUAGES).optional(),
  private: z.boolean().optional(),
});
type OptionName = keyof z.infer<typeof OPTIONS>;

const PAGE = z.tuple([z.enum(LANGUAGES), z.string(), z.string().regex(/^\d{1,3}$/)], z.string());

/** `/timeline`: what is on record year by year, about a topic or person, or about each edition's dates and place. */
export const timeline: Command = {
  name: 'timeline',

  define: (messages) =>
    slashCommand<OptionName>(messages, 'timeline', [
      { name: 'about', type: 'text', maxLength: LIMITS.choiceValue, autocomplete: true },
      ...SHARED_OPTIONS,
    ]),

  run({ data }, call) {
    const options = OPTIONS.safeParse(optionValues(data.options));
    if (!options.success) return privateSentence(call.reader, 'error.options');
    const { about = '', lang, private: hidden = false } = options.data;
    const language = lang ?? call.reader.language;
    const words = wordsIn(call.engine.corpus.messages, language);
    const text = plain(about);
    const entity = entityNamed(call.engine, text);
    const subject = text === '' ? '' : entity?.id;
    if (subject === undefined) {
      const { facts } = findAnswer(call.engine, { text, language, today: call.today });
      if (facts.length === 0) return privateSentence(call.reader, 'who.unknown', { name: escapeMarkdown(text) });
      const listed = underYears(chronologically(facts.map(({ fact }) => fact)), words);
      const { corpus } = call.engine;
      const message = factsMessage({ corpus, words, title: text, colour: COLOURS.neutral, facts: listed });
      return { message, as: hidden ? 'private' : 'public', seen: { language } };
    }
    const drawn = draw({ subject, words, from: 0 }, call);
    return { ...drawn, as: hidden ? 'private' : 'public', seen: { language } };
  },

  autocomplete: ({ focused }, { engine, reader }) => entityChoices(engine, { typed: focused.value, reader }),

  press({ state, interaction }, call) {
    const args = PAGE.safeParse(state.args);
    if (!args.success) return privateSentence(call.reader, 'error.button');
    const [language, subject, from] = args.data;
    if (subject !== '' && !call.engine.corpus.entityById.has(subject)) {
      return privateSentence(call.reader, 'error.withdrawn');
    }
    const words = wordsIn(call.engine.corpus.messages, language);
    const drawn = draw({ subject, words, from: Number(from) }, call);
    return { ...drawn, as: changeFor(interaction), seen: { language } };
  },
};

interface Timeline {
  /** An entity's id; empty for the editions themselves. */
  readonly subject: string;
  readonly words: Words;
  readonly from: number;
}

function draw({ subject, words, from }: Timeline, call: Call): Illustrated {
  const { corpus } = call.engine;
  const entity = corpus.entityById.get(subject);
  const ref = { command: 'timeline', subject: [subject] };
  const facts = entity === undefined ? editionFacts(call) : chronologically(factsAbout(corpus, entity));
  const editions = [...corpus.editions].sort((a, b) => b.year - a.year);
  const options = editions.map((one) => ({ label: editionLine(one, words), value: String(one.year) }));
  const choose = { command: 'edition', action: 'open', args: [words.language] };
  const message = factsMessage({
    corpus,
    words,
    title:
      entity === undefined ? words.say('timeline.title') : words.say('timeline.of', { name: words.text(entity.name) }),
    colour: COLOURS.neutral,
    facts: underYears(facts, words),
    from,
    components: (page: ListPage) => [
      ...buttonRows([...turnButtons(ref, page, words), languageButton(ref, words, call.reader)]),
      ...menuRow(words.say('edition.choose'), choose, options),
    ],
  });
  const picture = entity === undefined && from === 0 ? editionsPicture(corpus, { words }) : null;
  return illustrated(message, { picture, renderer: call.pictures });
}

/** The facts that give each edition's dates, place and theme. */
function editionFacts({ engine: { corpus } }: Call): Fact[] {
  return [...corpus.editions]
    .sort((a, b) => a.year - b.year)
    .flatMap(({ facts: { dates, theme } }) =>
      [dates, theme].flatMap((id) => (id === undefined ? [] : (corpus.factById.get(id) ?? []))),
    );
}
