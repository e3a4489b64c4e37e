import { hanWords } from './chinese.ts';
import { words } from './english.ts';
import type { EntityFinder, Mention } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { hanRuns, hasHan } from './text.ts';

/** A text cut into what it names and the words around that. Questions and facts are cut by the same rules. */
export interface Reading {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The text's English words, conference names and mentions included. */
  readonly tokens: readonly string[];
  /** Positions in `tokens` that are neither part of a mention nor of a name of the conference. */
  readonly open: readonly number[];
  /** Chinese stretches outside of mentions and names of the conference. */
  readonly hanRuns: readonly string[];
}

/** Reads a normalised text whose years have been taken out. */
export function read(text: string, { finder, lexicon }: { finder: EntityFinder; lexicon: Lexicon }): Reading {
  const tokens = words(text);
  const latin = finder.inWords(tokens);
  const taken = new Set(latin.flatMap(({ start, end }) => range(start, end)));
  for (const { start, end } of lexicon.conferenceIn(tokens)) for (const at of range(start, end)) taken.add(at);
  const han = hasHan(text) ? finder.inHan(text) : [];
  const runs = hanRuns(lexicon.withoutConference(blank(text, han)));
  return {
    text,
    mentions: [...latin, ...han],
    tokens,
    open: tokens.map((_, at) => at).filter((at) => !taken.has(at)),
    hanRuns: runs,
  };
}

/** The Chinese words of stretches of text, function words left out. */
export function contentWords(runs: readonly string[], lexicon: Lexicon): string[] {
  return runs
    .flatMap((run) => joinSingles(cut(run, lexicon), lexicon))
    .filter((word) => !lexicon.isHanStop(word))
    .map((word) => lexicon.withoutParticles(word))
    .filter((word) => word !== '' && !lexicon.isHanStop(word));
}

/** ICU cuts a name that it does not know into single characters; together they are the name again. */
function joinSingles(cutWords: readonly string[], lexicon: Lexicon): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of cutWords) {
    const single = [...word].length === 1 && !lexicon.isHanStop(word);
    if (single && open) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    open = single;
  }
  return joined;
}

/** The positions from a first to one past the last. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, n) => start + n);
}

function blank(text: string, mentions: readonly Mention[]): string {
  let rest = text;
  for (const { start, end } of mentions) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  return rest;
}

/** Cuts out the phrases that the vocabulary knows, and leaves the rest to ICU, which cuts unknown names at random. */
function cut(run: string, lexicon: Lexicon): string[] {
  const cutAt = lexicon.hanPhrasesIn(run).filter(({ phrase }) => phrase.length > 1);
  const words: string[] = [];
  let from = 0;
  for (const { phrase, at } of cutAt) {
    words.push(...hanWords(run.slice(from, at)), phrase);
    from = at + phrase.length;
  }
  return [...words, ...hanWords(run.slice(from))];
}
