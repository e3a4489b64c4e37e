import type { Vocabulary } from '../corpus/vocabulary.ts';
import { anyOf, normalise } from './text.ts';

/** What a text tells beside the things that it names. */
export interface Tellings {
  /** Why something is so. */
  readonly reason: boolean;
  /** What somebody said, not only that they spoke. */
  readonly words: boolean;
  /** That something was there for the first time. */
  readonly beginning: boolean;
}

/** Reads what a text tells. */
export type TellingReader = (text: { readonly en: string; readonly zh: string }) => Tellings;

export function tellingReader({ reasons, sayings, beginnings }: Vocabulary): TellingReader {
  const gives = ({ en, zh }: Vocabulary['reasons']): ((text: { en: string; zh: string }) => boolean) => {
    const pattern = new RegExp(`\\b(?:${anyOf(en.map(normalise))})\\b`);
    return (text) => pattern.test(normalise(text.en)) || zh.some((word) => text.zh.includes(word));
  };
  const [givesReason, givesWords, givesBeginning] = [gives(reasons), gives(sayings), gives(beginnings)];
  return (text) => ({ reason: givesReason(text), words: givesWords(text), beginning: givesBeginning(text) });
}
