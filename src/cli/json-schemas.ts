import * as z from 'zod';
import { messagesSchema } from '../corpus/messages.ts';
import { commonQuestionSchema, editionSchema, entitySchema, factSchema, sourceSchema } from '../corpus/schema.ts';
import { pinyinSchema, vocabularySchema } from '../corpus/vocabulary.ts';

const FILES: Readonly<Record<string, z.ZodType>> = {
  editions: z.array(editionSchema),
  facts: z.array(factSchema),
  sources: z.array(sourceSchema),
  entities: z.array(entitySchema),
  'common-questions': z.array(commonQuestionSchema),
  vocabulary: vocabularySchema,
  messages: messagesSchema,
  pinyin: pinyinSchema,
};

/** The JSON Schemas of the data files, as file names and texts: what a person types, before anything is read into it. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** YAML reads a bare `2015` as a number, which is as good as the text. */
function override({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (zodSchema instanceof z.ZodString && zodSchema.def.coerce === true) jsonSchema.type = ['string', 'integer'];
}
