import type { Fact } from '../corpus/corpus.ts';
import type { Vocabulary, Want } from '../corpus/vocabulary.ts';
import { anyOf, anyWordOf, normalise } from './text.ts';

/** What a text tells beside the things that it names. */
export interface Tellings {
  /** Why something is so. */
  readonly reason: boolean;
  /** What somebody said, not only that they spoke. */
  readonly words: boolean;
  /** That something was there for the first time. */
  readonly beginning: boolean;
  /** When it was. */
  readonly time: boolean;
}

/** Reads what a text tells. */
export type TellingReader = (fact: Pick<Fact, 'text' | 'asks'>) => Tellings;

export function tellingReader({ reasons, sayings, beginnings, wants }: Vocabulary): TellingReader {
  const gives = ({ en, zh }: Vocabulary['reasons']): ((text: { en: string; zh: string }) => boolean) => {
    const pattern = new RegExp(`\\b(?:${anyOf(en.map(normalise))})\\b`);
    return (text) => pattern.test(normalise(text.en)) || zh.some((word) => text.zh.includes(word));
  };
  const [givesReason, givesWords, givesBeginning] = [gives(reasons), gives(sayings), gives(beginnings)];
  const [isAskedWhy, isAskedWhen] = [askedReader(wants.why), askedReader(wants.when)];
  return ({ text, asks }) => ({
    // A reason is not always marked as one; a curator who asks the fact "why" knows it for one.
    reason: givesReason(text) || isAskedWhy(asks),
    words: givesWords(text),
    beginning: givesBeginning(text),
    // A date may only say when somebody told it.
    time: isAskedWhen(asks),
  });
}

/** Reads whether a curator asks a fact so: "when" of one whose date answers. */
export function askedReader({ en, zh }: Vocabulary['wants'][Want]): (asks: Fact['asks']) => boolean {
  const pattern = new RegExp(anyWordOf({ en: en.map(normalise), zh }));
  return (asks) => [...asks.en, ...asks.zh].some((ask) => pattern.test(normalise(ask)));
}
