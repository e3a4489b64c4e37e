import type { Corpus, Fact } from '../corpus/corpus.ts';
import { locate, type Problem } from '../corpus/problems.ts';
import { stem, words } from '../search/english.ts';
import { normalise } from '../search/text.ts';
import { publishersOf } from './data-tables.ts';

/** What an edition holds at least. */
const FEWEST_FACTS = 45;
const FEWEST_PUBLISHERS = 12;
/** Two texts of which this share of the words is the same say the same. */
const ALIKE = 0.8;

/** What no reader of the data stumbles over, but its editors should see; each line with file and line number. */
export interface Review {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Looks for what is thin, unused or told twice in data that has been loaded. */
export function reviewData(corpus: Corpus, files: ReadonlyMap<string, string>): Review {
  const newest = Math.max(...corpus.editions.map(({ year }) => year));
  const thin = corpus.editions.flatMap((edition, index) =>
    thinness(corpus, edition.year).map((message) => ({
      year: edition.year,
      problem: { file: 'editions.yaml', path: [index], message: `${edition.year}: ${message}` },
    })),
  );
  // The newest edition is still being written.
  const errors = thin.filter(({ year }) => year < newest).map(({ problem }) => problem);
  const warnings = thin.filter(({ year }) => year === newest).map(({ problem }) => problem);
  return {
    errors: locate(errors, files),
    warnings: [...locate([...warnings, ...unusedEntities(corpus)], files), ...nearDuplicates(corpus, files)],
  };
}

function thinness(corpus: Corpus, year: number): string[] {
  const facts = corpus.facts.filter((fact) => fact.year === year);
  const publishers = publishersOf(corpus, facts).size;
  return [
    ...(facts.length < FEWEST_FACTS ? [`${facts.length} facts; an edition needs ${FEWEST_FACTS}`] : []),
    ...(publishers < FEWEST_PUBLISHERS ? [`${publishers} publishers; an edition needs ${FEWEST_PUBLISHERS}`] : []),
  ];
}

function unusedEntities({ facts, entities }: Corpus): Problem[] {
  const used = new Set(facts.flatMap(({ who = [], where, about }) => [...who, where, ...about]));
  for (const { roles = [] } of entities) for (const { of } of roles) used.add(of);
  return entities.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          {
            file: 'entities.yaml',
            path: [index],
            message: `${id}: no fact names it; name it in \`who\` or \`about\`, or remove it`,
          },
        ],
  );
}

function nearDuplicates({ facts }: Corpus, files: ReadonlyMap<string, string>): string[] {
  const read = facts.map((fact) => ({ fact, stems: new Set(words(normalise(fact.text.en)).map(stem)) }));
  return read.flatMap((one, n) =>
    read
      .slice(n + 1)
      .filter((other) => mayRepeat(one.fact, other.fact) && overlap(one.stems, other.stems) >= ALIKE)
      .map(
        (other) =>
          `${place(other.fact, files)}: ${other.fact.id}: says nearly the same as ${one.fact.id}; merge the two, or tell them apart`,
      ),
  );
}

/** Sentences about two editions or two people are alike by nature, and disputed ones say otherwise. */
function mayRepeat(one: Fact, other: Fact): boolean {
  const sameYear = one.year === other.year || one.year === null || other.year === null;
  return sameYear && String(one.who) === String(other.who) && !one.disputed?.includes(other.id);
}

/** Jaccard's: the share of all words of the two that both have. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < large.size * ALIKE) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / (one.size + other.size - shared);
}

/** File and line of a fact. */
function place({ id }: Fact, files: ReadonlyMap<string, string>): string {
  const begins = new RegExp(`^- (?:\\{ ?)?id: ["']?${id}["']?[\\s,]`, 'm');
  for (const [file, text] of files) {
    const match = file.startsWith('facts/') ? begins.exec(text) : null;
    if (match !== null) return `${file}:${text.slice(0, match.index).split('\n').length}`;
  }
  return 'facts';
}
