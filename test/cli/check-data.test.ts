import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reviewData } from '../../src/cli/data-review.ts';
import { dataTables } from '../../src/cli/data-tables.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { changedFiles, swap } from '../corpus/broken.ts';
import { dataFolder } from '../e2e/bot.ts';
import { run } from './run.ts';

const data = dataFolder();
afterAll(() => data.remove());

describe('check-data', () => {
  it('finds nothing wrong with the data of the project, and shows what it holds', async () => {
    const { status, out, err } = await run('check-data');
    expect(err).toBe('');
    expect(out).toMatch(/^Facts by year and kind\n +all +dates +venue/);
    expect(out).toMatch(/^2015 +\d+ /m);
    expect(out).toMatch(/\n\d+ facts from \d+ sources: 0 errors, \d+ warnings\n$/);
    expect(status).toBe(0);
  });
  it('shows every problem with file and line, and exit status 1', async () => {
    const file = join(data.path, 'facts/2015.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('kind: venue', 'kind: gossip').replace('kind: theme', 'kind: rumour'),
    );
    const { status, out, err } = await run('check-data', { env: { DATA_DIR: data.path } });
    expect([status, out]).toEqual([1, '']);
    expect(err.match(/^facts\/2015\.yaml:\d+: 2015-\w+: kind: /gm)).toHaveLength(2);
  });
});

const review = (changes: Parameters<typeof changedFiles>[0] = {}) => {
  const files = changedFiles(changes);
  return reviewData(loadCorpus(files), files);
};

describe('the review of data that loads', () => {
  it('calls an edition with too few facts or publishers an error', () => {
    expect(review().errors).toContainEqual(
      expect.stringMatching(/^editions\.yaml:8: 2015: \d+ facts; an edition needs 45$/),
    );
    expect(review().errors).toContainEqual(
      expect.stringMatching(/^editions\.yaml:8: 2015: \d publishers; an edition needs 12$/),
    );
  });
  it('only warns of the newest edition, which is still being written', () => {
    expect(review().errors.join()).not.toContain('2017:');
    expect(review().warnings).toContainEqual(expect.stringMatching(/^editions\.yaml:17: 2017: \d facts/));
  });
  it('warns of an entity that no fact uses', () => {
    const changes = {
      'entities.yaml': (text: string) => `${text}- { id: nobody, type: person, name: { en: Nobody, zh: 无人 } }\n`,
    };
    expect(review(changes).warnings).toContainEqual(
      expect.stringMatching(/^entities\.yaml:\d+: nobody: no fact names it/),
    );
    expect(review().warnings.join()).not.toMatch(/entities\.yaml.*: (?:apple|boycott|wuzhen):/);
  });
  it('warns of two facts that say the same', () => {
    const twin = `- id: 2015-boycott-again
  kind: criticism
  text: { en: Reporters Without Borders called for a boycott of the second World Internet Conference in December 2015., zh: 无国界记者组织于2015年呼吁抵制世界互联网大会。 }
  asks: { en: [Was there a call to boycott?], zh: [有人呼吁抵制吗？] }
  who: [reporters-without-borders]
  sources: [{ id: xinhua-2015, via: read, at: [a b, c d] }]
`;
    const { warnings } = review({ 'facts/2015.yaml': (text) => `${text}${twin}` });
    expect(warnings).toContainEqual(
      expect.stringMatching(/^facts\/2015\.yaml:\d+: 2015-boycott-again: says nearly the same as 2015-rsf-boycott/),
    );
  });
  it('does not warn where sources disagree', () => {
    expect(
      review({ 'facts/2015.yaml': swap('Reuters counted 2,400', 'Xinhua counted 2,400') }).warnings.join(),
    ).not.toContain('says nearly the same');
  });
});

describe('the tables', () => {
  const tables = dataTables(loadCorpus(changedFiles({})));
  it.each([
    [/^2015 +8 +1 +1 +1 /m, 'facts by kind'],
    [/^2014 +2 +· +· +1 +1 +1$/m, 'sources by stance, and publishers'],
    [/^2014 +2 +2 +1 +1$/m, 'questions by language, facts that were read and those only in the seed article'],
    [/^no year +1/m, 'what belongs to no year'],
    [/^all +14 /m, 'all'],
  ])('%s: %s', (line) => {
    expect(tables).toMatch(line);
  });
});
