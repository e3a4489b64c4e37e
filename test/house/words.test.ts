import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Entity } from '../../src/corpus/schema.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import { DATA } from '../fixtures/corpus.ts';
import { filesOf } from './sources.ts';

/*
 * Code knows no fact and no word of the subject, so that another yearly event is another data folder. The words are
 * those of the data itself.
 */
const { vocabulary, entities } = loadCorpus(readDataFolder(DATA));
const lexicon = makeLexicon(vocabulary);
const code = ['src', 'commands'].flatMap((folder) => filesOf(folder, /\.(?:ts|tsx|css)$/));

/** Names that belong to what the bot is made of, whatever its subject is; Taiwan is a way to write Chinese. */
const OUR_OWN: ReadonlySet<string> = new Set(['Discord', 'Wikipedia', 'GitHub', 'Cloudflare', 'Taiwan']);
const NAMED: ReadonlySet<Entity['type']> = new Set([
  'person',
  'organisation',
  'company',
  'media',
  'place',
  'event',
  'document',
  'award',
]);

const ofTheConference = [...vocabulary.conference.en].filter(
  (name) => !name.startsWith('the ') && !lexicon.isEnglish(name.replace(/s$/, '')),
);
const ofEntities = entities
  .filter(({ type }) => NAMED.has(type))
  .flatMap(({ name, aliases }) => [name.en, ...(aliases.en ?? [])])
  .filter(
    (name) =>
      /^\p{Lu}/u.test(name) &&
      name.length > 3 &&
      !OUR_OWN.has(name) &&
      (name.includes(' ') || !lexicon.isEnglish(name.toLowerCase())),
  );

/** `file:line: word` for each place in code where the pattern matches. */
function found(pattern: RegExp): string[] {
  return code.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, n) => [...line.matchAll(pattern)].map(([word]) => `${file}:${n + 1}: ${word}`)),
  );
}

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

describe('code names', () => {
  it('no conference', () => {
    expect(ofTheConference).toContain('world internet conference');
    expect(found(new RegExp(`\\b(?:${oneOf(ofTheConference)})\\b`, 'gi'))).toEqual([]);
  });
  it('nobody and nothing on record', () => {
    expect(ofEntities.length).toBeGreaterThan(100);
    expect(found(new RegExp(`(?<![\\w.])(?:${oneOf(ofEntities)})(?!\\w)`, 'g'))).toEqual([]);
  });
  it('no month', () => {
    expect(found(new RegExp(`\\b(?:${oneOf(vocabulary.months)})\\b`, 'g'))).toEqual([]);
  });
  it('nothing in Chinese', () => {
    expect(found(/[\p{Script=Han}、。「」《》]+/gu)).toEqual([]);
  });
});
