import type { Vocabulary, Want } from '../corpus/vocabulary.ts';
import { stem, words } from './english.ts';
import { anyOf, normalise } from './text.ts';

/** Reads what a question wants (who, when, how many …) and, for "how many", what is to be counted. */
export type WantReader = (
  text: string,
  /** The same without the conference's names, which may hold words for things that are counted ("forum"). */
  unnamed?: string,
) => {
  readonly wants: ReadonlySet<Want>;
  readonly counted: ReadonlySet<string>;
  /** How many numbers it asks for: "how many guests from how many countries" for two. */
  readonly numbers: number;
  /** Whether a word, by its stems or its Chinese, is one of those that name what is counted. */
  readonly counts: (word: { readonly stems: readonly string[]; readonly han: string | null }) => boolean;
};

export function wantReader(vocabulary: Vocabulary): WantReader {
  const wanted = Object.entries(vocabulary.wants).map(([want, { en }]) => {
    const phrases = anyOf(en.map(normalise));
    // "Did …?" is a yes-or-no question only where it begins one.
    const pattern = want === 'yes-no' ? `^(?:${phrases})\\b` : `\\b(?:${phrases})\\b`;
    return { want: want as Want, en: new RegExp(pattern, 'g') };
  });
  // Chinese has no spaces: "which days" must be read before the "where" that its first characters make.
  const hanWants = Object.entries(vocabulary.wants).flatMap(([want, { zh }]) =>
    zh.map((word) => ({ word, want: want as Want })),
  );
  const han = new RegExp(anyOf(hanWants.map(({ word }) => word)), 'g');
  const hanWanted = (text: string): Want[] =>
    (text.match(han) ?? []).flatMap((found) => hanWants.filter(({ word }) => word === found).map(({ want }) => want));
  const counted = Object.entries(vocabulary.counted).map(([key, { en, zh }]) => ({
    key,
    en: new Set(en.flatMap((word) => words(word)).map(stem)),
    zh,
  }));
  return (text, unnamed = text) => {
    const said = [...wanted.flatMap(({ want, en }) => (text.match(en) ?? []).map(() => want)), ...hanWanted(text)];
    const wants = new Set(said);
    const stems = words(unnamed).map(stem);
    const keys = wants.has('how-many')
      ? counted
          .filter(({ en, zh }) => stems.some((value) => en.has(value)) || zh.some((word) => unnamed.includes(word)))
          .map(({ key }) => key)
      : [];
    const named = counted.filter(({ key }) => keys.includes(key));
    return {
      wants,
      counted: new Set(keys),
      numbers: said.filter((want) => want === 'how-many').length,
      counts: (word) =>
        named.some(
          ({ en, zh }) => word.stems.some((value) => en.has(value)) || (word.han !== null && zh.includes(word.han)),
        ),
    };
  };
}
