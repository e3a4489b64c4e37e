import { inFreshProcess } from './fresh-process.ts';
import { print, rounded } from './report.ts';

const SEARCHES = [
  ['this search', 'own'],
  ['MiniSearch', 'stock'],
  ['MiniSearch tuned', 'tuned'],
  ['SQLite FTS5', 'sqlite'],
] as const;
const SIZES = (process.env['BENCH_SIZES'] ?? '1000,10000,100000').split(',').map(Number);

print({
  name: 'growth',
  about: `Synthetic facts, each search and size in a fresh process. Build: milliseconds until the first 50 queries are answered. Memory: MiB
that this adds. A query has a slip in the name that only one fact has; found: percent with that fact first.`,
  rows: SIZES.flatMap((size) =>
    SEARCHES.map(([name, search]) => {
      const { build, heap, resident, p50, p99, found } = measured(search, size);
      // The largest take minutes: say that it goes on.
      console.error(
        `${name}, ${size} facts: built in ${Math.round(build)} ms, p50 ${rounded(p50)} ms, p99 ${rounded(p99)} ms`,
      );
      return {
        facts: size,
        search: name,
        build: Math.round(build),
        heap: Math.round(heap),
        resident: Math.round(resident),
        p50: rounded(p50),
        p99: rounded(p99),
        found: Math.round(100 * found),
      };
    }),
  ),
});

function measured(search: string, size: number) {
  const {
    build = Number.NaN,
    heap = Number.NaN,
    resident = Number.NaN,
    p50 = Number.NaN,
    p99 = Number.NaN,
    found = Number.NaN,
  } = inFreshProcess('growth.ts', { args: [search, String(size)], collects: true });
  return { build, heap, resident, p50, p99, found };
}
