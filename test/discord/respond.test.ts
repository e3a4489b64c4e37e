import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { respond } from '../../src/discord/respond.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { wellFormed } from './answered.ts';
import { Member } from './member.ts';

const context = { engine: fixtureEngine(), today: 2026 };
const member = new Member('200000000000000001', 'zh-CN', context);

describe('an interaction that is not for the bot', () => {
  it('gets one private sentence in the language of its reader', () => {
    const { text, isPrivate, message } = member.types('nonsense');
    expect([isPrivate, message.components]).toEqual([true, []]);
    expect(text.trim()).toMatch(/^我没有（或不再有）这个命令。/);
  });
  it('gets no choices where it completes an unknown command', () => {
    expect(member.completes('nonsense', 'question', 'a')).toEqual([]);
    expect(member.completes('ask', 'nonsense', 'a').length).toBeGreaterThanOrEqual(0);
  });
});

describe('respond', () => {
  it('answers a ping', () => expect(respond({ type: 1, id: '1' }, context).response).toEqual({ type: 1 }));

  it('gives the same interaction the same reply, whatever was asked before', () => {
    const interaction = member.command('ask', { question: 'Who called for a boycott in 2015?' });
    const first = JSON.stringify(respond(interaction, context));
    member.types('ask', { question: 'When?', year: 2017 });
    expect(JSON.stringify(respond(interaction, context))).toBe(first);
  });

  it('does not change what it is given', () => {
    const interaction = member.command('ask', { question: 'Who called for a boycott in 2015?' });
    const before = JSON.stringify(interaction);
    respond(interaction, context);
    expect(JSON.stringify(interaction)).toBe(before);
  });

  it('tells the reader a number, and the door the reason, where the program itself fails', () => {
    const { corpus } = context.engine;
    const broken = {
      ...corpus,
      get facts(): never {
        throw new Error('broken on purpose');
      },
    };
    const { reply } = {
      reply: respond(
        { type: 2, id: '42', data: { name: 'ask', options: [{ name: 'question', value: 'x' }] } },
        { ...context, engine: { ...context.engine, corpus: broken } },
      ),
    };
    expect(reply.fault).toMatchObject({ id: '42' });
    expect(JSON.stringify(reply.response)).toContain('42');
    expect(JSON.stringify(reply.response)).not.toContain('broken on purpose');
  });
});

describe('20,000 hostile interactions', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '@everyone',
      '<@1>',
      '\u202e',
      '1.ask.view.en..0',
      '1.ask.show.zqq96mba.en.0',
      '1.ask.cite.en.zqq96mba',
      '1.ask.year.en',
      '2015',
      'ask',
      '__proto__',
      'constructor',
      'toString',
      '[x](javascript:alert(1))',
      'a'.repeat(4000),
    ),
  );
  const value = fc.oneof(nasty, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
  const option = fc.record(
    {
      name: fc.oneof(fc.constantFrom('question', 'year', 'lang', 'private', '__proto__'), nasty),
      type: fc.integer(),
      value,
      focused: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const data = fc.record(
    {
      name: fc.oneof(fc.constant('ask'), nasty),
      type: value,
      options: fc.oneof(fc.array(option, { maxLength: 4 }), value),
      custom_id: nasty,
      values: fc.oneof(fc.array(nasty, { maxLength: 3 }), value),
      component_type: value,
    },
    { requiredKeys: [] },
  );
  const message = fc.record(
    {
      embeds: fc.oneof(fc.array(fc.record({ title: nasty }, { requiredKeys: [] }), { maxLength: 2 }), value),
      flags: value,
      interaction_metadata: fc.oneof(fc.record({ user: fc.record({ id: nasty }) }), value),
    },
    { requiredKeys: [] },
  );
  const shaped = fc.record(
    {
      type: fc.oneof(fc.integer({ min: 0, max: 6 }), value),
      id: value,
      token: value,
      locale: fc.oneof(fc.constantFrom('zh-CN', 'zh-TW', 'en-US'), value),
      data: fc.oneof(data, value),
      message: fc.oneof(message, value),
      member: fc.oneof(fc.record({ user: fc.record({ id: nasty }) }), value),
    },
    { requiredKeys: [] },
  );
  const anything = fc.oneof({ weight: 9, arbitrary: shaped }, { weight: 1, arbitrary: fc.jsonValue() });

  it('each get a valid reply: never an exception, never a mention', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anything, (interaction) => {
        const reply = wellFormed(respond(interaction, context));
        expect(reply.fault).toBeUndefined();
        const sent = JSON.stringify(reply.response);
        if (/@everyone|@here|[^\\]<@/.test(sent)) expect.fail(sent);
      }),
      { numRuns: 20_000 },
    );
  });
});
