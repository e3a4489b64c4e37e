import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { Vocabulary } from '../corpus/vocabulary.ts';
import type { CountedThings } from './counted.ts';
import type { FactDocument } from './document.ts';
import { stem } from './english.ts';
import type { Query } from './query.ts';
import type { Tellings } from './tellings.ts';

/** A fact and what its numbers count. */
export interface Counting {
  readonly fact: Fact;
  /** Whom and what it names. */
  readonly entities: FactDocument['entities'];
  readonly things: CountedThings;
  readonly tells: Tellings;
}

/**
 * Whether a fact has what the question wants: 1 it has it, -1 it has not, 0 the question wants nothing that a slot
 * holds. Of several wants the best counts: "Who said what?" may be answered by either.
 */
export function slotAgreement(query: Query, counting: Counting, corpus: Corpus): number {
  const { wants, counted, first, people } = query;
  const { fact, things, tells } = counting;
  // "Why is that the venue?" asks for no place.
  if (wants.has('why')) return tells.reason ? 1 : -0.3;
  const verdicts: number[] = [];
  if (wants.has('how-many')) {
    if (fact.figure === undefined) verdicts.push(things.numbers > 0 ? 0 : -1);
    else if (counted.size === 0 || counted.has(fact.figure.of)) verdicts.push(1);
    else verdicts.push(fact.figure.of in corpus.vocabulary.counted ? -0.5 : 0);
  } else if (wants.has('who')) verdicts.push(whoVerdict(counting, query, corpus));
  else if (wants.has('where')) verdicts.push(fact.where !== undefined || fact.kind === 'venue' ? 1 : -0.5);
  else if (wants.has('when'))
    verdicts.push(fact.kind === 'dates' ? 1 : fact.period === null ? -0.5 : tells.time ? 0.2 : -0.3);
  if (first) verdicts.push(tells.beginning ? 1 : -0.3);
  // "Who praised her speech?" asks for no words of hers.
  if (wants.has('quote') && !(wants.has('who') && people.size > 0)) verdicts.push(quoteVerdict(fact, tells, people));
  if (wants.has('theme')) verdicts.push(fact.kind === 'theme' ? 1 : -0.5);
  if (wants.has('document')) verdicts.push(fact.kind === 'document' ? 1 : -0.2);
  return verdicts.length === 0 ? 0 : Math.max(...verdicts);
}

/** Whether a fact gives somebody whom "who" may ask for, or at least mentions one of the type that the question asks for. */
function whoVerdict(
  { fact, entities }: Counting,
  query: Pick<Query, 'actors' | 'units' | 'asksForList'>,
  corpus: Corpus,
): number {
  const given = askedFor(fact.who ?? [], query, corpus).length;
  if (given > 0) return query.asksForList && given === 1 ? ONE_OF_SEVERAL : 1;
  return query.actors.size > 0 && askedFor([...entities], query, corpus).length > 0 ? MENTIONED : -0.3;
}

/** Who is one of those that are asked for answers less than a list of them. */
const ONE_OF_SEVERAL = 0.4;
const MENTIONED = 0.7;

/**
 * Those whom "who" may ask for: of the type that the question asks for, and not named in it already. Who holds an office is
 * asked for, not named.
 */
export function askedFor(
  ids: readonly string[],
  { actors, units }: Pick<Query, 'actors' | 'units'>,
  { entityById }: Corpus,
): string[] {
  return ids
    .filter((id) => actors.size === 0 || actors.has(entityById.get(id)?.type ?? 'topic'))
    .filter((id) => !units.some(({ entities, held }) => !held && entities.includes(id)));
}

/** A speech is what somebody said only where the fact gives it, and it is theirs. */
function quoteVerdict({ kind, quote, who }: Fact, tells: Tellings, people: Query['people']): number {
  const isOfAnother = who !== undefined && people.size > 0 && !who.some((id) => people.has(id));
  if (quote !== undefined) return isOfAnother ? SPOKE : 1;
  if (kind === 'speech') return tells.words && !isOfAnother ? 1 : SPOKE;
  return -0.3;
}

const SPOKE = 0.3;

/**
 * How far a fact is from counting what "how many" asks for: 0 it counts that, or nothing in particular is asked for;
 * `MISCOUNTED` its numbers count other things; 1 it gives no number.
 */
export function miscounts(
  { wants, counted, numbers, units }: Query,
  { fact, things }: Counting,
  corpus: Corpus,
): number {
  if (!wants.has('how-many')) return 0;
  if (fact.figure === undefined && things.numbers === 0) return 1;
  const asked = units.filter(({ asked: isAsked, counts }) => isAsked || counts);
  if (asked.length === 0 && counted.size === 0) return 0;
  const given = [...counted].filter((key) => fact.figure?.of === key || stands(corpus.vocabulary.counted[key], things));
  // "How many guests from how many countries?"
  if (counted.size > 1 && given.length > 0) {
    const told = numbers > 1 ? Math.min(given.length, things.numbers) : given.length;
    return (1 - told / counted.size) * MISCOUNTED;
  }
  const isCounted =
    given.length > 0 ||
    asked.some(
      ({ stems, spellings, concepts, han }) =>
        [...stems, ...spellings].some((value) => things.stems.has(value)) ||
        concepts.some((concept) => things.concepts.has(concept)) ||
        (han !== null && things.han.includes(han)),
    );
  return isCounted ? 0 : MISCOUNTED;
}

const MISCOUNTED = 0.6;

/** Whether numbers stand beside what is counted, or beside its unit. */
function stands(counted: Vocabulary['counted'][string] | undefined, { stems, han }: CountedThings): boolean {
  if (counted === undefined) return false;
  const { en, zh } = counted.beside ?? counted;
  return en.some((word) => stems.has(stem(word))) || zh.some((word) => han.includes(word));
}
