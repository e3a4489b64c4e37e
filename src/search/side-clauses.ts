import type { Vocabulary } from '../corpus/vocabulary.ts';
import { anyOf } from './text.ts';

/**
 * Takes away what a question says by the way, but for the years in it: "Who came although the press was kept out?" asks who
 * came. Where hardly anything is left, that is what is asked.
 *
 * @param text normalised, in Simplified Chinese or English.
 */
export type SideClauseRemover = (text: string) => string;

export function sideClauseRemover({ concessions: { en, zh } }: Vocabulary): SideClauseRemover {
  const clause = new RegExp(`\\b(?:${anyOf(en)})\\b[^,;:.?!]*|(?:${anyOf(zh)})[^\\p{P}]*`, 'gu');
  return (text) => {
    const main = text.replace(clause, (aside) => aside.match(/(?<!\d)20\d\d(?!\d)/g)?.join(' ') ?? ' ');
    return (main.match(/[\p{L}\p{N}]/gu) ?? []).length < LEAST_LEFT ? text : main;
  };
}

/** A question has at least so many letters. */
const LEAST_LEFT = 4;
