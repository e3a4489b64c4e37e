import { describe, expect, it } from 'vitest';
import { Member } from '../discord/member.ts';

const member = new Member('200000000000000001', 'en-US');
const taiwanese = new Member('200000000000000002', 'zh-TW');

describe('/edition', () => {
  const card = member.types('edition', { year: 2015 });

  it('shows dates, place, theme and figures, each with its sources', () => {
    expect(card.embed.title).toBe('Second World Internet Conference');
    for (const heading of ['Dates', 'Place', 'Theme', 'Figures']) expect(card.text).toContain(`**${heading}**`);
    expect(card.text).toMatch(/16 to 18 December 2015\. \[\[1\]\]\(https/);
  });
  it.each([
    ['en-US', 'Opening', 'Xi Jinping'],
    ['zh-CN', '开幕', '习近平'],
    ['zh-TW', '開幕', '習近平'],
  ])('says who opened it, with its source: %s', (locale, heading, name) => {
    const { text } = new Member('200000000000000003', locale).types('edition', { year: 2015 });
    expect(text).toMatch(new RegExp(`\\*\\*${heading}\\*\\*\\n• [^\\n]*${name}[^\\n]* \\[\\[\\d\\]\\]\\(https`));
  });
  it('shows figures on which sources disagree together', () => {
    expect(card.text).toMatch(
      /Xinhua counted more than 2,100[^\n]*\n-# [^\n]*\n\*\*Another source says otherwise:\*\*\n• Reuters counted 2,400/,
    );
  });
  it('takes an edition by its number', () => expect(member.types('edition', { year: 2 }).embed).toEqual(card.embed));
  it('turns to who came and what was criticised, in place', () => {
    const criticism = member.presses('Criticism and responses', card.message);
    expect(criticism.updates).toBe(true);
    expect(criticism.embed.title).toBe('Second World Internet Conference · Criticism and responses');
    expect(criticism.text).toContain('called for a boycott');
    expect(member.presses('Overview', criticism.message).embed).toEqual(card.embed);
  });
  it('leads to the editions before and after', () => {
    expect(card.labels).toEqual(expect.arrayContaining(['◀ 2014', '2017 ▶']));
    const after = member.presses('2017 ▶', card.message);
    expect(after.embed.title).toBe('Fourth World Internet Conference');
    expect(after.labels.some((label) => label.endsWith('▶'))).toBe(false);
  });
  it("is in the reader's language, and in another by one press", () => {
    const chinese = taiwanese.types('edition', { year: 2015 });
    expect(chinese.embed.title).toBe('第二屆世界互聯網大會');
    expect(taiwanese.presses('English', chinese.message).embed).toEqual(card.embed);
  });
  it('says which editions there are where there is none of that year', () => {
    const { text, isPrivate } = taiwanese.types('edition', { year: 2031 });
    expect([text.trim(), isPrivate]).toEqual(['沒有2031年大會的記錄；現有記錄涵蓋2014年至2017年各屆。', true]);
  });
  it('completes editions, that of the very number first', () => {
    expect(member.completes('edition', 'year', '20')).toHaveLength(3);
    expect(member.completes('edition', 'year', '2').map(({ value }) => value)).toEqual([2015, 2017, 2014]);
  });
});

describe('/compare', () => {
  const pair = member.types('compare', { first: 2014, second: 2015 });

  it('shows two editions line by line, each value with its source', () => {
    expect(pair.text).toMatch(
      /\*\*Dates\*\*\n2014: 19–21 November 2014 \[\[1\]\]\([^)]*\)\n2015: 16–18 December 2015 \[\[2\]\]/,
    );
  });
  it('shows every figure that sources give', () => {
    expect(pair.text).toMatch(
      /\*\*Participants\*\*\n2014: not on record\n2015: more than 2,100 \[\[\d\]\]\([^)]*\) · 2,400 \[\[\d\]\]/,
    );
  });
  it('changes either of the two from a menu, and keeps the other', () => {
    expect(member.chooses('2017', pair.message, 0).embed.title).toBe('2017 and 2015');
    expect(member.chooses('2017', pair.message, 1).embed.title).toBe('2014 and 2017');
  });
  it('does not compare an edition with itself', () => {
    const { text, isPrivate } = member.types('compare', { first: 2015, second: 2 });
    expect([text.trim(), isPrivate]).toEqual([expect.stringContaining('one and the same edition'), true]);
  });
  it('is in the language that was asked for', () => {
    const { embed, text } = member.types('compare', { first: 2014, second: 2015, lang: 'zh-Hans' });
    expect(embed.title).toBe('2014年与2015年');
    expect(text).toContain('\n2014：2014年11月19日–21日 [');
  });
});
