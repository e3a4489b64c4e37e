import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openLog } from '../src/log.ts';

const BOT = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.secretsecretsecretsecretsecret';
const OTHER = 'MTIzNDU2Nzg5MDEyMzQ1Njc5.Gzyxwv.othersothersothersothersothers';
const INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4';
const ODD = 'not-shaped-like-a-token';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  let output = '';
  const destination = { write: (line: string) => void (output += line) };
  write(openLog({ level: 'trace', secrets: [BOT, ODD], destination }));
  return output;
}

const url = `https://discord.com/api/v10/interactions/123456789012345678/${INTERACTION}/callback`;
const raw = { code: 0, message: `no ${url}` };
const refusal = new DiscordAPIError(raw, 0, 500, 'POST', url, { files: [], body: { token: INTERACTION } });

describe('the log', () => {
  it.each<[string, (log: ReturnType<typeof openLog>) => void]>([
    ['a field', (log) => log.info({ token: BOT })],
    [
      'a nested field',
      (log) => log.info({ one: { two: { token: INTERACTION, deep: [{ authorization: `Bot ${OTHER}` }] } } }),
    ],
    ['a message', (log) => log.info(`login with ${BOT} failed`)],
    ["another bot's token in a message", (log) => log.warn(`got ${OTHER}`)],
    ['a secret of no known form', (log) => log.info({ note: `key ${ODD}!` })],
    ['an address', (log) => log.info({ reason: `POST ${url} failed` })],
    ["an error's message and stack", (log) => log.error(new Error(`bad token ${BOT}`))],
    ['an error of the REST client, with its request', (log) => log.error({ err: refusal })],
    [
      'an error inside an error',
      (log) => log.error({ err: new Error('outer', { cause: new Error(`with ${BOT} at ${url}`) }) }),
    ],
    [
      'JSON inside a text',
      (log) => log.info(JSON.stringify({ token: INTERACTION, reason: JSON.stringify({ token: INTERACTION }) })),
    ],
  ])('hides a token in %s', (_, write) => {
    const output = logged(write);
    for (const secret of [BOT, OTHER, INTERACTION, ODD]) expect(output).not.toContain(secret);
    expect(output).toContain('[secret]');
    for (const line of output.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });

  it('leaves everything else as it is', () => {
    const line = logged((log) =>
      log.info({ interaction: '123', facts: 1547, reason: 'DataError: facts/2015.yaml:12: no source' }, 'x'),
    );
    expect(JSON.parse(line)).toMatchObject({
      interaction: '123',
      facts: 1547,
      reason: 'DataError: facts/2015.yaml:12: no source',
    });
  });

  it('keeps a forged line break inside one line', () => {
    const output = logged((log) => log.info({ reason: 'x\n{"level":60,"msg":"forged"}\r\n' }));
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
