import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { DATA, fixtureFiles } from '../fixtures/corpus.ts';
import { type Changes, changedFiles, problemsOf, swap } from './broken.ts';

const FACTS = 'facts/2015.yaml';

describe('a corpus that is whole', () => {
  const corpus = loadCorpus(fixtureFiles());

  it('gives each fact the year of its file and the years of its date', () => {
    const fact = corpus.factById.get('2015-rsf-boycott');
    expect(fact?.year).toBe(2015);
    expect([...(fact?.years ?? [])]).toEqual([2015]);
    expect(fact?.period?.start).toEqual({ year: 2015, month: 12, day: 14 });
  });
  it('gives a fact of no single edition no year', () => {
    const fact = corpus.factById.get('conference-yearly');
    expect([fact?.year, fact?.period, fact?.years.size]).toEqual([null, null, 0]);
  });
  it('lets a fact speak for the year of its file and for that of its date', () => {
    const files = changedFiles({ [FACTS]: swap('date: 2015-12-14', 'date: 2014-12-14') });
    expect([...(loadCorpus(files).factById.get('2015-rsf-boycott')?.years ?? [])].sort()).toEqual([2014, 2015]);
  });
  it('finds facts, sources, entities and editions by their keys', () => {
    expect(corpus.sourceById.get('carsten-2015')?.title).toContain('boycott');
    expect(corpus.entityById.get('jack-ma')?.name.zh).toBe('马云');
    expect(corpus.editionByYear.get(2017)?.number).toBe(4);
    expect(corpus.factById.size).toBe(corpus.facts.length);
  });
  it('reads a date that YAML takes for a number', () => {
    expect(corpus.factById.get('2015-theme')?.date).toBe('2015');
  });
  it('takes a file of any topic beside those of the years', () => {
    const files = fixtureFiles();
    files.set(
      'facts/long-lines.yaml',
      (files.get('facts/conference.yaml') ?? '')
        .replace('conference-yearly', 'other')
        .replace('How often', 'How many times')
        .replace('多久', '几年'),
    );
    expect(loadCorpus(files).factById.get('other')?.year).toBeNull();
  });
  it('is the corpus of the project too', () => {
    const real = loadCorpus(readDataFolder(DATA));
    expect(real.facts.length).toBeGreaterThanOrEqual(700);
  });
});

interface Broken {
  readonly what: string;
  readonly changes: Changes;
  readonly line: RegExp;
}

