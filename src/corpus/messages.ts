import * as z from 'zod';

/** The languages that the bot answers in; also the tags that the terminal takes. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `messages.yaml`: every sentence that the bot says of itself, in each of its languages. `{name}` is filled in. */
export const messagesSchema = z.record(
  z.string().regex(/^[a-z][a-zA-Z0-9.-]*$/),
  z.strictObject({ en: z.string().min(1), 'zh-Hans': z.string().min(1), 'zh-Hant': z.string().min(1) }),
);

export type Messages = z.infer<typeof messagesSchema>;

/**
 * One sentence of `messages.yaml` with its `{places}` filled in.
 *
 * @throws Error where there is no such key: a fault of the program, never of the reader.
 */
export function say(
  messages: Messages,
  { key, language, values = {} }: { key: string; language: Language; values?: Record<string, string | number> },
): string {
  const message = messages[key];
  if (message === undefined) throw new Error(`messages.yaml has no ${key}`);
  return message[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
