import type { Corpus, Fact } from '../corpus/corpus.ts';
import { LANGUAGES, type Language } from '../corpus/messages.ts';
import type { CalendarDate, Period } from '../corpus/period.ts';
import type { Entity } from '../corpus/schema.ts';
import type { Want } from '../corpus/vocabulary.ts';
import { entitiesOf, type Query } from '../search/query.ts';
import { askedFor } from '../search/slots.ts';
import { askedReader } from '../search/tellings.ts';
import type { Features } from '../search/weights.ts';

/** The two languages that facts are written in. */
type Written = 'en' | 'zh';

export function written(language: Language): Written {
  return language === LANGUAGES[0] ? 'en' : 'zh';
}

/**
 * The short answer to a question that wants one (who, where, when, how many), out of the first fact's own slots.
 *
 * @param features of the fact where it was searched for; null where curators say that it answers.
 * @returns null where the question wants nothing that a slot holds, or the slot may be of something else. Chinese is Simplified;
 * a reply converts it.
 */
export function headline(query: Query, fact: Fact, { corpus, language, features }: Context): string | null {
  const side = written(language);
  for (const want of query.leads) {
    const short = query.wants.has(want) ? (SLOTS[want]?.(query, fact, { corpus, side, features }) ?? null) : null;
    if (short !== null) return short;
  }
  return query.wants.has('theme') && fact.kind === 'theme' ? (fact.quote?.[side] ?? null) : null;
}

interface Context {
  readonly corpus: Corpus;
  readonly language: Language;
  readonly features: Features | null;
}

interface SlotContext extends Pick<Context, 'corpus' | 'features'> {
  readonly side: Written;
}

type SlotReader = (query: Query, fact: Fact, context: SlotContext) => string | null;

const SLOTS: Partial<Record<Want, SlotReader>> = {
  'how-many': ({ counted }, { figure }, context) => {
    const isAsked = counted.size === 0 || counted.has(figure?.of ?? '');
    return figure === undefined || !isAsked ? null : figureText(figure, context);
  },
  when: (_, fact, context) =>
    fact.period !== null && isOfThat(fact, fact.period, context) ? periodText(fact.period, context) : null,
  where: ({ units }, { where }, { corpus, side }) =>
    where === undefined || entitiesOf(units).includes(where)
      ? null
      : (corpus.entityById.get(where)?.name[side] ?? null),
  // "Whom did she invite?" is not answered by her own name.
  who: (query, { who = [] }, { corpus, side }) => {
    const names = askedFor(who, query, corpus).flatMap((id) => corpus.entityById.get(id) ?? []);
    return isSoMany(names.length, query) ? namesText(names, { corpus, side }) : null;
  },
};

/** Whether a fact's date is that of what was asked about, not of somebody's telling of it. */
function isOfThat(fact: Fact, { start, end }: Period, { corpus, features }: SlotContext): boolean {
  if (start.year !== end.year) return false;
  if (fact.kind === 'dates') return true;
  if (features !== null && Math.max(features.askBalanced, features.bodyBalanced) < ALIKE) return false;
  // "He said in 2025 that it would open in 2026."
  return (
    askedReader(corpus.vocabulary.wants.when)(fact.asks) &&
    (fact.text.en.match(YEAR) ?? []).every((year) => fact.years.has(Number(year)))
  );
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** A fact that is less like the question tells of something else. */
const ALIKE = 0.3;

/** Whether so many names may be all of those that a question asks for by a word for their like. */
function isSoMany(names: number, { actors, several }: Query): boolean {
  if (actors.size === 0) return true;
  return several ? names > 1 : names <= A_PAIR;
}

/** Two may have done together what one is asked for. */
const A_PAIR = 2;

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