const broken: Broken[] = [
  ...['editions.yaml', 'sources.json', 'entities.yaml', 'vocabulary.yaml', 'messages.yaml', 'pinyin.yaml'].map(
    (file) => ({
      what: `${file} is missing`,
      changes: { [file]: null },
      line: new RegExp(`^${file}:1: the file is missing; restore it`),
    }),
  ),
  {
    what: 'a facts file is half written',
    changes: { [FACTS]: '- id: a\n  kind: [\n' },
    line: /^facts\/2015\.yaml:3: is not valid YAML .*half-written/,
  },
  { what: 'a facts file is empty', changes: { [FACTS]: '' }, line: /^facts\/2015\.yaml:1: .*expected array/ },
  {
    what: 'a facts file holds one fact without its dash',
    changes: { [FACTS]: 'id: a\nkind: dates\n' },
    line: /^facts\/2015\.yaml:1: .*expected array/,
  },
  {
    what: 'sources.json is cut off',
    changes: { 'sources.json': '[{"id": "a"' },
    line: /^sources\.json:1: is not valid JSON .*half-written/,
  },
  {
    what: 'sources.json is no JSON',
    changes: { 'sources.json': 'nothing' },
    line: /^sources\.json:1: is not valid JSON/,
  },
  {
    what: 'a key stands twice',
    changes: { [FACTS]: swap('  kind: dates\n', '  kind: dates\n  kind: venue\n') },
    line: /^facts\/2015\.yaml:4: is not valid YAML \(duplicated mapping key/,
  },
  {
    what: 'a kind is none of the list',
    changes: { [FACTS]: swap('kind: venue', 'kind: gossip') },
    line: /^facts\/2015\.yaml:11: 2015-venue: kind: .*"dates"/,
  },
  {
    what: 'a fact has no source',
    changes: { [FACTS]: swap('sources: [{ id: carsten-2015, via: read, at: [held in, Zhejiang] }]', 'sources: []') },
    line: /^facts\/2015\.yaml:\d+: 2015-venue: sources: a fact needs at least one source/,
  },
  {
    what: 'a field is misspelt',
    changes: { [FACTS]: swap('  where: wuzhen', '  wherever: wuzhen') },
    line: /^facts\/2015\.yaml:9: 2015-venue: “wherever” is no field/,
  },
  {
    what: 'a question has a colon and no quotes',
    changes: {
      [FACTS]: swap('en: [Where was the second World Internet Conference held?]', 'en: [Wuzhen: what is it?]'),
    },
    line: /^facts\/2015\.yaml:\d+: 2015-venue: asks\.en\.0: is no text; put quotes around/,
  },
  {
    what: 'a question has a comma and no quotes',
    changes: {
      [FACTS]: swap('en: [Where was the second World Internet Conference held?]', 'en: [In 2015, where was it held?]'),
    },
    line: /^facts\/2015\.yaml:\d+: 2015-venue: “In 2015” asks nothing; put quotes around/,
  },
  {
    what: 'the passage has no end',
    changes: { [FACTS]: swap('at: [held in, Zhejiang]', 'at: [held in]') },
    line: /^facts\/2015\.yaml:\d+: 2015-venue: sources\.0\.at: needs two texts/,
  },
  {
    what: 'an id has capitals',
    changes: { [FACTS]: swap('id: 2015-venue', 'id: 2015_Venue') },
    line: /^facts\/2015\.yaml:9: 2015_Venue: id: use lower-case letters/,
  },
  {
    what: 'a date is written out',
    changes: { [FACTS]: swap('date: 2015-12\n', 'date: December 2015\n') },
    line: /^facts\/2015\.yaml:10: 2015-venue: date: write a day, month, year or range/,
  },
  {
    what: 'a text is too short',
    changes: { [FACTS]: swap('zh: 2015年第二届世界互联网大会在浙江省乌镇举行。', 'zh: 乌镇。') },
    line: /^facts\/2015\.yaml:14: 2015-venue: text\.zh: /,
  },
  {
    what: 'a text is too long',
    changes: { [FACTS]: swap('a town in Zhejiang Province.', `a town${' far away'.repeat(40)}.`) },
    line: /^facts\/2015\.yaml:13: 2015-venue: text\.en: /,
  },
  {
    what: 'a text is missing in one language',
    changes: { [FACTS]: swap('    zh: 2015年第二届世界互联网大会在浙江省乌镇举行。\n', '') },
    line: /^facts\/2015\.yaml:\d+: 2015-venue: text\.zh is missing/,
  },
  {
    what: 'a fact has no question',
    changes: {
      [FACTS]: swap(
        'asks: { en: [Where was the second World Internet Conference held?], zh: [第二届世界互联网大会在哪里举行？] }',
        'asks: { en: [], zh: [哪里？] }',
      ),
    },
    line: /^facts\/2015\.yaml:\d+: 2015-venue: asks\.en: /,
  },
  {
    what: 'a message lacks a language',
    changes: { 'messages.yaml': (text) => `${text}\nextra:\n  en: "a"\n  zh-Hans: "b"\n` },
    line: /^messages\.yaml:\d+: extra: zh-Hant is missing/,
  },
  {
    what: 'a source has no stance',
    changes: { 'sources.json': swap('"custom": { "stance": "party" }', '"custom": {}') },
    line: /^sources\.json:\d+: untitled-page: custom\.stance is missing/,
  },
  {
    what: 'a URL is none',
    changes: { 'sources.json': swap('https://example.com/nyt', 'example.com') },
    line: /^sources\.json:\d+: nyt-2017: URL: /,
  },
  {
    what: 'a list is nested deeper than any data',
    changes: { [FACTS]: `${'['.repeat(5000)}` },
    line: /^facts\/2015\.yaml:1: /,
  },
];

describe('what is wrong is shown with its file and line', () => {
  it.each(broken)('$what', ({ changes, line }) => {
    expect(
      problemsOf(changes).some((problem) => line.test(problem)),
      problemsOf(changes).join('\n'),
    ).toBe(true);
  });

  it('all of it at once', () => {
    const files = { 'sources.json': '[', 'messages.yaml': null, [FACTS]: swap('kind: venue', 'kind: gossip') };
    const where = problemsOf(files).map((line) => line.split(':', 1)[0]);
    expect(where).toEqual(expect.arrayContaining(['sources.json', 'messages.yaml', FACTS]));
  });
});

describe('an id that is used twice', () => {
  const text = fixtureFiles().get('facts/2017.yaml') ?? '';

  it('is refused in one file, at its second place', () => {
    const problems = problemsOf({ 'facts/2017.yaml': `${text}${text}` });
    const second = text.split('\n').length;
    expect(problems).toContainEqual(
      `facts/2017.yaml:${second}: the id 2017-dates is used twice, also in facts/2017.yaml; give one of them another id`,
    );
  });
  it('is refused in two files', () => {
    const problems = problemsOf({ 'facts/2014.yaml': (old) => `${old}${text}` });
    expect(problems).toContainEqual(
      expect.stringMatching(/^facts\/2017\.yaml:1: the id 2017-dates is used twice, also in facts\/2014\.yaml/),
    );
  });
});

describe('keys that JavaScript gives a meaning', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s in a fact is no way into the program', (key) => {
    const problems = problemsOf({ [FACTS]: swap('  kind: venue', `  kind: venue\n  ${key}: { polluted: yes }`) });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(problems.length === 0 || problems.every((line) => line.startsWith(FACTS))).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
  it.each(['__proto__', 'constructor', 'toString'])('%s as an id of an entity finds nobody', (key) => {
    const problems = problemsOf({ [FACTS]: swap('about: [boycott]', `about: [${key}]`) });
    expect(problems.join('\n')).toMatch(/use lower-case|there is no entity/);
  });
  it('YAML tags run nothing', () => {
    expect(problemsOf({ [FACTS]: '- !!js/function "function () { return 1 }"\n' })[0]).toMatch(/is not valid YAML/);
  });
  it('a bomb of aliases is no data', () => {
    const bomb = Array.from({ length: 20 }, (_, n) =>
      n === 0 ? 'a0: &a0 [x, x]' : `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`,
    ).join('\n');
    expect(problemsOf({ [FACTS]: `${bomb}\n` })[0]).toMatch(/^facts\/2015\.yaml:1: /);
  });
});

describe('a data folder', () => {
  it('that is not there is said in one sentence', () => {
    expect(() => readDataFolder('/nowhere/at/all')).toThrow(
      /\/nowhere\/at\/all: cannot be read \(ENOENT\); check DATA_DIR/,
    );
  });
  it('that has no facts in it is said likewise', () => {
    const folder = mkdtempSync(`${tmpdir()}/empty-`);
    expect(() => readDataFolder(folder)).toThrow(/cannot be read \(ENOENT\)/);
    rmSync(folder, { recursive: true });
  });
});
