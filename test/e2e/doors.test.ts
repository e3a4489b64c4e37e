import { sign } from 'node:crypto';
import { DigitalDiscord } from 'discord-digital-twin';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenGateway, openGateway } from '../../src/discord/gateway.ts';
import { httpDoor } from '../../src/discord/http.ts';
import { Metrics } from '../../src/discord/metrics.ts';
import { respond } from '../../src/discord/respond.ts';
import { signatureOf } from '../../src/discord/signature.ts';
import { keys } from '../discord/keys.ts';
import { Member } from '../discord/member.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { unwrap, Wire } from './wire.ts';

const CHANNEL = '300000000000000001';
const ASKER = '200000000000000001';
const BOT_ID = '400000000000000001';
const context = { engine: fixtureEngine(), today: 2026 };

describe('the same interaction through each door', () => {
  const discord = new DigitalDiscord({
    channels: [{ id: CHANNEL, name: 'general', type: 0 }],
    users: [{ id: ASKER, username: 'asker' }],
    botUser: { id: BOT_ID },
  });
  let gateway: OpenGateway;
  const wire = new Wire();

  beforeAll(async () => {
    await discord.start();
    const apiUrl = await wire.start(discord.restUrl);
    const trouble = (what: string, error: unknown): void => {
      throw new Error(what, { cause: error });
    };
    gateway = await openGateway({
      token: discord.botToken,
      clientId: BOT_ID,
      apiUrl,
      context: () => context,
      metrics: new Metrics(),
      onFault: () => {},
      onTrouble: trouble,
    });
  }, 30_000);
  afterAll(async () => {
    await gateway?.close();
    wire.stop();
    await discord.stop();
  });

  it.each([
    ['a question', 'ask', { question: 'Who called for a boycott in 2015?' }],
    ['a question in Chinese', 'ask', { question: '谁呼吁抵制2015年的大会？', private: true }],
    ['nothing on record', 'ask', { question: 'What is the capital of France?' }],
    ['an empty question', 'ask', { question: '' }],
    ['an edition', 'edition', { year: 2015 }],
    ['a file', 'sources', { format: 'bibtex' }],
  ] as const)('gets the same reply byte for byte: %s', async (_, name, options) => {
    const types = { string: 3, number: 4, boolean: 5 };
    const given = Object.entries<string | number | boolean>(options).map(([option, value]) => ({
      name: option,
      type: types[typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean'],
      value,
    }));
    const before = wire.callbacks.length;
    await discord.channel(CHANNEL).user(ASKER).runSlashCommand({ name, options: given });
    await expect.poll(() => wire.callbacks.length, { timeout: 10_000 }).toBe(before + 1);

    const { publicKey, privateKey } = keys();
    const app = httpDoor({ verify: await signatureOf(publicKey), context: () => context });
    const body = JSON.stringify(new Member(ASKER, 'en-US', context).command(name, options));
    const seconds = String(Math.floor(Date.now() / 1000));
    const signature = sign(null, Buffer.from(seconds + body), privateKey).toString('hex');
    const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': seconds };
    const response = await app.request('/interactions', { method: 'POST', body, headers });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const overHttp = await unwrap(bytes, response.headers.get('content-type') ?? '');

    expect(overHttp).toEqual(wire.callbacks.at(-1));
    const reply = respond(JSON.parse(body), context);
    expect(overHttp.json).toBe(JSON.stringify(reply.response));
    expect(overHttp.files).toHaveLength(reply.files.length);
  });
});
