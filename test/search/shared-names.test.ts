import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openSearch } from '../../src/search/engine.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

/** The small corpus, with two people of one family name and a fact of each that calls them by it in a question. */
function documents() {
  const files = fixtureFiles();
  const entity = (id: string, en: string, zh: string): string => `
- id: ${id}
  type: person
  name: { en: ${en}, zh: ${zh} }
  aliases: { en: [Smith] }
`;
  files.set(
    'entities.yaml',
    `${files.get('entities.yaml')}${entity('ann-smith', 'Ann Smith', '安·史密斯')}${entity('bob-smith', 'Bob Smith', '鲍勃·史密斯')}`,
  );
  const fact = (id: string, en: string, zh: string): string => `
- id: 2017-${id}
  date: 2017-12-04
  kind: guest
  text: { en: ${en} came to the 2017 conference., zh: ${zh}出席2017年大会。 }
  asks: { en: [Why did Smith come to ${id} in 2017?], zh: [${zh}来了吗？${id}] }
  sources: [{ id: nyt-2017, via: read, at: [came, conference] }]
`;
  files.set(
    'facts/2017.yaml',
    `${files.get('facts/2017.yaml')}${fact('town', 'Ann Smith', '安·史密斯')}${fact('smith', 'Smith', '史密斯')}`,
  );
  const engine = openSearch(loadCorpus(files));
  return (id: string) => [...(engine.documents.find(({ fact }) => fact.id === id)?.entities ?? [])].sort();
}

describe('a name that two people share', () => {
  const named = documents();
  it('stands for the one whom a fact names in full', () => {
    expect(named('2017-town')).toEqual(['ann-smith']);
  });
  it('stands for either where no fact tells them apart', () => {
    expect(named('2017-smith')).toEqual(['ann-smith', 'bob-smith']);
  });
});
