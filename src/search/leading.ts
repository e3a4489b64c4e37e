import type { Vocabulary, Want } from '../corpus/vocabulary.ts';
import { type Actors, actorReader } from './actors.ts';
import { anyOf, hasHan, normalise } from './text.ts';

/** What a short answer to a question would give. */
export interface Leads extends Actors {
  /**
   * For what it asks (who, where, when, how many), in the order in which it does: "When and where was it?" Nothing where it begins
   * by asking for something else: "How did she react when he spoke?"
   */
  readonly leads: readonly Want[];
}

/** What a short answer can be for. Of two that are said in the same words ("how long") the first is meant. */
const SHORT = ['how-many', 'when', 'where', 'who'] as const satisfies readonly Want[];

export function leadReader(vocabulary: Vocabulary): (text: string) => Leads {
  const { wants, leads } = vocabulary;
  const readActors = actorReader(vocabulary);
  const wantOf = new Map<string, Want | null>();
  const asked = [...vocabulary.actors.asked.en, ...vocabulary.actors.asked.zh];
  for (const word of [...leads.other.en, ...leads.other.zh, ...wants.why.en, ...wants.why.zh]) wantOf.set(word, null);
  for (const want of SHORT) {
    const { en, zh } = wants[want];
    for (const word of [...en.map(normalise), ...zh]) if (!wantOf.has(word)) wantOf.set(word, want);
  }
  const phrases = [...new Set([...wantOf.keys(), ...asked])];
  const latin = anyOf(phrases.filter((word) => !hasHan(word)));
  const phrase = new RegExp(`(?<![\\w'-])(?:${latin})(?![\\w-])|${anyOf(phrases.filter(hasHan))}`, 'g');
  const asks = new RegExp(`^(?:\\s+(?:${anyOf([...wants['yes-no'].en, ...leads.joints])})\\b|\\W*$|,)`);
  return (text) => {
    const { actors, several } = readActors(text);
    const found = new Set<Want>();
    let byTheirLike = false;
    for (const { 0: word, index } of text.matchAll(phrase)) {
      const want = wantOf.has(word) ? wantOf.get(word) : actors.size > 0 ? 'who' : undefined;
      if (want === undefined) continue;
      // "When it began" tells when something else was.
      if (index > 0 && leads.clauses.includes(word) && !asks.test(text.slice(index + word.length))) continue;
      if (want === null) break;
      // "Who said which guests she lets in?" asks for one.
      if (want === 'who' && !found.has(want)) byTheirLike = asked.some((asking) => word.startsWith(asking));
      found.add(want);
    }
    return { actors, several: several && byTheirLike, leads: [...found] };
  };
}
