import type { Fact } from '../corpus/corpus.ts';
import type { Language } from '../corpus/messages.ts';
import type { Source } from '../corpus/schema.ts';

/**
 * What came of a question.
 *
 * - `answered`: the first fact answers it.
 * - `other-year`: facts answer it, but not for the year that was asked about.
 * - `not-recorded`: it is about the conference, and nothing on record answers it.
 * - `off-topic`: it is not about the conference.
 */
export type Outcome = 'answered' | 'other-year' | 'not-recorded' | 'off-topic';

/** One source of an answer; the same source has the same number wherever the answer uses it. */
export interface Citation {
  /** Counts from 1, in order of use. */
  readonly n: number;
  readonly source: Source;
}

/** Where a shown fact stands in one of its sources. */
export interface CitedPassage {
  /** The citation's number. */
  readonly n: number;
  /** read: we read this source; seed: it is known only through the seed article. */
  readonly via: 'read' | 'seed';
  /** Opens the source at the passage (a text fragment); null where no address is known. */
  readonly url: string | null;
}

export interface AnsweredFact {
  readonly fact: Fact;
  readonly passages: readonly CitedPassage[];
  /** Facts that say otherwise; they follow in the answer, each with its own sources. */
  readonly disputedBy: readonly Fact[];
}

/** A question that has an answer on record. */
export interface RelatedQuestion {
  readonly question: string;
  readonly factId: string;
}

export interface Question {
  /** As it was typed. */
  readonly text: string;
  /** The `year` option, which limits the answer to one edition. */
  readonly year?: number | undefined;
  /** The language of the answer; without it, the question's own. */
  readonly language?: Language | undefined;
}

export interface Answer {
  readonly question: string;
  readonly language: Language;
  readonly outcome: Outcome;
  /** The years that were asked about, in order; empty where none was. */
  readonly years: readonly number[];
  /** The short answer where the question wants one and the first fact's slots hold it. */
  readonly headline: string | null;
  /** Best first. Empty for `not-recorded` and `off-topic`. */
  readonly facts: readonly AnsweredFact[];
  readonly citations: readonly Citation[];
  readonly related: readonly RelatedQuestion[];
  /** The measured share of right answers among answers like this one, 0 to 1. */
  readonly confidence: number;
}
