import type { Vocabulary } from '../corpus/vocabulary.ts';
import { anyOf, normalise } from './text.ts';

/** Reads whether a text says why something is so. */
export type ReasonReader = (text: { readonly en: string; readonly zh: string }) => boolean;

export function reasonReader({ reasons }: Vocabulary): ReasonReader {
  const en = new RegExp(`\\b(?:${anyOf(reasons.en.map(normalise))})\\b`);
  return (text) => en.test(normalise(text.en)) || reasons.zh.some((word) => text.zh.includes(word));
}
