import { CORE_SCHEMA, load as parseYaml, YAMLException } from 'js-yaml';
import * as z from 'zod';
import { assemble, dated } from './assemble.ts';
import { crossCheck } from './checks.ts';
import type { Corpus, Fact } from './corpus.ts';
import { DataError } from './data-error.ts';
import { messagesSchema } from './messages.ts';
import { ofEachEdition } from './of-each-edition.ts';
import { locate, type Problem } from './problems.ts';
import { commonQuestionSchema, editionSchema, entitySchema, factSchema, sourceSchema } from './schema.ts';
import { sentenceFor } from './schema-issues.ts';
import { pinyinSchema, vocabularySchema } from './vocabulary.ts';

const COMMON = 'common-questions.yaml';
const FACT_FILE = /^facts\/(?:(\d{4})|[a-z-]+)\.yaml$/;

/**
 * Makes the corpus from the texts of the data files. Pure: it runs in Node, on an edge runtime and in a browser.
 *
 * @param files names relative to the data folder, and their texts (see `readDataFolder`).
 * @throws DataError with every problem, each with file, line and what to do, where anything is wrong.
 */
export function loadCorpus(files: ReadonlyMap<string, string>): Corpus {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | null => readFile({ files, file, schema, problems });

  const editions = read('editions.yaml', z.array(editionSchema)) ?? [];
  const sources = read('sources.json', z.array(sourceSchema)) ?? [];
  const entities = read('entities.yaml', z.array(entitySchema)) ?? [];
  // A corpus may do without.
  const common = files.has(COMMON) ? (read(COMMON, z.array(commonQuestionSchema)) ?? []) : [];
  const commonQuestions = common.map((question) => ofEachEdition(question, editions));
  const vocabulary = read('vocabulary.yaml', vocabularySchema);
  const messages = read('messages.yaml', messagesSchema);
  const pinyin = read('pinyin.yaml', pinyinSchema);
  const facts: Fact[] = [];
  const places = new Map<string, { file: string; index: number }>();
  for (const file of files.keys()) {
    const match = FACT_FILE.exec(file);
    if (match === null) continue;
    const year = match[1] === undefined ? null : Number(match[1]);
    for (const [index, record] of (read(file, z.array(factSchema)) ?? []).entries()) {
      const earlier = places.get(record.id);
      if (earlier !== undefined) {
        const message = `the id ${record.id} is used twice, also in ${earlier.file}; give one of them another id`;
        problems.push({ file, path: [index, 'id'], message });
      }
      places.set(record.id, { file, index });
      facts.push(dated(record, year));
    }
  }
  if (problems.length > 0 || vocabulary === null || messages === null || pinyin === null)
    throw new DataError(locate(problems, files));

  const corpus = assemble({ editions, facts, sources, entities, commonQuestions, vocabulary, messages, pinyin });
  const crossed = crossCheck(corpus, places);
  if (crossed.length > 0) throw new DataError(locate(crossed, files));
  return corpus;
}

interface FileToRead<T> {
  readonly files: ReadonlyMap<string, string>;
  readonly file: string;
  readonly schema: z.ZodType<T>;
  readonly problems: Problem[];
}

function readFile<T>({ files, file, schema, problems }: FileToRead<T>): T | null {
  const text = files.get(file);
  if (text === undefined) {
    problems.push({ file, path: [], message: 'the file is missing; restore it from the repository' });
    return null;
  }
  let raw: unknown;
  try {
    raw = file.endsWith('.json') ? JSON.parse(text) : parseYaml(text, { schema: CORE_SCHEMA, filename: file });
  } catch (error) {
    problems.push({ file, path: [], ...unparsable(error) });
    return null;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push({ file, path: issue.path, message: sentenceFor(issue, raw) });
  return null;
}

function unparsable(error: unknown): Pick<Problem, 'message' | 'line'> {
  if (error instanceof YAMLException) {
    const line = error.mark === undefined ? {} : { line: error.mark.line + 1 };
    const reason = `is not valid YAML (${error.reason})`;
    return {
      ...line,
      message: `${reason}; mind the indentation here and in the line before, or the file is half-written`,
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { message: `is not valid JSON (${reason}); the file may be half-written` };
}
