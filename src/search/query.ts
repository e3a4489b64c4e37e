import type { Language } from '../corpus/messages.ts';
import type { FactKind } from '../corpus/schema.ts';
import type { Want } from '../corpus/vocabulary.ts';
import type { Leads } from './leading.ts';

/**
 * One thing that a question asks about: a name, a word, or a phrase. A fact speaks to it when it has one of the
 * entities, all of the stems, one of the spellings meant by a typo, a synonym, or the Chinese word.
 */
export interface Unit {
  /** As it was read, for explanations. */
  readonly text: string;
  /** 0 to 1: how much it tells apart. A word that no fact has weighs 1; a name that the question leaves out, 0. */
  readonly weight: number;
  readonly entities: readonly string[];
  readonly stems: readonly string[];
  /** Stems that a mistyped word may stand for. */
  readonly spellings: readonly string[];
  readonly concepts: readonly number[];
  readonly han: string | null;
  /** A fact that lacks it cannot answer: a person, a company, a country, a word that is on record nowhere. */
  readonly required: boolean;
  /** It names somebody or something, on record or not. */
  readonly name: boolean;
  /** It names them by an office: "the boss of Apple". */
  readonly held: boolean;
  /** It says what "how many" counts: "participants". */
  readonly counts: boolean;
  /** It is what may be asked of anybody and anything: a price, an age. */
  readonly attribute: boolean;
  /** It is another event: only a fact that is asked for by that name is about it. */
  readonly gathering: boolean;
  /** It is the very thing that is asked for: "hotel" in "What hotel did he stay at?". */
  readonly asked: boolean;
}

/** A unit of which nothing is known but its words: what makes others starts from it. */
export const PLAIN_UNIT: Omit<Unit, 'text' | 'weight'> = {
  entities: [],
  stems: [],
  spellings: [],
  concepts: [],
  han: null,
  required: false,
  name: false,
  held: false,
  counts: false,
  asked: false,
  attribute: false,
  gathering: false,
};

/** Whom and what the units of a question name. */
export function entitiesOf(units: readonly Unit[]): string[] {
  return units.flatMap(({ entities }) => entities);
}

/** A question as the search understands it. */
export interface Query extends Leads {
  /** Normalised, in Simplified Chinese or English. */
  readonly text: string;
  /** The language that it is written in. */
  readonly language: Language;
  /** Those of the `year` option, or else those that the question names. */
  readonly years: readonly number[];
  /** The year of the edition that it calls by name where it asks about other years: "the spring edition of 2015", held in 2020. */
  readonly misdated: number | null;
  /** There was an edition in one of them, or none was named. */
  readonly existing: boolean;
  readonly units: readonly Unit[];
  /** The people on record whom it names. */
  readonly people: ReadonlySet<string>;
  readonly wants: ReadonlySet<Want>;
  /** Kinds of facts that it asks for by name ("criticism"), or because it asks for nothing else ("When was it?"). */
  readonly kinds: ReadonlySet<FactKind>;
  /** What "how many" counts: keys of the vocabulary's `counted`. */
  readonly counted: ReadonlySet<string>;
  /** It names the conference, an edition of it, or somebody on record. */
  readonly onSubject: boolean;
  /** It has a word of such an event's world: "What were the volunteers paid?" */
  readonly ofItsWorld: boolean;
  /** It asks what the reader is to do ("How do I …?"), which no fact tells. */
  readonly instructs: boolean;
  /** How many numbers it asks for. */
  readonly numbers: number;
  /** It asks for several people or things at once. */
  readonly asksForList: boolean;
  /** It asks one thing of the conference itself, in a word or two: "Who funds it?" */
  readonly ofItself: boolean;
  /** It asks who somebody is whom it names, or whether or when they came, and nothing else. */
  readonly ofWhom: boolean;
  /** It asks for the very first time of something. */
  readonly first: boolean;
  /** It names kinds of facts and nothing else: "any criticism?" */
  readonly kindsOnly: boolean;
  /**
   * The facts that curators say answer it, by id, best first, or none where they know that nothing does: it is a question
   * that readers ask before any other. Null for every other question.
   */
  readonly commonly: readonly string[] | null;
  /** Pairs of characters of its Chinese, for comparing it with the facts' own questions. */
  readonly bigrams: ReadonlySet<string>;
}
