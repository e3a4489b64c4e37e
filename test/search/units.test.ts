import { describe, expect, it } from 'vitest';
import type { UnitContext } from '../../src/search/name-units.ts';
import { PLAIN_UNIT } from '../../src/search/query.ts';
import { read } from '../../src/search/reading.ts';
import { normalise } from '../../src/search/text.ts';
import { unitsOf } from '../../src/search/units.ts';
import { contextOf } from './hand-made.ts';
import { ranked, understand } from './readers.ts';

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

/** What is known of the units of a text, made with a few words. */
const made = (text: string, part: Partial<UnitContext> = {}) => {
  const context = contextOf(part);
  return unitsOf(read(normalise(text), context), context);
};
const weights = (text: string) => Object.fromEntries(made(text).map((unit) => [unit.text, unit.weight]));
const required = (text: string) => made(text).flatMap((unit) => (unit.required ? [unit.text] : []));

describe('a word of a question', () => {
  it('that is on record weighs as much as it is rare', () => {
    expect(made('hotels')).toEqual([{ ...PLAIN_UNIT, text: 'hotels', weight: 0.5, stems: ['hotel'] }]);
  });
  it('that is on record nowhere weighs as much as it is rare in English', () => {
    expect(weights('rectangle')).toEqual({ rectangle: 0.45 + 0.55 * 0.3 });
    expect(weights('pomegranate')).toEqual({ pomegranate: 0.45 + 0.55 * 0.6 });
  });
  it('must be in an answer where it is rare or on record nowhere', () => {
    expect(required('ferry umbrella hotel rectangle')).toEqual(['ferry', 'rectangle']);
  });
  it('that is common weighs little, and so does a small number', () => {
    expect(weights('people')).toEqual({ people: 0.15 });
    expect(weights('visit')['visit']).toBeCloseTo(0.45 * 0.3);
    expect(required('people visit')).toEqual([]);
    expect(weights('12 and 120')).toMatchObject({ 12: 0.15, 120: 0.5 });
    expect(weights('77')).toEqual({ 77: 0.3 });
  });
  it('that says nothing is none, nor is a letter', () => {
    expect(made('who met the x of y')).toEqual([]);
    expect(made('5').map(({ text }) => text)).toEqual(['5']);
  });
  it('of a group of synonyms weighs itself, or what the group weighs where it is on record nowhere', () => {
    expect(made('inn')).toEqual([{ ...PLAIN_UNIT, text: 'inn', weight: 0.4, stems: ['inn'], concepts: [0] }]);
    expect(made('lodging')).toMatchObject([{ weight: 0.6, concepts: [0], required: false }]);
  });
  it('stands once, and of two of one meaning the weaker weighs half', () => {
    expect(weights('hotel hotel')).toEqual({ hotel: 0.5 });
    expect(weights('inn lodging')).toEqual({ inn: 0.2, lodging: 0.6 });
    expect(weights('lodging inn')).toEqual({ inn: 0.2, lodging: 0.6 });
    expect(weights('lodging hotel boss')).toEqual({ lodging: 0.6, hotel: 0.5, boss: 0.5 });
  });
});

describe('a phrase of the vocabulary', () => {
  it('is one, and weighs what its meaning weighs', () => {
    expect(made('the chief executive')).toEqual([
      { ...PLAIN_UNIT, text: 'chief executive', weight: 0.6, stems: ['chief', 'execut'], concepts: [1] },
    ]);
  });
  it('is none where its words do not stand in a row', () => {
    expect(made('chief of the executive').map(({ text }) => text)).toEqual(['chief', 'executive']);
  });
});

