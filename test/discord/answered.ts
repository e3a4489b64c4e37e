import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Reply } from '../../src/discord/respond.ts';
import { brokenLimits } from '../../src/reply/fit-to-limits.ts';

/** A message as Discord would keep it, out of a reply. */
export interface Posted {
  readonly embeds: readonly { title?: string; description?: string; color?: number; footer?: { text: string } }[];
  readonly components: readonly Row[];
  readonly flags?: number;
  readonly interaction_metadata?: { user: { id: string } };
}

export interface Row {
  readonly components: readonly {
    readonly type: number;
    readonly label?: string;
    readonly custom_id?: string;
    readonly url?: string;
    readonly placeholder?: string;
    readonly options?: readonly { label: string; value: string; description?: string }[];
  }[];
}

const messageReply = z.object({
  type: z.union([z.literal(4), z.literal(7)]),
  data: z.object({
    embeds: z.array(z.custom<Posted['embeds'][number]>()),
    components: z.array(z.custom<Row>()),
    flags: z.int().optional(),
    allowed_mentions: z.object({ parse: z.array(z.string()).length(0) }),
  }),
});

/** A reply that a member got. */
export class Answered {
  readonly message: Posted;
  readonly type: 4 | 7;
  readonly isPrivate: boolean;

  constructor(
    memberId: string,
    readonly reply: Reply,
  ) {
    const { type, data } = messageReply.parse(reply.response);
    this.type = type;
    this.isPrivate = ((data.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    this.message = {
      embeds: data.embeds,
      components: data.components,
      ...(data.flags === undefined ? {} : { flags: data.flags }),
      interaction_metadata: { user: { id: memberId } },
    };
  }

  get embed() {
    const [embed] = this.message.embeds;
    if (embed === undefined) throw new Error('the message has no embed');
    return embed;
  }

  get text(): string {
    return this.message.embeds.map(({ title = '', description = '' }) => `${title}\n${description}`).join('\n');
  }

  get labels(): string[] {
    return this.message.components.flatMap(({ components }) =>
      components.map(({ label, placeholder }) => label ?? placeholder ?? ''),
    );
  }

  get updates(): boolean {
    return this.type === 7;
  }
}

/** Checks a reply against Discord's own description of its API, and against the limits that this leaves out. */
export function validated(reply: Reply): Reply {
  expect(reply.fault).toBeUndefined();
  return wellFormed(reply);
}

/** As `validated`, for replies that may tell of a fault. */
export function wellFormed(reply: Reply): Reply {
  const { response } = reply;
  if (response.type === 1) return reply;
  if (response.type === 8) {
    expectSchema(ApplicationCommandAutocompleteCallbackRequestSchema, response);
    return reply;
  }
  expectSchema(
    response.type === 7 ? UpdateMessageInteractionCallbackRequestSchema : CreateMessageInteractionCallbackRequestSchema,
    response,
  );
  const { data } = messageReply.parse(response);
  const message = z.custom<Parameters<typeof brokenLimits>[0]>().parse(data);
  const broken = brokenLimits(message);
  if (broken.length > 0) expect(broken).toEqual([]);
  return reply;
}

function expectSchema(
  schema: { safeParse(value: unknown): { success: boolean; error?: unknown } },
  value: unknown,
): void {
  const parsed = schema.safeParse(value);
  if (!parsed.success) expect.fail(`${JSON.stringify(parsed.error)}\n${JSON.stringify(value)}`);
}
