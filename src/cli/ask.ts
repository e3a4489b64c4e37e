import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { findAnswer } from '../answer/find-answer.ts';
import { DataError } from '../corpus/data-error.ts';
import { LANGUAGES } from '../corpus/messages.ts';
import { answerText } from '../reply/answer-text.ts';
import { wordsIn } from '../reply/languages.ts';
import type { SearchEngine } from '../search/engine.ts';
import { openFolder } from '../search/open-folder.ts';
import { answerJson } from './answer-json.ts';
import { dataFolder } from './data-folder.ts';

const USAGE = `usage: npm run --silent ask -- "question" [--year 2015] [--lang ${LANGUAGES.join('|')}] [--json]
       npm run --silent ask -- --jsonl     one {"q","year"?,"lang"?} a line on standard input`;

const line = z.looseObject({
  q: z.string().trim().min(1, 'q is empty'),
  year: z.number().int().nullish(),
  lang: z.enum(LANGUAGES).nullish(),
});

/** Exit status 2: the call was not understood. */
function usage(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
      },
    });
  } catch (error) {
    usage(error instanceof Error ? error.message : String(error));
  }
}

/** One answer a line, in the order of the questions; a line that cannot be read gets its error in its place. */
async function answerLines(engine: SearchEngine, today: number): Promise<void> {
  for await (const text of createInterface({ input: process.stdin })) {
    if (text.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await answerLine(engine, { text, today }))}\n`);
  }
}

async function answerLine(engine: SearchEngine, { text, today }: { text: string; today: number }): Promise<unknown> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { error: 'not JSON: write one {"q": "…"} a line' };
  }
  const parsed = line.safeParse(raw);
  if (!parsed.success) {
    return {
      error: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '),
    };
  }
  const { q, year, lang } = parsed.data;
  const answer = findAnswer(engine, { text: q, year: year ?? undefined, language: lang ?? undefined, today });
  return answerJson(answer, { corpus: engine.corpus, words: await wordsIn(engine.corpus.messages, answer.language) });
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const year = values.year === undefined ? undefined : Number(values.year);
  if (year !== undefined && !Number.isInteger(year)) usage(`--year takes a number, not “${values.year}”`);
  const language = LANGUAGES.find((tag) => tag === values.lang);
  if (values.lang !== undefined && language === undefined)
    usage(`--lang takes one of ${LANGUAGES.join(', ')}, not “${values.lang}”`);
  const text = positionals.join(' ').trim();
  if (values.jsonl !== true && text === '') usage('there is no question');

  const engine = await openFolder(dataFolder());
  const today = new Date().getFullYear();
  if (values.jsonl === true) return answerLines(engine, today);
  const answer = findAnswer(engine, { text, year, language, today });
  const context = { corpus: engine.corpus, words: await wordsIn(engine.corpus.messages, answer.language) };
  console.log(
    values.json === true ? JSON.stringify(answerJson(answer, context), null, 2) : answerText(answer, context),
  );
}

main().catch((error: unknown) => {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exit(1);
});