describe('a mistyped word', () => {
  it('is what it may be meant for, and need not be in an answer', () => {
    expect(made('hotle')).toEqual([
      { ...PLAIN_UNIT, text: 'hotle (hotel)', weight: 0.5, spellings: ['hotel'], required: false },
    ]);
    expect(made('lodgign')).toMatchObject([{ text: 'lodgign (lodging)', concepts: [0], weight: 0.6 }]);
  });
  it('says nothing where what it is meant for says nothing', () => {
    expect(made('thhe summitt')).toEqual([]);
  });
  it('with a capital letter is a name or nothing on record', () => {
    expect(made('hotle', { capitals: new Set(['hotle']) })).toMatchObject([
      { text: 'hotle', name: true, required: true },
    ]);
    expect(made('pichia', { capitals: new Set(['pichia']) })).toMatchObject([{ text: 'pichia (pichai)', name: false }]);
  });
  it('that is near nothing is somebody or something on record nowhere', () => {
    expect(made('xqzwv')).toEqual([{ ...PLAIN_UNIT, text: 'xqzwv', weight: 1, name: true, required: true }]);
  });
  it('is none where it has digits', () => {
    expect(made('h0tel')).toMatchObject([{ text: 'h0tel', name: false, stems: ['h0tel'] }]);
  });
  it('in a name of several words is that name', () => {
    expect(made('reporters witout borders')).toMatchObject([{ entities: ['reporters-without-borders'], name: true }]);
  });
});

describe('a name with an office', () => {
  const roles = (...words: number[]): Partial<UnitContext> => ({
    roles: { differByYear: () => true, holders: () => ({ ids: ['tim-cook'], role: 'ceo', words }) },
  });
  it('is whoever holds it, and the words for the office say little more', () => {
    expect(made('apple boss', roles(1))).toEqual([
      {
        ...PLAIN_UNIT,
        text: 'apple (ceo)',
        weight: 0.5,
        entities: ['tim-cook'],
        name: true,
        required: true,
        held: true,
      },
      { ...PLAIN_UNIT, text: 'boss', weight: 0.15, stems: ['bos'], concepts: [1] },
    ]);
  });
  it('of several words says little more in all of them', () => {
    expect(made('chief executive of apple', roles(0, 1))[1]).toMatchObject({ text: 'chief executive', weight: 0.18 });
    expect(made('chief executive of apple', roles(0))[1]).toMatchObject({ text: 'chief executive', weight: 0.6 });
  });
});

describe('a Chinese word of a question', () => {
  it('that is on record weighs as much as it is rare', () => {
    expect(made('嘉宾')).toEqual([{ ...PLAIN_UNIT, text: '嘉宾', weight: 0.5, han: '嘉宾' }]);
  });
  it('that is on record nowhere weighs most where no dictionary has it', () => {
    expect(weights('雨伞')).toEqual({ 雨伞: 0.65 });
    expect(weights('爨襄')).toEqual({ 爨襄: 1 });
  });
  it('of a group of synonyms weighs what the group weighs', () => {
    expect(made('旅馆')).toMatchObject([{ weight: 0.6, concepts: [2], required: false }]);
  });
  it('of one character weighs half', () => {
    expect(weights('茶')).toEqual({ 茶: 0.4 });
    expect(weights('爨')).toEqual({ 爨: 0.5 });
  });
  it('that is common weighs little', () => expect(weights('情况')['情况']).toBeCloseTo(0.27));
  it('must be in an answer where it is rare or on record nowhere, unless it is one character or common', () => {
    expect(required('渡轮')).toEqual(['渡轮']);
    expect(['嘉宾', '茶', '爨', '情况', '旅馆'].flatMap(required)).toEqual([]);
    expect(['雨伞', '爨襄'].flatMap(required)).toEqual(['雨伞', '爨襄']);
  });
});

describe('whom a question leaves out', () => {
  it.each([
    ['Who besides Tim Cook gave a speech?', 'tim-cook'],
    ['Apart from Jack Ma, who came?', 'jack-ma'],
    ['除了马云，还有谁参加？', 'jack-ma'],
  ])('weighs nothing, and no fact of nobody else is shown: “%s”', (text, id) => {
    const query = understand(text);
    expect(query.units.find(({ entities }) => entities.includes(id))).toMatchObject({ weight: 0, required: false });
    const shown = ranked(text).map(({ fact: { who = [] } }) => who.join());
    expect(shown).not.toContain(id);
  });
});
