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
  /** What it only seems to ask for: "when" in "How did she react when he spoke?" */
  readonly asides: ReadonlySet<Want>;
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
    const said = [...text.matchAll(phrase)].flatMap(({ 0: word, index }) => {
      const want = wantOf.has(word) ? wantOf.get(word) : actors.size > 0 ? 'who' : undefined;
      // "When it began" tells when something else was.
      const joins = index > 0 && leads.clauses.includes(word) && !asks.test(text.slice(index + word.length));
      return want === undefined ? [] : [{ want, joins, byTheirLike: asked.some((asking) => word.startsWith(asking)) }];
    });
    const asking = said.filter(({ joins }) => !joins);
    const end = asking.findIndex(({ want }) => want === null);
    const leading = end < 0 ? asking : asking.slice(0, end);
    const isAsked = new Set(asking.map(({ want }) => want));
    return {
      actors,
      // "Who said which guests she lets in?" asks for one.
      several: several && leading.find(({ want }) => want === 'who')?.byTheirLike === true,
      leads: [...new Set(leading.flatMap(({ want }) => want ?? []))],
      asides: new Set(said.flatMap(({ want, joins }) => (joins && want !== null && !isAsked.has(want) ? [want] : []))),
    };
  };
}
