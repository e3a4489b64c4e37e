import { sign } from 'node:crypto';
import { createServer } from 'node:http';
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

const CHANNEL = '300000000000000001';
const ASKER = '200000000000000001';
const BOT_ID = '400000000000000001';
const context = { engine: fixtureEngine(), today: 2026 };

/** Sits before the stand-in for Discord and keeps the bodies of callbacks as they came over the wire. */
class Wire {
  readonly bodies: string[] = [];
  readonly #server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (/\/callback/.test(request.url ?? '')) this.bodies.push(body);
    const answer = await fetch(`${this.target}${request.url ?? ''}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
      ...(body === '' ? {} : { body }),
    });
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
      .end(await answer.text());
  });

  constructor(readonly target: string) {}

  start(): Promise<string> {
    return new Promise((listening) =>
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        listening(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
      }),
    );
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

describe('the same interaction through each door', () => {
  const discord = new DigitalDiscord({
    channels: [{ id: CHANNEL, name: 'general', type: 0 }],
    users: [{ id: ASKER, username: 'asker' }],
    botUser: { id: BOT_ID },
  });
  let gateway: OpenGateway;
  let wire: Wire;

  beforeAll(async () => {
    await discord.start();
    const { origin, pathname } = new URL(discord.restUrl);
    wire = new Wire(origin);
    const apiUrl = `${await wire.start()}${pathname}`;
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
    wire?.stop();
    await discord.stop();
  });

  it.each([
    ['a question', { question: 'Who called for a boycott in 2015?' }],
    ['a question in Chinese', { question: '谁呼吁抵制2015年的大会？', private: true }],
    ['nothing on record', { question: 'What is the capital of France?' }],
    ['an empty question', { question: '' }],
  ])('gets the same reply byte for byte: %s', async (_, options) => {
    const given = Object.entries(options).map(([name, value]) => ({
      name,
      type: typeof value === 'string' ? 3 : 5,
      value,
    }));
    const before = wire.bodies.length;
    await discord.channel(CHANNEL).user(ASKER).runSlashCommand({ name: 'ask', options: given });
    await expect.poll(() => wire.bodies.length, { timeout: 5000 }).toBe(before + 1);

    const { publicKey, privateKey } = keys();
    const app = httpDoor({ verify: await signatureOf(publicKey), context: () => context });
    const member = new Member(ASKER, 'en-US', context);
    const body = JSON.stringify(member.command('ask', options));
    const seconds = String(Math.floor(Date.now() / 1000));
    const signature = sign(null, Buffer.from(seconds + body), privateKey).toString('hex');
    const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': seconds };
    const overHttp = await (await app.request('/interactions', { method: 'POST', body, headers })).text();

    expect(overHttp).toBe(wire.bodies.at(-1));
    expect(overHttp).toBe(JSON.stringify(respond(JSON.parse(body), context).response));
  });
});
