import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLimits, fit } from '../../src/reply/fit-to-limits.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { Message, Row } from '../../src/reply/message.ts';
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

  const embeds = (embed: Message['embeds'][number], count = 1) => ({
    embeds: Array.from({ length: count }, () => embed),
  });
  const fields = (name: number, value: number, count = 1) =>
    embeds({ fields: Array.from({ length: count }, () => ({ name: 'n'.repeat(name), value: 'v'.repeat(value) })) });
  const row = (...components: Row['components']): Partial<Message> => ({ components: [{ type: 1, components }] });
  const pressed = (id: string) => ({ type: 2 as const, style: 2 as const, label: 'x', custom_id: id });
  const menu = { type: 3 as const, custom_id: 'menu', options: [] };

  it.each<[string, number, (n: number) => Partial<Message>]>([
    ['embeds', 10, (n) => embeds({ title: 't' }, n)],
    ['embed title', 256, (n) => embeds({ title: 't'.repeat(n) })],
    ['embed description', 4096, (n) => embeds({ description: 'd'.repeat(n) })],
    ['embed footer', 2048, (n) => embeds({ footer: { text: 'f'.repeat(n) } })],
    ['embed author', 256, (n) => embeds({ author: { name: 'a'.repeat(n) } })],
    ['embed fields', 25, (n) => fields(1, 1, n)],
    ['field name', 256, (n) => fields(n, 1)],
    ['field value', 1024, (n) => fields(1, n)],
    [
      'all embeds',
      6000,
      (n) => ({ embeds: [{ description: 'd'.repeat(4000) }, { description: 'd'.repeat(n - 4000) }] }),
    ],
    ['custom_id', 100, (n) => row(pressed('i'.repeat(n)))],
    ['rows', 5, (n) => ({ components: Array.from({ length: n }, (_, i) => ({ type: 1, components: [press(i)] })) })],
  ])('sees the limit of %s: %i are taken, and one more is not', (what, limit, of) => {
    expect(message(of(limit))).toEqual([]);
    expect(message(of(limit + 1))).toEqual([`${what}: ${limit + 1} of ${limit}`]);
  });
  it.each<[string, number, Partial<Message>]>([
    ['titles', 6002, embeds({ title: 't'.repeat(201), description: 'd'.repeat(2800) }, 2)],
    ['footers', 6002, embeds({ footer: { text: 'f'.repeat(2001) }, description: 'd'.repeat(1000) }, 2)],
    ['authors', 6002, embeds({ author: { name: 'a' }, description: 'd'.repeat(3000) }, 2)],
    ['fields', 6002, embeds({ fields: [{ name: 'nn', value: 'v'.repeat(999) }], description: 'd'.repeat(2000) }, 2)],
  ])('counts %s towards the sum over all embeds', (_, sum, part) => {
    expect(message(part)).toEqual([`all embeds: ${sum} of 6000`]);
  });
  it('sees a row of nothing, and a menu that is not alone in its row', () => {
    expect(message(row())).toEqual(['row: 1 to 5 buttons']);
    expect(message(row(menu))).toEqual([]);
    expect(message(row(menu, press(1)))).toEqual(['row: a menu stands alone in its row']);
    expect(message(row(press(1), press(2)))).toEqual([]);
  });
  it('sees a button without a name, and lets those be that only open an address', () => {
    expect(message(row(pressed('')))).toEqual(['custom_id: 0 of 100']);
    expect(message(row({ type: 2, style: 5, label: 'x', url: 'https://example.com' }))).toEqual([]);
  });
  it('sees a field without a name', () => {
    expect(message(fields(0, 1))).toEqual(['empty field']);
    expect(message(embeds({ title: 't', fields: [] }))).toEqual([]);
  });
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
