import type { Entity } from '../corpus/schema.ts';
import type { Vocabulary } from '../corpus/vocabulary.ts';
import { anyOf, normalise } from './text.ts';

/** Reads of what type they are whom a question asks for by a word for their like: "Which US carmaker …?" a company. */
export type ActorReader = (text: string) => ReadonlySet<Entity['type']>;

export function actorReader({ actors: { asked, types } }: Vocabulary): ActorReader {
  const typesOf = new Map<string, Set<Entity['type']>>();
  for (const [type, { en, zh }] of Object.entries(types)) {
    for (const word of [...en.map(normalise), ...zh]) {
      typesOf.set(word, (typesOf.get(word) ?? new Set()).add(type as Entity['type']));
    }
  }
  const anyActor = anyOf([...typesOf.keys()]);
  // The last of a row is meant: "which company executives", and "which carmaker's boss".
  const latin = `\\b(?:${anyOf(asked.en)})\\s+(?:[a-z'-]+\\s+){0,${BETWEEN.words}}?(?:(?:${anyActor})\\s+)*(${anyActor})(?![\\w'-])`;
  const han = `(?:${anyOf(asked.zh)})[^\\p{P}]{0,${BETWEEN.characters}}(${anyActor})`;
  const pattern = new RegExp(`${latin}|${han}`, 'u');
  return (text) => {
    const [, word, hanWord] = pattern.exec(text) ?? [];
    return typesOf.get(word ?? hanWord ?? '') ?? new Set();
  };
}

/** How much may stand between "which" and the word for their like: "which American chip". */
const BETWEEN = { words: 3, characters: 3 } as const;
