import { parseArgs } from 'node:util';
import { openSearch } from '../search/engine.ts';
import { ablate } from './eval/ablation.ts';
import { judge } from './eval/judged.ts';
import { sqliteFts5, stockMiniSearch, tunedMiniSearch } from './eval/peers.ts';
import {
  ablations,
  byKind,
  byLanguage,
  byWay,
  calibration,
  overall,
  type Results,
  riskCoverage,
} from './eval/report.ts';
import { own, type Responder, withThreshold } from './eval/respond.ts';
import { openDataFolder } from './open-data.ts';
import { readFactQuestions, readQuestions, type TestQuestion } from './questions.ts';

const SPLITS = ['test', 'tune', 'all'] as const;
const OWN = 'this search';

const LEGEND = `Percent with 95 % intervals: Wilson's for shares, a bootstrap over questions for MRR, AUROC and the area.
"shown": silence counts as wrong; "of the ranking": before the decision to show anything.
Peers are silent below the score that does best on the tuning half; they leave out other years where the year option is
set, and cannot tell that another year has the answer. MiniSearch tuned (stop words, prefix, fuzzy 0.2) and SQLite FTS5
(BM25, Porter) get Traditional Chinese as Simplified, and Chinese cut into words.`;

/** Measures this search beside its peers on the project's own questions. */
function main(): void {
  const { values } = parseArgs({
    options: { split: { type: 'string', default: 'test' }, wrong: { type: 'boolean', default: false } },
  });
  const split = SPLITS.find((name) => name === values.split);
  if (split === undefined) {
    console.error(`usage: npm run eval -- [--split ${SPLITS.join('|')}] [--wrong]`);
    process.exit(2);
  }
  const corpus = openDataFolder();
  const all = readQuestions();
  const ofSplit = (every: readonly TestQuestion[]): TestQuestion[] =>
    every.filter((question) => split === 'all' || question.split === split);
  const questions = ofSplit(all);
  const tuning = all.filter((question) => question.split === 'tune');

  const searches: readonly (readonly [string, Responder])[] = [
    [OWN, own(openSearch(corpus))],
    ...[stockMiniSearch(corpus), tunedMiniSearch(corpus), sqliteFts5(corpus)].map(
      (peer) => [peer.name, withThreshold(peer, tuning)] as const,
    ),
  ];
  const judged = (asked: readonly TestQuestion[]): Results =>
    new Map(searches.map(([name, respond]) => [name, asked.map((question) => judge(question, respond(question)))]));
  const results = judged(questions);
  const full = results.get(OWN) ?? [];

  if (values.wrong) {
    for (const { question, response } of full.filter(({ right }) => !right)) {
      console.log(
        `${question.lang}\t${question.type}\t${question.expect}\t${response.outcome} ${response.sureness.toFixed(2)}\t${question.year ?? ''}\t${question.q}\t${response.ranked[0] ?? ''}\t${question.facts.join(' ')}`,
      );
    }
    return;
  }
  section(`${questions.length} questions (${split}), ${corpus.facts.length} facts`, LEGEND);
  section('Overall', overall(results));
  section('Wrong first facts among the surest questions (risk at coverage)', riskCoverage(results));
  section('Right by language', byLanguage(results));
  section('Right by kind of question', byKind(results));
  section(`Calibration of ${OWN}: is it as often right as it is sure?`, calibration(full));
  section(
    'Ablation: points lost or won without one part, the weights left as they are',
    ablations(full, ablate(corpus, questions)),
  );
  const asked = ofSplit(readFactQuestions());
  section(
    `${asked.length} questions about every fact, by people who saw its sentence and none of its own questions`,
    byWay(judged(asked)),
  );
}

function section(title: string, text: string): void {
  console.log(`\n## ${title}\n\n${text}`);
}

main();
