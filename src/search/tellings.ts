import type { Vocabulary } from '../corpus/vocabulary.ts';
import { anyOf, normalise } from './text.ts';

/** What a text tells beside the things that it names. */
export interface Tellings {
  /** Why something is so. */
  readonly reason: boolean;
  /** What somebody said, not only that they spoke. */
  readonly words: boolean;
}

/** Reads what a text tells. */
export type TellingReader = (text: { readonly en: string; readonly zh: string }) => Tellings;

export function tellingReader({ reasons, sayings }: Vocabulary): TellingReader {
  const gives = ({ en, zh }: Vocabulary['reasons']): ((text: { en: string; zh: string }) => boolean) => {
    const pattern = new RegExp(`\\b(?:${anyOf(en.map(normalise))})\\b`);
    return (text) => pattern.test(normalise(text.en)) || zh.some((word) => text.zh.includes(word));
  };
  const [givesReason, givesWords] = [gives(reasons), gives(sayings)];
  return (text) => ({ reason: givesReason(text), words: givesWords(text) });
}
