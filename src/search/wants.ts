import type { Vocabulary, Want } from '../corpus/vocabulary.ts';
import { stem, words } from './english.ts';
import { anyOf, anyWordOf, normalise } from './text.ts';

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
  /** Whether it asks for several at once: "which people". */
  readonly asksForList: boolean;
  /** Whether a word, by its stems or its Chinese, is one of those that name what is counted. */
  readonly counts: (word: { readonly stems: readonly string[]; readonly han: string | null }) => boolean;
};

/** The questions that are not each other's even in the same words, what tells most first: "Why was it there?" is no "Where was it?" */
const FORMS = ['why', 'how-many', 'when', 'where', 'who'] as const satisfies readonly Want[];
export type QuestionForm = (typeof FORMS)[number];

/** Which question it is, of one that wants all this; null where it is none of these. */
export function formOf(wants: ReadonlySet<Want>): QuestionForm | null {
  return FORMS.find((form) => wants.has(form)) ?? null;
}

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
  const { en: howManyEn, zh: howManyZh } = vocabulary.wants['how-many'];
  const howMany = new RegExp(`(?:\\b(?:${anyOf(howManyEn.map(normalise))})\\b|${anyOf(howManyZh)})(.*)`);
  const countedIn = (stems: readonly string[], text: string): typeof counted =>
    counted.filter(({ en, zh }) => stems.some((value) => en.has(value)) || zh.some((word) => text.includes(word)));
  const plain = new Set([...vocabulary.stopWords.en, ...vocabulary.lightWords.en]);
  const isCounted = (word: string): boolean => counted.some(({ en }) => en.has(stem(word)));
  /** The words up to the first that can be no part of what is counted. */
  const phraseOf = (list: readonly string[]): readonly string[] => {
    const end = list.findIndex((word) => plain.has(word) && !isCounted(word));
    return end < 0 ? list : list.slice(0, end);
  };
  const lists = new RegExp(anyWordOf(vocabulary.listings));
  return (text, unnamed = text) => {
    const said = [...wanted.flatMap(({ want, en }) => (text.match(en) ?? []).map(() => want)), ...hanWanted(text)];
    const wants = new Set(said);
    const numbers = said.filter((want) => want === 'how-many').length;
    const within = numbers === 0 ? [] : countedIn(words(unnamed).map(stem), unnamed);
    // "How many countries sent people?" counts countries: what stands right behind.
    const rest = numbers === 1 && within.length > 1 ? (howMany.exec(unnamed)?.[1] ?? '') : '';
    const behind = countedIn(phraseOf(words(rest)).map(stem), rest.slice(0, BEHIND));
    const named = behind.length > 0 ? behind : within;
    return {
      wants,
      counted: new Set(named.map(({ key }) => key)),
      numbers,
      asksForList: lists.test(text),
      counts: (word) =>
        named.some(
          ({ en, zh }) => word.stems.some((value) => en.has(value)) || (word.han !== null && zh.includes(word.han)),
        ),
    };
  };
}

/** What is counted stands this near behind the Chinese "how many", in characters. */
const BEHIND = 3;
