import type { Entity } from '../corpus/schema.ts';
import type { Vocabulary } from '../corpus/vocabulary.ts';
import { anyOf, normalise } from './text.ts';

/** Whom a question asks for by a word for their like: "Which US carmaker …?" */
export interface Actors {
  /** Of what type they are: of any where no such word is said. */
  readonly actors: ReadonlySet<Entity['type']>;
  /** It asks for more than one. */
  readonly several: boolean;
}

export type ActorReader = (text: string) => Actors;

export function actorReader({ actors: { asked, types, several }, wants }: Vocabulary): ActorReader {
  const typesOf = new Map<string, Set<Entity['type']>>();
  for (const [type, { en, zh }] of Object.entries(types)) {
    for (const word of [...en.map(normalise), ...zh]) {
      typesOf.set(word, (typesOf.get(word) ?? new Set()).add(type as Entity['type']));
    }
  }
  const anyActor = anyOf([...typesOf.keys()]);
  // Behind a verb stands another's name: "what did her boss say".
  const between = `(?!(?:${anyOf(wants['yes-no'].en)})\\b)[a-z'-]+`;
  // The last of a row is meant: "which company executives", and "which carmaker's boss".
  const latin = `\\b(?:${anyOf(asked.en)})\\s+(?:${between}\\s+){0,${BETWEEN.words}}?(?:(?:${anyActor})\\s+)*(${anyActor})(?![\\w'-])`;
  const han = `(?:${anyOf(asked.zh)})[^\\p{P}]{0,${BETWEEN.characters}}(${anyActor})`;
  const pattern = new RegExp(`${latin}|${han}`, 'u');
  const many = new Set(several.en.map(normalise));
  return (text) => {
    const [said = '', word, hanWord] = pattern.exec(text) ?? [];
    return {
      actors: typesOf.get(word ?? hanWord ?? '') ?? new Set(),
      several: word === undefined ? several.zh.some((asks) => said.startsWith(asks)) : many.has(word),
    };
  };
}

/** How much may stand between "which" and the word for their like: "which American chip". */
const BETWEEN = { words: 3, characters: 3 } as const;
