import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataFolder } from '../e2e/bot.ts';
import { run } from './run.ts';

const data = dataFolder();
const env = { DATA_DIR: data.path };
afterAll(() => data.remove());

/** The contract that scripts hold the terminal to. */
const answerSchema = z.strictObject({
  question: z.string(),
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  outcome: z.enum(['answered', 'other-year', 'not-recorded', 'off-topic']),
  headline: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  facts: z.array(
    z.strictObject({
      id: z.string(),
      year: z.number().int().nullable(),
      date: z.string().nullable(),
      kind: z.string(),
      text: z.string(),
      citations: z.array(z.number().int().positive()).min(1),
      evidence: z
        .array(
          z.strictObject({ n: z.number().int().positive(), via: z.enum(['read', 'seed']), url: z.string().nullable() }),
        )
        .min(1),
      disputed: z.array(z.strictObject({ id: z.string(), text: z.string() })).optional(),
    }),
  ),
  citations: z.array(
    z.strictObject({
      n: z.number().int().positive(),
      id: z.string(),
      label: z.string().min(1),
      url: z.url().nullable(),
    }),
  ),
  related: z.array(z.strictObject({ question: z.string(), factId: z.string() })),
});
type Answer = z.infer<typeof answerSchema>;

const errorSchema = z.strictObject({ error: z.string().min(1) });

async function answers(lines: readonly unknown[]): Promise<unknown[]> {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, out, err } = await run('ask', { args: ['--jsonl'], input, env });
  expect([status, err]).toEqual([0, '']);
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('ask --jsonl', () => {
  it('answers each line in its place, in the form of the contract', async () => {
    const [boycott, otherYear, chinese, participants, weather] = (
      await answers([
        { q: 'Who called for a boycott in 2015?' },
        { q: 'Who called for a boycott?', year: 2017 },
        { q: 'Who called for a boycott in 2015?', lang: 'zh-Hant' },
        { q: 'How many people attended the 2015 conference?' },
        { q: 'What is the weather in Paris?' },
      ])
    ).map((line): Answer => answerSchema.parse(line));

    expect(boycott).toMatchObject({ language: 'en', outcome: 'answered', headline: 'Reporters Without Borders' });
    expect(boycott?.facts[0]).toMatchObject({
      id: '2015-rsf-boycott',
      year: 2015,
      date: '2015-12-14',
      kind: 'criticism',
      citations: [1, 2],
    });
    expect(boycott?.facts[0]?.evidence).toEqual([
      {
        n: 1,
        via: 'read',
        url: expect.stringMatching(/#:~:text=Reporters%20Without%20Borders%20called,World%20Internet%20Conference$/),
      },
      { n: 2, via: 'seed', url: expect.stringMatching(/^https:\/\/en\.wikipedia\.org\/.*#:~:text=/) },
    ]);
    expect(boycott?.citations[0]).toMatchObject({
      n: 1,
      id: 'carsten-2015',
      label: expect.stringContaining('Paul Carsten'),
    });
    expect(otherYear).toMatchObject({
      outcome: 'other-year',
      headline: null,
      facts: [{ id: '2015-rsf-boycott', year: 2015 }],
    });
    expect(chinese).toMatchObject({ language: 'zh-Hant', headline: '無國界記者組織' });
    expect(chinese?.facts[0]?.text).toContain('呼籲抵制');
    expect(participants?.headline).toBe('more than 2,100 participants');
    expect(participants?.facts[0]?.disputed).toEqual([
      { id: '2015-participants-other', text: expect.stringContaining('2,400') },
    ]);
    expect(weather).toMatchObject({ outcome: 'off-topic', headline: null, facts: [], citations: [] });
  });

  it('gives a bad line its error, in its place, and goes on', async () => {
    const lines = [
      '{',
      '"text"',
      'null',
      '[]',
      {},
      { q: '' },
      { q: 7 },
      { q: 'x', year: 'soon' },
      { q: 'x', year: 2015.5 },
      { q: 'x', lang: 'fr' },
    ];
    const found = await answers([...lines, { q: 'Who called for a boycott?' }, '{"__proto__": {"q": "x"}}']);
    expect(found).toHaveLength(lines.length + 2);
    for (const [n, line] of found.entries()) {
      if (n === lines.length) expect(answerSchema.parse(line).outcome).toBe('answered');
      else expect(errorSchema.parse(line).error, JSON.stringify(lines[n])).toMatch(/\S/);
    }
    expect(found[0]).toMatchObject({ error: expect.stringContaining('not JSON') });
    expect(found[7]).toMatchObject({ error: expect.stringContaining('year') });
    expect(found[9]).toMatchObject({ error: expect.stringContaining('lang') });
  });

  it('takes what nobody would type', async () => {
    const strange = [
      '😀'.repeat(3000),
      '\u202eboycott',
      '\ud800',
      'a'.repeat(6000),
      '@everyone',
      '<script>',
      '；；；',
      '\u0000',
    ];
    for (const line of await answers(strange.map((q) => ({ q })))) answerSchema.parse(line);
  });

  it('ignores empty lines and unknown fields, and null means absent', async () => {
    expect(await answers(['', { q: 'boycott', year: null, lang: null, note: 'mine' }, ''])).toHaveLength(1);
  });

  it('ends well when nothing is asked', async () => {
    expect(await run('ask', { args: ['--jsonl'], env })).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('ask "question"', () => {
  it('prints the answer as text', async () => {
    const { status, out } = await run('ask', { args: ['Who', 'called', 'for a boycott?'], env });
    expect(status).toBe(0);
    expect(out).toMatch(
      /^Who called for a boycott\?\n\nReporters Without Borders\n\n• Reporters Without Borders called/,
    );
    expect(out).toContain('[1] Paul Carsten');
  });
  it('prints one JSON value with --json, for the year and in the language that are given', async () => {
    const { status, out } = await run('ask', {
      args: ['boycott', '--json', '--year', '2015', '--lang', 'zh-Hans'],
      env,
    });
    expect(status).toBe(0);
    expect(answerSchema.parse(JSON.parse(out))).toMatchObject({ language: 'zh-Hans', facts: [{ year: 2015 }] });
  });
  it('abstains with exit status 0', async () => {
    const { status, out } = await run('ask', { args: ['the weather in Paris'], env });
    expect(status).toBe(0);
    expect(out).not.toContain('•');
  });
});

describe('a call that is not understood', () => {
  it.each([
    [[], 'there is no question'],
    [['   '], 'there is no question'],
    [['boycott', '--year', 'soon'], '--year takes a number, not “soon”'],
    [['boycott', '--year', '2015.5'], '--year takes a number'],
    [['boycott', '--lang', 'fr'], '--lang takes one of en, zh-Hans, zh-Hant, not “fr”'],
    [['boycott', '--loud'], '--loud'],
  ])('%j gets its reason and the usage, with exit status 2', async (args, reason) => {
    const { status, out, err } = await run('ask', { args, env });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err).toContain('usage: npm run');
  });
});

it('broken data gets a clear sentence and exit status 1', async () => {
  const { status, out, err } = await run('ask', { args: ['boycott'], env: { DATA_DIR: '/nowhere' } });
  expect([status, out]).toEqual([1, '']);
  expect(err).toContain('/nowhere: cannot be read (ENOENT)');
  expect(err).not.toMatch(/\n {4}at /);
});
