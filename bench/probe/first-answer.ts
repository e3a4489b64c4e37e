import { findAnswer } from '../../src/answer/find-answer.ts';
import { openDataFolder } from '../../src/cli/data-folder.ts';
import { openSearch } from '../../src/search/engine.ts';
import { memory } from './memory.ts';

const started = performance.now();
const corpus = openDataFolder();
const loaded = performance.now();
const engine = openSearch(corpus);
const opened = performance.now();
const { facts } = findAnswer(engine, { text: corpus.facts[0]?.asks.en[0] ?? '', today: 2026 });
const answered = performance.now();
console.log(
  JSON.stringify({
    load: loaded - started,
    index: opened - loaded,
    first: answered - opened,
    facts: facts.length,
    ...memory(),
  }),
);
