import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readStyleFolder } from '../../src/reply/style-folder.ts';
import type { Answered } from '../discord/answered.ts';
import { Member } from '../discord/member.ts';
import { DATA, fixtureEngine } from '../fixtures/corpus.ts';
import { STARTS } from './starts.ts';

const context = {
  engine: fixtureEngine(),
  today: 2026,
  styles: readStyleFolder(DATA),
  reportUrl: 'https://example.com/new',
};
const stranger = new Member('200000000000000009', 'en-US', context);

it('no command is left out here', () => {
  const names = commands.filter(({ label }) => label === undefined).map(({ name }) => name);
  expect(Object.keys(STARTS).sort()).toEqual([...names].sort());
});

/** What can be pressed or chosen under a message. Each reply is checked against Discord's limits by the member. */
function reachable({ message }: Answered): { id: string; value?: string }[] {
  return message.components.flatMap(({ components }) =>
    components.flatMap(({ custom_id: id, options }) => {
      if (id === undefined) return [];
      return options === undefined ? [{ id }] : options.map(({ value }) => ({ id, value }));
    }),
  );
}

describe.each(['en-US', 'zh-CN', 'zh-TW'])('for a member whose Discord is in %s', (locale) => {
  const member = new Member('200000000000000001', locale, context);

  it.each(Object.entries(STARTS))('every button and menu that /%s leads to works', (name, starts) => {
    const seen = new Set<string>();
    const visit = (answered: Answered, depth: number): void => {
      for (const { id, value } of reachable(answered)) {
        if (seen.has(`${id} ${value}`) || seen.size > 250) continue;
        seen.add(`${id} ${value}`);
        const values = value === undefined ? undefined : [value];
        const next = member.sendsPress(id, answered.message, values);
        expect(next.text, id).not.toMatch(/do not know this button|不认识这个按钮|不認得這個按鈕/);
        if (!answered.isPrivate) {
          const copy = stranger.sendsPress(id, answered.message, values);
          expect([id, copy.updates, copy.isPrivate]).toEqual([id, false, true]);
        }
        if (depth > 0) visit(next, depth - 1);
      }
    };
    for (const options of starts) visit(member.types(name, options), 2);
    const hasButtons = commands.some(({ name: own, press }) => own === name && press !== undefined);
    if (hasButtons) expect(seen.size).toBeGreaterThan(0);
  });
});
