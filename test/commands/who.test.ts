import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openSearch } from '../../src/search/engine.ts';
import { Member } from '../discord/member.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

const member = new Member('200000000000000001', 'en-US');
const chinese = new Member('200000000000000002', 'zh-CN');

describe('/who', () => {
  it('shows everything on record about a person, by year, with the office of the time', () => {
    const { embed } = member.types('who', { name: 'tim-cook' });
    expect(embed.title).toBe('Tim Cook');
    expect(embed.description).toMatch(/^-# person · 蒂姆·库克\nchief executive, Apple \(2017\)\n\n\*\*2017\*\*\n• /);
    expect(embed.description?.match(/^• /gm)).toHaveLength(2);
  });
  it.each(['Ma Yun', 'jack', '马云', '馬雲', 'JACK MA', 'Jáck Mà'])('knows a person by %s', (name) => {
    expect(member.types('who', { name }).embed.title).toBe('Jack Ma');
  });
  it('offers people and organisations in both languages while one types', () => {
    expect(member.completes('who', 'name', 'app')).toEqual([{ name: 'Apple · 苹果', value: 'apple' }]);
    expect(chinese.completes('who', 'name', '库')).toEqual([{ name: '蒂姆·库克 · Tim Cook', value: 'tim-cook' }]);
    expect(member.completes('who', 'name', '馬')).toEqual([{ name: 'Jack Ma · 马云', value: 'jack-ma' }]);
    expect(member.completes('who', 'name', 'boycott')).toEqual([]);
  });
  it('names an office once that sources write in more than one way', () => {
    const again = '$1, { title: { en: Chief Executive, zh: 首席执行官 }, of: apple, years: [2015, 2016] }]';
    const files = fixtureFiles();
    files.set('entities.yaml', (files.get('entities.yaml') ?? '').replace(/(roles: \[.*of: apple.*\})\]/, again));
    const context = { engine: openSearch(loadCorpus(files)), today: 2026 };
    const { text } = new Member('200000000000000001', 'en-US', context).types('who', { name: 'tim-cook' });
    expect(text).toContain('\nchief executive, Apple (2015, 2016 and 2017)\n\n');
  });
  it('knows and offers whom a name with a slip means', () => {
    expect(member.types('who', { name: 'Jak Ma' }).embed.title).toBe('Jack Ma');
    expect(member.completes('who', 'name', 'tim cok')).toEqual([{ name: 'Tim Cook · 蒂姆·库克', value: 'tim-cook' }]);
  });
  it('says so where nobody has that name, in the language of the reader', () => {
    const { text, isPrivate } = chinese.types('who', { name: '**Nobody** @everyone' });
    expect(isPrivate).toBe(true);
    expect(text).toContain('记录中没有名为“\\*\\*Nobody\\*\\* @\u200beveryone”的人物或事物。');
  });
});

describe('/timeline', () => {
  it('goes from edition to edition where nothing is named', () => {
    const { embed, message } = member.types('timeline');
    expect(embed.title).toBe('Edition by edition');
    const headings = embed.description?.match(/^\*\*\d{4}\*\*$/gm);
    expect(headings).toEqual(['**2014**', '**2015**', '**2017**']);
    const opened = member.chooses('2015', message);
    expect([opened.updates, opened.embed.title]).toEqual([false, 'Second World Internet Conference']);
  });
  it('follows a topic through the years', () => {
    const { embed } = member.types('timeline', { about: 'wuzhen' });
    expect(embed.title).toBe('Wuzhen, year by year');
    expect(embed.description).toMatch(
      /\*\*2015\*\*\n• The second[^]*\*\*of no single year\*\*\n• The World Internet Conference has been held every year/,
    );
  });
  it('takes a question in place of a name', () => {
    expect(member.types('timeline', { about: 'who called for a boycott' }).text).toContain('Reporters Without Borders');
  });
  it('says so where nothing is on record', () => {
    expect(member.types('timeline', { about: 'cooking recipes' }).isPrivate).toBe(true);
  });
});
