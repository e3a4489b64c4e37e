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
