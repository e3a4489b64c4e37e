import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCustomId, encodeCustomId } from '../../src/reply/custom-id.ts';
import { factKey, factWithKey, KEY_LENGTH, splitKeys } from '../../src/reply/fact-key.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const part = fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/);

describe("a button's state", () => {
  it('comes back as it was written', () =>
    fc.assert(
      fc.property(part, part, fc.array(part, { maxLength: 5 }), (command, action, args) => {
        expect(decodeCustomId(encodeCustomId({ command, action, args }))).toEqual({ command, action, args });
      }),
    ));
  it('is nothing where the button is of another bot or a later form', () => {
    for (const id of [
      '',
      'hello',
      '2.ask.view.en',
      '1.ask',
      '1..x',
      '1.ask.view.a b',
      '1.ask.view.é',
      `1.ask.x.${'a'.repeat(99)}`,
    ]) {
      expect(decodeCustomId(id)).toBeNull();
    }
  });
  it('is refused where it would be longer than Discord takes', () => {
    const state = (length: number) => ({
      command: 'ask',
      action: 'cite',
      args: ['k'.repeat(length - '1.ask.cite.'.length)],
    });
    expect(decodeCustomId(encodeCustomId(state(100)))).toEqual(state(100));
    expect(() => encodeCustomId(state(101))).toThrow('a custom_id of 101 characters: 1.ask.cite.kkk');
  });
  it.each([
    ['ask', 'cite', ['key', 'a.b']],
    ['ask', 'cite', ['a b', 'key']],
    ['ask', 'zurück', ['key']],
    ['a.b', 'cite', []],
  ])('is refused where it could not be read again: %s %s %j', (command, action, args) => {
    expect(() => encodeCustomId({ command, action, args })).toThrow(`no custom_id: 1.${command}.${action}`);
  });
});

describe("a fact's key", () => {
  // These are on buttons that were posted: a change of the hash would break them.
  it.each([
    ['2015-rsf-boycott', 'zqq96mba'],
    ['a'.repeat(60), 'qyovva5t'],
  ])('%s stays %s for ever', (id, key) => expect(factKey(id)).toBe(key));
  it('finds its fact', () => {
    const corpus = fixtureCorpus();
    for (const fact of corpus.facts) expect(factWithKey(corpus, factKey(fact.id))).toBe(fact);
    expect(new Set(corpus.facts.map(({ id }) => factKey(id))).size).toBe(corpus.facts.length);
  });
  it('finds nothing where the fact was withdrawn', () =>
    expect(factWithKey(fixtureCorpus(), 'zzzzzzzz')).toBeUndefined());
  it('stands beside others without a sign between them', () => {
    const keys = ['2014-dates', '2015-dates'].map(factKey);
    expect(splitKeys(keys.join(''))).toEqual(keys);
    expect(keys.every((key) => key.length === KEY_LENGTH)).toBe(true);
  });
});
