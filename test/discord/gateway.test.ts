import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../commands/command.ts';
import { type OpenGateway, openGateway } from '../../src/discord/gateway.ts';
import { Metrics } from '../../src/discord/metrics.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { GatewayStub } from './gateway-stub.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.secretsecretsecretsecretsecret';
const PATIENCE = { timeout: 20_000 };

let discord: GatewayStub;
let door: OpenGateway | undefined;
let context: Context;
let faults: { id: string; error: unknown }[];
let next = 1;

async function open(shards = 1): Promise<void> {
  discord.shards = shards;
  door = await openGateway({
    token: TOKEN,
    clientId: '400000000000000001',
    apiUrl: discord.apiUrl,
    context: () => context,
    metrics: new Metrics(),
    onFault: (fault) => faults.push(fault),
    onTrouble: () => {},
  });
}

/** An interaction as Discord sends it, with an id of its own. */
function question() {
  const id = String(1_000_000_000_000_000_000n + BigInt(next++));
  const options = [{ name: 'question', type: 3, value: 'Who called for a boycott in 2015?' }];
  const user = { id: '200000000000000001', username: 'asker', discriminator: '0', avatar: null };
  return {
    id,
    token: `token-${id}`,
    type: 2,
    user,
    version: 1,
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    data: { id: '5', name: 'ask', type: 1, options },
  };
}

async function answered({ id }: { id: string }): Promise<string> {
  await expect.poll(() => discord.answers.has(id), PATIENCE).toBe(true);
  return JSON.stringify(discord.answers.get(id));
}

async function ask(shard = 0): Promise<string> {
  const interaction = question();
  discord.interact(interaction, shard);
  return answered(interaction);
}

beforeEach(async () => {
  context = { engine: fixtureEngine(), today: 2026 };
  faults = [];
  discord = new GatewayStub();
  await discord.start();
});
afterEach(async () => {
  await door?.close();
  door = undefined;
  await discord.stop();
});

describe('the gateway door', () => {
  it('opens as many shards as Discord asks for, and answers on each', async () => {
    await open(2);
    await expect.poll(() => discord.sessions.length, PATIENCE).toBe(2);
    expect(await ask(0)).toContain('Reporters Without Borders');
    expect(await ask(1)).toContain('Reporters Without Borders');
    expect([...discord.log].filter((line) => line.startsWith('identify')).sort()).toEqual([
      'identify 0/2',
      'identify 1/2',
    ]);
  });

  it('resumes after a broken connection, and answers what arrived meanwhile', async () => {
    await open();
    await ask();
    discord.drop();
    const meanwhile = question();
    discord.interact(meanwhile);
    expect(await answered(meanwhile)).toContain('Reporters Without Borders');
    expect(discord.log).toContain('resume');
  });

  it('begins a new session where the old one is forgotten', async () => {
    await open();
    discord.forgets = true;
    discord.drop();
    await expect.poll(() => discord.sessions.length, PATIENCE).toBe(2);
    expect(discord.log).toContain('invalid session');
    expect(await ask()).toContain('Reporters Without Borders');
  });

  it('comes back to a Discord that was away for a while', async () => {
    await open();
    await discord.stop();
    await new Promise((later) => setTimeout(later, 2500));
    await discord.start();
    const [session] = discord.sessions;
    await expect.poll(() => session?.socket?.readyState === 1 || discord.sessions.length > 1, PATIENCE).toBe(true);
    expect(await ask()).toContain('Reporters Without Borders');
  });

  it.each([
    ['500 three times', [500, 502, 503]],
    ['more 500s than the client tries', [500, 500, 500, 500, 500]],
    ['429', [429, 429]],
    ['a connection that breaks', ['cut', 'cut'] as const],
  ])('has its answer taken in spite of %s', async (_, failures) => {
    await open();
    discord.failures.push(...failures);
    expect(await ask()).toContain('Reporters Without Borders');
  });

  it('gives up on an answer that Discord refuses, and goes on with the next', async () => {
    await open();
    discord.failures.push(404);
    const refused = question();
    discord.interact(refused);
    await ask();
    expect(discord.log.filter((line) => line.includes(refused.id))).toEqual([`callback ${refused.id} 404`]);
  });

  it('ends only when what it has begun to answer is answered, each once', async () => {
    await open();
    const all = Array.from({ length: 100 }, question);
    for (const one of all) discord.interact(one);
    await expect.poll(() => discord.log.length, PATIENCE).toBeGreaterThan(1);
    await door?.close();
    door = undefined;
    const sent = new Set(discord.log.filter((line) => line.startsWith('callback')).map((line) => line.split(' ')[1]));
    expect([...sent].every((id) => discord.answers.has(id ?? ''))).toBe(true);
    expect(new Set(discord.log.filter((line) => line.endsWith('taken'))).size).toBe(discord.answers.size);
  });

  it('tells the reader the number under which the fault is logged', async () => {
    await open();
    const engine = Object.create(context.engine, {
      understand: {
        value: () => {
          throw new Error('broken on purpose');
        },
      },
    });
    context = { ...context, engine };
    const interaction = question();
    discord.interact(interaction);
    const reply = await answered(interaction);
    expect(reply).toContain(interaction.id);
    expect(reply).toContain('"flags":64');
    expect(faults).toEqual([{ id: interaction.id, error: expect.objectContaining({ message: 'broken on purpose' }) }]);
  });
});
