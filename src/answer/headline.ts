import type { Corpus, Fact } from '../corpus/corpus.ts';
import { LANGUAGES, type Language } from '../corpus/messages.ts';
import type { CalendarDate, Period } from '../corpus/period.ts';
import type { Entity } from '../corpus/schema.ts';
import type { Query } from '../search/query.ts';
import { askedFor } from '../search/slots.ts';

/** The two languages that facts are written in. */
type Written = 'en' | 'zh';

export function written(language: Language): Written {
  return language === LANGUAGES[0] ? 'en' : 'zh';
}

/**
 * The short answer to a question that wants one (who, where, when, how many), out of the first fact's own slots.
 *
 * @returns null where the question wants nothing that a slot holds. Chinese is Simplified; a reply converts it.
 */
export function headline(
  query: Query,
  fact: Fact,
  { corpus, language }: { corpus: Corpus; language: Language },
): string | null {
  const { wants, counted } = query;
  const side = written(language);
  if (wants.has('how-many')) {
    const isAsked = counted.size === 0 || counted.has(fact.figure?.of ?? '');
    return fact.figure === undefined || !isAsked ? null : figureText(fact.figure, { corpus, side });
  }
  if (wants.has('when') && fact.period !== null) return periodText(fact.period, { corpus, side });
  if (wants.has('where') && fact.where !== undefined) return corpus.entityById.get(fact.where)?.name[side] ?? null;
  // "Whom did she invite?" is not answered by her own name.
  if (wants.has('who') && fact.who !== undefined)
    return namesText(
      askedFor(fact.who, query, corpus).flatMap((id) => corpus.entityById.get(id) ?? []),
      { corpus, side },
    );
  if (wants.has('theme') && fact.kind === 'theme' && fact.quote !== undefined) return fact.quote[side];
  return null;
}

function figureText(figure: NonNullable<Fact['figure']>, { corpus, side }: { corpus: Corpus; side: Written }): string {
  const unit = corpus.vocabulary.counted[figure.of]?.unit[side];
  const text = figure[side];
  // Units of the vocabulary fit bare numbers; a figure that already ends in a word has its own.
  if (unit === undefined || !(/\d$/.test(text) || corpus.vocabulary.numberEndings.includes(text.slice(-1))))
    return text;
  return side === 'en' ? `${text} ${unit}` : `${text}${unit}`;
}

function namesText(entities: readonly Entity[], { corpus, side }: { corpus: Corpus; side: Written }): string | null {
  const names = entities.map(({ name }) => name[side]);
  if (names.length === 0) return null;
  const { lastJoint, joint } = corpus.vocabulary.lists[side];
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(joint)}${lastJoint}${last}`;
}

/** A period as its language writes it, what both ends share said once; as exact as the record is. */
export function periodText({ start, end }: Period, { corpus, side }: { corpus: Corpus; side: Written }): string {
  const { vocabulary } = corpus;
  const one = (date: CalendarDate): string => dateText(date, { vocabulary, side });
  if (one(start) === one(end)) return one(start);
  const sameMonth = start.year === end.year && start.month === end.month && start.day !== undefined;
  const { range, day } = vocabulary.dates[side];
  if (side === 'en') return sameMonth ? `${start.day}${range}${one(end)}` : `${one(start)}${range}${one(end)}`;
  return sameMonth ? `${one(start)}${range}${end.day}${day}` : `${one(start)}${range}${one(end)}`;
}

function dateText(
  { year, month, day }: CalendarDate,
  { vocabulary, side }: { vocabulary: Corpus['vocabulary']; side: Written },
): string {
  if (side === 'en')
    return [day, month === undefined ? undefined : vocabulary.months[month - 1], year]
      .filter((part) => part !== undefined)
      .join(' ');
  const marks = vocabulary.dates.zh;
  return `${year}${marks.year}${month === undefined ? '' : `${month}${marks.month}`}${day === undefined ? '' : `${day}${marks.day}`}`;
}
