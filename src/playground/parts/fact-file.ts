import type { FactRecord } from '../../corpus/schema.ts';
import { numbersIn, written } from './numbers.ts';

/** The part of a fact's record that comes in a file of its own; the rest of it stands in its outline. */
export type FactRest = Pick<FactRecord, 'id' | 'text' | 'asks' | 'quote' | 'figure' | 'disputed'> & {
  readonly sources: readonly Omit<FactRecord['sources'][number], 'via'>[];
};

type Few = Pick<FactRest, 'quote' | 'figure' | 'disputed'>;
type Passage = readonly [id: string, first?: string, last?: string];

/** The same as a list without names of fields: a question reads some seventy of these files, and all begin alike. */
export type FactFile = readonly [
  id: string,
  text: readonly [en: string, zh: string],
  asks: readonly [en: readonly string[], zh: readonly string[]],
  sources: readonly Passage[],
  /** In how many facts each of its terms stands, in the order in which it has them. */
  counts: string,
  few: Few,
];

/** Writes a fact's file. */
export function factFile(fact: FactRest, counts: readonly number[]): FactFile {
  const { id, text, asks, sources } = fact;
  return [
    id,
    [text.en, text.zh],
    [asks.en, asks.zh],
    sources.map(({ id: source, at = [] }): Passage => [source, ...at]),
    written(counts),
    fewOf(fact),
  ];
}

/** Reads a fact's file. */
export function factIn([id, [en, zh], asks, sources, , few]: FactFile): FactRest {
  return {
    id,
    text: { en, zh },
    asks: { en: [...asks[0]], zh: [...asks[1]] },
    sources: sources.map(([source, first, last]) => ({
      id: source,
      ...(first === undefined || last === undefined ? {} : { at: [first, last] }),
    })),
    ...few,
  };
}

/** The counts of a fact's terms. */
export function countsIn([, , , , counts]: FactFile): number[] {
  return numbersIn(counts);
}

function fewOf({ quote, figure, disputed }: FactRest): Few {
  return {
    ...(quote === undefined ? {} : { quote }),
    ...(figure === undefined ? {} : { figure }),
    ...(disputed === undefined ? {} : { disputed }),
  };
}
