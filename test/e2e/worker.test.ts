import { type KeyObject, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorker, type WorkerBundle } from '../../src/cli/build-worker.ts';
import { readDataFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { respond } from '../../src/discord/respond.ts';
import { readStyleFolder } from '../../src/reply/style-folder.ts';
import { openSearch } from '../../src/search/engine.ts';
import { keys } from '../discord/keys.ts';
import { Member } from '../discord/member.ts';
import { DATA } from '../fixtures/corpus.ts';

/** What Cloudflare's free plan takes, compressed. */
const FREE_PLAN_BYTES = 3 * 1024 * 1024;

/** The bundle on Cloudflare's own runtime, with the whole corpus inside. */
describe('the worker', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  const { publicKey, privateKey } = keys();
  const runtime = {
    cf: false,
    modules: true,
    modulesRoot: folder,
    compatibilityDate: '2026-04-01',
    compatibilityFlags: ['nodejs_compat'],
  };
  const engine = openSearch(loadCorpus(readDataFolder(DATA)));
  const context = {
    engine,
    today: new Date().getUTCFullYear(),
    styles: readStyleFolder(DATA),
    applicationId: '123456789012345678',
  };
  const member = new Member('200000000000000001', 'zh-TW', context);
  let bundle: WorkerBundle;
  let worker: Miniflare;
  let startSeconds: number;

  beforeAll(async () => {
    bundle = await buildWorker({ dataDir: DATA, outDir: folder });
    const started = performance.now();
    worker = new Miniflare({
      ...runtime,
      scriptPath: bundle.path,
      bindings: { DISCORD_PUBLIC_KEY: publicKey, DISCORD_CLIENT_ID: '123456789012345678' },
    });
    await worker.ready;
    startSeconds = (performance.now() - started) / 1000;
  }, 180_000);
  afterAll(async () => {
    await worker?.dispose();
    rmSync(folder, { recursive: true });
  });

  async function post(body: string, key: KeyObject = privateKey, seconds = Math.floor(Date.now() / 1000)) {
    const signature = sign(null, Buffer.from(`${seconds}${body}`), key).toString('hex');
    const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': String(seconds) };
    const response = await worker.dispatchFetch('http://worker/interactions', { method: 'POST', body, headers });
    return { status: response.status, text: await response.text() };
  }

  it('fits the free plan, and starts', async () => {
    console.log(
      `worker: ${(bundle.gzipBytes / 1024).toFixed(0)} KiB compressed, runtime ready in ${startSeconds.toFixed(1)} s`,
    );
    expect(bundle.gzipBytes).toBeLessThan(FREE_PLAN_BYTES);
    const health = await worker.dispatchFetch('http://worker/healthz');
    expect(await health.json()).toMatchObject({ status: 'ok', facts: engine.corpus.facts.length });
  });

  it.each([
    ['a question', () => member.command('ask', { question: 'Who called for a boycott in 2015?' })],
    ['a question in Chinese', () => member.command('ask', { question: '誰呼籲抵制2015年的大會？' })],
    ['a misspelt one', () => member.command('ask', { question: 'who callled for a boycot' })],
    ['an edition', () => member.command('edition', { year: 2016 })],
    ['all sources', () => member.command('sources', {})],
    ['what nobody has', () => member.command('nonsense')],
  ])('answers %s as every other door does', async (_, make) => {
    const interaction = make();
    const { status, text } = await post(JSON.stringify(interaction));
    expect(status).toBe(200);
    expect(text).toBe(JSON.stringify(respond(interaction, context).response));
  });

  it('answers every fact that stands first for its own question in the same order', async () => {
    const asks = engine.corpus.facts.filter((_, n) => n % 97 === 0).flatMap(({ asks }) => [asks.en[0], asks.zh[0]]);
    for (const question of asks) {
      const interaction = member.command('ask', { question: question ?? '' });
      expect((await post(JSON.stringify(interaction))).text).toBe(
        JSON.stringify(respond(interaction, context).response),
      );
    }
  });

  it('answers a ping, and refuses what Discord has not signed', async () => {
    const ping = '{"type":1,"id":"1"}';
    expect(await post(ping)).toEqual({ status: 200, text: '{"type":1}' });
    expect((await post(ping, keys().privateKey)).status).toBe(401);
    expect((await post(ping, privateKey, 1_700_000_000)).status).toBe(401);
  });

  it('says what is missing where no key is set', async () => {
    const bare = new Miniflare({ ...runtime, scriptPath: bundle.path });
    const response = await bare.dispatchFetch('http://worker/healthz');
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('DISCORD_PUBLIC_KEY')]);
    await bare.dispose();
  });
});
