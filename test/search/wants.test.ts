import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/search/text.ts';
import { wantReader } from '../../src/search/wants.ts';
import { readers } from './readers.ts';

const read = wantReader(readers().corpus.vocabulary);

describe('what a question wants', () => {
  it.each([
    ['Who spoke?', ['who']],
    ['When was it held?', ['when']],
    ['Where is it?', ['where']],
    ['How many people came?', ['how-many']],
    ['What did he say?', ['quote']],
    ['Which document came out?', ['document']],
    ['Why was it criticised?', ['why']],
    ['What was the theme?', ['theme']],
    ['Did Tim Cook come?', ['yes-no']],
    ['谁呼吁抵制？', ['who']],
    ['什么时候举行？', ['when']],
    ['在哪里举行？', ['where']],
    ['多少人参加？', ['how-many']],
    ['主题是什么？', ['theme']],
    ['库克来了吗？', ['yes-no']],
    ['在哪几天举行？', ['when']],
    ['Who opened it?', ['opening', 'who']],
  ])('“%s”: %j', (text, wants) => {
    expect([...read(normalise(text)).wants].sort()).toEqual(wants);
  });
  it.each(['He did it', 'whosoever', 'thematic', 'boycott', '抵制'])('“%s” wants nothing of that', (text) => {
    expect([...read(normalise(text)).wants]).toEqual([]);
  });
});

describe('what is counted', () => {
  it('is nothing that only the name of the conference says', () => {
    const text = normalise('How many people came to the Forum?');
    expect([...read(text, text.replace('forum', '')).counted]).toEqual(['participants']);
  });
  it.each([
    ['How many people attended?', 'participants'],
    ['How many countries?', 'countries'],
    ['有多少个国家？', 'countries'],
    ['多少人参会？', 'participants'],
  ])('“%s”: %s', (text, key) => {
    expect([...read(normalise(text)).counted]).toContain(key);
  });
  it('is nothing where nothing is counted', () => {
    expect(read('which countries signed').counted.size).toBe(0);
  });
});

describe('of several things that may be counted', () => {
  const { vocabulary } = readers().corpus;
  const unit = { en: 'x', zh: '个' };
  /** Counts guests, countries, forums, and forums again under another name. */
  const count = (text: string, unnamed?: string) =>
    wantReader({
      ...vocabulary,
      stopWords: { en: ['the', 'did', 'of', 'from'], zh: [] },
      lightWords: { en: ['people', 'held'], zh: [] },
      counted: {
        guests: { en: ['guest', 'people'], zh: ['人', '嘉宾'], unit },
        countries: { en: ['country', 'home state'], zh: ['国家'], unit },
        forums: { en: ['forum'], zh: ['论坛'], unit },
        sessions: { en: ['session', 'forum'], zh: ['会议'], unit },
      },
    })(normalise(text), unnamed === undefined ? undefined : normalise(unnamed));
  const counted = (text: string): string[] => [...count(text).counted];

  it('that which stands right behind “how many” is', () => {
    expect(counted('How many countries did the guests come from?')).toEqual(['countries']);
    expect(counted('How many foreign guests of the countries came?')).toEqual(['guests']);
    expect(counted('How many home states did the guests come from?')).toEqual(['countries']);
    expect(counted('How many people of the countries?')).toEqual(['guests']);
  });
  it('that which stands right behind the Chinese “how many” is', () => {
    expect(counted('多少个国家派出嘉宾')).toEqual(['countries']);
    expect(counted('嘉宾来自多少国家')).toEqual(['countries']);
  });
  it('all are where none stands there', () => {
    expect(counted('From guests of the countries how many came?')).toEqual(['guests', 'countries']);
    expect(counted('国家的嘉宾有多少')).toEqual(['guests', 'countries']);
    expect(counted('多少的来自国家的嘉宾')).toEqual(['guests', 'countries']);
  });
  it('all are where two numbers are asked for', () => {
    expect(counted('How many guests from how many countries?')).toEqual(['guests', 'countries']);
    expect(count('How many guests from how many countries?').numbers).toBe(2);
    expect(count('多少嘉宾和多少国家').numbers).toBe(2);
    expect(counted('多少嘉宾和多少国家')).toEqual(['guests', 'countries']);
  });
  it('the one is, however far off', () => {
    expect(counted('How many came of the guests?')).toEqual(['guests']);
    expect(count('How many of the guests?').numbers).toBe(1);
    expect(count('Which guests?').numbers).toBe(0);
  });
  it('one word may mean two', () => expect(counted('How many forums?')).toEqual(['forums', 'sessions']));

  it('the words that name it are told from others', () => {
    const { counts } = count('How many countries did the guests come from?');
    expect(counts({ stems: ['countri'], han: null })).toBe(true);
    expect(counts({ stems: ['small', 'countri'], han: null })).toBe(true);
    expect(counts({ stems: ['guest'], han: null })).toBe(false);
    expect(counts({ stems: [], han: null })).toBe(false);
    expect(counts({ stems: [], han: '国家' })).toBe(true);
    expect(counts({ stems: [], han: '嘉宾' })).toBe(false);
    expect(count('Which countries?').counts({ stems: ['countri'], han: null })).toBe(false);
  });
});

describe('what a question says once', () => {
  const { vocabulary } = readers().corpus;
  const read = (text: string) =>
    [
      ...wantReader({
        ...vocabulary,
        wants: {
          ...vocabulary.wants,
          who: { en: ['who'], zh: ['哪'] },
          where: { en: ['where'], zh: ['哪里'] },
          when: { en: [], zh: ['哪里'] },
        },
      })(text).wants,
    ].sort();
  it('in the longer of two Chinese words is meant', () => expect(read('哪里')).toEqual(['when', 'where']));
  it('in Chinese is read as often as it stands', () => expect(read('哪里和哪')).toEqual(['when', 'where', 'who']));
});
