import { describe, expect, it } from 'vitest';
import { exceptLeftOut, isOfNoOther, leftOutIn, withoutExclusions } from '../../src/search/left-out.ts';
import { PLAIN_UNIT, type Unit } from '../../src/search/query.ts';
import { readers, understand } from './readers.ts';

const { corpus } = readers();
const leftOut = (text: string): string[] => [...leftOutIn(understand(text).units)];

describe('whom a question leaves out', () => {
  it.each([
    'Who besides Tim Cook came in 2017?',
    'who came in 2017, apart from Tim Cook?',
    'Which other boss than those came in 2017 besides the Tim Cook?',
    '除了库克，2017年还有谁来了？',
  ])('is known in “%s”, and the words that say so are no words to look for', (text) => {
    expect(leftOut(text)).toEqual(['tim-cook']);
    expect(understand(text).units.map((unit) => unit.text)).not.toContain('besides');
  });

  it('is nobody where the question asks about whom it names', () => {
    expect(leftOut('Did Tim Cook come in 2017?')).toEqual([]);
  });
});

describe('what a question leaves out of its own text', () => {
  const unit: Unit = { ...PLAIN_UNIT, text: 'tim cook', weight: 0, entities: ['tim-cook'] };
  it.each([
    ['who besides tim cook spoke', 'who  spoke'],
    ['apart from the tim cook, who spoke', '  who spoke'],
  ])('“%s” becomes “%s”', (text, rest) => {
    expect(withoutExclusions(text, [unit], corpus.vocabulary)).toBe(rest);
  });
  it('a name that is not left out stays', () => {
    expect(withoutExclusions('besides tim cook', [{ ...unit, weight: 1 }], corpus.vocabulary)).toBe('besides tim cook');
  });
});

describe('a fact of those who are left out', () => {
  const fact = corpus.facts.find(({ who }) => who?.includes('tim-cook') && who.includes('sundar-pichai'));
  if (fact === undefined) throw new Error('the small corpus has a fact of both');
  const leaving = (...ids: string[]) => ids.map((id): Unit => ({ ...PLAIN_UNIT, text: id, weight: 0, entities: [id] }));

  it('answers while it is of somebody else, too', () => {
    expect(isOfNoOther(fact, new Set(['tim-cook']), corpus)).toBe(false);
    expect(exceptLeftOut([fact.id], leaving('tim-cook'), corpus)).toEqual([fact.id]);
  });
  it('answers nothing where it is of nobody else', () => {
    const people = new Set(fact.who);
    expect(isOfNoOther(fact, people, corpus)).toBe(true);
    expect(exceptLeftOut([fact.id], leaving(...people), corpus)).toBeNull();
  });
  it('answers as ever where nobody is left out', () => {
    expect(isOfNoOther(fact, new Set(), corpus)).toBe(false);
    expect(exceptLeftOut([fact.id], [], corpus)).toEqual([fact.id]);
    expect(exceptLeftOut(null, leaving('tim-cook'), corpus)).toBeNull();
  });
});
