import { seeded } from '../src/cli/eval/intervals.ts';
import type { Corpus, Fact } from '../src/corpus/corpus.ts';
import type { Entity } from '../src/corpus/schema.ts';

const SYLLABLES = ['ba', 'dor', 'ke', 'lim', 'mo', 'nar', 'pel', 'qui', 'ras', 'tov', 'u', 'ven', 'xi', 'zor'];

/** A query about one synthetic fact, with a slip in the name that only that fact has. */
export interface SlippedQuery {
  readonly text: string;
  readonly factId: string;
}

/**
 * A corpus of any size: the real facts again and again, each with a made-up person of its own, so that its words, its rare
 * terms, its entities and its questions grow with it.
 */
export function syntheticCorpus(corpus: Corpus, size: number): { corpus: Corpus; queries: SlippedQuery[] } {
  const random = seeded(size);
  const name = (): string => {
    const word = Array.from({ length: 5 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const queries: SlippedQuery[] = [];
  const entities: Entity[] = [...corpus.entities];
  const facts = Array.from({ length: size }, (_, n): Fact => {
    const source = corpus.facts[n % corpus.facts.length];
    if (source === undefined) throw new RangeError('the corpus has no facts');
    const person = name();
    const id = `${source.id}-${n}`;
    const entity = `person-${n}`;
    entities.push({ id: entity, type: 'person', name: { en: person, zh: person }, aliases: {} });
    if (n % Math.ceil(size / QUERIES) === 0)
      queries.push({ text: `${source.asks.en[0] ?? ''} ${slip(person)}`, factId: id });
    return {
      ...source,
      id,
      about: [...source.about, entity],
      text: { en: `${source.text.en} ${person} confirmed it.`, zh: source.text.zh },
      asks: { en: source.asks.en.map((ask) => `${ask} ${person}`), zh: source.asks.zh },
    };
  });
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  return { corpus: { ...corpus, facts, factById, entities, entityById }, queries };
}

const QUERIES = 50;

/** Two neighbouring letters in the wrong order. */
function slip(text: string): string {
  const at = Math.floor(text.length / 2);
  return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
}
