import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { Vocabulary } from '../corpus/vocabulary.ts';
import type { Mention } from './entities.ts';
import { entitiesOf, type Unit } from './query.ts';
import { type Reading, range } from './reading.ts';
import { anyOf } from './text.ts';

/** What a question says before a name that it leaves out, by the positions of its English words: "who besides her"; null where it leaves out nobody. */
export type ExclusionReader = (name: Mention) => readonly number[] | null;

export function exclusionReader({ tokens, text }: Reading, { exclusions: { en, zh } }: Vocabulary): ExclusionReader {
  const [latin, han] = [new RegExp(`\\b(?:${anyOf(en)})(?: the)?$`), new RegExp(`(?:${anyOf(zh)})\\P{L}?$`, 'u')];
  return ({ script, start }) => {
    if (script === 'han') return han.test(text.slice(0, start)) ? [] : null;
    const said = latin.exec(tokens.slice(0, start).join(' '));
    return said === null ? null : range(start - said[0].split(' ').length, start);
  };
}

/** Takes away what a question leaves out, and the words that say so. */
export function withoutExclusions(
  text: string,
  units: readonly Unit[],
  { exclusions: { en, zh, behind } }: Vocabulary,
): string {
  return units
    .filter(isLeftOut)
    .reduce(
      (rest, { text: name }) =>
        rest.replace(
          new RegExp(
            `(?:\\b(?:${anyOf(en)})\\s+(?:the\\s+)?|(?:${anyOf(zh)}))${anyOf([name])}\\s*(?:${anyOf(behind)})?\\s*\\P{L}?`,
            'u',
          ),
          ' ',
        ),
      text,
    );
}

/** Whether a question leaves out what a unit names. */
export function isLeftOut({ weight, entities }: Pick<Unit, 'weight' | 'entities'>): boolean {
  return weight === 0 && entities.length > 0;
}

/** Whom and what a question leaves out. */
export function leftOutIn(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(entitiesOf(units.filter(isLeftOut)));
}

/** Whether a fact is of nobody but whom the question leaves out: "who besides her". */
export function isOfNoOther({ who = [], about }: Fact, leftOut: ReadonlySet<string>, { entityById }: Corpus): boolean {
  if (leftOut.size === 0) return false;
  const told = (who.length > 0 ? who : about).filter((id) => entityById.get(id)?.type !== 'topic');
  return told.length > 0 && told.every((id) => leftOut.has(id));
}

/** Of what answers a common question, what is of somebody whom the question does not leave out. */
export function exceptLeftOut(
  ids: readonly string[] | null,
  units: readonly Unit[],
  corpus: Corpus,
): readonly string[] | null {
  const leftOut = leftOutIn(units);
  if (ids === null || leftOut.size === 0) return ids;
  const left = ids.filter((id) => {
    const fact = corpus.factById.get(id);
    return fact !== undefined && !isOfNoOther(fact, leftOut, corpus);
  });
  return left.length > 0 ? left : null;
}
