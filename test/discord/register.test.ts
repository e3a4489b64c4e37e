import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { RestStub } from './rest-stub.ts';

const clientId = '1000000000000000000';
const definitions = commands.map((command) => command.define(fixtureCorpus().messages));
const names = definitions.map(({ name }) => name);
const stub = new RestStub();
let rest: REST;

beforeEach(async () => {
  await stub.start();
  rest = new REST({ api: stub.url, retries: 0 }).setToken('token');
});
afterEach(() => stub.stop());

describe('registration', () => {
  it('creates what is missing, once, and then changes nothing', async () => {
    expect(await registerCommands(rest, { clientId, definitions })).toEqual({
      created: names,
      changed: [],
      removed: [],
    });
    expect(stub.names).toEqual(names);
    stub.calls.length = 0;
    expect(await registerCommands(rest, { clientId, definitions })).toEqual({ created: [], changed: [], removed: [] });
    expect(stub.calls).toEqual([`GET /applications/${clientId}/commands`]);
  });

  it.each([
    ['a description', { description: 'older words' }],
    ['a localisation', { description_localizations: { 'zh-CN': 'old' } }],
    [
      'a localisation that is wanted no longer',
      { description_localizations: { ...definitionOf('ask').description_localizations, fr: 'vieux' } },
    ],
    ['an option', { options: [] }],
    ['where it can be used', { contexts: [0] }],
  ])('repairs %s that differs, and nothing else', async (_, change) => {
    stub.change('ask', change);
    expect(await registerCommands(rest, { clientId, definitions })).toEqual({
      created: [],
      changed: ['ask'],
      removed: [],
    });
    expect(await registerCommands(rest, { clientId, definitions })).toEqual({ created: [], changed: [], removed: [] });
  });

  it('removes a command that the bot has no longer', async () => {
    stub.add({ name: 'old', type: 1, description: 'gone' });
    expect(await registerCommands(rest, { clientId, definitions })).toEqual({
      created: [],
      changed: [],
      removed: ['old'],
    });
  });

  it('keeps to one server where one is named', async () => {
    stub.calls.length = 0;
    await registerCommands(rest, { clientId, guildId: '2000000000000000000', definitions });
    expect(stub.calls.every((call) => call.includes('/guilds/2000000000000000000/commands'))).toBe(true);
  });

  it('fails where Discord refuses', async () => {
    stub.refuses = 403;
    await expect(registerCommands(rest, { clientId, definitions })).rejects.toThrow();
    stub.refuses = undefined;
  });
});

function definitionOf(name: string) {
  const found = commands.find((command) => command.name === name)?.define(fixtureCorpus().messages);
  if (found === undefined || !('description_localizations' in found)) throw new Error(`no ${name}`);
  return found;
}
