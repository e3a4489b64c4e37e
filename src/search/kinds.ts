import { FACT_KINDS, type FactKind } from '../corpus/schema.ts';
import type { Vocabulary, Want } from '../corpus/vocabulary.ts';
import { stem, words } from './english.ts';
import type { Unit } from './query.ts';
import { normalise } from './text.ts';

/** Reads which kinds of facts a question asks for. */
export type KindReader = (question: { units: readonly Unit[]; wants: ReadonlySet<Want>; text: string }) => {
  readonly kinds: Set<FactKind>;
  /** Whether every word of the question names a kind, or says nothing. */
  readonly kindsOnly: boolean;
};

/** What a question asks for that says nothing else: "When was it?" */
const KIND_OF_WANT: Partial<Record<Want, FactKind>> = { when: 'dates', where: 'venue', theme: 'theme' };
/** The weight that a unit has at most where it only says that something took place. */
const SAYS_NOTHING = 0.25;

export function kindReader({ kinds }: Vocabulary): KindReader {
  const named = FACT_KINDS.map((kind) => ({
    kind,
    stems: new Set(
      (kinds[kind]?.en ?? [])
        .filter((word) => !word.includes(' '))
        .flatMap((word) => words(normalise(word)))
        .map(stem),
    ),
    han: (kinds[kind]?.zh ?? []).map(normalise),
  }));
  return ({ units, wants, text }) => {
    const stems = words(text).map(stem);
    const found = new Set(
      named
        .filter(
          ({ stems: own, han }) => stems.some((value) => own.has(value)) || han.some((word) => text.includes(word)),
        )
        .map(({ kind }) => kind),
    );
    if (units.every(({ weight, entities }) => weight <= SAYS_NOTHING && entities.length === 0)) {
      for (const want of wants) {
        const kind = KIND_OF_WANT[want];
        if (kind !== undefined) found.add(kind);
      }
    }
    const asked = named.filter(({ kind }) => found.has(kind));
    const namesKind = ({ stems: own, han }: Unit): boolean =>
      asked.some(
        (kind) =>
          (own.length > 0 && own.every((value) => kind.stems.has(value))) || (han !== null && kind.han.includes(han)),
      );
    const kindsOnly =
      units.some(namesKind) &&
      units.every((unit) => unit.entities.length === 0 && (namesKind(unit) || unit.weight <= SAYS_NOTHING));
    return { kinds: found, kindsOnly };
  };
}
