import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeToFit, plain, shorten, unescapeMarkdown } from '../../src/reply/escape.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom(
      '\\',
      '*',
      '_',
      '~',
      '`',
      '|',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      ':',
      '/',
      '@',
      '#',
      '-',
      'a',
      ' ',
      '\u202e',
      '镇',
      '\n',
    ),
    maxLength: 80,
  }),
);

describe('what a member typed, inside a message', () => {
  it.each([
    [
      '**bold** _it_ ~~s~~ ||spoiler|| `code`',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~s\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`',
    ],
    ['[a](https://evil.example)', '\\[a\\](https\\://evil.example)'],
    ['<@123> <#4> </ask:5> <:e:6>', '\\<@\u200b123\\> \\<#4\\> \\</ask:5\\> \\<:e:6\\>'],
    ['@everyone @here', '@\u200beveryone @\u200bhere'],
    ['# heading', '\\# heading'],
    ['a\n> quote', 'a \\> quote'],
  ])('%j shows as typed and does nothing', (typed, escaped) => expect(escapeMarkdown(typed)).toBe(escaped));

  it('cannot reorder or hide what stands beside it', () => {
    expect(plain('safe\u202egnp.exe\u2066\u200b\u200d\ufeff\u00ad')).toBe('safegnp.exe');
    expect(plain('\u0000a\u0007\ud800b')).toBe('ab');
  });

  it('has single spaces, also where what stood between them is gone', () => {
    expect(plain(' a\n\t b \u200b c ')).toBe('a b c');
  });

  it('keeps right-to-left words, which are no controls', () => expect(plain('مؤتمر ووزن')).toBe('مؤتمر ووزن'));

  it('comes back as it was when it is read from a title', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(plain(text));
      }),
    ));

  it('never mentions anybody', () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom('@everyone', '@here', '<@1>', '<@&2>', '<#3>'), (text, mention) => {
        expect(escapeMarkdown(text + mention + text)).not.toMatch(/@(?:everyone|here)|(?<!\\)<[@#]/);
      }),
    ));

  it('is never longer than its place, and never ends amid an escape', () =>
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 60 }), (text, length) => {
        const fitted = escapeToFit(text, length);
        expect(fitted.length).toBeLessThanOrEqual(length);
        expect(fitted).not.toMatch(/(?<!\\)(?:\\\\)*\\$/);
      }),
    ));
});

describe('a name that is too long', () => {
  it('ends in an ellipsis', () => expect(shorten('conference', 5)).toBe('conf…'));
  it('is not cut inside a character', () => expect(shorten('ab👩‍👩‍👧cdef', 6)).toBe('ab…'));
  it('stays as it is when it fits', () => expect(shorten('abc', 3)).toBe('abc'));
  it('has no space before the ellipsis', () => expect(shorten('  two words', 7)).toBe('  two…'));
  it('never ends in a backslash, which would escape the ellipsis', () => {
    expect(shorten('a\\b\\\\cd', 6)).toBe('a\\b…');
  });
  it('that just fits once it is escaped stays whole', () => expect(escapeToFit('abc*', 5)).toBe('abc\\*'));
});
