import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Words } from '../src/reply/languages.ts';
import { linkButton } from '../src/reply/message.ts';

/** Stands in `REPORT_URL` for the id of the fact that is reported. */
const PLACE = '{fact}';

/**
 * A button to where problems are reported, with the fact's id filled in: in place of `{fact}` in the address, or as the
 * `title` that an issue tracker's form begins with.
 */
export function reportButton(words: Words, reportUrl: string | undefined, factId?: string): APIButtonComponent[] {
  if (reportUrl === undefined) return [];
  const button = linkButton(words.say('button.report'), reportAddress(reportUrl, factId ?? ''));
  return button === null ? [] : [button];
}

function reportAddress(reportUrl: string, factId: string): string {
  if (reportUrl.includes(PLACE)) return reportUrl.replaceAll(PLACE, encodeURIComponent(factId));
  const url = new URL(reportUrl);
  if (factId !== '') url.searchParams.set('title', factId);
  return url.href;
}
