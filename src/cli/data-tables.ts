import type { Corpus, Fact } from '../corpus/corpus.ts';
import { FACT_KINDS, type Source, STANCES } from '../corpus/schema.ts';
import { table } from './table.ts';

/** Who published a source, as far as the source says. */
export function publisherOf({ publisher, 'container-title': container, URL: url }: Source): string | undefined {
  return publisher ?? container ?? (url === undefined ? undefined : new URL(url).hostname);
}

/** The sources of some facts, each once. */
export function sourcesOf(corpus: Corpus, facts: readonly Fact[]): Source[] {
  const ids = new Set(facts.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return [...ids].flatMap((id) => corpus.sourceById.get(id) ?? []);
}

/** The distinct publishers of the sources of some facts. */
export function publishersOf(corpus: Corpus, facts: readonly Fact[]): Set<string> {
  return new Set(sourcesOf(corpus, facts).flatMap((source) => publisherOf(source) ?? []));
}

/** True where somebody has read a source of the fact, and not only what the seed article says of it. */
function isRead({ sources }: Fact): boolean {
  return sources.some(({ via }) => via === 'read');
}

/** What the corpus holds, as tables: an editor sees at a glance which year or kind is thin. */
export function dataTables(corpus: Corpus): string {
  const years: (number | null)[] = [...corpus.editions.map(({ year }) => year).sort((a, b) => a - b), null];
  const groups = years.map((year) => ({
    name: String(year ?? 'no year'),
    facts: corpus.facts.filter((fact) => fact.year === year),
  }));
  const all = [...groups, { name: 'all', facts: corpus.facts }];
  const byKind = all.map(({ name, facts }) => [
    name,
    facts.length,
    ...FACT_KINDS.map((kind) => facts.filter((fact) => fact.kind === kind).length),
  ]);
  const bySource = all.map(({ name, facts }) => {
    const sources = sourcesOf(corpus, facts);
    const stances = STANCES.map((stance) => sources.filter(({ custom }) => custom.stance === stance).length);
    return [name, sources.length, ...stances, publishersOf(corpus, facts).size];
  });
  const byAsk = all.map(({ name, facts }) => {
    const read = facts.filter(isRead).length;
    const asks = (language: 'en' | 'zh'): number => facts.reduce((sum, fact) => sum + fact.asks[language].length, 0);
    return [name, asks('en'), asks('zh'), read, facts.length - read];
  });
  return [
    `Facts by year and kind\n${table(['', 'all', ...FACT_KINDS], byKind)}`,
    `Sources by year and stance\n${table(['', 'all', ...STANCES, 'publishers'], bySource)}`,
    `Questions by language, and how facts are known\n${table(['', 'en', 'zh', 'read', 'only seed'], byAsk)}`,
  ].join('\n\n');
}
