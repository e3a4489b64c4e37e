import SearchableMap from 'minisearch/SearchableMap';
import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/schema.ts';
import { words } from './english.ts';
import { nearWords } from './near.ts';
import { normalise } from './text.ts';

/** A stretch of a text that names something. A name that several things share has several ids. */
export interface Mention {
  readonly ids: readonly string[];
  /** The name as the corpus has it, normalised. */
  readonly name: string;
  /** Positions of English words, or of Chinese characters, first and past the last. */
  readonly start: number;
  readonly end: number;
  readonly script: 'latin' | 'han';
}

/** Finds the entities that a text names. */
export interface EntityFinder {
  /** Names in a row of English words (see `words`), longest first, none inside another. */
  inWords(tokens: readonly string[]): Mention[];
  /** Names in a stretch of Simplified Chinese. */
  inHan(text: string): Mention[];
  /** A name of several words that is written almost so: one letter off, two in a long name. */
  almost(tokens: readonly string[]): { mention: Mention; distance: number } | null;
}

const MAX_NAME_WORDS = 8;

export function entityFinder({ entities, vocabulary }: Corpus): EntityFinder {
  const conference = new Set([...vocabulary.conference.en, ...vocabulary.conference.zh].map(normalise));
  const stops = new Set([...vocabulary.stopWords.en, ...vocabulary.lightWords.en]);
  const latin = new Map<string, Set<string>>();
  const han = new Map<string, Set<string>>();
  const hanByFirst = new Map<string, string[]>();
  for (const entity of entities) {
    for (const name of namesOf(entity)) {
      const key = normalise(name);
      if (conference.has(key)) continue;
      if (/\p{Script=Han}/u.test(key)) {
        if ([...key].length > 1) add(han, key, entity.id);
      } else {
        const tokens = words(key);
        const joined = tokens.join(' ');
        if (joined.length > 1 && tokens.length <= MAX_NAME_WORDS && !isCommon(joined, entity, stops))
          add(latin, joined, entity.id);
      }
    }
  }
  for (const name of [...han.keys()].sort((a, b) => b.length - a.length)) {
    const first = name.slice(0, 1);
    hanByFirst.set(first, [...(hanByFirst.get(first) ?? []), name]);
  }
  const firstWords = new Set([...latin.keys()].map((name) => name.split(' ', 1)[0]));
  // Made when it is first asked for: most questions write names rightly.
  let fuzzy: SearchableMap<true> | undefined;
  const longNames = (): SearchableMap<true> =>
    SearchableMap.from([...latin.keys()].filter((name) => name.length >= 6).map((name) => [name, true]));

  return {
    inWords(tokens) {
      const mentions: Mention[] = [];
      for (let start = 0; start < tokens.length; ) {
        const mention = firstWords.has(tokens[start]) ? longestName(tokens, start, latin) : null;
        if (mention !== null) mentions.push(mention);
        start = mention?.end ?? start + 1;
      }
      return mentions;
    },
    inHan(text) {
      const mentions: Mention[] = [];
      for (let start = 0; start < text.length; ) {
        const name = hanByFirst
          .get(text.slice(start, start + 1))
          ?.find((candidate) => text.startsWith(candidate, start));
        if (name === undefined) {
          start++;
          continue;
        }
        mentions.push({ ids: [...(han.get(name) ?? [])], name, start, end: start + name.length, script: 'han' });
        start += name.length;
      }
      return mentions;
    },
    almost(tokens) {
      const typed = tokens.join(' ');
      if (typed.length < 5) return null;
      fuzzy ??= longNames();
      const near = nearWords(fuzzy, { typed, most: typed.length >= 10 ? 2 : 1, first: typed.slice(0, 1) });
      let best: { name: string; distance: number } | null = null;
      for (const [name, distance] of near) {
        // A typo leaves the number of words alone, or joins two.
        if (Math.abs(name.split(' ').length - tokens.length) > 1 || name[0] !== typed[0]) continue;
        if (best === null || distance < best.distance) best = { name, distance };
      }
      if (best === null) return null;
      const mention: Mention = {
        ids: [...(latin.get(best.name) ?? [])],
        name: best.name,
        start: 0,
        end: tokens.length,
        script: 'latin',
      };
      return { mention, distance: best.distance };
    },
  };
}

/** Every name of an entity, in both languages and in pinyin. */
export function namesOf(entity: Entity): string[] {
  return [
    entity.name.en,
    entity.name.zh,
    ...(entity.aliases.en ?? []),
    ...(entity.aliases.zh ?? []),
    ...(entity.pinyin ?? []),
  ];
}

function longestName(
  tokens: readonly string[],
  start: number,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Mention | null {
  for (let end = Math.min(tokens.length, start + MAX_NAME_WORDS); end > start; end--) {
    const name = tokens.slice(start, end).join(' ');
    const ids = names.get(name);
    if (ids !== undefined) return { ids: [...ids], name, start, end, script: 'latin' };
  }
  return null;
}

/** A one-word alias that is also a plain word ("Will", "China") would be found in half of all questions. */
function isCommon(name: string, entity: Entity, stops: ReadonlySet<string>): boolean {
  return stops.has(name) && entity.type !== 'country';
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key) ?? new Set<string>();
  ids.add(id);
  map.set(key, ids);
}
