import type { FactDocument } from './document.ts';
import type { Surface } from './surface.ts';

/** Things of a kind that a fact has. */
export type Held<T> = Pick<ReadonlySet<T>, 'has'>;

/** What of a question a fact has: all that its coverage asks of it, whether it is read from its texts or from an index. */
export interface Holdings {
  readonly entities: Held<string>;
  readonly concepts: Held<number>;
  /** Stems of its text, its questions and the names in it. */
  readonly stems: Held<string>;
  /** Stems of words that people use for what it tells though it does not have them. */
  readonly otherStems: Held<string>;
  /** Stems of the words that ask for its kind, or that describe whom it names. */
  readonly kindStems: Held<string>;
  /** Whether a Chinese word stands in its texts, questions or names. */
  readonly han: Held<string>;
  /** Whether a Chinese word is, or is part of, or has in it one that people use for what it tells. */
  readonly otherHan: Held<string>;
  /** The same of the words for its kind and for whom it names. */
  readonly kindHan: Held<string>;
  /** Its questions in both languages, in one string. */
  readonly asksText: string;
}

/** What a fact has, as its texts say it. */
export function holdingsOf({ entities, concepts }: FactDocument, surface: Surface): Holdings {
  const { stems, otherStems, kindStems, han, otherHan, kindHan, asksText } = surface;
  return {
    entities,
    concepts,
    stems,
    otherStems,
    kindStems,
    han: { has: (word) => han.includes(word) },
    otherHan: { has: (word) => otherHan.some((other) => isAsSaid(other, word)) },
    kindHan: { has: (word) => kindHan.some((kind) => kind.includes(word) || word.includes(kind)) },
    asksText,
  };
}

/** A single character is a word only by itself. */
function isAsSaid(other: string, word: string): boolean {
  return other === word || (word.length > 1 && other.includes(word)) || (other.length > 1 && word.includes(other));
}
