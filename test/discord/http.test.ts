import { type KeyObject, sign } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { BODY_LIMIT, httpDoor } from '../../src/discord/http.ts';
import { Metrics } from '../../src/discord/metrics.ts';
import { respond } from '../../src/discord/respond.ts';
import { signatureOf } from '../../src/discord/signature.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { keys } from './keys.ts';
import { Member } from './member.ts';

const NOW = 1_795_000_000_000;
const context = { engine: fixtureEngine(), today: 2026 };
const member = new Member('200000000000000001', 'en-US', context);

const { publicKey, privateKey } = keys();
const metrics = new Metrics();
let app: ReturnType<typeof httpDoor>;

beforeAll(async () => {
  app = httpDoor({ verify: await signatureOf(publicKey), context: () => context, now: () => NOW, metrics });
});

interface Signed {
  readonly body: string;
  readonly key?: KeyObject;
  readonly seconds?: number;
  readonly headers?: Record<string, string>;
}

function post({ body, key = privateKey, seconds = NOW / 1000, headers = {} }: Signed): Promise<Response> {
  const signature = sign(null, Buffer.from(`${seconds}${body}`), key).toString('hex');
  const signed = { 'x-signature-ed25519': signature, 'x-signature-timestamp': String(seconds), ...headers };
  return Promise.resolve(app.request('/interactions', { method: 'POST', body, headers: signed }));
}

const question = JSON.stringify(member.command('ask', { question: 'Who called for a boycott in 2015?' }));

describe('POST /interactions', () => {
  it('answers a ping as JSON', async () => {
    const response = await post({ body: '{"type":1}' });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ type: 1 });
  });

  it('answers a command with exactly what respond says', async () => {
    const response = await post({ body: question });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(JSON.stringify(respond(JSON.parse(question), context).response));
  });

  it('answers an unknown command and a foreign button with a private sentence', async () => {
    for (const body of [
      { type: 2, data: { name: 'nonsense' } },
      { type: 3, data: { custom_id: 'x' }, message: {} },
    ]) {
      const response = await post({ body: JSON.stringify(body) });
      expect(await response.json()).toMatchObject({ type: 4, data: { flags: 64, embeds: [{}] } });
    }
  });

  it.each([
    ['another key', () => post({ body: question, key: keys().privateKey })],
    ['another body', () => post({ body: question, headers: { 'x-signature-ed25519': 'ab'.repeat(64) } })],
    ['no signature', () => post({ body: question, headers: { 'x-signature-ed25519': '' } })],
    [
      'a signature that is no hexadecimal',
      () => post({ body: question, headers: { 'x-signature-ed25519': 'zz'.repeat(64) } }),
    ],
    ['another timestamp', () => post({ body: question, headers: { 'x-signature-timestamp': String(NOW / 1000 - 1) } })],
    ['a timestamp of 6 minutes ago', () => post({ body: question, seconds: NOW / 1000 - 360 })],
    ['a timestamp of the future', () => post({ body: question, seconds: NOW / 1000 + 60 })],
    ['a timestamp that is none', () => post({ body: question, headers: { 'x-signature-timestamp': 'now' } })],
  ])('refuses %s with 401', async (_, request) => expect((await request()).status).toBe(401));

  it('refuses a request without any header with 401', async () => {
    expect((await app.request('/interactions', { method: 'POST', body: question })).status).toBe(401);
  });

  it('refuses broken JSON with 400, once it is signed', async () => {
    expect((await post({ body: '{"type":' })).status).toBe(400);
    expect((await post({ body: '{"type":', key: keys().privateKey })).status).toBe(401);
  });

  it('refuses more than 100 KB with 413, whether or not the length is told', async () => {
    const body = `{"type":1,"x":"${'x'.repeat(BODY_LIMIT)}"}`;
    expect((await post({ body })).status).toBe(413);
    expect((await post({ body, headers: { 'content-length': String(body.length) } })).status).toBe(413);
  });
});

describe('the other routes', () => {
  it('/healthz tells what is loaded', async () => {
    expect(await (await app.request('/healthz')).json()).toMatchObject({
      status: 'ok',
      facts: context.engine.corpus.facts.length,
    });
  });
  it('/metrics counts answers without a text or an id', async () => {
    await post({ body: question });
    const text = await (await app.request('/metrics')).text();
    expect(text).toMatch(/answers_total\{command="ask",outcome="answered",language="en"\} \d+/);
    expect(text).toMatch(/answer_seconds_bucket\{le="3"\} \d+/);
    expect(text).toMatch(/refused_total \d+/);
    expect(text).not.toMatch(/boycott|200000000000000001/);
  });
  it.each(['/privacy', '/terms'])('%s is a page in the language of the browser', async (path) => {
    const page = async (language: string) =>
      (await app.request(path, { headers: { 'accept-language': language } })).text();
    expect(await page('de,en;q=0.5')).toContain('lang="en"');
    expect(await page('zh-TW,zh;q=0.9')).toContain('lang="zh-Hant"');
    expect(await page('zh')).toContain('lang="zh-Hans"');
  });
  it('anything else is not found', async () => expect((await app.request('/')).status).toBe(404));
});
