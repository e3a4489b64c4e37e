import { describe, expect, it } from 'vitest';
import type { FactDocument } from '../../src/search/document.ts';
import { miscounts, slotAgreement } from '../../src/search/slots.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { understand } from './readers.ts';

const { corpus, documents } = fixtureEngine();
const documentOf = (id: string): FactDocument => {
  const document = documents.find(({ fact }) => fact.id === id);
  if (document === undefined) throw new Error(`no fact ${id}`);
  return document;
};
const agreement = (text: string, id: string): number => slotAgreement(understand(text), documentOf(id), corpus);

describe('what a question wants, and what a fact has', () => {
  it.each([
    ['Who called for a boycott?', '2015-rsf-boycott', '2015-dates'],
    ['When was it?', '2015-dates', '2015-venue'],
    ['Where was it?', '2015-venue', '2015-dates'],
    ['How many participants came?', '2015-participants', '2015-rsf-boycott'],
    ['What was the theme?', '2015-theme', '2015-venue'],
    ['Which document was it?', '2014-draft', '2015-venue'],
    ['有多少人参加？', '2015-participants', '2015-rsf-boycott'],
  ])('“%s” is answered by %s rather than by %s', (text, right, wrong) => {
    expect(agreement(text, right)).toBeGreaterThan(agreement(text, wrong));
    expect(agreement(text, right)).toBe(1);
  });
  it('a figure of something else is not the one that is asked for', () => {
    expect(agreement('How many countries took part?', '2015-participants')).toBeLessThan(0);
  });
  it('a question that wants no slot agrees with every fact alike', () => {
    expect(corpus.facts.map(({ id }) => agreement('boycott', id)).every((value) => value === 0)).toBe(true);
  });
});
