import type { JSX } from 'preact';
import { OTHER, YOU } from './people.ts';

const COLOURS: Readonly<Record<string, string>> = { [YOU]: '#5865f2', [OTHER]: '#2d7d46' };

/** The picture beside a name: the bot's own, or Discord's plain one in a member's colour. */
export function Avatar({ id, size = 40 }: { id: string; size?: number }): JSX.Element {
  const colour = COLOURS[id];
  return colour === undefined ? <BotMark size={size} /> : <MemberMark size={size} colour={colour} />;
}

/** The bot's picture: an arched bridge and its reflection. */
export function BotMark({ size }: { size: number }): JSX.Element {
  return <img class="avatar" src="icon.svg" alt="" width={size} height={size} />;
}

function MemberMark({ size, colour }: { size: number; colour: string }): JSX.Element {
  return (
    <svg class="avatar" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <rect width="40" height="40" fill={colour} />
      <circle cx="20" cy="15.5" r="6.5" fill="#fff" />
      <path d="M7.5 34c0-7.5 5.5-10.5 12.5-10.5S32.5 26.5 32.5 34z" fill="#fff" />
    </svg>
  );
}
