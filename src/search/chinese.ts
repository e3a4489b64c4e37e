import * as OpenCC from 'opencc-js/t2cn';
import { hanRuns } from './text.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
let simplifyWords: ((text: string) => string) | undefined;
let simplifyCharacters: ((text: string) => string) | undefined;

/** Simplified characters for Traditional ones of any region, and the Mainland's word where Taiwan has another; leaves everything else alone. */
export function simplify(text: string): string {
  simplifyWords ??= OpenCC.Converter({ from: 'twp', to: 'cn' });
  return simplifyWords(text);
}

/** True where a text has characters that are written only in Traditional Chinese. */
export function isTraditional(text: string): boolean {
  simplifyCharacters ??= OpenCC.Converter({ from: 'tw', to: 'cn' });
  return simplifyCharacters(text) !== text;
}

/** The words of the Chinese in a text, as ICU cuts them. */
export function hanWords(text: string): string[] {
  return hanRuns(text).flatMap((run) => [...segmenter.segment(run)].map(({ segment }) => segment));
}
