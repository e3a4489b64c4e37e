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

/** The parts of a reply's form that hold files, beside the one that holds its JSON. */
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
    const form = await response.formData();
    return {
      response: JSON.parse(String(form.get(PAYLOAD))),
      files: [...form.values()].filter((value) => value instanceof File),
    };
  },
};
