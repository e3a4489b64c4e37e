import { stemmer } from 'stemmer';
import { dictionaryForm } from './english-irregular.ts';
import { withoutAccents } from './text.ts';

const TOKEN = /[a-z0-9]+(?:\.[a-z0-9]+)*/g;
const stems = new Map<string, string>();
/** Words that only have the stem of others: who does a thing is told of far more often than the thing. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/^reporters?$/, 'reporter'],
  [/^presidents?$/, 'president'],
  // Not the stem of "us".
  [/^us(?:e[sd]?|ing)$/, 'use'],
];

/** The words of a normalised text, without accents, possessive endings and the dots of abbreviations ("U.S." is "us"). */
export function words(text: string): string[] {
  const plain = withoutAccents(text)
    .replace(/'s\b/g, '')
    .replace(/\bco-(?=[a-z]{3})/g, 'co')
    .replace(/(?<=[a-z])'(?=[a-z])/g, '');
  return (plain.match(TOKEN) ?? []).map((token) =>
    /^[a-z](?:\.[a-z])+$/.test(token) ? token.replaceAll('.', '') : token,
  );
}

/**
 * A word's stem: Porter's algorithm, with British and American spellings and doubled endings made one
 * ("organised", "organizing"; "boycotted", "boycotts").
 *
 * @see https://tartarus.org/martin/PorterStemmer/
 */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    const spelled = dictionaryForm(word)
      .replace(/is(e[drs]?|ing|ation|ations|ers)$/, (ending, rest: string, at: number) =>
        at >= 3 ? `iz${rest}` : ending,
      )
      .replace(/our(s|ed|ing)?$/, (ending, rest: string | undefined, at: number) =>
        at >= 3 ? `or${rest ?? ''}` : ending,
      )
      .replace(/^(cent|theat|kilomet|met|fib)re(?=s?$)/, '$1er')
      .replace(/^programme(?=s?$)/, 'program')
      .replace(/^(defen|offen|licen)ce(?=s?$)/, '$1se');
    const kept = KEPT.find(([pattern]) => pattern.test(word))?.[1];
    known = kept ?? stemmer(spelled).replace(/(?<=..)([b-df-hj-np-tv-z])\1$/, '$1');
    // Bounded, so that a flood of nonsense words cannot fill the memory.
    if (stems.size < 50_000) stems.set(word, known);
  }
  return known;
}

export function stemAll(text: string): string[] {
  return words(text).map(stem);
}
