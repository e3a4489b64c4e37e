import type { Corpus, Fact } from './corpus.ts';
import { parsePeriod } from './period.ts';
import type { Problem } from './problems.ts';
import { SEED_SOURCE } from './schema.ts';
import { emptyAskFinder, textProblems } from './text-checks.ts';

type Places = ReadonlyMap<string, { readonly file: string; readonly index: number }>;

/** What no schema sees: references between files, years outside their file, and texts that do not agree. */
export function crossCheck(corpus: Corpus, places: Places): Problem[] {
  const emptyAsks = emptyAskFinder(corpus);
  return [
    ...duplicates('sources.json', corpus.sources),
    ...duplicates('entities.yaml', corpus.entities),
    ...duplicateUrls(corpus),
    ...editionProblems(corpus),
    ...roleProblems(corpus),
    ...askedTwice(corpus, places),
    ...commonProblems(corpus),
    ...corpus.facts.flatMap((fact) => {
      const place = places.get(fact.id);
      const at = (path: PropertyKey[], message: string): Problem => ({
        file: place?.file ?? 'facts',
        path: [place?.index ?? 0, ...path],
        message: `${fact.id}: ${message}`,
      });
      return [
        ...referenceProblems(fact, corpus, at),
        ...dateProblems(fact, at),
        ...emptyAsks(fact, at),
        ...textProblems(fact, corpus, at),
      ];
    }),
  ];
}

/** Makes a problem of a fact, at a place inside it. */
export type At = (path: PropertyKey[], message: string) => Problem;

function duplicates(file: string, records: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, path: [index, 'id'], message: `the id ${id} is used twice; merge the two or rename one` }];
  });
}

function duplicateUrls({ sources }: Corpus): Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, URL: url }, index) => {
    const other = url === undefined ? undefined : first.get(url);
    if (url !== undefined && other === undefined) first.set(url, id);
    if (other === undefined) return [];
    return [
      { file: 'sources.json', path: [index, 'URL'], message: `${id}: the URL is ${other}'s too; keep one source` },
    ];
  });
}

function editionProblems(corpus: Corpus): Problem[] {
  const file = 'editions.yaml';
  return corpus.editions.flatMap((edition, index) => {
    const named = [
      ...Object.entries(edition.facts).flatMap(([key, ids]) =>
        [ids].flat().map((id) => ({ path: [index, 'facts', key], id })),
      ),
      ...Object.entries(edition.figures).flatMap(([key, figure]) =>
        figure.facts.map((id, n) => ({ path: [index, 'figures', key, 'facts', n], id })),
      ),
    ];
    const dates = edition.dates;
    const badDates =
      dates !== undefined && parsePeriod(dates) === null
        ? [{ file, path: [index, 'dates'], message: `${dates} is no date; write 2015-12-16/2015-12-18` }]
        : [];
    return [...unknownFacts(file, named, corpus), ...badDates];
  });
}

/** Where a file names facts that there are not. */
function unknownFacts(
  file: string,
  named: readonly { readonly path: PropertyKey[]; readonly id: string | undefined }[],
  { factById }: Corpus,
): Problem[] {
  return named
    .filter(({ id }) => id !== undefined && !factById.has(id))
    .map(({ path, id }) => ({ file, path, message: `there is no fact ${id}; name one of facts/*.yaml` }));
}

function commonProblems(corpus: Corpus): Problem[] {
  const file = 'common-questions.yaml';
  return corpus.commonQuestions.flatMap(({ facts, years, nothing }, index) => {
    const named = [
      ...facts.map((id, n) => ({ path: [index, 'facts', n], id })),
      ...Object.entries(years).flatMap(([year, ids]) => ids.map((id, n) => ({ path: [index, 'years', year, n], id }))),
    ];
    if (named.length > 0 === (nothing === true))
      return [
        { file, path: [index], message: 'name what answers it under `facts` or `years`, or write nothing: true' },
      ];
    return unknownFacts(file, named, corpus);
  });
}

function roleProblems(corpus: Corpus): Problem[] {
  return corpus.entities.flatMap((entity, index) =>
    (entity.roles ?? []).flatMap((role, n) =>
      role.of === undefined || corpus.entityById.has(role.of)
        ? []
        : [
            {
              file: 'entities.yaml',
              path: [index, 'roles', n, 'of'],
              message: `${entity.id}: there is no entity ${role.of}; add it or leave \`of\` out`,
            },
          ],
    ),
  );
}

function askedTwice(corpus: Corpus, places: Places): Problem[] {
  const first = new Map<string, string>();
  return corpus.facts.flatMap((fact) =>
    (['en', 'zh'] as const).flatMap((language) =>
      fact.asks[language].flatMap((ask, n) => {
        const key = ask
          .toLowerCase()
          .replace(/[\s\p{P}]+/gu, ' ')
          .trim();
        const other = first.get(key);
        if (other === undefined) first.set(key, fact.id);
        if (other === undefined) return [];
        const place = places.get(fact.id);
        const message = `${fact.id}: “${ask}” is asked by ${other} too; make one of them more exact`;
        return [{ file: place?.file ?? 'facts', path: [place?.index ?? 0, 'asks', language, n], message }];
      }),
    ),
  );
}

function referenceProblems(fact: Fact, corpus: Corpus, at: At): Problem[] {
  const problems: Problem[] = [];
  for (const [n, { id, via, at: passage }] of fact.sources.entries()) {
    const source = corpus.sourceById.get(id);
    if (source === undefined) problems.push(at(['sources', n, 'id'], `there is no source ${id} in sources.json`));
    if (passage === undefined)
      problems.push(at(['sources', n], `\`at\` is missing: the first and last words of the passage`));
    if (via === 'read' && source !== undefined && source.URL === undefined)
      problems.push(
        at(['sources', n, 'via'], `${id} has no URL, so it cannot have been read; add it or write via: seed`),
      );
  }
  if (fact.sources.some(({ via }) => via === 'seed') && corpus.sourceById.get(SEED_SOURCE)?.URL === undefined)
    problems.push(at(['sources'], `via: seed needs the source ${SEED_SOURCE} with its URL in sources.json`));
  for (const slot of ['who', 'about'] as const) {
    for (const [n, id] of (fact[slot] ?? []).entries()) {
      if (!corpus.entityById.has(id)) problems.push(at([slot, n], `there is no entity ${id} in entities.yaml`));
    }
  }
  if (fact.where !== undefined && !corpus.entityById.has(fact.where))
    problems.push(at(['where'], `there is no entity ${fact.where} in entities.yaml`));
  for (const [n, id] of (fact.disputed ?? []).entries()) {
    const other = corpus.factById.get(id);
    if (other === undefined) problems.push(at(['disputed', n], `there is no fact ${id}`));
    else if (!other.disputed?.includes(fact.id))
      problems.push(at(['disputed', n], `${id} does not name ${fact.id} in turn; add it to its \`disputed\``));
  }
  return problems;
}

function dateProblems(fact: Fact, at: At): Problem[] {
  if (fact.date === undefined) return [];
  if (fact.period === null) return [at(['date'], `${fact.date} is no date, or its range runs backwards`)];
  const { start, end } = fact.period;
  // An edition is announced the year before and reported on the year after.
  if (fact.year !== null && (end.year < fact.year - 1 || start.year > fact.year + 1))
    return [at(['date'], `${fact.date} lies outside ${fact.year}; move the fact to its year's file`)];
  return [];
}
