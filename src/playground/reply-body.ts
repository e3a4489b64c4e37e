import type { Reply } from '../discord/respond.ts';

/** The part of a form that holds a reply's JSON, as Discord's API names it. */
export const PAYLOAD = 'payload_json';

/**
 * A reply as a form: its JSON and its files, named as Discord's API names them.
 *
 * @see https://docs.discord.com/developers/reference#uploading-files
 */
export function replyBody({ response, files }: Reply): FormData {
  const form = new FormData();
  form.set(PAYLOAD, JSON.stringify(response));
  for (const [n, { name, contentType, text }] of files.entries()) {
    form.set(`files[${n}]`, new File([text], name, { type: contentType }));
  }
  return form;
}
