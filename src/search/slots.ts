import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { Query } from './query.ts';

/**
 * Whether a fact has what the question wants: 1 it has it, -1 it has not, 0 the question wants nothing that a slot
 * holds. Of several wants the best counts: "Who said what?" may be answered by either.
 */
export function slotAgreement({ wants, counted }: Query, fact: Fact, corpus: Corpus): number {
  const verdicts: number[] = [];
  if (wants.has('how-many')) {
    if (fact.figure === undefined) verdicts.push(givesFigure(fact) ? 0 : -1);
    else if (counted.size === 0 || counted.has(fact.figure.of)) verdicts.push(1);
    else verdicts.push(fact.figure.of in corpus.vocabulary.counted ? -0.5 : 0);
  } else if (wants.has('who')) verdicts.push(fact.who !== undefined ? 1 : -0.3);
  else if (wants.has('where')) verdicts.push(fact.where !== undefined || fact.kind === 'venue' ? 1 : -0.5);
  else if (wants.has('when')) verdicts.push(fact.kind === 'dates' ? 1 : fact.period !== null ? 0.2 : -0.5);
  if (wants.has('theme')) verdicts.push(fact.kind === 'theme' ? 1 : -0.5);
  if (wants.has('document')) verdicts.push(fact.kind === 'document' ? 1 : -0.2);
  return verdicts.length === 0 ? 0 : Math.max(...verdicts);
}

/** Whether a fact gives a number other than a year: not every fact that gives one has it as its slot. */
export function givesFigure({ figure, text }: Fact): boolean {
  return figure !== undefined || /(?<![\d-])(?!(?:19|20)\d\d(?!\d|,))\d/.test(text.en);
}
