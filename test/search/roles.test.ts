import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Entity } from '../../src/corpus/schema.ts';
import { openSearch } from '../../src/search/engine.ts';
import { read } from '../../src/search/reading.ts';
import { roleFinder } from '../../src/search/roles.ts';
import { normalise } from '../../src/search/text.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';
import { FEW_WORDS } from './hand-made.ts';
import { readers, TODAY } from './readers.ts';

/** The small corpus, with a second holder of an office and with an office of a lower rank. */
function engine() {
  const files = fixtureFiles();
  const more = `
- id: john-doe
  type: person
  name: { en: John Doe, zh: 约翰·多伊 }
  roles: [{ title: { en: chief executive, zh: 首席执行官 }, of: apple, years: [2014, 2015] }]
- id: jane-roe
  type: person
  name: { en: Jane Roe, zh: 简·罗 }
  roles: [{ title: { en: regional chief executive for Asia, zh: 亚洲区首席执行官 }, of: apple, years: [2017] }]
- id: max-poe
  type: person
  name: { en: Max Poe, zh: 麦克斯·坡 }
  roles: [{ title: { en: deputy director, zh: 副主任 }, of: apple, years: [2017] }]
- id: ann-coe
  type: person
  name: { en: Ann Coe, zh: 安·科 }
  roles: [{ title: { en: former president, zh: 前总裁 }, of: apple, years: [2018] }]
`;
  files.set('entities.yaml', `${files.get('entities.yaml')}${more}`);
  return openSearch(loadCorpus(files));
}
const { understand } = engine();
const named = (text: string, year?: number): string[] =>
  [...new Set(understand({ text, year, today: TODAY }).units.flatMap(({ entities }) => entities))].sort();

