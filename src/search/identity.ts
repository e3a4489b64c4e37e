import type { Vocabulary } from '../corpus/vocabulary.ts';
import { stem, words } from './english.ts';
import type { Unit } from './query.ts';
import type { Reading } from './reading.ts';
import { anyOf } from './text.ts';

/** Whether a question names somebody, not by an office, and asks only who that is: "Who is she?", not "Who was with her?" */
export type IdentityReader = (question: { units: readonly Unit[]; reading: Reading }) => boolean;

export function identityReader({ around, wants }: Vocabulary): IdentityReader {
  const who = wants.who ?? { en: [], zh: [] };
  const said = new Set([...around.en, ...who.en].flatMap(words).map(stem));
  const saidHan = new RegExp(anyOf([...around.zh, ...who.zh]), 'g');
  return ({ units, reading: { open, tokens, hanRuns } }) =>
    units.length > 0 &&
    units.every(({ name, held, entities }) => name && !held && entities.length > 0) &&
    open.every((at) => said.has(stem(tokens[at] ?? ''))) &&
    hanRuns.every((run) => run.replace(saidHan, '') === '');
}
