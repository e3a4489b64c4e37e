import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

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

const FOLDER = fileURLToPath(new URL('../../test/questions', import.meta.url));

/** The questions of `test/questions/`, each in the half that its fact (or, where it has none, its text) falls into. */
export function readQuestions(): TestQuestion[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${FOLDER}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    )
    .map((line) => question.parse(JSON.parse(line)))
    .map((read) => ({ ...read, split: half(read.facts[0] ?? read.q) }));
}

function half(key: string): 'tune' | 'test' {
  let hash = 0;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % 2 === 0 ? 'tune' : 'test';
}
