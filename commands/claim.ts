import { ApplicationCommandType } from 'discord-api-types/v10';
import { findAnswer } from '../src/answer/find-answer.ts';
import type { Fact } from '../src/corpus/corpus.ts';
import { say } from '../src/corpus/messages.ts';
import { COLOURS } from '../src/reply/colours.ts';
import { escapeToFit, plain } from '../src/reply/escape.ts';
import { factsMessage } from '../src/reply/facts-message.ts';
import { LIMITS } from '../src/reply/limits.ts';
import type { Call, Command } from './command.ts';
import { EVERYWHERE, localizations } from './define.ts';
import { privateSentence } from './reader.ts';

/** Sentences of a message that are looked up, and facts that each may bring. */
const SENTENCES = 6;
const FACTS_A_SENTENCE = 2;

/** Characters of the claim that are shown above what is on record. */
const QUOTED = 300;

/** What people call short is still no claim. */
const SHORTEST_CLAIM = 8;

/**
 * "Check this claim" on a message: shows what is on record about what it says, to the one who asked. It does not say
 * whether the message is right: that is for its reader.
 */
export const claim: Command = {
  name: 'claim',

  label: (messages) => say(messages, { key: 'command.claim', language: 'en' }),

  define: (messages) => ({
    type: ApplicationCommandType.Message,
    name: say(messages, { key: 'command.claim', language: 'en' }),
    name_localizations: localizations(messages, 'command.claim'),
    ...EVERYWHERE,
  }),

  run({ data }, call) {
    const message = data.resolved?.messages?.[data.target_id ?? ''];
    const text = plain(message?.content ?? '');
    if (text === '') return privateSentence(call.reader, 'claim.empty');
    const { corpus } = call.engine;
    const facts = factsOn(text, call);
    const quote = `> ${escapeToFit(text, QUOTED)}`;
    const sentence = call.reader.say(facts.length > 0 ? 'claim.found' : 'claim.nothing');
    return {
      as: 'private',
      message: factsMessage({
        corpus,
        words: call.reader,
        title: call.reader.say('claim.title'),
        colour: facts.length > 0 ? COLOURS.neutral : COLOURS.nothing,
        lead: `${quote}\n\n${sentence}`,
        facts: facts.map((fact) => ({ fact, heading: null })),
      }),
      seen: { language: call.reader.language, outcome: facts.length > 0 ? 'answered' : 'not-recorded' },
    };
  },
};

/** Facts that speak to what a text says, those first that speak to it most surely. */
function factsOn(text: string, { engine, today, reader }: Call): Fact[] {
  const answers = sentencesOf(text)
    .map((sentence) => findAnswer(engine, { text: sentence, language: reader.language, today }))
    .filter(({ outcome }) => outcome === 'answered' || outcome === 'other-year')
    .sort((a, b) => b.confidence - a.confidence);
  const facts = answers.flatMap((answer) => answer.facts.slice(0, FACTS_A_SENTENCE).map(({ fact }) => fact));
  return [...new Set(facts)];
}

function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(0, 2 * LIMITS.content));
  return [...segments]
    .map(({ segment }) => segment.trim().slice(0, LIMITS.question))
    .filter((sentence) => sentence.length >= SHORTEST_CLAIM)
    .slice(0, SENTENCES);
}
