import { InteractionResponseType } from 'discord-api-types/v10';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegisteredCommand } from '../start.ts';
import { addressOf } from './address.ts';
import { type Door, NotLoaded } from './door.ts';
import {
  autocompleteInteraction,
  buttonInteraction,
  type GivenOption,
  menuInteraction,
  messageInteraction,
  type PageInteraction,
  type Sender,
  slashInteraction,
  type TypedOption,
} from './interactions.ts';
import type { ShownChoice } from './options.ts';
import { botPost, choicesOf, type Exchange, memberPost, type Posted, updatedPost } from './posted.ts';
import { localised, type PageWords } from './words.ts';

/** A channel: its messages, and everything that a member can do in it. */
export interface Channel {
  readonly posts: readonly Posted[];
  /** The last thing that was sent and returned, autocomplete included. */
  readonly latest: Exchange | null;
  /** What went wrong on the way to the bot; Discord shows it as "did not respond". */
  readonly failure: string | null;
  readonly busy: boolean;
  send(command: RegisteredCommand, options: readonly GivenOption[]): Promise<void>;
  suggest(command: RegisteredCommand, options: readonly TypedOption[]): Promise<readonly ShownChoice[]>;
  useOn(post: Posted, command: RegisteredCommand): Promise<void>;
  press(post: Posted, customId: string): Promise<void>;
  choose(post: Posted, customId: string, values: readonly string[]): Promise<void>;
  post(content: string): void;
  dismiss(post: Posted): void;
}

interface ChannelOptions {
  readonly door: Door;
  readonly sender: Sender;
  readonly words: PageWords;
}

/** The channel's state. It lives in the page alone: a reload starts anew, from the address. */
export function useChannel({ door, sender, words }: ChannelOptions): Channel {
  const { t } = words;
  const [posts, setPosts] = useState<readonly Posted[]>(() => [
    memberPost({ name: t('other-member'), content: t('sample'), other: true }),
  ]);
  const [latest, setLatest] = useState<Exchange | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  // The sample is a word of the page like any other, so it follows the client's language.
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else
      setPosts((now) =>
        now.map((post, n) =>
          n === 0 ? memberPost({ name: t('other-member'), content: t('sample'), other: true }) : post,
        ),
      );
  }, [words.locale]);

  const exchange = async (sent: PageInteraction): Promise<Exchange> => {
    const done = { sent, ...(await door.send(sent)) };
    setLatest(done);
    return done;
  };
  const attempt = async (sent: PageInteraction, apply: (done: Exchange) => void): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      apply(await exchange(sent));
    } catch (error) {
      setFailure(t(error instanceof NotLoaded ? 'not-loaded' : 'no-response'));
    } finally {
      setBusy(false);
    }
  };
  const add = (done: Exchange, beside: Pick<Posted, 'command' | 'address'> = {}): void => {
    const post = botPost({ exchange: done, sender, botName: t('bot') });
    if (post !== null) setPosts((now) => [...now, { ...post, ...beside }]);
  };
  const component = (post: Posted, sent: PageInteraction): Promise<void> =>
    attempt(sent, (done) => {
      if (done.response.type !== InteractionResponseType.UpdateMessage) return add(done);
      setPosts((now) => now.map((one) => (one.message.id === post.message.id ? updatedPost(one, done) : one)));
    });

  return {
    posts,
    latest,
    failure,
    busy,
    send(command, options) {
      const address = addressOf(command.name, options);
      if (address !== undefined) history.replaceState(null, '', address);
      return attempt(slashInteraction(sender, { command, options }), (done) =>
        add(done, { command: `/${localised(command, words)}`, ...(address === undefined ? {} : { address }) }),
      );
    },
    async suggest(command, options) {
      return choicesOf((await exchange(autocompleteInteraction(sender, { command, options }))).response);
    },
    useOn(post, command) {
      const sent = messageInteraction(sender, { command, message: post.message });
      return attempt(sent, (done) => add(done, { command: localised(command, words) }));
    },
    press: (post, customId) => component(post, buttonInteraction(sender, { customId, message: post.message })),
    choose: (post, customId, values) =>
      component(post, menuInteraction(sender, { customId, values, message: post.message })),
    post: (content) => setPosts((now) => [...now, memberPost({ name: t('you'), content })]),
    dismiss: (post) => setPosts((now) => now.filter((one) => one !== post)),
  };
}
