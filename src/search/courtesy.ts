import type { Vocabulary } from '../corpus/vocabulary.ts';
import { sideClauseRemover } from './side-clauses.ts';
import { anyOf, anyWordOf, hasHan } from './text.ts';

/**
 * Takes away what people put around a question that asks nothing: greetings, thanks, what it is for ("Hi, quick question for
 * my essay: … thanks!"). What is left of nothing else stays as it is.
 *
 * @param text normalised, in Simplified Chinese or English.
 */
export type CourtesyRemover = (text: string) => string;

export function courtesyRemover(vocabulary: Vocabulary): CourtesyRemover {
  const { courtesies, contractions, rephrasings } = vocabulary;
  const withoutSideClauses = sideClauseRemover(vocabulary);
  const { en, zh, purposes } = courtesies;
  const topic = `(?:\\s+(?:${anyOf(purposes.on)})\\s+${NO_YEAR}{3,60}?(?=\\s*[,:.]|\\s+(?:i|we)\\b))?`;
  const purpose = `(?:${anyOf(purposes.openers)})\\s+(?:[a-z]+\\s+){0,2}?(?:${anyOf(purposes.works)})${topic}`;
  const opener = new RegExp(`^\\s*(?:${anyOf(courtesies.topics)})\\b`);
  const sentence = new RegExp(`^\\s*(?:${anyOf(courtesies.topics)})\\s+${NO_YEAR}{3,120}?[.:!;]\\s+(?=\\S)`);
  const phrase = `(?:${purpose}|${anyOf(en)})(?![a-z'])`;
  const between = `[\\s,.:;!?…-]*`;
  const latin = {
    before: new RegExp(`^${between}${phrase}${between}`),
    after: new RegExp(`${between}(?<![a-z'])${phrase}${between}$`),
  };
  const mark = `[\\s\\p{Terminal_Punctuation}~…]*`;
  const han = {
    before: new RegExp(`^${mark}(?:${anyOf(zh)})${mark}`, 'u'),
    after: new RegExp(`${mark}(?:${anyOf(zh)})${mark}$`, 'u'),
  };
  const [spellOut, rephrase] = [replacer(contractions), replacer(rephrasings)];
  return (text) => {
    const written = rephrase(spellOut(text));
    const { before, after } = hasHan(text) ? han : latin;
    let rest = withoutSideClauses(written.replace(sentence, '').replace(opener, ''));
    for (let n = 0; n < MOST; n++) {
      const shorter = rest.replace(before, '').replace(after, '');
      if (shorter === rest || shorter === '') break;
      rest = shorter;
    }
    return rest;
  };
}

/** A character of a topic; one that names a year is a part of the question. */
const NO_YEAR = `(?:(?!20\\d\\d)[^.:;!?])`;

/** Puts plainer words for some. */
function replacer(plainer: Readonly<Record<string, string>>): (text: string) => string {
  const said = Object.keys(plainer);
  const pattern = new RegExp(anyWordOf({ en: said.filter((word) => !hasHan(word)), zh: said.filter(hasHan) }), 'g');
  return (text) => text.replace(pattern, (word) => plainer[word] ?? word);
}

/** How many of them people put around one question at most. */
const MOST = 6;
