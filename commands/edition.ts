import type { APIButtonComponent } from 'discord-api-types/v10';
import * as z from 'zod';
import type { Fact } from '../src/corpus/corpus.ts';
import { LANGUAGES } from '../src/corpus/messages.ts';
import { type Edition, FACT_KINDS, type FactKind } from '../src/corpus/schema.ts';
import { illustrated } from '../src/pictures/attach.ts';
import { figuresPicture } from '../src/pictures/figures.ts';
import type { ListPage } from '../src/reply/answer-message.ts';
import { editionColour } from '../src/reply/colours.ts';
import { chronologically, factsMessage, type ListedFact } from '../src/reply/facts-message.ts';
import { type Words, wordsIn } from '../src/reply/languages.ts';
import { button, buttonRows, type Message } from '../src/reply/message.ts';
import type { Call, Command, CommandReply } from './command.ts';
import { slashCommand } from './define.ts';
import { optionValues } from './interaction.ts';
import { languageButton, pageState, SHARED_OPTIONS, turnButtons } from './listing.ts';
import { changeFor, nextFor, privateSentence } from './reader.ts';
import { editionLine, editionYear, yearChoices } from './year-option.ts';

const OPTIONS = z.object({ year: z.int(), lang: z.enum(LANGUAGES).optional(), private: z.boolean().optional() });
type OptionName = keyof z.infer<typeof OPTIONS>;

/** The pages of an edition's card, and the kinds of facts on each. The first is what its record points out. */
export const SECTIONS = {
  overview: [],
  people: ['guest', 'speech'],
  documents: ['document', 'governance'],
  programme: ['programme', 'exhibition', 'award', 'announcement', 'organiser', 'attendance', 'theme', 'dates', 'venue'],
  criticism: ['criticism', 'response', 'press-access'],
} as const satisfies Record<string, readonly FactKind[]>;
export type Section = keyof typeof SECTIONS;

const SECTION_NAMES: readonly Section[] = ['overview', 'people', 'documents', 'programme', 'criticism'];
const PAGE = z.tuple(
  [z.enum(LANGUAGES), z.string().regex(/^\d{4}$/), z.enum(SECTION_NAMES), z.string().regex(/^\d{1,3}$/)],
  z.string(),
);

/** `/edition`: the card of one edition, in pages. */
export const edition: Command = {
  name: 'edition',

  define: (messages) =>
    slashCommand<OptionName>(messages, 'edition', [
      { name: 'year', type: 'number', required: true, autocomplete: true },
      ...SHARED_OPTIONS,
    ]),

  run({ data }, call) {
    const options = OPTIONS.safeParse(optionValues(data.options));
    if (!options.success) return privateSentence(call.reader, 'error.options');
    const { year, lang, private: hidden = false } = options.data;
    const view = { year: editionYear(call.engine.corpus, year), section: 'overview', from: 0 } as const;
    const words = wordsIn(call.engine.corpus.messages, lang ?? call.reader.language);
    return show({ ...view, words, as: hidden ? 'private' : 'public' }, call);
  },

  autocomplete: ({ focused }, { engine, reader }) => yearChoices(engine.corpus, focused.value, reader),

  press({ state, values, interaction }, call) {
    const { messages } = call.engine.corpus;
    if (state.action === 'open') {
      const language = z.tuple([z.enum(LANGUAGES)]).safeParse(state.args);
      const year = /^\d{4}$/.exec(values[0] ?? '');
      if (!language.success || year === null) return privateSentence(call.reader, 'error.button');
      const view = { year: Number(year[0]), section: 'overview', from: 0 } as const;
      return show({ ...view, words: wordsIn(messages, language.data[0]), as: nextFor(interaction) }, call);
    }
    const args = PAGE.safeParse(state.args);
    if (!args.success) return privateSentence(call.reader, 'error.button');
    const [language, year, section, from] = args.data;
    const view = { year: Number(year), section, from: Number(from) };
    return show({ ...view, words: wordsIn(messages, language), as: changeFor(interaction) }, call);
  },
};

interface View {
  readonly year: number;
  readonly section: Section;
  readonly from: number;
  readonly words: Words;
}

