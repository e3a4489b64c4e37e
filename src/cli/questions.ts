import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const question = z.strictObject({
  q: z.string(),
  year: z.number().int().optional(),
  lang: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  type: z.string(),
  expect: z.enum(['answer', 'other-year', 'none']),
  /** Every fact that is a right first answer; empty where nothing on record answers. */
  facts: z.array(z.string()).default([]),
});

export type TestQuestion = z.infer<typeof question> & {
  /** The split is by fact, so that no fact that the weights were fitted on is asked about in the test. */
  readonly split: 'tune' | 'test';
};

/** How the questions of `every-fact.jsonl` are asked, in the order of the file. */
const WAYS = [
  { type: 'in other words', lang: 'en' },
  { type: 'typed short', lang: 'en' },
  { type: 'in Chinese', lang: 'zh-Hans' },
] as const;

const FOLDER = fileURLToPath(new URL('../../test/questions', import.meta.url));

/** The questions of `test/questions/set-*.jsonl`, each in the half that its fact (or, where it has none, its text) falls into. */
export function readQuestions(): TestQuestion[] {
  return readdirSync(FOLDER)
    .filter((name) => /^set-.*\.jsonl$/.test(name))
    .sort()
    .flatMap(lines)
    .map((line) => question.parse(line))
    .map((read) => ({ ...read, split: half(read.facts[0] ?? read.q) }));
}

const askedOfFact = z.strictObject({ fact: z.string(), asked: z.array(z.string()).length(WAYS.length) });

/**
 * Three questions about nearly every fact, by somebody who saw the fact's sentence and none of its own questions: in other
 * words, as typed in a chat, and in Chinese. Their `type` is the way of asking; another fact may answer one as well.
 */
export function readFactQuestions(): TestQuestion[] {
  return lines('every-fact.jsonl')
    .map((line) => askedOfFact.parse(line))
    .flatMap(({ fact, asked }) =>
      WAYS.map(({ type, lang }, n) => {
        const q = asked[n] ?? '';
        return { q, type, lang, expect: 'answer' as const, facts: [fact], split: half(fact) };
      }),
    );
}

function lines(name: string): unknown[] {
  return readFileSync(`${FOLDER}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function half(key: string): 'tune' | 'test' {
  let hash = 0;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % 2 === 0 ? 'tune' : 'test';
}
