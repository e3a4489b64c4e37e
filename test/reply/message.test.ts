import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/reply/limits.ts';
import { button, buttonRows, linkButton, menuRow } from '../../src/reply/message.ts';

const state = { command: 'ask', action: 'view', args: ['2015'] };
const long = 'long '.repeat(60);

describe('a button', () => {
  it('carries its state, and is grey unless it is the first choice', () => {
    expect(button('Open', state)).toEqual({ type: 2, style: 2, label: 'Open', custom_id: '1.ask.view.2015' });
    expect(button('Open', state, { primary: true }).style).toBe(1);
  });
  it('can be shown and not be pressed', () => {
    expect(button('Open', state, { disabled: true })).toMatchObject({ disabled: true });
    expect(button('Open', state, { disabled: false })).not.toHaveProperty('disabled');
  });
  it('has a label that Discord takes', () => {
    expect(button(long, state).label).toHaveLength(LIMITS.buttonLabel);
  });
});

describe('a button that opens an address', () => {
  const address = (length: number): string => 'https://example.com/'.padEnd(length, 'x');

  it('needs no state', () => {
    expect(linkButton('Source', address(30))).toEqual({ type: 2, style: 5, label: 'Source', url: address(30) });
  });
  it('is left out where the address is longer than Discord takes', () => {
    expect(linkButton('Source', address(LIMITS.linkUrl))).not.toBeNull();
    expect(linkButton('Source', address(LIMITS.linkUrl + 1))).toBeNull();
  });
});

describe('rows', () => {
  it('hold five buttons each, in order', () => {
    const buttons = Array.from({ length: 7 }, (_, n) => button(String(n), state));
    const labels = buttonRows(buttons).map(({ type, components }) => [
      type,
      components.map((one) => ('label' in one ? one.label : '')).join(''),
    ]);
    expect(labels).toEqual([
      [1, '01234'],
      [1, '56'],
    ]);
    expect(buttonRows([])).toEqual([]);
  });
  it('hold a menu with as many choices as Discord takes', () => {
    const options = Array.from({ length: 30 }, (_, n) => ({ label: `${n} ${long}`, value: String(n) }));
    const [row] = menuRow(long, state, options);
    expect(row).toMatchObject({ type: 1, components: [{ type: 3, custom_id: '1.ask.view.2015' }] });
    const [menu] = row?.components ?? [];
    if (menu === undefined || !('options' in menu)) throw new Error('no menu');
    expect(menu.options.map(({ value }) => value)).toEqual(Array.from({ length: 25 }, (_, n) => String(n)));
    expect(menu.options[0]?.label.length).toBeLessThanOrEqual(LIMITS.selectOptionText);
    expect(menu.placeholder?.length).toBeLessThanOrEqual(LIMITS.selectPlaceholder);
    expect(menu.placeholder?.length).toBeGreaterThan(LIMITS.selectOptionText);
  });
  it('hold no menu where there is nothing to choose', () => expect(menuRow('Choose', state, [])).toEqual([]));
});
