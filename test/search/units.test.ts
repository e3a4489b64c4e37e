import { describe, expect, it } from 'vitest';
import { understand } from './readers.ts';

describe('somebody whom no fact knows', () => {
  it.each(['Bill Gates speech', 'bill gates speech', 'what did mary poppins say?'])('“%s” names a stranger', (text) => {
    expect(understand(text).units.some(({ name, entities }) => name && entities.length === 0)).toBe(true);
  });
  it('a slip in a known name is no stranger', () => {
    expect(understand('tim cok speech').units.flatMap(({ entities }) => entities)).toContain('tim-cook');
  });
});

describe('what may be asked of anybody', () => {
  it.each(['How old was Tim Cook?', '库克多大年龄'])('“%s” asks for an attribute', (text) => {
    expect(understand(text).units.some(({ attribute, asked }) => attribute && asked)).toBe(true);
  });
  it('what a person said is none', () => {
    expect(understand('What did Tim Cook say?').units.some(({ attribute }) => attribute)).toBe(false);
  });
});

describe('questions for a kind of fact, and for the first time', () => {
  it.each(['any criticism in 2015?', '2015年有什么批评？'])('“%s” names a kind and nothing else', (text) => {
    expect(understand(text).kindsOnly).toBe(true);
  });
  it('a name beside the kind makes it another question', () => {
    expect(understand('criticism by Tim Cook').kindsOnly).toBe(false);
  });
  it.each(['When was it held for the first time?', '大会第一次是什么时候办的'])(
    '“%s” asks for the first time',
    (text) => {
      expect(understand(text).first).toBe(true);
    },
  );
});

describe('one of two names', () => {
  const names = (text: string) =>
    understand(text).units.flatMap(({ entities }) => (entities.length > 0 ? [entities] : []));
  it.each([
    ['Did Tim Cook or Xi Jinping come?', [['tim-cook', 'xi-jinping']]],
    ['来的是库克还是习近平？', [['tim-cook', 'xi-jinping']]],
    ['Did Tim Cook and Xi Jinping come?', [['tim-cook'], ['xi-jinping']]],
  ])('“%s” asks about %j', (text, entities) => {
    expect(names(text)).toEqual(entities);
  });
});
