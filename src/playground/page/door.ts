import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Start } from '../start.ts';

/** What the bot returned: Discord's JSON, and the files that go with it. */
export interface Returned {
  readonly response: APIInteractionResponse;
  readonly files: readonly File[];
}

/** The way from the page to the bot: a server on this machine, or the bot inside the page itself. */
export interface Door {
  start(): Promise<Start>;
  send(interaction: APIInteraction): Promise<Returned>;
}

/** A file of the page did not arrive. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';

  constructor(path: string, cause?: unknown) {
    super(`${path} could not be loaded: try again`, { cause });
  }
}

/** The part of a reply's form that holds its JSON; all others are files. */
const PAYLOAD = 'payload_json';

/** Talks to the server that the page came from. */
export const serverDoor: Door = {
  async start() {
    const response = await fetch('start.json');
    if (!response.ok) throw new Error(`start.json: ${response.status}`);
    return response.json();
  },
  async send(interaction) {
    const response = await fetch('playground/interactions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(interaction),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    if (response.headers.get('content-type')?.startsWith('application/json') === true) {
      return { response: await response.json(), files: [] };
    }
    const form = await response.formData();
    const payload = form.get(PAYLOAD);
    return {
      response: JSON.parse(payload instanceof File ? await payload.text() : String(payload)),
      files: [...form]
        .filter(([name]) => name !== PAYLOAD)
        .flatMap(([, value]) => (value instanceof File ? [value] : [])),
    };
  },
};
