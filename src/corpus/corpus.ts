import type { Messages } from './messages.ts';
import type { Period } from './period.ts';
import type { CommonQuestion, Edition, Entity, FactRecord, Source } from './schema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A fact, with what follows from the file that it stands in and from its date. */
export interface Fact extends FactRecord {
  /** The edition's year; null for a fact that belongs to no single edition. */
  readonly year: number | null;
  readonly period: Period | null;
  /** Every year that the fact speaks for: its edition's and those of its date. */
  readonly years: ReadonlySet<number>;
}

/** Everything that the bot knows. Immutable: a reload makes a new one. */
export interface Corpus {
  readonly editions: readonly Edition[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  /** What readers ask before anything else, and what answers it. */
  readonly commonQuestions: readonly CommonQuestion[];
  readonly vocabulary: Vocabulary;
  readonly messages: Messages;
  /** Toneless syllables and the characters that are read so. */
  readonly pinyin: Readonly<Record<string, string>>;
  readonly factById: ReadonlyMap<string, Fact>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly editionByYear: ReadonlyMap<number, Edition>;
}
