import type { Vocabulary } from '../corpus/vocabulary.ts';
import { anyOf, normalise } from './text.ts';

/** Takes other events' names out of a question, so that "summit" in one is not read as the conference. */
export type GatheringReader = (text: string) => { readonly gatherings: readonly string[]; readonly rest: string };

/** Reads which other events a question names. */
export function gatheringReader({ gatherings: { en, zh } }: Vocabulary): GatheringReader {
  const pattern = new RegExp(`\\b(?:the )?(${anyOf(en.map(normalise))})\\b|(${anyOf(zh.map(normalise))})`, 'g');
  return (text) => {
    const gatherings: string[] = [];
    const rest = text.replace(pattern, (_, latin: string | undefined, han: string | undefined) => {
      gatherings.push(latin ?? han ?? '');
      return ' ';
    });
    return gatherings.length === 0
      ? { gatherings, rest: text }
      : { gatherings, rest: rest.replace(/\s+/g, ' ').trim() };
  };
}
