import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { LANGUAGES, say } from '../../src/corpus/messages.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

const { messages } = loadCorpus(fixtureFiles());
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the sentences of the bot', () => {
  it.each(Object.entries(messages))('%s has the same places to fill in every language', (_, message) => {
    for (const language of LANGUAGES) expect(places(message[language])).toEqual(places(message.en));
  });

  it('fills in the places', () => {
    const own = { greeting: { en: '{count} from {name}', 'zh-Hans': '来自{name}的{count}', 'zh-Hant': '{name}' } };
    expect(say(own, { key: 'greeting', language: 'en', values: { count: 2, name: 'us' } })).toBe('2 from us');
    expect(say(own, { key: 'greeting', language: 'zh-Hans', values: { count: 2, name: '我们' } })).toBe('来自我们的2');
  });

  it('leaves a place that nothing fills as it is, and fills none from what was filled in', () => {
    const own = { two: { en: '{a} {b}', 'zh-Hans': '-', 'zh-Hant': '-' } };
    expect(say(own, { key: 'two', language: 'en', values: { a: '{b}' } })).toBe('{b} {b}');
  });

  it('fails loudly where the program asks for a sentence that is not there', () => {
    expect(() => say(messages, { key: 'no-such-sentence', language: 'en' })).toThrow(/no no-such-sentence/);
  });
});
