import { findAnswer } from '../../src/answer/find-answer.ts';
import { sqliteFts5, stockMiniSearch, tunedMiniSearch } from '../../src/cli/eval/peers.ts';
import { openDataFolder } from '../../src/cli/open-data.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { openSearch } from '../../src/search/engine.ts';
import { quantile } from '../report.ts';
import { syntheticCorpus } from '../synthetic.ts';
import { memory } from './memory.ts';

/** Searches by name; each returns the ids that it finds, best first. */
const SEARCHES: Readonly<Record<string, (corpus: Corpus) => (text: string) => readonly string[]>> = {
  own(corpus) {
    const engine = openSearch(corpus);
    return (text) => findAnswer(engine, { text, today: 2026 }).facts.map(({ fact }) => fact.id);
  },
  stock: (corpus) => ids(stockMiniSearch(corpus)),
  tuned: (corpus) => ids(tunedMiniSearch(corpus)),
  sqlite: (corpus) => ids(sqliteFts5(corpus)),
};

function ids(peer: ReturnType<typeof stockMiniSearch>): (text: string) => string[] {
  return (text) => peer.search(text).map(({ id }) => id);
}

const ROUNDS = 3;
const [search = '', size = ''] = process.argv.slice(2);
const open = SEARCHES[search];
if (open === undefined) throw new RangeError(`no search “${search}”`);
const { corpus, queries } = syntheticCorpus(openDataFolder(), Number(size));
const before = memory();
const started = performance.now();
const find = open(corpus);
const warm = queries.map(({ text }) => find(text));
const build = performance.now() - started;
const found = warm.filter((hits, n) => hits[0] === queries[n]?.factId).length;
const samples: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const { text } of queries) {
    const asked = performance.now();
    find(text);
    samples.push(performance.now() - asked);
  }
}
const after = memory();
console.log(
  JSON.stringify({
    build,
    heap: after.heap - before.heap,
    resident: after.rss - before.rss,
    p50: quantile(samples, 0.5),
    p99: quantile(samples, 0.99),
    found: found / queries.length,
  }),
);
