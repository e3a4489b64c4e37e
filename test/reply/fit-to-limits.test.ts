import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLimits, fit } from '../../src/reply/fit-to-limits.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { Message } from '../../src/reply/message.ts';
import { button, buttonRows } from '../../src/reply/message.ts';

const list = (shown: readonly string[], hidden: number): Message => ({
  embeds: [{ title: 'facts', description: [...shown, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('\n') }],
  components: [],
});

describe('a message with more facts than Discord takes', () => {
  it('keeps whole facts from the first on, and says how many are left', () => {
    const facts = Array.from({ length: 25 }, (_, n) => `${n} ${'x'.repeat(300)}`);
    const { message, shown } = fit(facts, list);
    expect(shown).toBe(13);
    expect(message.embeds[0]?.description).toMatch(/\nand 12 more$/);
  });
  it('keeps all of them where they fit', () => expect(fit(['a', 'b'], list).shown).toBe(2));
  it('fails loudly where even the frame is too large', () => {
    const huge = () => ({ embeds: [{ title: 'x'.repeat(257) }], components: [] });
    expect(() => fit([], huge)).toThrow(/embed title: 257 of 256/);
  });
  it('never breaks a limit and never cuts a sentence, whatever the facts', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 2000 }), { maxLength: 30 }), (facts) => {
        const { message, shown } = fit(facts, list);
        expect(brokenLimits(message)).toEqual([]);
        const rest = facts.length - shown;
        expect(message.embeds[0]?.description).toBe(list(facts.slice(0, shown), rest).embeds[0]?.description);
      }),
    ));
});

describe('limits that a message breaks', () => {
  const press = (n: number) => button('x', { command: 'a', action: 'b', args: [String(n)] });
  const message = (part: Partial<Message>) => brokenLimits({ embeds: [{ title: 't' }], components: [], ...part });

  it('sees 6000 characters over all embeds', () => {
    const embed = { description: 'x'.repeat(3001) };
    expect(message({ embeds: [embed, embed] })).toEqual(['all embeds: 6002 of 6000']);
  });
  it('sees a sixth row, a sixth button and a custom_id used twice', () => {
    const rows = buttonRows(Array.from({ length: 26 }, (_, n) => press(n)));
    expect(message({ components: rows })).toEqual(['rows: 6 of 5']);
    const six = { type: 1, components: Array.from({ length: 6 }, (_, n) => press(n)) };
    expect(message({ components: [six] })).toEqual(['row: 1 to 5 buttons']);
    expect(message({ components: buttonRows([press(1), press(1)]) })).toEqual(['custom_id: one is used twice']);
  });
  it('sees an empty embed and an empty field', () => {
    expect(message({ embeds: [{}] })).toEqual(['empty embed']);
    expect(message({ embeds: [{ fields: [{ name: 'a', value: '' }] }] })).toEqual(['empty field']);
    expect(
      message({ embeds: [{ fields: [{ name: 'a', value: 'x'.repeat(LIMITS.embedFieldValue + 1) }] }] }),
    ).toHaveLength(1);
  });
});
