import { table } from '../table.ts';
import { type Measured, share } from './intervals.ts';
import { auroc, type Judged, type Measures, measures, riskCurve } from './judged.ts';

/** The searches side by side: the same questions, each judged. */
export type Results = ReadonlyMap<string, readonly Judged[]>;

const MEASURES: readonly (readonly [keyof Measures, string])[] = [
  ['shownRight', 'shown a right first fact'],
  ['hit1', 'hit@1 of the ranking'],
  ['hit3', 'hit@3 of the ranking'],
  ['mrr', 'MRR'],
  ['refused', 'unanswerable refused'],
  ['otherYear', 'other year told'],
  ['auroc', 'AUROC'],
  ['aurc', 'area under risk–coverage'],
];
const COVERAGES = [0.3, 0.5, 0.6, 0.7, 0.8, 1];
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** Every measure of every search, with its 95 % interval. */
export function overall(results: Results): string {
  return table(['', ...results.keys(), 'n'], measureRows(results, MEASURES));
}

/** A row for each measure, with its interval in every search and the number of questions. */
function measureRows(results: Results, shown: typeof MEASURES, label = ''): (string | number)[][] {
  const found = [...results.values()].map(measures);
  return shown.map(([key, name]) => [
    `${label}${name}`,
    ...found.map((all) => interval(all[key])),
    found[0]?.[key].n ?? 0,
  ]);
}

/** The share of wrong first facts among the surest part of the questions. */
export function riskCoverage(results: Results): string {
  const curves = [...results.values()].map(riskCurve);
  const rows = COVERAGES.map((part) => [
    percent(part),
    ...curves.map((curve) => percent(curve[Math.max(0, Math.round(part * curve.length) - 1)] ?? 0)),
  ]);
  return table(['surest', ...results.keys()], rows);
}

/** What readers saw was right (a right first fact, a right other year, honest silence), by language and what was right. */
export function byLanguage(results: Results): string {
  return rightBy(
    results,
    LANGUAGES.flatMap((lang) => (['answer', 'other-year', 'none'] as const).map((expect) => `${lang}, ${expect}`)),
    ({ question }) => `${question.lang}, ${question.expect}`,
  );
}

/** The same by kind of question. */
export function byKind(results: Results): string {
  return rightBy(results, kindsIn(results).sort(), ({ question }) => question.type);
}

/** How well the first fact of the ranking, one of the first three, and what is shown, fit each way of asking. */
export function byWay(results: Results): string {
  const rows = kindsIn(results).flatMap((way) => {
    const asked = new Map(
      [...results].map(([name, all]) => [name, all.filter(({ question }) => question.type === way)] as const),
    );
    return measureRows(asked, MEASURES.slice(0, 3), `${way}: `);
  });
  return table(['', ...results.keys(), 'n'], rows);
}

/** Every kind of question that was asked. */
function kindsIn(results: Results): string[] {
  return [...new Set([...results.values()].flatMap((judged) => judged.map(({ question }) => question.type)))];
}

function rightBy(results: Results, keys: readonly string[], keyOf: (judged: Judged) => string): string {
  const rows = keys.map((key) => {
    const shares = [...results.values()].map((judged) =>
      share(judged.filter((one) => keyOf(one) === key).map(({ right }) => right)),
    );
    return [key, ...shares.map(interval), shares[0]?.n ?? 0];
  });
  return table(['', ...results.keys(), 'n'], rows);
}

const DECILES = 10;

/** How often the first fact is right where the search is so sure, and how far the two are apart on the whole. */
export function calibration(judged: readonly Judged[]): string {
  const bins = Array.from({ length: DECILES }, (_, n) =>
    judged.filter(({ response }) => Math.min(DECILES - 1, Math.floor(response.sureness * DECILES)) === n),
  );
  let error = 0;
  const rows = bins.map((bin, n) => {
    const right = share(bin.map(({ firstRight }) => firstRight));
    const mean = bin.reduce((sum, { response }) => sum + response.sureness, 0) / bin.length;
    if (bin.length > 0) error += (bin.length / judged.length) * Math.abs(mean - right.value);
    return [
      `${(n / DECILES).toFixed(1)}–${((n + 1) / DECILES).toFixed(1)}`,
      bin.length === 0 ? '–' : percent(mean),
      interval(right),
      bin.length,
    ];
  });
  return `${table(['confidence', 'mean', 'right', 'n'], rows)}\nexpected calibration error: ${percent(error)}`;
}

/** What is lost without each part; negative means that it is worse without. */
export function ablations(full: readonly Judged[], parts: ReadonlyMap<string, readonly Judged[]>): string {
  const rightOf = (judged: readonly Judged[]): number => share(judged.map(({ right }) => right)).value;
  const rows = [...parts].map(([name, judged]) => [
    name,
    points(hit1Of(judged) - hit1Of(full)),
    points(rightOf(judged) - rightOf(full)),
    (auroc(judged) - auroc(full)).toFixed(3).replace('-', '−'),
    judged.filter((one, n) => one.right !== full[n]?.right).length,
  ]);
  return table(['without', 'hit@1', 'all right', 'AUROC', 'changed'], rows);
}

function hit1Of(judged: readonly Judged[]): number {
  return share(judged.filter(({ question }) => question.expect === 'answer').map(({ firstRight }) => firstRight)).value;
}

function interval({ value, low, high, n }: Measured): string {
  return n === 0 ? '–' : `${percent(value)} [${percent(low)}, ${percent(high)}]`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function points(value: number): string {
  return (100 * value).toFixed(1).replace('-', '−');
}
