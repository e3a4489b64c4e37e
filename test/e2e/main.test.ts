import { sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { keys } from '../discord/keys.ts';
import { RestStub } from '../discord/rest-stub.ts';
import { Bot, dataFolder } from './bot.ts';

const ID = '123456789012345678';
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.secretsecretsecretsecretsecret';
const data = dataFolder();
let bot: Bot | undefined;

function start(env: Readonly<Record<string, string>>): Bot {
  bot = new Bot({ DATA_DIR: data.path, ...env });
  return bot;
}
afterEach(() => bot?.kill());
afterAll(() => data.remove());

describe('npm start', { timeout: 60_000 }, () => {
  it('serves the playground without an account, and says where and how to go live', async () => {
    const playground = start({ PORT: '38471' });
    await playground.says(/http:\/\/127\.0\.0\.1:38471/);
    await playground.says(/\.env\.example/);
    expect((await fetch('http://127.0.0.1:38471/')).headers.get('content-security-policy')).toContain(
      "default-src 'none'",
    );
    expect(await playground.stop()).toBe(0);
  });

  it('serves HTTP interactions with a public key, and ends on SIGTERM', async () => {
    const { publicKey, privateKey } = keys();
    const door = start({ PORT: '38472', DISCORD_PUBLIC_KEY: publicKey });
    await door.says(/38472\/interactions/);
    const body = '{"type":1}';
    const seconds = String(Math.floor(Date.now() / 1000));
    const headers = {
      'x-signature-ed25519': sign(null, Buffer.from(seconds + body), privateKey).toString('hex'),
      'x-signature-timestamp': seconds,
    };
    const answer = await fetch('http://127.0.0.1:38472/interactions', { method: 'POST', body, headers });
    expect(await answer.json()).toEqual({ type: 1 });
    expect(await door.stop()).toBe(0);
  });
});

describe('what a person can mend gets one sentence and exit status 1', { timeout: 60_000 }, () => {
  const complaint = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const failed = start(env);
    expect(await failed.ends()).toBe(1);
    expect(failed.output).not.toMatch(/\n {4}at |secretsecret/);
    return failed.output
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('{'))
      .join('\n');
  };

  it('a half-set environment', async () => {
    expect(await complaint({ DISCORD_TOKEN: TOKEN })).toMatch(
      /^DISCORD_TOKEN is set and DISCORD_CLIENT_ID is not[^\n]*$/,
    );
  });
  it('a token that Discord refuses', async () => {
    const stub = new RestStub();
    await stub.start();
    stub.refuses = 401;
    const said = await complaint({ DISCORD_TOKEN: TOKEN, DISCORD_CLIENT_ID: ID, DISCORD_API_URL: stub.url });
    expect(said).toMatch(/^Discord refuses DISCORD_TOKEN[^\n]*$/);
    await stub.stop();
  });
  it('a folder that is not there', async () => {
    expect(await complaint({ DATA_DIR: '/nowhere' })).toContain('/nowhere: cannot be read (ENOENT); check DATA_DIR');
  });
  it('a half-written data file, with its line', async () => {
    const broken = dataFolder();
    writeFileSync(join(broken.path, 'facts/2014.yaml'), '- id: 2014-dates\n  kind: [');
    expect(await complaint({ DATA_DIR: broken.path })).toMatch(/facts\/2014\.yaml:3: is not valid YAML/);
    broken.remove();
  });
});
