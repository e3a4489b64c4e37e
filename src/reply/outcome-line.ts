import type { Answer } from '../answer/answer.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { INTL_TAG, type Words } from './languages.ts';

/** What is said before the facts, or in their place; null where the facts speak for themselves. */
export function outcomeLine(answer: Answer, { corpus, words }: { corpus: Corpus; words: Words }): string | null {
  const { outcome, years, facts, related } = answer;
  if (outcome === 'answered') return null;
  const list = (of: readonly number[]): string =>
    new Intl.ListFormat(INTL_TAG[words.language]).format([...new Set(of)].map(String));
  const known = [...corpus.editionByYear.keys()].sort((a, b) => a - b);
  const unknown = years.length > 0 && known.length > 0 && !years.some((year) => corpus.editionByYear.has(year));
  const noEdition = unknown
    ? words.say('no-such-edition', { asked: list(years), first: known[0] ?? '', last: known.at(-1) ?? '' })
    : null;
  if (outcome === 'other-year') {
    const found = facts.flatMap(({ fact }) => (fact.year === null ? [...fact.years].slice(0, 1) : [fact.year]));
    const from = found.sort((a, b) => a - b);
    return noEdition ?? words.say('other-year', { asked: list(years), found: list(from) });
  }
  const sentence = outcome === 'off-topic' ? words.say('off-topic') : (noEdition ?? words.say('not-recorded'));
  return related.length > 0 ? `${sentence}\n${words.say('answer.nearest')}` : sentence;
}
