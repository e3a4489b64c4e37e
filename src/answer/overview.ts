import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { Edition } from '../corpus/schema.ts';
import type { Query } from '../search/query.ts';

/**
 * The facts for a question that names nothing but the conference or an edition of it: its year, its name, or when and
 * where it was. Empty for every other question.
 */
export function overview(corpus: Corpus, { units, wants, years, onSubject }: Query): Fact[] {
  if (units.length > 0 || !onSubject || [...wants].some((want) => ELSEWHERE.has(want))) return [];
  const wanted = SLOTS.filter(({ want }) => wants.has(want));
  const factsOf = ({ facts }: Edition): Fact[] => {
    const ids = wanted.length === 0 ? Object.values(facts) : wanted.map(({ slot }) => facts[slot]);
    return ids.flatMap((id) => (id === undefined ? [] : (corpus.factById.get(id) ?? [])));
  };
  if (years.length > 0) return years.flatMap((year) => corpus.editionByYear.get(year) ?? []).flatMap(factsOf);
  const kinds = GENERAL_KINDS.filter((kind) => wanted.length === 0 || wanted.some((slot) => slot.kind === kind));
  const ofTheConference = (fact: Fact): boolean => fact.year === null && !isApart(fact, corpus);
  const lasting = kinds.flatMap(
    (kind) => corpus.facts.find((fact) => fact.kind === kind && ofTheConference(fact)) ?? [],
  );
  if (wanted.length === 0 || lasting.length > 0) return lasting;
  return [...corpus.editions].sort((a, b) => b.year - a.year).flatMap(factsOf);
}

/** Facts of another event of the same organisers tell nothing of the conference. */
function isApart({ who = [], about }: Fact, { entityById }: Corpus): boolean {
  return [...who, ...about].some((id) => entityById.get(id)?.apart === true);
}

/** What an edition itself answers. */
const SLOTS = [
  { want: 'when', slot: 'dates', kind: 'dates' },
  { want: 'where', slot: 'place', kind: 'venue' },
  { want: 'theme', slot: 'theme', kind: 'theme' },
] as const;
/** What only the search answers. */
const ELSEWHERE: ReadonlySet<string> = new Set(['who', 'how-many', 'document', 'why']);
const GENERAL_KINDS = ['governance', 'dates', 'venue', 'organiser'] as const;
