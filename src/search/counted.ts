import type { Vocabulary } from '../corpus/vocabulary.ts';
import { stem, words } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise } from './text.ts';

/** What the numbers of a text count: the words around each of them. */
export interface CountedThings {
  /** How many numbers in the text count something. */
  readonly numbers: number;
  readonly stems: ReadonlySet<string>;
  /** The same words' groups of synonyms, of either language. */
  readonly concepts: ReadonlySet<number>;
  /** The Chinese around each number, a space between. */
  readonly han: string;
}

/** "More than 2,100 guests from home and abroad", "the number of guests rose to 2,100": how far the counted thing stands off. */
const REACH = { en: { before: 5, after: 6 }, zh: { before: 8, after: 10 } } as const;

/** Reads what numbers count. Years, days of a month, times of the day and ages count nothing. */
export type CountReader = (text: { readonly en: string; readonly zh: string }) => CountedThings;

export function countReader({ months, dateMarks, cardinals }: Vocabulary, lexicon: Lexicon): CountReader {
  const hanNumber = new RegExp(`(?<!\\d)\\d[\\d.,]*(?![\\d.,]*[${dateMarks}])`, 'gu');
  const numbers = new Set(cardinals);
  const month = months.map(normalise).join('|');
  const noCount = new RegExp(
    `\\b\\d{1,2}(?: (?:to|and) \\d{1,2})? (?:${month})|(?:${month}) \\d{1,2}(?: (?:to|and) \\d{1,2})?` +
      '|\\baged \\d+|\\b\\d+[- ]years?[- ]old|\\b\\d{1,2}:\\d{2}|\\b\\d{1,2} ?(?:am|pm|a\\.m|p\\.m)\\b|(?<![\\d,.])(?:19|20)\\d{2}(?![\\d,])',
    'g',
  );
  return ({ en, zh }) => {
    const tokens = words(normalise(en).replace(noCount, ' '));
    const near = new Set<number>();
    let found = 0;
    for (const [at, token] of tokens.entries()) {
      if (!/^\d/.test(token) && !numbers.has(token)) continue;
      found++;
      for (let n = at - REACH.en.before; n <= at + REACH.en.after; n++) if (n !== at) near.add(n);
    }
    const around = tokens.filter((_, at) => near.has(at));
    const han = hanAround(normalise(zh), hanNumber);
    return {
      numbers: found,
      stems: new Set(around.filter((token) => !/^\d/.test(token)).map(stem)),
      concepts: new Set([...lexicon.conceptsIn(around), ...lexicon.hanConceptsIn(han)]),
      han,
    };
  };
}

function hanAround(text: string, number: RegExp): string {
  return [...text.matchAll(number)]
    .map(({ index, 0: { length } }) =>
      text.slice(Math.max(0, index - REACH.zh.before), index + length + REACH.zh.after),
    )
    .join(' ');
}
