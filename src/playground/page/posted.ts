import {
  type APIAttachment,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  type APIMessage,
  InteractionResponseType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Returned } from './door.ts';
import { CHANNEL, type PageInteraction, type Sender } from './interactions.ts';
import { OTHER, userJson, YOU } from './people.ts';
import { snowflake } from './snowflake.ts';

/** What was sent and what came back, for those who want to see the JSON. */
export interface Exchange extends Returned {
  readonly sent: PageInteraction;
}

/** A message of the channel, as Discord would hold it, and what the page knows beside. */
export interface Posted {
  readonly message: APIMessage;
  readonly exchanges: readonly Exchange[];
  /** Addresses of the files by their names. */
  readonly fileUrls: ReadonlyMap<string, string>;
  /** The command that was used, as the member sees its name. */
  readonly command?: string;
  /** The page's address that shows this answer again. */
  readonly address?: string;
}

function emptyMessage(author: APIMessage['author'], id = snowflake()): APIMessage {
  return {
    id,
    type: MessageType.Default,
    channel_id: CHANNEL,
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0 as MessageFlags,
  };
}

/** A message that a member wrote. */
export function memberPost({
  name,
  content,
  other = false,
}: {
  name: string;
  content: string;
  other?: boolean;
}): Posted {
  const author = userJson({ id: other ? OTHER : YOU, name });
  return { message: { ...emptyMessage(author), content }, exchanges: [], fileUrls: new Map() };
}

interface Reply {
  readonly exchange: Exchange;
  readonly sender: Sender;
  readonly botName: string;
}

/** A message that the bot posted; null where the response posts none. */
export function botPost({ exchange, sender, botName }: Reply): Omit<Posted, 'command' | 'address'> | null {
  const { response, sent } = exchange;
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) return null;
  const { urls, attachments } = filed(response.data, exchange);
  const base = emptyMessage(userJson({ id: sender.applicationId, name: botName, bot: true }));
  const answersComponent = 'message' in sent;
  const message: APIMessage = {
    ...base,
    ...shown(response.data),
    attachments,
    type: answersComponent ? MessageType.Reply : MessageType.ChatInputCommand,
    flags: response.data.flags ?? base.flags ?? MessageFlags.Loading,
    application_id: sender.applicationId,
    interaction_metadata: {
      id: sent.id,
      type: 2,
      user: userJson({ id: YOU, name: sender.name }),
      authorizing_integration_owners: sent.authorizing_integration_owners,
    },
    ...(answersComponent ? { referenced_message: sent.message } : {}),
  };
  return { message, exchanges: [exchange], fileUrls: urls };
}

/** A message after a press that changed it. */
export function updatedPost(post: Posted, exchange: Exchange): Posted {
  const { response } = exchange;
  if (response.type !== InteractionResponseType.UpdateMessage || response.data === undefined) return post;
  const { urls, attachments } = filed(response.data, exchange);
  const message = {
    ...post.message,
    ...shown(response.data),
    ...(response.data.attachments === undefined ? {} : { attachments }),
    edited_timestamp: new Date().toISOString(),
  };
  return { ...post, message, exchanges: [...post.exchanges, exchange], fileUrls: new Map([...post.fileUrls, ...urls]) };
}

/** The choices of an autocomplete response. */
export function choicesOf(response: APIInteractionResponse): readonly { name: string; value: string | number }[] {
  return response.type === InteractionResponseType.ApplicationCommandAutocompleteResult
    ? (response.data.choices ?? [])
    : [];
}

function shown({ content, embeds, components }: APIInteractionResponseCallbackData): Partial<APIMessage> {
  return {
    ...(content === undefined ? {} : { content }),
    ...(embeds === undefined ? {} : { embeds }),
    ...(components === undefined ? {} : { components }),
  };
}

function filed({ attachments }: APIInteractionResponseCallbackData, { files }: Exchange) {
  const urls = new Map(files.map((file) => [file.name, URL.createObjectURL(file)]));
  const described = new Map((attachments ?? []).map(({ filename, description }) => [filename, description]));
  return {
    urls,
    attachments: files.map((file, n): APIAttachment => {
      const description = described.get(file.name);
      const url = urls.get(file.name) ?? '';
      return {
        id: String(n),
        filename: file.name,
        size: file.size,
        url,
        proxy_url: url,
        content_type: file.type,
        ...(description === undefined ? {} : { description }),
      };
    }),
  };
}
