import { ApplicationCommandType } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Start } from '../start.ts';
import { ASK, askedIn } from './address.ts';
import { useChannel } from './channel.ts';
import { Composer } from './composer.tsx';
import type { Door } from './door.ts';
import { Frame } from './frame.tsx';
import { JsonDialog } from './json-dialog.tsx';
import { Message } from './message.tsx';
import type { Exchange, Posted } from './posted.ts';
import { useSettings } from './settings.ts';
import { Welcome } from './welcome.tsx';
import { pageWords, WordsContext } from './words.ts';

/** The whole page: one channel of one server, with one app in it. */
export function Playground({ door, start }: { door: Door; start: Start }): JSX.Element {
  const settings = useSettings();
  const words = useMemo(() => pageWords(start.words, settings.locale), [start, settings.locale]);
  const sender = { locale: settings.locale, applicationId: start.applicationId, name: words.t('you') };
  const channel = useChannel({ door, sender, words });
  const [json, setJson] = useState<readonly Exchange[] | null>(null);
  const [said, setSaid] = useState('');
  const log = useRef<HTMLDivElement>(null);

  useEffect(() => {
    document.documentElement.lang = settings.locale;
    document.title = words.t('title');
  }, [words]);
  useEffect(() => {
    const options = askedIn(location.search);
    const ask = start.commands.find(({ name }) => name === ASK);
    if (options !== null && ask !== undefined) void channel.send(ask, options);
  }, []);
  useEffect(() => {
    const last = log.current?.lastElementChild;
    if (!log.current || !(last instanceof HTMLElement) || (channel.posts.length < 2 && !channel.failure)) return;
    // The newest message is at the bottom; one that is taller than the window begins at its top.
    const bottom = log.current.scrollHeight - log.current.clientHeight;
    log.current.scrollTop = Math.min(bottom, last.offsetTop - log.current.offsetTop - 8);
  }, [channel.posts.length, channel.failure]);

  const messageCommands = start.commands.filter(({ type }) => type === ApplicationCommandType.Message);
  const copy = async (post: Posted): Promise<void> => {
    await navigator.clipboard.writeText(new URL(post.address ?? '', location.href).href);
    setSaid(words.t('copied'));
  };
  /** A press that changes a message may take its button away; the message keeps the place of the keyboard. */
  const pressed = async (post: Posted, done: Promise<void>): Promise<void> => {
    await done;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById(`message-${post.message.id}`)?.focus();
    });
  };

  return (
    <WordsContext.Provider value={words}>
      <Frame settings={settings} showJson={channel.latest && (() => setJson(channel.latest && [channel.latest]))}>
        <div class="log" ref={log} role="log" aria-label={words.t('messages')} tabIndex={0}>
          <Welcome
            ask={(question) => {
              const ask = start.commands.find(({ name }) => name === ASK);
              if (ask !== undefined) void channel.send(ask, askedIn(`?${new URLSearchParams({ q: question })}`) ?? []);
            }}
            examples={start.examples[settings.locale]}
          />
          {channel.posts.map((post) => (
            <Message
              key={post.message.id}
              post={post}
              pressing={{
                busy: channel.busy,
                press: (customId) => void pressed(post, channel.press(post, customId)),
                choose: (customId, values) => void pressed(post, channel.choose(post, customId, values)),
              }}
              tools={{
                commands: messageCommands,
                use: (command) => void channel.useOn(post, command),
                showJson: () => setJson(post.exchanges),
                copyAddress: () => void copy(post),
              }}
              dismiss={() => channel.dismiss(post)}
            />
          ))}
          {channel.failure !== null && <p class="failure">{channel.failure}</p>}
        </div>
        <Composer
          commands={start.commands}
          post={channel.post}
          send={(command, options) => void channel.send(command, options)}
          suggest={channel.suggest}
        />
        <p class="visually-hidden" role="status">
          {said}
        </p>
      </Frame>
      {json !== null && <JsonDialog exchanges={json} close={() => setJson(null)} />}
    </WordsContext.Provider>
  );
}
