import type { CommonQuestion, Edition } from './schema.ts';

/**
 * A common question with what the editions themselves answer, where it says which part of theirs does: "Where was it?" by the
 * fact of each one's place. What the question lists for a year itself comes before that.
 */
export function ofEachEdition(question: CommonQuestion, editions: readonly Edition[]): CommonQuestion {
  const { edition: part, years } = question;
  if (part === undefined) return question;
  const told = editions.map((edition) => [
    String(edition.year),
    [...(years[edition.year] ?? []), ...factsOf(edition, part)],
  ]);
  return { ...question, years: { ...years, ...Object.fromEntries(told.filter(([, facts]) => facts?.length !== 0)) } };
}

function factsOf({ facts, figures }: Edition, part: NonNullable<CommonQuestion['edition']>): readonly string[] {
  switch (part) {
    case 'dates':
    case 'place':
    case 'theme':
      return facts[part] === undefined ? [] : [facts[part]];
    case 'opening':
      return facts.opening ?? [];
    default:
      return figures[part]?.facts ?? [];
  }
}
