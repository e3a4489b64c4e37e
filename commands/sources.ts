import * as z from 'zod';
import type { Corpus } from '../src/corpus/corpus.ts';
import { LANGUAGES } from '../src/corpus/messages.ts';
import type { Source } from '../src/corpus/schema.ts';
import { factWithKey, splitKeys } from '../src/reply/fact-key.ts';
import { type Words, wordsIn } from '../src/reply/languages.ts';
import { buttonRows } from '../src/reply/message.ts';
import { sourcesMessage, usesOf } from '../src/reply/sources-message.ts';
import { MOST_STYLED } from '../src/reply/styled-references.ts';
import type { Call, Command, CommandReply } from './command.ts';
import { slashCommand } from './define.ts';
import { FORMATS, type Format, formatMenu, referencesFile } from './format-menu.ts';
import { optionValues } from './interaction.ts';
import { languageButton, SHARED_OPTIONS, turnButtons } from './listing.ts';
import { changeFor, privateSentence } from './reader.ts';
import { editionYear, yearChoices } from './year-option.ts';

const OPTIONS = z.object({
  year: z.int().optional(),
  format: z.enum(FORMATS).optional(),
  lang: z.enum(LANGUAGES).optional(),
  private: z.boolean().optional(),
});
type OptionName = keyof z.infer<typeof OPTIONS>;

const YEAR = z.string().regex(/^(?:\d{4})?$/);
const PAGE = z.tuple([z.enum(LANGUAGES), YEAR, z.string().regex(/^\d{1,4}$/)], z.string());
const FILE = z.tuple([z.enum(LANGUAGES), YEAR]);
const CITE = z.tuple([z.enum(LANGUAGES), z.string()]);

/** `/sources`: the bibliography with its stance, or as a file in a citation style. */
export const sources: Command = {
  name: 'sources',

  define: (messages) =>
    slashCommand<OptionName>(messages, 'sources', [
      { name: 'year', type: 'number', autocomplete: true },
      { name: 'format', type: 'choice', choices: FORMATS },
      ...SHARED_OPTIONS,
    ]),

  run({ data }, call) {
    const options = OPTIONS.safeParse(optionValues(data.options));
    if (!options.success) return privateSentence(call.reader, 'error.options');
    const { year: typed, format, lang, private: hidden = false } = options.data;
    const { corpus } = call.engine;
    const words = wordsIn(corpus.messages, lang ?? call.reader.language);
    const year = typed === undefined ? undefined : editionYear(corpus, typed);
    const as = hidden ? 'private' : 'public';
    if (format === undefined) return list({ year, words, from: 0, as }, call);
    return file(sourcesOf(corpus, year), { format, name: fileName(year), words, as }, call);
  },

  autocomplete: ({ focused }, { engine, reader }) => yearChoices(engine.corpus, focused.value, reader),

  press({ state, values, interaction }, call) {
    const { corpus } = call.engine;
    const format = z.enum(FORMATS).safeParse(values[0]);
    if (state.action === 'page') {
      const args = PAGE.safeParse(state.args);
      if (!args.success) return privateSentence(call.reader, 'error.button');
      const [language, year, from] = args.data;
      const words = wordsIn(corpus.messages, language);
      return list({ year: yearOf(year), words, from: Number(from), as: changeFor(interaction) }, call);
    }
    if (state.action === 'file' && format.success) {
      const args = FILE.safeParse(state.args);
      if (!args.success) return privateSentence(call.reader, 'error.button');
      const [language, year] = args.data;
      const request = { format: format.data, name: fileName(yearOf(year)), words: wordsIn(corpus.messages, language) };
      return file(sourcesOf(corpus, yearOf(year)), { ...request, as: 'private' }, call);
    }
    const args = CITE.safeParse(state.args);
    if (state.action !== 'cite' || !format.success || !args.success)
      return privateSentence(call.reader, 'error.button');
    const [language, keys] = args.data;
    const facts = splitKeys(keys).flatMap((key) => factWithKey(corpus, key) ?? []);
    if (facts.length === 0) return privateSentence(call.reader, 'error.withdrawn');
    const cited = new Set(facts.flatMap((fact) => fact.sources.flatMap(({ id }) => corpus.sourceById.get(id) ?? [])));
    const words = wordsIn(corpus.messages, language);
    return file([...cited], { format: format.data, name: fileName(undefined), words, as: 'private' }, call);
  },
};

function yearOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

function fileName(year: number | undefined): string {
  return year === undefined ? 'references' : `references-${year}`;
}

/** The sources that facts of a year cite, or all of them; first those whose title and date are known, that most facts rest on. */
function sourcesOf({ facts, sources: all }: Corpus, year: number | undefined): readonly Source[] {
  const uses = usesOf(year === undefined ? facts : facts.filter((fact) => fact.year === year));
  const found = year === undefined ? all : all.filter(({ id }) => uses.has(id));
  const known = ({ title, issued }: Source): number => (title === undefined || issued === undefined ? 0 : 1);
  return [...found].sort((one, two) => known(two) - known(one) || (uses.get(two.id) ?? 0) - (uses.get(one.id) ?? 0));
}

interface ListView {
  readonly year: number | undefined;
  readonly words: Words;
  readonly from: number;
  readonly as: CommandReply['as'];
}

function list({ year, words, from, as }: ListView, call: Call): CommandReply {
  const { corpus } = call.engine;
  const found = sourcesOf(corpus, year);
  if (found.length === 0) return privateSentence(call.reader, 'sources.none', { year: year ?? '' });
  const of = year === undefined ? '' : String(year);
  const ref = { command: 'sources', subject: [of] };
  const message = sourcesMessage({
    corpus,
    words,
    sources: found,
    title: year === undefined ? words.say('sources.title') : words.say('sources.of', { year }),
    from,
    components: (page) => [
      ...buttonRows([...turnButtons(ref, page, words), languageButton(ref, words, call.reader)]),
      ...formatMenu({ command: 'sources', action: 'file', args: [words.language, of] }, words, call),
    ],
  });
  return { message, as, seen: { language: words.language } };
}

interface FileRequest {
  readonly format: Format;
  readonly name: string;
  readonly words: Words;
  readonly as: 'public' | 'private';
}

function file(found: readonly Source[], { as, ...request }: FileRequest, { styles, reader }: Call): CommandReply {
  const made = referencesFile(found, { ...request, ...(styles === undefined ? {} : { styles }) });
  if (typeof made === 'string') return privateSentence(reader, made, { count: found.length, limit: MOST_STYLED });
  const { words, format } = request;
  const values = { count: found.length, format: words.say(`option.format.${format}`) };
  const message = { embeds: [{ description: words.say('sources.file', values) }], components: [] };
  return { message, as, files: [made], seen: { language: words.language } };
}
