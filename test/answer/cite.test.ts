import { describe, expect, it } from 'vitest';
import { cite } from '../../src/answer/cite.ts';
import type { Fact } from '../../src/corpus/corpus.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();
const facts = (...ids: string[]): Fact[] => ids.flatMap((id) => corpus.factById.get(id) ?? []);
const [boycott] = facts('2015-rsf-boycott');

/** The address of a passage of the source `carsten-2015`. */
function passage(
  at: [string, string] | undefined,
  { url, via = 'read' }: { url?: string; via?: 'read' | 'seed' } = {},
): string | null | undefined {
  if (boycott === undefined) throw new Error('no fact');
  const [source] = corpus.sources.filter(({ id }) => id === 'carsten-2015');
  const sourceById = new Map(corpus.sourceById);
  if (source !== undefined && url !== undefined) sourceById.set(source.id, { ...source, URL: url });
  const fact = { ...boycott, sources: [{ id: 'carsten-2015', via, ...(at === undefined ? {} : { at }) }] };
  return cite({ ...corpus, sourceById }, [fact]).facts[0]?.passages[0]?.url;
}

describe('the numbers of sources', () => {
  it('count from 1 in order of use, and a source keeps its own', () => {
    const { facts: cited, citations } = cite(corpus, facts('2015-rsf-boycott', '2015-dates', '2015-venue'));
    expect(citations.map(({ n, source }) => [n, source.id])).toEqual([
      [1, 'carsten-2015'],
      [2, 'untitled-page'],
      [3, 'xinhua-2015'],
    ]);
    expect(cited.map(({ passages }) => passages.map(({ n }) => n))).toEqual([[1, 2], [3], [1]]);
  });
  it('are none where there is no fact', () => {
    expect(cite(corpus, [])).toEqual({ facts: [], citations: [] });
  });
});

describe('the address of a passage', () => {
  it('is the source’s, with the first and last words as a text fragment', () => {
    expect(passage(['called for', 'the conference'], { url: 'https://example.com/a' })).toBe(
      'https://example.com/a#:~:text=called%20for,the%20conference',
    );
  });
  it('keeps the fragment that the address has', () => {
    expect(passage(['a b', 'c d'], { url: 'https://example.com/a#part' })).toBe(
      'https://example.com/a#part:~:text=a%20b,c%20d',
    );
  });
  it('escapes what has a meaning in a text fragment or in a message', () => {
    expect(passage(['one-time, “x” & y', "(it's) *so*"], { url: 'https://example.com/' })).toBe(
      'https://example.com/#:~:text=one%2Dtime%2C%20%E2%80%9Cx%E2%80%9D%20%26%20y,%28it%27s%29%20%2Aso%2A',
    );
  });
  it('is the seed article’s for what is known only through it', () => {
    expect(passage(['a b', 'c d'], { via: 'seed' })).toBe(
      'https://en.wikipedia.org/wiki/World_Internet_Conference#:~:text=a%20b,c%20d',
    );
  });
  it('is the page as a whole where no passage is marked', () => {
    expect(passage(undefined, { url: 'https://example.com/a' })).toBe('https://example.com/a');
  });
  it('drops what follows a second “#”, which no address has', () => {
    expect(passage(['a b', 'c d'], { url: 'https://example.com/a#b#c' })).toBe(
      'https://example.com/a#b:~:text=a%20b,c%20d',
    );
  });
  it('is none where the seed article itself is not among the sources', () => {
    const sourceById = new Map([...corpus.sourceById].filter(([id]) => id !== 'seed-article'));
    const [fact] = facts('2015-ma-praise');
    const cited = fact && cite({ ...corpus, sourceById }, [fact]).facts[0];
    expect(cited?.passages).toEqual([{ n: 1, via: 'seed', url: null }]);
  });
  it('is none where no address is known', () => {
    const [fact] = facts('2014-draft');
    const sources = [{ id: 'seed-reference-12', via: 'read' as const }];
    expect(fact && cite(corpus, [{ ...fact, sources }]).facts[0]?.passages).toEqual([{ n: 1, via: 'read', url: null }]);
  });
});

it('a source that is not on record is not cited', () => {
  const [fact] = facts('2015-rsf-boycott');
  const sourceById = new Map([...corpus.sourceById].filter(([id]) => id !== 'carsten-2015'));
  const { facts: cited, citations } = cite({ ...corpus, sourceById }, fact === undefined ? [] : [fact]);
  expect(citations.map(({ source }) => source.id)).toEqual(['untitled-page']);
  expect(cited[0]?.passages.map(({ n }) => n)).toEqual([1]);
});

it('a fact knows what is said against it', () => {
  const [cited] = cite(corpus, facts('2015-participants')).facts;
  expect(cited?.disputedBy.map(({ id }) => id)).toEqual(['2015-participants-other']);
  const [alone] = cite({ ...corpus, factById: new Map() }, facts('2015-participants')).facts;
  expect(alone?.disputedBy).toEqual([]);
  const [undisputed] = cite(corpus, facts('2015-venue')).facts;
  expect(undisputed?.disputedBy).toEqual([]);
});
