import { InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Context } from '../../commands/command.ts';
import { respond } from '../../src/discord/respond.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { Answered, type Posted, validated } from './answered.ts';

const choicesReply = z.object({
  type: z.literal(8),
  data: z.object({ choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })) }),
});

/** A member of a server, who types commands and presses buttons. */
export class Member {
  constructor(
    readonly id: string,
    readonly locale: string,
    readonly context: Context = { engine: fixtureEngine(), today: 2026 },
  ) {}

  /** Types a slash command and returns the message that it gets. */
  types(name: string, options: Readonly<Record<string, string | number | boolean>> = {}): Answered {
    return this.#sends(this.command(name, options));
  }

  /** What the client sends when a command is typed. */
  command(name: string, options: Readonly<Record<string, string | number | boolean>> = {}): unknown {
    return {
      ...this.#head(),
      type: InteractionType.ApplicationCommand,
      data: { id: '5', name, type: 1, options: typedOptions(options) },
    };
  }

  /** Uses a message command on a message with this text. */
  usesOnMessage(name: string, content: string): Answered {
    const messages = { '77': { id: '77', content } };
    const data = { id: '6', name, type: 3, target_id: '77', resolved: { messages } };
    return this.#sends({ ...this.#head(), type: InteractionType.ApplicationCommand, data });
  }

  /** The choices offered while an option is typed. */
  completes(name: string, option: string, typed: string, others: Readonly<Record<string, string | number>> = {}) {
    const data = {
      id: '5',
      name,
      type: 1,
      options: [{ name: option, type: 3, value: typed, focused: true }, ...typedOptions(others)],
    };
    const reply = respond(
      { ...this.#head(), type: InteractionType.ApplicationCommandAutocomplete, data },
      this.context,
    );
    return choicesReply.parse(validated(reply).response).data.choices;
  }

  /** Presses the button with this label under a message. */
  presses(label: string | RegExp, message: Posted): Answered {
    const all = message.components.flatMap(({ components }) => components);
    const found = all.find((one) => (label instanceof RegExp ? label.test(one.label ?? '') : one.label === label));
    if (found?.custom_id === undefined) {
      throw new Error(`no button ${label} among ${all.map((one) => one.label ?? one.placeholder).join(', ')}`);
    }
    return this.sendsPress(found.custom_id, message);
  }

  /** Chooses from the menu of a message. */
  chooses(value: string, message: Posted, menu = 0): Answered {
    const menus = message.components
      .flatMap(({ components }) => components)
      .filter(({ options }) => options !== undefined);
    const id = menus[menu]?.custom_id;
    if (id === undefined) throw new Error('the message has no menu');
    return this.sendsPress(id, message, [value]);
  }

  sendsPress(customId: string, message: Posted, values?: readonly string[]): Answered {
    const data = {
      custom_id: customId,
      component_type: values === undefined ? 2 : 3,
      ...(values === undefined ? {} : { values }),
    };
    const kept = { id: '88', ...message };
    return this.#sends({ ...this.#head(), type: InteractionType.MessageComponent, data, message: kept });
  }

  #head() {
    return {
      id: '1234567890123456789',
      application_id: '1000000000000000000',
      token: 'token',
      version: 1,
      locale: this.locale,
      member: { user: { id: this.id } },
    };
  }

  #sends(interaction: unknown): Answered {
    return new Answered(this.id, validated(respond(interaction, this.context)));
  }
}

/** Options as a client sends them. */
export function typedOptions<T extends string | number | boolean>(given: Readonly<Record<string, T>>) {
  return Object.entries(given).map(([name, value]) => ({ name, type: optionType(value), value }));
}

function optionType(value: string | number | boolean): number {
  if (typeof value === 'string') return 3;
  return typeof value === 'number' ? 4 : 5;
}
