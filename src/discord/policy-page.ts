import type { Context } from '../../commands/command.ts';
import { LANGUAGES, type Language, say } from '../corpus/messages.ts';

const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The privacy policy or the terms as a page, in the first of the bot's languages that the browser accepts. */
export function policyPage(
  policy: 'privacy' | 'terms',
  { request, context }: { request: Request; context: Context },
): Response {
  const { messages } = context.engine.corpus;
  const language = accepted(request.headers.get('accept-language') ?? '');
  const title = escapeHtml(say(messages, { key: `${policy}.title`, language }));
  const paragraphs = say(messages, { key: `${policy}.text`, language })
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`);
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}</style>
<h1>${title}</h1>${paragraphs.join('\n')}</html>`;
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY },
  });
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#field.accept-language */
function accepted(header: string): Language {
  for (const tag of header.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '')) {
    if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return 'zh-Hant';
    if (tag.startsWith('zh')) return 'zh-Hans';
    if (tag.startsWith('en')) return LANGUAGES[0];
  }
  return LANGUAGES[0];
}

/** Text for the inside of an HTML element or attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
