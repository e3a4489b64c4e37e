import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const localized = z.record(z.string(), z.string());
interface Option {
  name: string;
  description: string;
  type: number;
  name_localizations?: Record<string, string>;
  description_localizations?: Record<string, string>;
  choices?: { name: string; value: string; name_localizations: Record<string, string> }[];
}
const definitions = commands.map((command) => ({ command, definition: command.define(fixtureCorpus().messages) }));

describe.each(definitions)('the definition of $definition.name', ({ definition }) => {
  const options = z.array(z.custom<Option>()).parse('options' in definition ? (definition.options ?? []) : []);

  it('is what Discord takes', () => {
    const parsed = ApplicationCommandCreateRequestSchema.safeParse(definition);
    expect(parsed.success, JSON.stringify(parsed.error)).toBe(true);
  });

  it('has names that Discord takes, in each language', () => {
    const slash = definition.type !== 3;
    const names = [definition, ...options].flatMap((one) => [one.name, ...Object.values(one.name_localizations ?? {})]);
    for (const name of names) {
      if (slash) expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      if (slash) expect(name).toBe(name?.toLowerCase());
    }
    for (const locale of ['zh-CN', 'zh-TW']) {
      const inLocale = options.map((option) => option.name_localizations?.[locale]);
      expect(new Set(inLocale).size).toBe(options.length);
    }
  });

  it('is complete in English and both forms of Chinese', () => {
    const texts = [definition, ...options].flatMap((one) => [
      one.name_localizations,
      ...('description' in one && one.description ? [one.description_localizations] : []),
    ]);
    for (const text of texts) expect(Object.keys(localized.parse(text)).sort()).toEqual(['zh-CN', 'zh-TW']);
  });

  it('stays below the 8000 characters that a command may have, the longest localisation counted', () => {
    const longest = (text: string, translated: object | null | undefined) =>
      Math.max(text.length, ...Object.values(translated ?? {}).map((one) => String(one ?? '').length));
    const parts = [definition, ...options].map(
      (one) =>
        longest(one.name, one.name_localizations) +
        longest(
          'description' in one ? (one.description ?? '') : '',
          'description_localizations' in one ? one.description_localizations : {},
        ),
    );
    const choices = options.flatMap(({ choices = [] }) =>
      choices.map((c) => longest(c.name, c.name_localizations) + c.value.length),
    );
    expect([...parts, ...choices].reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(LIMITS.commandTotal);
  });

  it('can be used in servers, in direct messages and by members anywhere', () => {
    expect(definition.integration_types).toEqual([0, 1]);
    expect(definition.contexts).toEqual([0, 1, 2]);
    expect(definition.default_member_permissions).toBeUndefined();
  });
});

it('no two commands have the same name', () => {
  for (const locale of [undefined, 'zh-CN', 'zh-TW'] as const) {
    const names = definitions.map(({ definition }) =>
      locale === undefined ? definition.name : definition.name_localizations?.[locale],
    );
    expect(new Set(names).size).toBe(names.length);
  }
});
