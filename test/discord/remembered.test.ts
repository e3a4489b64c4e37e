import { describe, expect, it } from 'vitest';
import type { Context } from '../../commands/command.ts';
import { rememberingResponder } from '../../src/discord/remembered.ts';
import { respond } from '../../src/discord/respond.ts';
import { openSearch } from '../../src/search/engine.ts';
import { fixtureCorpus, fixtureEngine } from '../fixtures/corpus.ts';
import { Member } from './member.ts';

const context: Context = { engine: fixtureEngine(), today: 2026 };
const anna = new Member('200000000000000001', 'en-US', context);
const bo = new Member('200000000000000002', 'en-US', context);
const wei = new Member('200000000000000003', 'zh-CN', context);
const BOYCOTT = { question: 'Who called for a boycott in 2015?' };

describe('a reply that was given before', () => {
  it('is the same object for whoever asks the same', () => {
    const answer = rememberingResponder();
    const first = answer(anna.command('ask', BOYCOTT), context);
    expect(answer(bo.command('ask', BOYCOTT), context)).toBe(first);
    expect(first).toEqual(respond(anna.command('ask', BOYCOTT), context));
  });
  it.each([
    ['another reader’s language', wei.command('ask', BOYCOTT)],
    ['another option', anna.command('ask', { ...BOYCOTT, year: 2016 })],
    ['another question', anna.command('ask', { question: 'Who called for a boycott?' })],
    ['another command', anna.command('timeline')],
  ])('is not given for %s', (_, other) => {
    const answer = rememberingResponder();
    answer(anna.command('ask', BOYCOTT), context);
    expect(answer(other, context)).toEqual(respond(other, context));
  });
  it('is forgotten with other data, and in another year', () => {
    const answer = rememberingResponder();
    const first = answer(anna.command('ask', BOYCOTT), context);
    for (const other of [
      { ...context, today: 2027 },
      { ...context, engine: openSearch(fixtureCorpus()) },
    ]) {
      const again = answer(anna.command('ask', BOYCOTT), other);
      expect(again).not.toBe(first);
      expect(again).toEqual(first);
    }
  });
});

describe('what only one reader sees', () => {
  it.each([
    ['what was asked in private', anna.command('ask', { ...BOYCOTT, private: true })],
    ['a sentence about what cannot be read', anna.command('edition', { year: 1999 })],
  ])('is not remembered: %s', (_, interaction) => {
    const answer = rememberingResponder();
    const first = answer(interaction, context);
    const second = answer(interaction, context);
    expect(second).not.toBe(first);
    expect(second).toEqual(first);
  });
  it('is not remembered: what was said of somebody’s message', () => {
    const answer = rememberingResponder();
    const on = (content: string) => ({
      type: 2,
      data: {
        name: 'Check this claim',
        type: 3,
        target_id: '7',
        resolved: { messages: { '7': { id: '7', content } } },
      },
    });
    for (const text of ['Reporters called for a boycott in 2015.', 'The moon is made of cheese.']) {
      expect(answer(on(text), context)).toEqual(respond(on(text), context));
    }
  });
});

describe('the memory', () => {
  const ask = (n: number) => anna.command('ask', { question: `${BOYCOTT.question} ${'!'.repeat(n)}` });
  const size = JSON.stringify(respond(ask(1), context).response).length;

  it('is bounded: what was used longest ago makes room', () => {
    const answer = rememberingResponder(4 * size);
    const [first, second] = [answer(ask(1), context), answer(ask(2), context)];
    answer(ask(1), context);
    answer(ask(3), context);
    answer(ask(4), context);
    expect(answer(ask(1), context)).toBe(first);
    expect(answer(ask(2), context)).not.toBe(second);
  });
  it('takes nothing that would fill half of it', () => {
    const answer = rememberingResponder(Math.ceil(1.5 * size));
    expect(answer(ask(1), context)).not.toBe(answer(ask(1), context));
  });
});
