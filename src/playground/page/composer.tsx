import { ApplicationCommandType } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RegisteredCommand } from '../start.ts';
import { BotMark } from './avatar.tsx';
import { CommandForm, type CommandFormActions } from './command-form.tsx';
import { localised, localisedDescription, useWords } from './words.ts';

interface ComposerProps extends CommandFormActions {
  readonly commands: readonly RegisteredCommand[];
  post(content: string): void;
}

/** The line in which one writes: text, or a slash and then a command. */
export function Composer({ commands, post, ...actions }: ComposerProps): JSX.Element {
  const [command, setCommand] = useState<RegisteredCommand | null>(null);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const returns = useRef(false);
  useLayoutEffect(() => {
    if (command === null && returns.current) input.current?.focus();
  }, [command]);
  const leave = (): void => {
    setCommand(null);
    setText('');
    returns.current = true;
  };
  if (command !== null) {
    return <CommandForm key={command.id} command={command} leave={leave} {...actions} />;
  }
  return <TextLine input={input} text={text} setText={setText} commands={commands} pick={setCommand} post={post} />;
}

interface TextLineProps {
  readonly input: { current: HTMLInputElement | null };
  readonly text: string;
  readonly commands: readonly RegisteredCommand[];
  setText(text: string): void;
  pick(command: RegisteredCommand): void;
  post(content: string): void;
}

function TextLine({ input, text, setText, commands, pick, post }: TextLineProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [active, setActive] = useState(0);
  useLayoutEffect(() => {
    // On a phone the keyboard would cover what there is to read.
    if (matchMedia('(hover: hover)').matches) input.current?.focus();
  }, []);
  const typed = /^\/(\S*)\s*$/.exec(text)?.[1]?.toLowerCase();
  const slash = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput || type === undefined);
  const found =
    typed === undefined
      ? []
      : slash.filter((one) => [one.name, localised(one, words)].some((name) => name.toLowerCase().startsWith(typed)));
  const open = found.length > 0;
  const current = found[Math.min(active, found.length - 1)];

  const choose = (command: RegisteredCommand | undefined): void => {
    if (command !== undefined) pick(command);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (open) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        setActive((Math.min(active, found.length - 1) + step + found.length) % found.length);
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        choose(current);
      } else if (event.key === 'Escape') setText('');
    } else if (event.key === 'Enter' && text.trim() !== '' && !text.startsWith('/')) {
      post(text.trim());
      setText('');
    }
  };

  return (
    <div class="composer">
      {open && (
        <div class="popup">
          <div class="popup-title">
            <BotMark size={20} /> {t('bot')}
          </div>
          <div id="command-list" role="listbox" aria-label={t('commands')} class="popup-list">
            {found.map((command, n) => (
              <div
                id={`command-${command.id}`}
                key={command.id}
                role="option"
                aria-selected={command === current}
                class={command === current ? 'option active' : 'option'}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setActive(n)}
                onClick={() => choose(command)}
              >
                <span class="option-name">/{localised(command, words)}</span>
                <span class="option-note">{localisedDescription('description' in command ? command : {}, words)}</span>
              </div>
            ))}
          </div>
        </div>
      )}
      <div class="composer-line">
        <button
          type="button"
          class="slash"
          aria-label={t('commands')}
          title={t('commands')}
          onClick={() => {
            setText('/');
            input.current?.focus();
          }}
        >
          <span aria-hidden="true">/</span>
        </button>
        <input
          ref={input}
          class="composer-input"
          role="combobox"
          aria-expanded={open}
          aria-controls="command-list"
          aria-autocomplete="list"
          {...(current === undefined ? {} : { 'aria-activedescendant': `command-${current.id}` })}
          aria-label={t('composer')}
          placeholder={t('composer')}
          autocomplete="off"
          spellcheck={false}
          enterKeyHint="send"
          value={text}
          onInput={(event) => {
            setActive(0);
            setText(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}
