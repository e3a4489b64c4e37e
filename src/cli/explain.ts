import { parseArgs } from 'node:util';
import { decide } from '../answer/find-answer.ts';
import { openPrepared } from '../search/prepared-folder.ts';
import { rank } from '../search/rank.ts';
import { ANSWER_WEIGHTS, FEATURES, RANK_WEIGHTS } from '../search/weights.ts';
import { dataFolder } from './data-folder.ts';

/** How many candidates are shown. */
const SHOWN = 6;

/** Shows how a question was read, the candidates with the parts of their score, and what was decided and why. */
function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { year: { type: 'string' } } });
  const text = positionals.join(' ');
  if (text === '') {
    console.error('usage: npm run explain -- "question" [--year 2015]');
    process.exit(2);
  }
  const engine = openPrepared(dataFolder());
  const question = {
    text,
    year: values.year === undefined ? undefined : Number(values.year),
    today: new Date().getFullYear(),
  };
  const query = engine.understand(question);
  const hits = rank(engine, query);
  const answer = decide(engine, { question, query, hits });

  console.log(`read as    ${query.text}`);
  console.log(
    `language   ${query.language}   years ${query.years.join(', ') || '–'}   wants ${[...query.wants].join(', ') || '–'}   counts ${[...query.counted].join(', ') || '–'}   on subject ${query.onSubject}`,
  );
  if (query.commonly !== null) console.log(`common     ${query.commonly.join(', ') || 'nothing on record'}`);
  for (const unit of query.units) {
    const means = [...unit.entities, ...unit.stems, ...unit.spellings].join(' | ');
    console.log(
      `  ${unit.weight.toFixed(2)} ${unit.required ? '!' : ' '} ${unit.text}${means === '' ? '' : `  = ${means}`}${unit.concepts.length > 0 ? `  ~ ${unit.concepts.join(',')}` : ''}`,
    );
  }
  console.log(
    `\ndecided    ${answer.outcome} (${answer.confidence.toFixed(3)})${answer.headline === null ? '' : `   ${answer.headline}`}\n`,
  );
  for (const { fact, score, inYear, features } of hits.slice(0, SHOWN)) {
    console.log(`${score.toFixed(3)} ${inYear ? 'in year' : 'other  '} ${fact.id}: ${fact.text.en}`);
    console.log(
      `        ${FEATURES.filter((name) => features[name] !== 0)
        .map((name) => `${name} ${features[name].toFixed(2)}×${RANK_WEIGHTS[name] ?? 0}/${ANSWER_WEIGHTS[name] ?? 0}`)
        .join('  ')}`,
    );
  }
}

main();
