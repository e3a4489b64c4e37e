import type { Corpus } from '../../corpus/corpus.ts';
import { openSearch } from '../../search/engine.ts';
import type { Query, Unit } from '../../search/query.ts';
import type { Hit } from '../../search/rank.ts';
import { FEATURES, type FeatureName, rankScore } from '../../search/weights.ts';
import type { TestQuestion } from '../questions.ts';
import { type Judged, judge } from './judged.ts';
import { look, settle } from './respond.ts';

/** One part of the search switched off: in the corpus, in how a question is read, or in what is made of it. */
export type Ablation = { readonly name: string } & (
  | { readonly corpus: (corpus: Corpus) => Corpus }
  | { readonly query: (query: Query) => Query }
  | { readonly hits: (hits: readonly Hit[]) => readonly Hit[] }
);

const WORDS = 'share of the words that a fact has';
const ASKS = "likeness to the fact's own questions";
const MISSING = 'a name or rare word is missing';
const WANTED = 'what is wanted (who, when, a kind)';
const SUBJECT = 'another event, off the subject';
const TIES = 'ties: own year, lasting, well sourced';

/** What each feature of `src/search/weights.ts` tells; those that tell the same are switched off together. */
const TELLS: Readonly<Record<FeatureName, string>> = {
  coverage: WORDS,
  evidence: WORDS,
  support: WORDS,
  lacking: WORDS,
  unanswered: WORDS,
  heaviestMissing: WORDS,
  askBalanced: ASKS,
  askCovered: ASKS,
  sameAsk: ASKS,
  bodyBalanced: 'likeness to the text',
  relevance: 'term relevance',
  missingName: MISSING,
  aside: MISSING,
  missingUnknown: MISSING,
  missingAsked: MISSING,
  missingAttribute: MISSING,
  slot: WANTED,
  bareSlot: WANTED,
  kind: WANTED,
  otherKind: WANTED,
  noFigure: WANTED,
  parallel: 'what the facts of other years say',
  focus: 'the fact gives the name as its answer',
  otherEvent: SUBJECT,
  offSubject: SUBJECT,
  stray: SUBJECT,
  ownYear: TIES,
  lasting: TIES,
  notable: TIES,
};

const ABLATIONS: readonly Ablation[] = [
  ...[...new Set(Object.values(TELLS))].map((name) => ({
    name,
    hits: (hits: readonly Hit[]) =>
      without(
        hits,
        FEATURES.filter((feature) => TELLS[feature] === name),
      ),
  })),
  {
    name: 'margin to the next kind of fact',
    hits: (hits) => hits.filter(({ fact }, _, all) => fact.kind === all[0]?.fact.kind),
  },
  {
    name: 'synonyms',
    corpus: (corpus) => ({ ...corpus, vocabulary: { ...corpus.vocabulary, synonyms: { en: [], zh: [] } } }),
  },
  {
    name: 'spelling of single words',
    query: (query) => units(query, (unit) => ({ ...unit, spellings: [] })),
  },
  {
    name: 'names, roles and aliases',
    query: (query) => units(query, (unit) => ({ ...unit, entities: [], name: false, required: false })),
  },
  {
    name: 'offices ("the boss of …")',
    corpus: (corpus) => ({ ...corpus, vocabulary: { ...corpus.vocabulary, roles: {} } }),
  },
  {
    name: 'pinyin',
    corpus: (corpus) => ({
      ...corpus,
      pinyin: {},
      entities: corpus.entities.map(({ pinyin: _, ...entity }) => entity),
    }),
  },
  {
    name: "the facts' own questions",
    corpus: (corpus) => ({ ...corpus, facts: corpus.facts.map((fact) => ({ ...fact, asks: { en: [], zh: [] } })) }),
  },
  { name: 'years', query: (query) => ({ ...query, years: [], existing: true }) },
  { name: 'pairs of Chinese characters', query: (query) => ({ ...query, bigrams: new Set() }) },
  {
    name: 'what the question asks for',
    query: (query) => ({
      ...units(query, (unit) => ({ ...unit, asked: false })),
      wants: new Set(),
      counted: new Set(),
      kinds: new Set(),
    }),
  },
];

/** How the search does with one part switched off, its weights left as they are. */
export function ablate(corpus: Corpus, questions: readonly TestQuestion[]): ReadonlyMap<string, readonly Judged[]> {
  const engine = openSearch(corpus);
  const looked = questions.map((question) => look(engine, question));
  const judged = (ablation: Ablation): Judged[] => {
    if ('hits' in ablation)
      return looked.map((one) => judge(one.question, settle(engine, { ...one, hits: ablation.hits(one.hits) })));
    if ('query' in ablation)
      return questions.map((question) => judge(question, settle(engine, look(engine, question, ablation.query))));
    const lesser = openSearch(ablation.corpus(corpus));
    return questions.map((question) => judge(question, settle(lesser, look(lesser, question))));
  };
  return new Map(ABLATIONS.map((ablation) => [ablation.name, judged(ablation)]));
}

function without(hits: readonly Hit[], off: readonly FeatureName[]): Hit[] {
  const nothing = Object.fromEntries(off.map((name) => [name, 0]));
  return hits
    .map((hit) => {
      const features = { ...hit.features, ...nothing };
      return { ...hit, features, score: rankScore(features) };
    })
    .sort((a, b) => Number(b.inYear) - Number(a.inYear) || b.score - a.score);
}

function units(query: Query, change: (unit: Unit) => Unit): Query {
  return { ...query, units: query.units.map(change) };
}
