import { describe, expect, it } from 'vitest';
import { identityReader } from '../../src/search/identity.ts';
import { PLAIN_UNIT, type Unit } from '../../src/search/query.ts';
import { read } from '../../src/search/reading.ts';
import { normalise } from '../../src/search/text.ts';
import { readers } from './readers.ts';

const parts = readers();
const asksWhoThatIs = identityReader(parts.corpus.vocabulary);
const COOK: Unit = { ...PLAIN_UNIT, text: 'tim cook', weight: 0.5, name: true, entities: ['tim-cook'] };
const asks = (text: string, ...units: Unit[]): boolean =>
  asksWhoThatIs({ units, reading: read(normalise(text), parts) });

describe('a question who somebody is', () => {
  it.each(['Who is Tim Cook?', 'Tell me who Tim Cook is', 'Tim Cook', '蒂姆·库克是谁？', '库克'])(
    'names them and asks nothing else: “%s”',
    (text) => expect(asks(text, COOK)).toBe(true),
  );
  it.each(['Who was with Tim Cook?', 'Who is Tim Cook afraid of?', '谁见了库克？', '库克怕谁？'])(
    'is none that asks more: “%s”',
    (text) => expect(asks(text, COOK)).toBe(false),
  );
  it('names somebody on record, by a name and not by an office', () => {
    expect(asks('Who is he?')).toBe(false);
    expect(asks('Who is Tim Cook?', { ...COOK, entities: [] })).toBe(false);
    expect(asks('Who is the boss of Apple?', { ...COOK, held: true })).toBe(false);
  });
  it('names nothing that is no name', () => {
    expect(asks('Who is Tim Cook?', COOK, { ...PLAIN_UNIT, text: 'hotel', weight: 0.5 })).toBe(false);
    expect(asks('Who is Tim Cook?', { ...COOK, name: false })).toBe(false);
  });
});
