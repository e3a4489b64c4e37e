import type { Corpus, Fact } from '../corpus/corpus.ts';
import { stem, words } from './english.ts';
import { type EntityFinder, type Mention, namesOf } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { read } from './reading.ts';
import { namedIn } from './surface.ts';
import { bigrams, normalise } from './text.ts';
import { formOf, type QuestionForm, type WantReader } from './wants.ts';
import type { YearRemover } from './years.ts';

/** One question of a fact, cut once when the index is built. */
export interface AskDocument {
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
  readonly bigrams: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly form: QuestionForm | null;
}

/** The same with the rarity of each of its parts, and of all of them together. */
export interface WeighedAsk {
  readonly stems: ReadonlyMap<string, number>;
  readonly concepts: ReadonlySet<number>;
  readonly bigrams: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, number>;
  readonly form: QuestionForm | null;
  readonly total: { readonly stems: number; readonly bigrams: number; readonly entities: number };
}

/** What the search knows of a fact before it looks at it closely. */
export interface FactDocument {
  readonly fact: Fact;
  /** Position in the corpus. */
  readonly index: number;
  /** Groups of synonyms that it holds a member of. */
  readonly concepts: ReadonlySet<number>;
  readonly entities: ReadonlySet<string>;
  /** Years that its text names beside its own. */
  readonly mentionedYears: ReadonlySet<number>;
}

/** What a fact says, cut like a question, so that one can be compared with it. */
export interface FactReading {
  /** Its own questions. */
  readonly asks: readonly AskDocument[];
  /** Its text in all languages. */
  readonly body: AskDocument;
  /** Whom and what its record and its text name. */
  readonly named: ReadonlySet<string>;
}

export interface DocumentParts {
  readonly corpus: Corpus;
  readonly finder: EntityFinder;
  readonly lexicon: Lexicon;
  readonly withoutYears: YearRemover;
  readonly readWants: WantReader;
}

/** Reads a fact like a question. This is what takes long when a whole corpus is made ready. */
export function readFact(fact: Fact, parts: DocumentParts): FactReading {
  const { asks, text } = fact;
  const mentions = mentionsIn(fact, parts.finder);
  const surely = surelyNamed(fact, mentions);
  const own = { ...parts, surely };
  const readText = (written: string): AskDocument => askDocument(written, own);
  return {
    asks: [...asks.en, ...asks.zh].map(readText),
    body: readText(`${text.en} ${text.zh}`),
    named: new Set([...surely, ...mentions.flatMap((mention) => meant(mention, surely))]),
  };
}

export function factDocument(
  { fact, index, reading: { asks, body, named } }: { fact: Fact; index: number; reading: FactReading },
  parts: DocumentParts,
): FactDocument {
  const { corpus, lexicon } = parts;
  const entities = new Set(named);
  const names = namedIn(fact).flatMap((id) => {
    const entity = corpus.entityById.get(id);
    return entity === undefined ? [] : namesOf(entity).map(normalise);
  });
  const concepts = new Set([...body.concepts, ...lexicon.conceptsIn(words(names.join(' . ')))]);
  for (const ask of asks) {
    for (const value of ask.concepts) concepts.add(value);
    for (const value of ask.entities) entities.add(value);
  }
  return {
    fact,
    index,
    concepts,
    entities,
    mentionedYears: new Set(
      (fact.text.en.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number).filter((year) => !fact.years.has(year)),
    ),
  };
}

function askDocument(text: string, parts: DocumentParts & { readonly surely: ReadonlySet<string> }): AskDocument {
  const { lexicon, withoutYears, readWants, surely } = parts;
  const { mentions, tokens, open, hanRuns: runs } = read(withoutYears(normalise(text)), parts);
  const left = open.map((at) => tokens[at] ?? '').filter((token) => !lexicon.isStop(token));
  return {
    stems: new Set(left.map(stem)),
    concepts: new Set([...lexicon.conceptsIn(tokens), ...runs.flatMap((run) => lexicon.hanConceptsIn(run))]),
    bigrams: new Set(runs.flatMap((run) => bigrams(lexicon.withoutHanStops(run)))),
    entities: new Set(mentions.flatMap((mention) => meant(mention, surely))),
    form: formOf(readWants(normalise(text)).wants),
  };
}

function mentionsIn({ text }: Fact, finder: EntityFinder): Mention[] {
  return [text.en, text.zh]
    .map(normalise)
    .flatMap((written) => [...finder.inWords(words(written)), ...finder.inHan(written)]);
}

/** Who is named by the fact's record, or in its text by a name that nobody else has. */
function surelyNamed(fact: Fact, mentions: readonly Mention[]): Set<string> {
  const unshared = mentions.filter(({ ids }) => ids.length === 1);
  return new Set([...namedIn(fact), ...unshared.flatMap(({ ids }) => ids)]);
}

/** Whom a shared name stands for: after "Ann Smith", "Smith" is her and no other Smith. */
function meant({ ids }: Mention, surely: ReadonlySet<string>): readonly string[] {
  const sure = ids.filter((id) => surely.has(id));
  return sure.length > 0 ? sure : ids;
}
