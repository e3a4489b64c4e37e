import { afterAll, describe, expect, it } from 'vitest';
import { dataFolder } from '../e2e/bot.ts';
import { run } from './run.ts';

const data = dataFolder();
const env = { DATA_DIR: data.path };
afterAll(() => data.remove());

describe('explain', () => {
  it('shows how a question was read, what was decided, and the candidates with their evidence', async () => {
    const { status, out } = await run('explain', { args: ['Who called for a boycott?', '--year', '2015'], env });
    expect(status).toBe(0);
    expect(out).toMatch(/^read as +who called for a boycott\?/m);
    expect(out).toMatch(/^language +en +years 2015 +wants who/m);
    expect(out).toMatch(/boycott +=? ?.*boycott/);
    expect(out).toMatch(/^decided +answered \(0\.\d+\) +Reporters Without Borders/m);
    expect(out).toMatch(/^-?\d+\.\d+ in year 2015-rsf-boycott: /m);
    expect(out).toMatch(/relevance \d\.\d\d×/);
  });
  it('shows why it did not answer', async () => {
    const { out } = await run('explain', { args: ['the weather in Paris'], env });
    expect(out).toMatch(/^decided +off-topic/m);
  });
  it('asks for a question, with exit status 2', async () => {
    const { status, err } = await run('explain', { env });
    expect(status).toBe(2);
    expect(err).toContain('usage: npm run explain');
  });
});
