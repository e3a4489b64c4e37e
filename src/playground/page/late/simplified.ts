import { anyOf } from '../../../search/text.ts';
import { type First, PATHS } from '../../parts/format.ts';
import { lateConverter } from './converter.ts';
import { partAtHand } from './part.ts';

/** Whether the dictionaries leave a text as it is. */
type Check = (text: string) => boolean;

const checks = new WeakMap<First, Check>();

/** Tells plain texts by what the data knows of Chinese; where it knows too little, the dictionaries must tell. */
function isPlain(text: string): boolean {
  const first = partAtHand<First>(PATHS.first);
  if (first === undefined) return false;
  const check = checks.get(first) ?? plainCheck(first);
  checks.set(first, check);
  return check(text);
}

/** How Simplified Chinese is told by what data knows of characters and of the words in them. */
export function plainCheck({ pinyin, traditional }: Pick<First, 'pinyin' | 'traditional'>): Check {
  const known = new Set(`${Object.values(pinyin).join('')}${traditional.others}`);
  const [changed, kept] = [new RegExp(anyOf(traditional.changed)), new RegExp(anyOf(traditional.kept), 'g')];
  return (text) =>
    (text.match(/\p{Script=Han}/gu) ?? []).every((character) => known.has(character)) &&
    !changed.test(text.replace(kept, ' '));
}

/** Stands in for the dictionaries by which Traditional Chinese is read; most questions in Simplified Chinese do without. */
export const Converter = lateConverter(
  't2cn',
  () => import('opencc-js/t2cn'),
  // Taiwan's words ("twp") may be other words than the Mainland's in the same characters.
  (text, { from }) => from === 'tw' && isPlain(text),
);
