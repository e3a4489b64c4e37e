import * as OpenCC from 'opencc-js/t2cn';
import type { Corpus } from '../../corpus/corpus.ts';

/** By which a text of known characters is seen to be the same in Simplified Chinese, without the dictionaries. */
export interface ChineseMarks {
  /** The known characters beside those of `pinyin`. */
  readonly others: string;
  /** Characters and words that the dictionaries write otherwise. */
  readonly changed: readonly string[];
  /** Words that stay though they have one of those in them: a character is written otherwise only by itself. */
  readonly kept: readonly string[];
}

/** What of the dictionaries concerns the characters that a corpus is written in. */
export function chineseMarks({ facts, pinyin }: Pick<Corpus, 'facts' | 'pinyin'>): ChineseMarks {
  const read = new Set(Object.values(pinyin).join(''));
  const written = facts.flatMap(({ text, asks }) => [text.zh, ...asks.zh]).join('');
  const others = new Set(written.match(/\p{Script=Han}/gu)?.filter((character) => !read.has(character)));
  return { others: [...others].join(''), ...marksAmong(new Set([...read, ...others])) };
}

function marksAmong(known: ReadonlySet<string>): Pick<ChineseMarks, 'changed' | 'kept'> {
  const simplify = OpenCC.Converter({ from: 'tw', to: 'cn' });
  const entries = allEntries(known);
  const ofKnown = entries.filter((entry) => [...entry].every((character) => known.has(character)));
  const changing = new Set(entries.filter((entry) => simplify(entry) !== entry));
  const changed = ofKnown.filter((entry) => changing.has(entry) && !partsOf(entry).some((part) => changing.has(part)));
  /** Neither a longer word that changes, nor one that ends within it, may take such a word apart. */
  const isSafe = (word: string): boolean =>
    !entries.some((entry) => (entry.includes(word) ? changing.has(entry) : endsWithin(entry, word)));
  const kept = ofKnown.filter((entry) => !changing.has(entry) && partsOf(entry).some((part) => changing.has(part)));
  return { changed, kept: kept.filter(isSafe) };
}

/** What the dictionaries look for, the second of them also in what the first has written otherwise. */
function allEntries(known: ReadonlySet<string>): string[] {
  const [first, second] = [OpenCC.Locale.from['tw'], OpenCC.Locale.to['cn']].map(entriesOf);
  const rewritten = (first ?? []).filter(([from, to]) => from !== to);
  const before = (second ?? []).flatMap(([entry]) =>
    rewritten.filter(([, to]) => entry.includes(to)).map(([from, to]) => entry.replaceAll(to, from)),
  );
  return [...new Set([...known, ...[...(first ?? []), ...(second ?? [])].map(([entry]) => entry), ...before])];
}

function entriesOf(dictionaries: unknown): (readonly [from: string, to: string])[] {
  return [dictionaries]
    .flat(2)
    .filter((dictionary) => typeof dictionary === 'string')
    .flatMap((dictionary) => dictionary.split('|'))
    .map((entry) => entry.split(' '))
    .map(([from = '', to = from]) => [from, to] as const);
}

/** The shorter stretches of a word. */
function partsOf(word: string): string[] {
  return [...word].flatMap((_, from) =>
    [...word.slice(from)].map((_, end) => word.slice(from, from + end + 1)).filter((part) => part !== word),
  );
}

/** Whether the end of one word may be the beginning of another. */
function endsWithin(entry: string, word: string): boolean {
  return [...word].some((_, at) => at > 0 && entry.length > at && entry.endsWith(word.slice(0, at)));
}
