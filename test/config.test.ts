import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.secretsecretsecretsecretsecret';
const ID = '123456789012345678';
const KEY = 'ab'.repeat(32);

describe('the environment', () => {
  it('may be empty, or as .env.example leaves it: then the playground is served', () => {
    const { gateway, publicKey, port, host, dataDir } = readConfig({ DISCORD_TOKEN: '', PORT: '' });
    expect({ gateway, publicKey, port, host, dataDir }).toEqual({
      gateway: undefined,
      publicKey: undefined,
      port: 3000,
      host: '127.0.0.1',
      dataDir: 'data',
    });
  });
  it('opens the gateway with a token and an application', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN, DISCORD_CLIENT_ID: ID, DISCORD_GUILD_ID: ID }).gateway).toEqual({
      token: TOKEN,
      clientId: ID,
      guildId: ID,
    });
  });
  it('opens the HTTP door with a public key', () =>
    expect(readConfig({ DISCORD_PUBLIC_KEY: KEY }).publicKey).toBe(KEY));

  it.each([
    [{ DISCORD_TOKEN: TOKEN }, /DISCORD_TOKEN is set and DISCORD_CLIENT_ID is not/],
    [{ DISCORD_CLIENT_ID: ID }, /DISCORD_CLIENT_ID is set alone/],
    [{ DISCORD_GUILD_ID: ID, DISCORD_PUBLIC_KEY: KEY }, /DISCORD_GUILD_ID is set without DISCORD_TOKEN/],
    [{ DISCORD_TOKEN: `"${TOKEN}"`, DISCORD_CLIENT_ID: ID }, /DISCORD_TOKEN does not look like a bot token/],
    [{ DISCORD_CLIENT_ID: 'me', DISCORD_TOKEN: TOKEN }, /DISCORD_CLIENT_ID must be the 17 to 20 digits/],
    [{ DISCORD_PUBLIC_KEY: 'abc' }, /DISCORD_PUBLIC_KEY must be the 64 hexadecimal digits/],
    [{ PORT: 'http' }, /PORT must be a number/],
    [{ PORT: '70000' }, /PORT must be a port/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is wrong/],
    [{ REPORT_URL: 'javascript:alert(1)' }, /REPORT_URL must be a whole address/],
    [{ DISCORD_API_URL: 'localhost' }, /DISCORD_API_URL must be a whole address/],
  ])('%j gets a clear sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(sentence);
  });
  it('never shows a token in its complaint', () => {
    for (const env of [
      { DISCORD_TOKEN: TOKEN },
      { DISCORD_TOKEN: `${TOKEN} `, DISCORD_CLIENT_ID: ID },
      { DISCORD_TOKEN: TOKEN, DISCORD_CLIENT_ID: TOKEN },
    ]) {
      try {
        readConfig(env);
        expect.fail('accepted');
      } catch (error) {
        expect(String(error)).not.toMatch(/secret|MTIz/);
      }
    }
  });
});
