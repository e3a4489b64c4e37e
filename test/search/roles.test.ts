import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openSearch } from '../../src/search/engine.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';
import { TODAY } from './readers.ts';

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