function show({ as, ...view }: View & { readonly as: CommandReply['as'] }, call: Call): CommandReply {
  const { editionByYear } = call.engine.corpus;
  const found = editionByYear.get(view.year);
  if (found !== undefined) {
    const { words, year, section, from } = view;
    const picture = section === 'overview' && from === 0 ? figuresPicture(call.engine.corpus, { words, year }) : null;
    const drawn = illustrated(card(found, view, call), { picture, renderer: call.pictures });
    return { ...drawn, as, seen: { language: words.language } };
  }
  const years = [...editionByYear.keys()].sort((a, b) => a - b);
  const values = { asked: view.year, first: years[0] ?? '', last: years.at(-1) ?? '' };
  return privateSentence(call.reader, 'no-such-edition', values);
}

function card(found: Edition, view: View, call: Call): Message {
  const { words, section, from } = view;
  const { corpus } = call.engine;
  return factsMessage({
    corpus,
    words,
    title: `${words.text(found.name)}${section === 'overview' ? '' : ` · ${words.say(`edition.${section}`)}`}`,
    colour: editionColour(found.year),
    lead: section === 'overview' ? `-# ${editionLine(found, words)}` : null,
    facts: section === 'overview' ? overview(found, words, call) : sectionFacts(found.year, SECTIONS[section], call),
    from,
    components: (page) => buttons(found, { ...view, page }, call),
  });
}

/** Dates, place, theme, who opened it, and figures, each with its facts; figures on which sources disagree stand together. */
function overview({ year, facts, figures }: Edition, words: Words, call: Call): ListedFact[] {
  const { corpus } = call.engine;
  const parts = {
    dates: [facts.dates],
    place: [facts.place],
    theme: [facts.theme],
    opening: facts.opening ?? [],
    figures: Object.values(figures).flatMap((figure) => figure.facts),
  };
  const listed = Object.entries(parts).flatMap(([part, ids]) =>
    ids
      .flatMap((id) => (id === undefined ? [] : (corpus.factById.get(id) ?? [])))
      .map((fact) => ({ fact, heading: words.say(`edition.${part}`) })),
  );
  if (listed.length > 0) return listed;
  // An edition that is still to come has neither: then all that is on record of it is its overview.
  return sectionFacts(year, FACT_KINDS, call);
}

function sectionFacts(year: number, kinds: readonly FactKind[], { engine }: Pick<Call, 'engine'>): ListedFact[] {
  const facts: Fact[] = engine.corpus.facts.filter((fact) => fact.year === year && kinds.includes(fact.kind));
  return chronologically(facts).map((fact) => ({ fact, heading: null }));
}

function buttons({ year }: Edition, { words, section, page }: View & { readonly page: ListPage }, call: Call) {
  const refOf = (of: number, name: Section) => ({ command: 'edition', subject: [String(of), name] });
  const open = (
    label: string,
    to: { year: number; section: Section; slot: string; disabled?: boolean },
  ): APIButtonComponent => {
    const state = pageState(refOf(to.year, to.section), { language: words.language, from: 0, slot: to.slot });
    return button(label, state, { disabled: to.disabled === true });
  };
  const sections = SECTION_NAMES.flatMap((name) => {
    const count = name === 'overview' ? 1 : sectionFacts(year, SECTIONS[name], call).length;
    return count === 0
      ? []
      : [open(words.say(`edition.${name}`), { year, section: name, slot: 's', disabled: name === section })];
  });
  const years = [...call.engine.corpus.editionByYear.keys()].sort((a, b) => a - b);
  const at = years.indexOf(year);
  const [before, after] = [years[at - 1], years[at + 1]];
  const ref = refOf(year, section);
  return buttonRows(sections).concat(
    buttonRows([
      ...turnButtons(ref, page, words),
      ...(before === undefined ? [] : [open(`◀ ${before}`, { year: before, section: 'overview', slot: 'p' })]),
      ...(after === undefined ? [] : [open(`${after} ▶`, { year: after, section: 'overview', slot: 'n' })]),
      languageButton(ref, words, call.reader),
    ]),
  );
}
