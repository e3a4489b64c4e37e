import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { dataFolder } from '../../src/cli/data-folder.ts';
import { openFolder } from '../../src/search/open-folder.ts';
import { warm } from '../../src/search/warm.ts';
import { memory } from './memory.ts';

// `anew`: as the first start with new data, which finds nothing prepared.
const kept = process.argv[2] === 'anew' ? mkdtempSync(join(tmpdir(), 'prepared-')) : undefined;
const started = performance.now();
const engine = await openFolder(dataFolder(), kept);
const opened = performance.now();
const { facts } = findAnswer(engine, { text: engine.corpus.facts[0]?.asks.en[0] ?? '', today: 2026 });
const answered = performance.now();
if (kept !== undefined) rmSync(kept, { recursive: true });
// `warm`: some seconds after a start.
if (process.argv[2] === 'warm') await warm(engine, 0);
console.log(JSON.stringify({ open: opened - started, first: answered - opened, facts: facts.length, ...memory() }));
