import { describe, expect, it } from 'vitest';
import { factKey } from '../../src/reply/fact-key.ts';
import { Member } from '../discord/member.ts';

const asker = new Member('200000000000000001', 'en-US');
const reader = new Member('200000000000000002', 'zh-TW');
const boycott = 'Who called for a boycott in 2015?';

describe('the buttons under an answer', () => {
  const answer = asker.types('ask', { question: boycott });

  it('give its references privately', () => {
    const { text, isPrivate } = reader.presses('Cite', answer.message);
    expect(isPrivate).toBe(true);
    expect(text).toContain('1. Paul Carsten, “Reporters Without Borders calls for boycott of China web conference”');
    expect(text).toContain('(read on 24 November 2026)');
  });

  it('ask a related question in one press, as a further message', () => {
    const related = asker.types('ask', { question: '2017年哪些美国企业首席执行官出席？' });
    const followUp = asker.presses('2017年开幕式上苹果的谁发表了演讲？', related.message);
    expect([followUp.updates, followUp.isPrivate]).toEqual([false, false]);
    expect(followUp.embed.title).toBe('2017年开幕式上苹果的谁发表了演讲？');
    expect(followUp.text).toContain('蒂姆·库克在2017年');
  });

  it('ask the same question of another year from a menu', () => {
    const when = asker.types('ask', { question: 'conference dates', year: 2015 });
    expect(when.labels).toContain('The same question in another year');
    const other = asker.chooses('2017', when.message);
    expect(other.updates).toBe(true);
    expect(other.text).toContain('3 to 5 December 2017');
    // The title is still the question as it was typed.
    expect(other.embed.description).toMatch(/^-# in 2017\n/);
  });

  it('offer another year only where the question has an answer there', () => {
    expect(answer.labels).not.toContain('The same question in another year');
  });

  it('turn pages, and lead back', () => {
    const first = asker.types('ask', { question: 'World Internet Conference 2015' });
    const facts = (text: string) => text.split('\n').filter((line) => line.startsWith('• '));
    const second = asker.sendsPress('1.ask.view.en..1', first.message);
    expect(second.updates).toBe(true);
    expect(facts(second.text)).not.toContain(facts(first.text)[0]);
    expect(asker.presses('Back', second.message).embed).toEqual(first.embed);
  });

  it('lead to the first page where the one behind them is gone', () => {
    expect(asker.sendsPress('1.ask.view.en..9', answer.message).embed).toEqual(answer.embed);
  });

  it('give anybody else a private copy and leave the message alone', () => {
    const copy = reader.presses('中文', answer.message);
    expect([copy.updates, copy.isPrivate]).toEqual([false, true]);
  });

  it('stay with the reader of a private copy', () => {
    const copy = reader.presses('中文', answer.message);
    expect(reader.presses('English', copy.message).updates).toBe(true);
    const hidden = asker.types('ask', { question: '2017年哪些美国企业首席执行官出席？', private: true });
    expect(asker.presses(/苹果/, hidden.message).isPrivate).toBe(true);
  });

  it('say so when their fact has been withdrawn', () => {
    for (const id of ['1.ask.show.gone0000.en.0', '1.ask.cite.en.gone0000']) {
      const { text, isPrivate } = asker.sendsPress(id, answer.message);
      expect([text.trim(), isPrivate]).toEqual([expect.stringContaining('has been withdrawn'), true]);
    }
  });

  it('still work when they were posted by a version that is long gone', () => {
    const posted = { embeds: [{ title: boycott }], components: [], interaction_metadata: { user: { id: asker.id } } };
    expect(asker.sendsPress('1.ask.view.zh-Hans..0', posted).text).toContain('无国界记者组织');
    expect(asker.sendsPress(`1.ask.show.${factKey('2015-rsf-boycott')}.en.7`, posted).text).toContain(
      'called for a boycott',
    );
  });

  it.each([
    '1.ask.view.fr..0',
    '1.ask.view',
    '1.ask.year.en',
    '1.ask.dance',
    '1.ask.cite',
    '1.nobody.x',
    'foreign',
    '',
  ])('answer %j with one private sentence', (id) => {
    const { text, isPrivate, message } = reader.sendsPress(id, answer.message);
    expect([text.trim(), isPrivate, message.components]).toEqual([
      expect.stringContaining('我已不認得這個按鈕'),
      true,
      [],
    ]);
  });
});
