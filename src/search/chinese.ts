import * as OpenCC from 'opencc-js/t2cn';
import { hanRuns } from './text.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
let toSimplified: ((text: string) => string) | undefined;

/** Simplified characters for Traditional ones of any region; leaves everything else alone. */
export function simplify(text: string): string {
  toSimplified ??= OpenCC.Converter({ from: 'tw', to: 'cn' });
  return toSimplified(text);
}

/** True where a text has characters that are written only in Traditional Chinese. */
export function isTraditional(text: string): boolean {
  return simplify(text) !== text;
}

/** The words of the Chinese in a text, as ICU cuts them. */
export function hanWords(text: string): string[] {
  return hanRuns(text).flatMap((run) => [...segmenter.segment(run)].map(({ segment }) => segment));
}
