import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { Edition, FactKind } from '../corpus/schema.ts';
import type { Query } from '../search/query.ts';

/**
 * The facts for a question about the conference or an edition of it as a whole: its year, its name, when, where and under
 * which theme it was, how many came. They are those that `editions.yaml` names. Without a year every edition answers,
 * newest first. Empty for every other question.
 */
export function overview(corpus: Corpus, query: Query): Fact[] {
  const { units, wants, years, onSubject, kinds, counted, numbers, first } = query;
  if (!onSubject || (years.length > 0 && !query.existing) || (first && years.length === 0)) return [];
  // The body behind it is asked about, not the event.
  if (kinds.has('governance')) return [];
  const counting = wants.has('how-many');
  const light = units.filter(({ counts }) => !(counting && counts));
  if (units.some(({ name }) => name) || light.some(({ weight }) => weight > SAYS_NOTHING)) return [];
  if (light.length >= SEVERAL && light.reduce((sum, { weight }) => sum + weight, 0) > SAYS_NOTHING) return [];
  const slots = counting
    ? []
    : SLOTS.filter(({ want, kind }) => wants.has(want) && (kinds.has(kind) || units.length === 0));
  if (slots.length === 0 && wants.has('who') && wants.has('opening'))
    return ofEditions({ corpus, years, kind: null, idsOf: ({ facts }) => facts.opening ?? [] });
  if (slots.length > 0) {
    const idsOf = ({ facts }: Edition): (string | undefined)[] => slots.map(({ slot }) => facts[slot]);
    return ofEditions({ corpus, years, kind: slots[0]?.kind ?? null, idsOf });
  }
  const [figure, another] = FIGURES.filter((key) => counted.has(key));
  // Of two figures of one edition a fact that gives both is the better answer, if there is one.
  if (counting && figure !== undefined && (another === undefined || numbers < 2 || years.length === 0)) {
    return ofEditions({ corpus, years, kind: null, idsOf: ({ figures }) => figures[figure]?.facts ?? [] });
  }
  if (units.length > 0 || [...wants].some((want) => ELSEWHERE.has(want))) return [];
  if (years.length > 0) {
    const told = ofEditions({ corpus, years, kind: null, idsOf: ({ facts }) => Object.values(facts).flat() });
    // Of an edition to come what is known so far.
    return told.length > 0 ? told : corpus.facts.filter(({ year }) => years.includes(year ?? 0)).slice(0, MOST);
  }
  return GENERAL_KINDS.flatMap((kind) => lasting(corpus, kind).slice(0, 1));
}

/** A unit that weighs no more only says that something took place. */
const SAYS_NOTHING = 0.25;
/** So many such words may say something together: "When did it become an international organisation?" */
const SEVERAL = 3;
/** What an edition itself answers. */
const SLOTS = [
  { want: 'when', slot: 'dates', kind: 'dates' },
  { want: 'where', slot: 'place', kind: 'venue' },
  { want: 'theme', slot: 'theme', kind: 'theme' },
] as const;
/** What may be counted of an edition as a whole; of several the first that is asked for, the rarest word first. */
const FIGURES = ['forums', 'exhibitors', 'countries', 'participants'] as const;
/** What only the search answers. */
const ELSEWHERE: ReadonlySet<string> = new Set(['who', 'how-many', 'document', 'why']);
/** So many facts are enough for an edition of which nothing general is on record. */
const MOST = 5;
const GENERAL_KINDS = ['dates', 'venue', 'organiser', 'programme'] as const;

interface Wanted {
  readonly corpus: Corpus;
  readonly years: readonly number[];
  /** The kind of the lasting facts that answer for all editions; null where none does. */
  readonly kind: FactKind | null;
  readonly idsOf: (edition: Edition) => readonly (string | undefined)[];
}

function ofEditions({ corpus, years, kind, idsOf }: Wanted): Fact[] {
  const factsOf = (edition: Edition): Fact[] =>
    idsOf(edition).flatMap((id) => (id === undefined ? [] : (corpus.factById.get(id) ?? [])));
  if (years.length > 0) return years.flatMap((year) => corpus.editionByYear.get(year) ?? []).flatMap(factsOf);
  const newestFirst = [...corpus.editions].sort((a, b) => b.year - a.year).flatMap(factsOf);
  return kind === 'venue' ? [...lasting(corpus, kind).slice(0, 1), ...newestFirst] : newestFirst;
}

/** The conference's own facts of a kind that belong to no edition; what an encyclopedia tells comes first. */
function lasting({ facts, entityById }: Corpus, kind: FactKind): Fact[] {
  // Facts of another event of the same organisers tell nothing of the conference.
  const apart = ({ who = [], about }: Fact): boolean =>
    [...who, ...about].some((id) => entityById.get(id)?.apart === true);
  const found = facts.filter((fact) => fact.year === null && fact.kind === kind && !apart(fact));
  return [...found.filter(({ sources }) => sources.some(({ via }) => via === 'seed')), ...found];
}
