import * as z from 'zod';
import type { Fact } from '../src/corpus/corpus.ts';
import { LANGUAGES } from '../src/corpus/messages.ts';
import type { Entity } from '../src/corpus/schema.ts';
import type { ListPage } from '../src/reply/answer-message.ts';
import { COLOURS } from '../src/reply/colours.ts';
import { escapeMarkdown } from '../src/reply/escape.ts';
import { chronologically, factsMessage, underYears, yearListed } from '../src/reply/facts-message.ts';
import { INTL_TAG, type Words, wordsIn } from '../src/reply/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { buttonRows, type Message } from '../src/reply/message.ts';
import type { Call, Command } from './command.ts';
import { slashCommand } from './define.ts';
import { ACTORS, entityChoices, entityNamed, factsAbout } from './entity-option.ts';
import { optionValues } from './interaction.ts';
import { languageButton, SHARED_OPTIONS, turnButtons } from './listing.ts';
import { changeFor, privateSentence } from './reader.ts';

const OPTIONS = z.object({ name: z.string(), lang: z.enum(LANGUAGES).optional(), private: z.boolean().optional() });
type OptionName = keyof z.infer<typeof OPTIONS>;

const PAGE = z.tuple([z.enum(LANGUAGES), z.string(), z.string().regex(/^\d{1,3}$/)], z.string());

/** `/who`: everything on record about a person or an organisation, by year. */
export const who: Command = {
  name: 'who',

  define: (messages) =>
    slashCommand<OptionName>(messages, 'who', [
      { name: 'name', type: 'text', required: true, maxLength: LIMITS.choiceValue, autocomplete: true },
      ...SHARED_OPTIONS,
    ]),

  run({ data }, call) {
    const options = OPTIONS.safeParse(optionValues(data.options));
    if (!options.success) return privateSentence(call.reader, 'error.options');
    const { name, lang, private: hidden = false } = options.data;
    const entity = entityNamed(call.engine, name);
    if (entity === undefined) return privateSentence(call.reader, 'who.unknown', { name: escapeMarkdown(name) });
    const language = lang ?? call.reader.language;
    const words = wordsIn(call.engine.corpus.messages, language);
    return { message: card({ entity, words, from: 0 }, call), as: hidden ? 'private' : 'public', seen: { language } };
  },

  autocomplete: ({ focused }, { engine, reader }) =>
    entityChoices(engine, { typed: focused.value, reader, types: ACTORS }),

  press({ state, interaction }, call) {
    const args = PAGE.safeParse(state.args);
    if (!args.success) return privateSentence(call.reader, 'error.button');
    const [language, id, from] = args.data;
    const entity = call.engine.corpus.entityById.get(id);
    if (entity === undefined) return privateSentence(call.reader, 'error.withdrawn');
    const words = wordsIn(call.engine.corpus.messages, language);
    const message = card({ entity, words, from: Number(from) }, call);
    return { message, as: changeFor(interaction), seen: { language } };
  },
};

function card({ entity, words, from }: { entity: Entity; words: Words; from: number }, call: Call): Message {
  const { corpus } = call.engine;
  const ref = { command: 'who', subject: [entity.id] };
  const components = (page: ListPage) =>
    buttonRows([...turnButtons(ref, page, words), languageButton(ref, words, call.reader)]);
  return factsMessage({
    corpus,
    words,
    title: words.text(entity.name),
    colour: COLOURS.neutral,
    lead: lead(entity, words, call),
    facts: underYears(ownFirst(chronologically(factsAbout(corpus, entity)), entity), words),
    from,
    components,
  });
}

/** In each year first what the entity did itself, then what else names it, then what sums up several years. */
function ownFirst(facts: readonly Fact[], { id }: Entity): Fact[] {
  const rank = ({ who, years }: Fact): number => (years.size > 1 ? 2 : who?.includes(id) ? 0 : 1);
  const listed = (fact: Fact): number => yearListed(fact) ?? UNDATED;
  return [...facts].sort((a, b) => listed(a) - listed(b) || rank(a) - rank(b));
}

/** What has no year comes last. */
const UNDATED = 9999;

/** What it is, its other names, and its offices with the years that a source attests. */
function lead(entity: Entity, words: Words, { engine }: Call): string {
  const { type, name, aliases } = entity;
  const own = words.language === 'en' ? 'en' : 'zh';
  const other = own === 'en' ? name.zh : name.en;
  const names = [other, ...(aliases[own] ?? []).map((alias) => words.script(alias))].filter(
    (one) => one !== words.text(name),
  );
  const offices = officesOf(entity, words).map(({ title, of, years }) => {
    const organisation = of === undefined ? undefined : engine.corpus.entityById.get(of);
    const list = new Intl.ListFormat(INTL_TAG[words.language]).format(years.map(String));
    const office = { title, years: list };
    return organisation === undefined
      ? words.say('who.office', office)
      : words.say('who.office-of', { ...office, organisation: words.text(organisation.name) });
  });
  const first = [words.say(`entity.${type}`), ...new Set(names)].map(escapeMarkdown).join(' · ');
  return [`-# ${first}`, ...offices.map((office) => escapeMarkdown(office))].join('\n');
}

/** The offices on record; those that read alike, which sources write in more than one way, once with all of their years. */
function officesOf({ roles = [] }: Entity, words: Words) {
  const offices = new Map<string, { title: string; of: string | undefined; years: number[] }>();
  for (const { title: written, of, years } of roles) {
    const title = words.text(written);
    const key = `${title.toLowerCase()} ${of}`;
    const known = offices.get(key);
    const all = new Set([...(known?.years ?? []), ...years]);
    offices.set(key, { title: known?.title ?? title, of, years: [...all].sort((a, b) => a - b) });
  }
  return [...offices.values()];
}
