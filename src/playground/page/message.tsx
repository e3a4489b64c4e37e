import { MessageFlags } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Avatar } from './avatar.tsx';
import { Embed } from './embed.tsx';
import { Files } from './files.tsx';
import { Markdown } from './markdown.tsx';
import { MessageTools, type Tools } from './message-tools.tsx';
import { OTHER, YOU } from './people.ts';
import type { Posted } from './posted.ts';
import { type Pressing, Rows } from './rows.tsx';
import { useWords } from './words.ts';

interface MessageProps {
  readonly post: Posted;
  readonly pressing: Pressing;
  readonly tools: Tools;
  readonly dismiss: () => void;
}

/** One message of the channel. */
export function Message({ post, pressing, tools, dismiss }: MessageProps): JSX.Element {
  const { t, time } = useWords();
  const { message } = post;
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isBot = message.author.bot === true;
  const name = isBot ? t('bot') : nameOf(message.author.id, t);
  const nameId = `name-${message.id}`;
  return (
    <article
      id={`message-${message.id}`}
      class={isPrivate ? 'message private' : 'message'}
      aria-labelledby={nameId}
      tabIndex={-1}
    >
      {isBot && <Origin post={post} />}
      <div class="message-avatar">
        <Avatar id={message.author.id} />
      </div>
      <div class="message-body">
        <div class="message-head">
          <h2 id={nameId} class="name">
            {name}
          </h2>
          {isBot && <span class="app-badge">{t('app-badge')}</span>}
          <time dateTime={message.timestamp}>{time(message.timestamp)}</time>
        </div>
        {message.content && (
          <div class="content">
            <Markdown text={message.content} />
            {message.edited_timestamp !== null && <small> {t('edited')}</small>}
          </div>
        )}
        {message.embeds.map((embed) => (
          <Embed embed={embed} post={post} />
        ))}
        <Files post={post} />
        <Rows message={message} pressing={pressing} />
        {isPrivate && (
          <p class="only-you">
            <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
              <path
                d="M12 5C6.5 5 2.7 9.3 1.5 12c1.2 2.7 5 7 10.5 7s9.3-4.3 10.5-7C21.3 9.3 17.5 5 12 5zm0 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zm0-2.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"
                fill="currentColor"
              />
            </svg>
            {t('only-you')} ·{' '}
            <button type="button" class="link" onClick={dismiss}>
              {t('dismiss')}
            </button>
          </p>
        )}
      </div>
      <MessageTools post={post} tools={tools} name={name} />
    </article>
  );
}

/** The line above a bot's message: which command it answers, or which message. */
function Origin({ post: { message, command } }: { post: Posted }): JSX.Element {
  const { t } = useWords();
  const answered = message.referenced_message;
  const title = answered?.embeds[0]?.title ?? answered?.content ?? '';
  return (
    <div class="origin">
      <Avatar id={answered ? message.author.id : YOU} size={16} />
      {answered ? (
        <>
          <span class="origin-name">{t('bot')}</span>
          <span class="origin-text">
            <Markdown text={title} />
          </span>
        </>
      ) : (
        <span>
          <span class="origin-name">{t('you')}</span> {t('used')} <span class="command-name">{command}</span>
        </span>
      )}
    </div>
  );
}

function nameOf(id: string, t: (key: string) => string): string {
  return id === OTHER ? t('other-member') : t('you');
}
