import type { SearchEngine } from '../search/engine.ts';
import type { Query } from '../search/query.ts';
import type { Hit } from '../search/rank.ts';

/**
 * A fact answers when it is at least this probable that it does. Below even chances, as silence counts as a wrong answer
 * where there is one: on the tuning questions 0.5 kept back 11 right answers and no wrong one.
 */
export const ANSWERS = 0.42;
/**
 * A question that takes for granted that the thing happened ("Who …?", not "Did she …?") and that another year answers
 * is answered rather by the year's own fact when that is as probable as this.
 */
const ANSWERS_RATHER = 0.3;

/** What was found in the years that a question asks about and in others, best first, and how sure the first of each is. */
export interface FoundByYear {
  readonly within: readonly Hit[];
  readonly outside: readonly Hit[];
  readonly sure: number;
  readonly elsewhere: number;
}

/** Whether what another year has is the answer, although the year that is asked about has something, too. */
export function isOfAnotherYear(
  engine: SearchEngine,
  query: Query,
  { within, outside, sure, elsewhere }: FoundByYear,
): boolean {
  return (
    (elsewhere > sure && isMeantInstead(outside[0], within[0])) ||
    (elsewhere >= ANSWERS && isOnlyListed(engine, query, { within, other: outside[0] })) ||
    (elsewhere >= ANSWERS && isOnlyMentioned(query, within[0]))
  );
}

/** Whether the year's own fact answers though it is less sure than usual: another year's would be the only other answer. */
export function isTheYearsOwn({ wants, years, kindsOnly }: Query, { within, sure, elsewhere }: FoundByYear): boolean {
  const presumes = years.length > 0 && !wants.has('yes-no') && !kindsOnly;
  return presumes && elsewhere >= ANSWERS && sure >= ANSWERS_RATHER && !lacks(within[0]);
}

/**
 * Whether the fact of another year is what the question is about ("Did she speak in 2015?"): it says all that the one of
 * the year lacks, the thing asked about, the kind of thing or the person, and ranks far above it.
 */
function isMeantInstead(other: Hit | undefined, own: Hit | undefined): boolean {
  if (other === undefined || own === undefined) return false;
  if (lacks(own) && !lacks(other) && other.features.heaviestMissing < MISSED && other.score > own.score) return true;
  if (other.score - own.score < FAR_ABOVE) return false;
  return (
    (own.features.heaviestMissing >= MISSED && other.features.heaviestMissing === 0) ||
    (own.features.slot < 0 && other.features.slot > 0) ||
    (own.features.aside === 1 && other.features.aside === 0)
  );
}

/** Whether a fact lacks a name, or a word that is on record nowhere else. */
function lacks(hit: Hit | undefined): boolean {
  return hit === undefined || hit.features.missingName === 1 || hit.features.missingUnknown === 1;
}

const FAR_ABOVE = 2.5;
/** A word that weighs no more may be lacking: the fact says it in another way. */
const MISSED = 0.2;

/**
 * Whether the year is only one of several in a fact of the whole ("A in 2015, B in 2016"), while the fact of another year
 * is about whom the question names, whom no fact of the year itself names.
 */
function isOnlyListed(
  { documents }: SearchEngine,
  { years }: Query,
  { within, other }: { within: readonly Hit[]; other: Hit | undefined },
): boolean {
  const [own] = within;
  if (own === undefined || other === undefined) return false;
  const told = own.fact.years.size + (documents[own.index]?.mentionedYears.size ?? 0);
  return (
    own.fact.year === null &&
    told > 1 &&
    other.features.focus > 0 &&
    other.score > own.score - NEARLY_LEVEL &&
    within.every(({ fact, features }) => !years.includes(fact.year ?? 0) || features.missingName === 1)
  );
}

const NEARLY_LEVEL = 1;

/** Whether a fact gives whom the question names, and lacks nothing else of it ("Was she there in person?"). */
export function isNamedThere(own: Hit | undefined): boolean {
  return givesWhom(own) && own.features.missingAttribute === 0 && own.features.noFigure === 0;
}

/** Whether no fact of the year names whom the question names, and one of another year says all else of it ("Was she there in 2015?"). */
export function isNamedOnlyThen(within: readonly Hit[], other: Hit | undefined): boolean {
  return givesWhom(other) && within.every(({ features }) => features.missingName === 1);
}

/** Whether a fact gives whom the question names, and has nearly every word of it. */
function givesWhom(hit: Hit | undefined): hit is Hit {
  return hit !== undefined && hit.features.focus > 0 && hit.features.heaviestMissing < MISSED;
}

/** Whether a question is nothing but names and subjects ("Artificial intelligence", in 2015), and a fact of the year has them all. */
export function isAllThere(query: Query, own: Hit | undefined): boolean {
  return isKeyword(query) && own !== undefined && own.features.coverage >= WHOLE && own.features.ownYear === 1;
}

/** Whether a question is nothing but names and subjects, with a year. */
function isKeyword({ units, wants, years, instructs }: Query): boolean {
  return years.length > 0 && wants.size === 0 && !instructs && units.every(({ entities }) => entities.length > 0);
}

/** Whether the year that stands beside a name is only mentioned in the fact of another ("built on what was issued in 2015"). */
function isOnlyMentioned(query: Query, own: Hit | undefined): boolean {
  return isKeyword(query) && own !== undefined && own.fact.year !== null && own.features.ownYear === 0;
}

const WHOLE = 0.99;
