import * as z from 'zod';

/**
 * The shapes of the files in `data/`, as a person edits them. Everything else in the program works on the types that
 * follow from these schemas; `npm run schema` turns them into JSON Schemas, so that an editor completes the fields.
 */

/** One text in English and in Simplified Chinese. Traditional Chinese is derived, never stored. */
export const localized = z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) });

/** Identifiers are stable for ever: buttons that were posted years ago carry them. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .max(60);

/** A day, month, year, or a range of any two of them: `2015`, `2015-12`, `2015-12-16`, `2015-12-16/2015-12-18`. */
export const dateText = z.coerce
  .string()
  .regex(
    /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/,
    'write a day, month, year or range: 2015-12-16, 2015-12, 2015, 2015-12-16/2015-12-18',
  );

export const FACT_KINDS = [
  'dates',
  'venue',
  'theme',
  'organiser',
  'attendance',
  'programme',
  'speech',
  'guest',
  'document',
  'award',
  'exhibition',
  'announcement',
  'press-access',
  'criticism',
  'response',
  'governance',
] as const;

/** The article that the corpus began with, by its id: what is known only through it (`via: seed`) links to it. */
export const SEED_SOURCE = 'seed-article';

const evidence = z.strictObject({
  id: identifier.describe('a source of sources.json'),
  via: z.enum(['read', 'seed']).describe('read: we read this source; seed: known only through the seed article'),
  at: z
    .tuple([z.string().trim().min(1).max(120), z.string().trim().min(1).max(120)])
    .optional()
    .describe('first and last words of the passage, verbatim, in the language of the source'),
});

const figure = z.strictObject({
  of: identifier.describe('what is counted; a key of `counted` in vocabulary.yaml gives it a unit'),
  en: z.string().trim().min(1),
  zh: z.string().trim().min(1),
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
});

export const factSchema = z.strictObject({
  id: identifier,
  date: dateText.optional().describe('when it happened'),
  kind: z.enum(FACT_KINDS),
  text: z.strictObject({
    en: z.string().trim().min(20).max(320).describe('one self-contained sentence'),
    zh: z.string().trim().min(8).max(160).describe('the same fact as a Chinese editor would write it'),
  }),
  asks: z.strictObject({
    en: z.array(z.string().trim().min(2).max(100)).min(1).max(6),
    zh: z.array(z.string().trim().min(2).max(60)).min(1).max(6),
  }),
  words: z
    .strictObject({
      en: z.array(z.string().trim().min(2).max(40)).max(20),
      zh: z.array(z.string().trim().min(1).max(16)).max(20),
    })
    .optional()
    .describe('other words that people use for what the fact tells: searched, never shown'),
  who: z.array(identifier).min(1).optional(),
  where: identifier.optional(),
  figure: figure.optional(),
  quote: localized.optional(),
  about: z.array(identifier).default([]),
  sources: z.array(evidence).min(1, 'a fact needs at least one source'),
  disputed: z.array(identifier).optional().describe('facts of this corpus that say otherwise'),
});

/** Questions that readers ask before any other, and what answers them. */
export const commonQuestionSchema = z.strictObject({
  en: z.array(z.string().trim().min(2).max(100)).min(1),
  zh: z.array(z.string().trim().min(2).max(60)).min(1),
  facts: z.array(identifier).default([]).describe('what answers where no year is asked about, best first'),
  years: z
    .record(z.string().regex(/^\d{4}$/), z.array(identifier))
    .default({})
    .describe('what answers for an edition, best first; an empty list where nothing on record does'),
  edition: z
    .enum(['dates', 'place', 'theme', 'opening', 'participants', 'countries', 'forums', 'exhibitors'])
    .optional()
    .describe('the part of `editions.yaml` that answers for each edition'),
  nothing: z.literal(true).optional().describe('nothing on record answers it, and the bot is to say so'),
});

const name = z.strictObject({ family: z.string(), given: z.string().optional() });
const literalName = z.strictObject({ literal: z.string() });

/** A date as CSL-JSON has it: [[year, month?, day?]]. */
const cslDate = z.strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2) });

export const STANCES = ['state', 'independent', 'party', 'reference'] as const;

/** CSL-JSON 1.0, the part of it that is used here. What is unknown is absent. */
export const sourceSchema = z.strictObject({
  id: identifier,
  type: z.enum([
    'article-newspaper',
    'article-magazine',
    'article-journal',
    'article',
    'webpage',
    'report',
    'post',
    'post-weblog',
    'broadcast',
    'entry-encyclopedia',
    'interview',
    'document',
    'speech',
    'book',
    'chapter',
    'legislation',
  ]),
  title: z.string().trim().min(1).optional(),
  author: z
    .array(z.union([name, literalName]))
    .min(1)
    .optional(),
  'container-title': z.string().trim().min(1).optional(),
  publisher: z.string().trim().min(1).optional(),
  issued: cslDate.optional(),
  URL: z.url().optional(),
  accessed: cslDate.optional(),
  language: z.string().optional(),
  custom: z.strictObject({
    stance: z.enum(STANCES),
    note: z.string().optional(),
  }),
});

export const ENTITY_TYPES = [
  'person',
  'organisation',
  'company',
  'media',
  'country',
  'place',
  'document',
  'product',
  'event',
  'award',
  'topic',
] as const;

export const entitySchema = z.strictObject({
  id: identifier,
  type: z.enum(ENTITY_TYPES),
  name: localized,
  aliases: z
    .strictObject({
      en: z.array(z.string().trim().min(1)).optional(),
      zh: z.array(z.string().trim().min(1)).optional(),
    })
    .default({}),
  pinyin: z.array(z.string().trim().min(1)).optional(),
  described: z
    .strictObject({
      en: z.array(z.string().trim().min(1)).optional(),
      zh: z.array(z.string().trim().min(1)).optional(),
    })
    .optional()
    .describe('what people call it who do not name it: "search engine", "phone maker", "rights group"'),
  apart: z
    .boolean()
    .optional()
    .describe(
      'true for an event of its own that is never meant by the conference’s name: its facts answer only questions that name it',
    ),
  roles: z
    .array(
      z.strictObject({
        title: localized,
        of: identifier.optional(),
        years: z.array(z.number().int()).min(1),
      }),
    )
    .optional()
    .describe('the office at the time, for the years that a source attests'),
});

const editionFigure = z.strictObject({
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  facts: z.array(identifier).min(1),
});

export const editionSchema = z.strictObject({
  number: z.number().int().positive(),
  year: z.number().int(),
  dates: dateText.optional(),
  name: localized,
  place: localized.optional(),
  theme: localized.optional(),
  figures: z.record(identifier, editionFigure).default({}),
  facts: z.strictObject({
    dates: identifier.optional(),
    place: identifier.optional(),
    theme: identifier.optional(),
    opening: z.array(identifier).min(1).optional().describe('who opened it'),
  }),
});

export type Localized = z.infer<typeof localized>;
export type FactKind = (typeof FACT_KINDS)[number];
export type EntityType = (typeof ENTITY_TYPES)[number];
export type Evidence = z.infer<typeof evidence>;
export type FactRecord = z.infer<typeof factSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type Edition = z.infer<typeof editionSchema>;
export type CommonQuestion = z.infer<typeof commonQuestionSchema>;
