import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { DataError } from '../../src/corpus/data-error.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { openPrepared } from '../../src/search/prepared-folder.ts';
import { dataFolder } from '../e2e/bot.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';

const COMMENT = '# another byte\n';

describe('prepared data', { timeout: 120_000 }, () => {
  let data: ReturnType<typeof dataFolder>;
  let kept: string;
  const open = (): SearchEngine => openPrepared(data.path, kept);
  const names = (): string[] => readdirSync(kept);
  const only = (): string => join(kept, names()[0] ?? 'none');

  beforeEach(() => {
    data = dataFolder();
    kept = mkdtempSync(join(tmpdir(), 'kept-'));
  });
  afterEach(() => {
    data.remove();
    rmSync(kept, { recursive: true });
  });

  it('is kept by the first start, and answers as the data itself does', () => {
    open();
    expect(names()).toHaveLength(1);
    const second = open();
    const questions = fixtureEngine().corpus.facts.flatMap(({ asks }) => [...asks.en, ...asks.zh]);
    expect(questions.length).toBeGreaterThan(20);
    for (const text of questions) {
      const answers = [second, fixtureEngine()].map((engine) => findAnswer(engine, { text, today: 2026 }));
      expect(answers[0]).toEqual(answers[1]);
    }
    expect(names()).toHaveLength(1);
  });

  it('is not used for other data, not by a single byte', () => {
    open();
    appendFileSync(join(data.path, 'entities.yaml'), COMMENT);
    open();
    expect(names()).toHaveLength(2);
  });

  it('is made anew where it was cut short', () => {
    open();
    const whole = readFileSync(only(), 'utf8');
    for (const length of [0, 100, whole.length - 100]) {
      truncateSync(only(), length);
      expect(open().corpus.facts.length).toBeGreaterThan(3);
      expect(readFileSync(only(), 'utf8')).toBe(whole);
    }
  });

  it('is never made of broken data', () => {
    appendFileSync(join(data.path, 'facts/2015.yaml'), '- id: half-written\n');
    expect(open).toThrow(DataError);
    expect(names()).toEqual([]);
  });

  it('is done without where nothing can be kept', () => {
    const file = join(kept, 'a-file');
    writeFileSync(file, '');
    expect(openPrepared(data.path, join(file, 'folder')).corpus.facts.length).toBeGreaterThan(3);
  });

  it('is forgotten once four newer ones are kept', () => {
    for (let n = 0; n < 6; n++) {
      open();
      appendFileSync(join(data.path, 'entities.yaml'), COMMENT);
    }
    expect(names()).toHaveLength(4);
  });
});