describe('somebody who is named by an office', () => {
  it.each([
    ["Apple's CEO in 2017", ['tim-cook']],
    ["Apple's boss in 2015", ['john-doe']],
    ['the chief executive of Apple in 2017', ['tim-cook']],
    ['the head of Apple, 2014', ['john-doe']],
    ['Apple CEO 2017', ['tim-cook']],
    ['2017年苹果首席执行官', ['tim-cook']],
    ['2015年苹果的老板', ['john-doe']],
  ])('“%s” is %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
  it.each([
    ['the deputy director of Apple in 2017', ['max-poe']],
    ['2017年苹果副主任', ['max-poe']],
    ['the deputy director of Apple in 2015', ['apple']],
  ])('of the lower rank where that is said: “%s” is %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
  it.each([
    ['the former president of Apple', ['ann-coe']],
    ["Apple's ex-president", ['ann-coe']],
    ['former Apple president', ['ann-coe']],
    ['苹果前总裁', ['ann-coe']],
  ])('held it before where that is said: “%s” is %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
  it('is not somebody of whom another word stands between', () => {
    expect(named('What did the boss call Apple in 2017?')).toEqual(['apple']);
  });
  it('says little more by the word for the office', () => {
    const office = (text: string) => understand({ text, today: TODAY }).units.find(({ text }) => text === 'boss');
    const alone = office('What did the boss say?');
    const held = office("What did Apple's boss say?");
    expect(held?.weight).toBeLessThan((alone?.weight ?? 0) / 2);
  });
  it('is whoever held it in the year beside the question', () => {
    expect(named("Apple's CEO", 2015)).toEqual(['john-doe']);
  });
  it('is every holder where no year is asked about', () => {
    expect(named("Apple's CEO")).toEqual(['john-doe', 'tim-cook']);
  });
  it('is every holder where nobody held it then', () => {
    expect(named("Apple's CEO in 2021")).toEqual(['john-doe', 'tim-cook']);
  });
});

describe('an organisation with no office behind it', () => {
  it.each([
    ['Apple in 2017', ['apple']],
    ["What did Apple's products show?", ['apple']],
    ["Apple's founder", ['apple']],
  ])('“%s” is %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
});

describe('an office beside an organisation, with a few people made by hand', () => {
  const { corpus, finder } = readers();
  const title = (en: string, zh: string, years: number[] = [], of: string | null = 'apple') => ({
    title: { en, zh },
    years,
    ...(of === null ? {} : { of }),
  });
  const person = (id: string, ...roles: ReturnType<typeof title>[]): Entity => ({
    id,
    type: 'person',
    name: { en: id, zh: id },
    aliases: {},
    ...(roles.length === 0 ? {} : { roles }),
  });
  const entities = [
    person('ceo', title('chief executive', '首席执行官', [2017])),
    person('old-ceo', title('chief executive', '首席执行官', [2015])),
    person('asia', title('chief executive for Asia', '亚洲区域总部首席执行官', [2017])),
    person('vice', title('deputy director', '副主任', [2017])),
    person('director', title('director', '主任', [2017])),
    person('former', title('former president', '前总裁', [2015])),
    person('president', title('president', '总裁', [2017])),
    person('elsewhere', title('director', '主任', [2017], 'reuters')),
    person('nowhere', title('director', '主任', [2017], null)),
    person('nobody'),
  ];
  const roles = {
    ceo: { en: ['chief', 'chief executive', 'ceo'], zh: ['执行官', '首席执行官'] },
    director: { en: ['director'], zh: ['主任'] },
    president: { en: ['president'], zh: ['总裁'] },
  };
  const vocabulary = {
    ...corpus.vocabulary,
    roles,
    deputies: { en: ['deputy', 'vice'], zh: ['副'] },
    formerly: { en: ['former', 'ex'], zh: ['前'] },
  };
  const { holders } = roleFinder({ ...corpus, entities, vocabulary }, FEW_WORDS);
  /** Who is meant, by which office, in which words. */
  const found = (text: string, ...years: number[]) => {
    const reading = read(normalise(text), { finder, lexicon: FEW_WORDS });
    const mention = reading.mentions.find(({ ids }) => ids.includes('apple'));
    if (mention === undefined) throw new Error('the organisation is not named');
    const held = holders(mention, { reading, open: new Set(reading.open), years });
    return held === null ? null : [held.ids, held.role, held.words.map((at) => reading.tokens[at])];
  };

  it.each<[string, unknown]>([
    ['Apple chief executive', [['ceo', 'old-ceo'], 'ceo', ['chief', 'executive']]],
    ['chief executive of Apple', [['ceo', 'old-ceo'], 'ceo', ['chief', 'executive']]],
    ['chief of the Apple', [['ceo', 'old-ceo'], 'ceo', ['chief']]],
    ['Apple the director', [['director'], 'director', ['director']]],
    ['Apple deputy director', [['vice'], 'director', ['director']]],
    ['vice director of Apple', [['vice'], 'director', ['director']]],
    ['Apple former president', [['former'], 'president', ['president', 'former']]],
    ['ex president of Apple', [['former'], 'president', ['president', 'ex']]],
    ['former Apple president', [['former'], 'president', ['president', 'former']]],
    ['Apple president', [['president'], 'president', ['president']]],
    ['Apple former director', [['director'], 'director', ['director', 'former']]],
    ['苹果首席执行官', [['ceo', 'old-ceo'], 'ceo', []]],
    ['苹果的副主任', [['vice'], 'director', []]],
    ['苹果前总裁', [['former'], 'president', []]],
    ['苹果公司主任', [['director'], 'director', []]],
  ])('“%s”: %j', (text, held) => expect(found(text)).toEqual(held));
  it.each([
    ['another word stands between', 'director sold Apple'],
    ['it stands too far behind', 'Apple of the of the director'],
    ['it stands too far before', 'director of the of the of Apple'],
    ['only half of it stands there', 'Apple executive'],
    ['none is named', 'Apple hotel'],
    ['it stands too far behind in Chinese', '苹果在小镇里的主任'],
    ['none is named in Chinese', '苹果酒店'],
    ['it stands before the organisation in Chinese', '主任苹果'],
  ])('nobody is meant where %s: “%s”', (_, text) => expect(found(text)).toBeNull());
  it('who held it in the year is meant, or whoever did where nobody is on record for it', () => {
    expect(found('Apple chief executive', 2015)?.[0]).toEqual(['old-ceo']);
    expect(found('Apple chief executive', 2015, 2017)?.[0]).toEqual(['ceo', 'old-ceo']);
    expect(found('Apple chief executive', 2021)?.[0]).toEqual(['ceo', 'old-ceo']);
    expect(found('苹果首席执行官', 2017)?.[0]).toEqual(['ceo']);
  });
  it('of a lower rank nobody is meant who did not hold it then', () => {
    expect(found('Apple deputy director', 2015)).toBeNull();
    expect(found('Apple deputy director', 2017)?.[0]).toEqual(['vice']);
  });
});
