import { describe, expect, it } from 'vitest';
import { Member } from '../discord/member.ts';

const member = new Member('200000000000000001', 'en-US');
const chinese = new Member('200000000000000002', 'zh-CN');
const CHECK = 'Check this claim';

describe('“Check this claim” on a message', () => {
  it('shows what is on record, privately, with its sources', () => {
    const { text, isPrivate } = member.usesOnMessage(
      CHECK,
      'Nice photo! RSF called for a boycott of the conference in 2015.',
    );
    expect(isPrivate).toBe(true);
    expect(text).toContain('> Nice photo! RSF called for a boycott');
    expect(text).toMatch(/• Reporters Without Borders called for a boycott[^\n]*\[\[1\]\]/);
  });
  it('does not say whether the message is right', () => {
    const { text } = member.usesOnMessage(CHECK, 'Nobody called for a boycott in 2015, that is false.');
    expect(text).toContain('is for you to judge');
    expect(text.replace(/^> .*$/m, '')).not.toMatch(/\b(?:true|false|right|wrong)\b/);
  });
  it("is in the reader's language, whatever the message is written in", () => {
    expect(chinese.usesOnMessage(CHECK, 'RSF called for a boycott of the conference in 2015.').text).toContain(
      '无国界记者组织呼吁抵制',
    );
  });
  it('says so where nothing on record speaks to it', () => {
    const { text, isPrivate } = member.usesOnMessage(CHECK, 'My cat likes warm windowsills.');
    expect([text, isPrivate]).toEqual([expect.stringContaining('Nothing on record speaks to this.'), true]);
  });
  it('says so where the message has no text', () => {
    expect(member.usesOnMessage(CHECK, '').text).toContain('has no text that I can look up');
  });
  it('quotes a hostile message harmlessly', () => {
    const { text } = member.usesOnMessage(CHECK, '@everyone [free](https://evil.example) **boycott** in 2015 \u202e');
    expect(text).toContain('> @\u200beveryone \\[free\\](https\\://evil.example) \\*\\*boycott\\*\\*');
  });
  it('reads the beginning of a message of 4,000 characters', () => {
    expect(member.usesOnMessage(CHECK, 'RSF called for a boycott in 2015. '.repeat(118)).text).toContain(
      'Reporters Without Borders called',
    );
  });
});
