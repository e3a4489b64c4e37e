import * as z from 'zod';
import { FACT_KINDS, identifier, localized } from './schema.ts';

/** Words of one meaning in English and Chinese; a list may hold phrases. */
const words = z.strictObject({ en: z.array(z.string()).default([]), zh: z.array(z.string()).default([]) });

/** A block of words with spaces between them: long lists read better so. */
const wordBlock = z.string().transform((text) => text.split(/\s+/).filter((word) => word !== ''));
const wordBlocks = z.strictObject({ en: wordBlock, zh: wordBlock });

const dateMarks = z.strictObject({ range: z.string(), year: z.string(), month: z.string(), day: z.string() });
const listMarks = z.strictObject({ joint: z.string(), lastJoint: z.string() });

/**
 * `vocabulary.yaml`: the words by which questions are read. The code knows none of them, so that another yearly event,
 * or another language's habits, is a change of data.
 */
export const vocabularySchema = z.strictObject({
  conference: words.describe('names of the event itself: every fact is about it, so they tell nothing apart'),
  editionNouns: words.describe('what an ordinal counts where it means an edition: "the second conference"'),
  editionFillers: words.describe('what may stand between the ordinal and the noun: "first annual world conference"'),
  stopWords: wordBlocks,
  particles: z.string().describe('Chinese characters that carry no meaning of their own'),
  lightWords: wordBlocks.describe('common words that carry little: a fact may answer without them'),
  synonyms: z.strictObject({ en: z.array(z.array(z.string()).min(2)), zh: z.array(z.array(z.string()).min(2)) }),
  wants: z
    .record(
      z.enum(['who', 'when', 'where', 'how-many', 'quote', 'document', 'why', 'yes-no', 'theme', 'opening']),
      words,
    )
    .describe('how a question says what it wants'),
  actors: z
    .strictObject({
      asked: words,
      types: z.record(z.enum(['person', 'company', 'media', 'organisation', 'country']), words),
      several: words.describe('those that ask for more than one: "which companies"'),
    })
    .describe('words for those who act, by what they are: "which carmaker" asks for a company'),
  leads: z
    .strictObject({
      other: words.describe('what begins a question that no short answer is for: "how did"'),
      clauses: z
        .array(z.string())
        .describe('what asks only before a verb or alone, and joins a clause elsewhere: "when"'),
      joints: z.array(z.string()).describe('what stands between two question words: "when and where"'),
    })
    .describe('for what a question with several question words asks'),
  world: words.describe('words of such an event: with the year of an edition they ask about it'),
  gatherings: words.describe(
    'other events that a question may be about: only a fact that is asked for by their name answers',
  ),
  givenNames: wordBlock.describe('given names: what follows one is somebody'),
  askedNouns: z
    .strictObject({ after: words, before: words })
    .describe('question words that what is asked for stands behind ("which hotel") or before'),
  attributes: wordBlocks.describe(
    'what people ask of anybody and anything: a fact that lacks the word does not tell it',
  ),
  kinds: z.partialRecord(z.enum(FACT_KINDS), words).describe('words that ask for a kind of fact'),
  counted: z
    .record(
      identifier,
      z.strictObject({
        en: z.array(z.string()),
        zh: z.array(z.string()),
        beside: words
          .optional()
          .describe('what its numbers stand beside, where that is not what asks for it: a currency'),
        unit: localized,
      }),
    )
    .describe('what is counted: the words that ask for it and the unit in an answer'),
  roles: z.record(identifier, words).describe('words for an office: "boss", "chief executive"'),
  heads: z.array(z.string()).describe('titles of those at the very top: "chief executive"'),
  deputies: words.describe('what makes an office a lesser one: "vice", "deputy"'),
  formerly: words.describe('what says that an office was held before: "former", "ex"'),
  reasons: words.describe('what a fact that says why has: "because"'),
  courtesies: z
    .strictObject({
      en: z.array(z.string()),
      zh: z.array(z.string()),
      purposes: z
        .strictObject({ openers: z.array(z.string()), works: z.array(z.string()), on: z.array(z.string()) })
        .describe('what a question is said to be for: "for my" and "essay", and "on" what that is'),
      topics: z
        .array(z.string())
        .describe('"I am writing about": what follows in that sentence is no part of the question'),
    })
    .describe('what stands before or behind a question and asks nothing'),
  rephrasings: z
    .record(z.string(), z.string())
    .describe('what is said in a roundabout way ("how come"), and the plain words for it'),
  contractions: z.record(z.string(), z.string()).describe('short and variant spellings, and what they stand for'),
  listings: words.describe('what asks for more than one: "which people"'),
  exclusions: words
    .extend({ behind: z.array(z.string()).describe('what may stand behind the Chinese name') })
    .describe('what stands before whom a question leaves out: "who besides her"'),
  clauses: words.describe('what stands between two questions in one: "When was it and who opened it?"'),
  concessions: words.describe('what begins a clause that a question says by the way: "although"'),
  instructions: words.describe('how a question begins that asks what the reader is to do: "how do I"'),
  beginnings: words.describe('what a fact that tells of a first time has: "inaugural"'),
  sayings: words.describe('what a fact that gives what somebody said has: "told"'),
  around: words.describe('what may stand in a common question or not: "is", "the", "tell me"'),
  alternatives: words.describe('what stands between two names of which one is asked for: "or"'),
  years: z.strictObject({
    ordinals: z.record(z.string(), z.number().int()).describe('English words for 1 to 13'),
    behindBare: z.array(z.string()).describe('what may follow "the fourth" where it alone names an edition'),
    days: z
      .strictObject({ before: z.array(z.string()), after: z.array(z.string()) })
      .describe('what stands beside an ordinal that is a day of the month: "on the 3rd"'),
    superlative: z.array(z.string()).describe('what follows a first conference of a kind, not the first one'),
    digits: z.record(z.string().length(1), z.number().int()).describe('Chinese digits'),
    ten: z.string().length(1),
    ordinalMarks: z.array(z.string()).describe('what stands before a Chinese ordinal'),
    editionMarks: z.array(z.string()).describe('what stands after a Chinese ordinal that means an edition'),
    yearMarks: z.array(z.string()).describe('what stands after a Chinese year'),
    spans: z
      .strictObject({ before: z.array(z.string()), after: z.array(z.string()) })
      .describe('what stands beside a number of years that is no year: "in 20 years"'),
    relative: z.record(z.string(), z.number().int()).describe('"last year": -1'),
    named: z.record(z.string(), z.array(z.string())).describe('years whose edition had a name of its own'),
    once: z
      .record(z.string(), z.array(z.string()))
      .describe('what happened in one year only: asked about another, it is shown as of its own'),
    latest: words.describe('the newest edition that has taken place'),
    first: words.describe('what asks for the very first time'),
    since: words,
    onwards: z.array(z.string()).describe('what follows "from 2016" where it means since then'),
    between: z.array(z.string()),
    and: z.array(z.string()).describe('what joins the ends of a range behind "between", and single years elsewhere'),
    after: words,
    before: words,
    to: words,
    when: words.describe('"the year when": what follows tells which year is meant'),
  }),
  multipliers: z
    .record(z.string(), z.number())
    .describe('"million" and its like: for comparing figures across languages'),
  numberEndings: z.string().describe('characters that a bare Chinese number may end in'),
  cardinals: z.array(z.string()).describe('English words for numbers that texts write out'),
  dateMarks: z
    .string()
    .describe('characters behind a Chinese number that make it a date, a time or an edition: it counts nothing'),
  months: z.array(z.string()).length(12),
  dates: z.strictObject({ en: dateMarks, zh: dateMarks }).describe('what stands in and between dates'),
  lists: z.strictObject({ en: listMarks, zh: listMarks }).describe('what stands between the names of a list'),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
export type Want = keyof Vocabulary['wants'];

/** `pinyin.yaml`: toneless syllables and the characters that are read so. */
export const pinyinSchema = z.record(z.string().regex(/^[a-z]+$/), z.string().min(1));
