import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RegisteredCommand } from '../start.ts';
import type { Posted } from './posted.ts';
import { localised, useWords } from './words.ts';

/** What can be done with a message. */
export interface Tools {
  readonly commands: readonly RegisteredCommand[];
  use(command: RegisteredCommand): void;
  showJson(): void;
  copyAddress(): void;
}

interface ToolsProps {
  readonly post: Posted;
  readonly tools: Tools;
  readonly name: string;
}

/** The bar at a message's corner: its JSON, and a menu with the apps' message commands. */
export function MessageTools({ post, tools, name }: ToolsProps): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState<'up' | 'down' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  // The keyboard is in the menu before the next key comes.
  useLayoutEffect(() => {
    if (open !== null) items()[0]?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    }
  };
  const item = (label: string, act: () => void): JSX.Element => (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        act();
      }}
    >
      {label}
    </button>
  );

  if (post.exchanges.length === 0 && tools.commands.length === 0) return null;
  return (
    <div class={open === null ? 'tools' : 'tools open'}>
      {post.exchanges.length > 0 && (
        <button type="button" class="tool" aria-label={t('json.show')} title={t('json.show')} onClick={tools.showJson}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M9 4H7.5A2.5 2.5 0 0 0 5 6.5v3L3 12l2 2.5v3A2.5 2.5 0 0 0 7.5 20H9M15 4h1.5A2.5 2.5 0 0 1 19 6.5v3l2 2.5-2 2.5v3a2.5 2.5 0 0 1-2.5 2.5H15"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
            />
          </svg>
        </button>
      )}
      <button
        ref={opener}
        type="button"
        class="tool"
        aria-label={t('message-menu', { name })}
        title={t('more')}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onClick={() => setOpen(open === null ? roomier(opener.current) : null)}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            d="M4 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm8 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm8 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"
            fill="currentColor"
          />
        </svg>
      </button>
      {open !== null && (
        <div
          ref={menu}
          class={`message-menu ${open}`}
          role="menu"
          aria-label={t('message-menu', { name })}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onFocusOut={(event) => {
            if (!(event.relatedTarget instanceof Node && menu.current?.contains(event.relatedTarget))) setOpen(null);
          }}
        >
          {post.address !== undefined && item(t('copy-address'), tools.copyAddress)}
          {post.exchanges.length > 0 && item(t('json.show'), tools.showJson)}
          {tools.commands.length > 0 && (
            <div role="group" aria-label={t('apps')}>
              <div class="menu-heading" aria-hidden="true">
                {t('apps')}
              </div>
              {tools.commands.map((command) => item(localised(command, words), () => tools.use(command)))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The side of a control on which there is more room for what it opens. */
export function roomier(control: Element | null): 'up' | 'down' {
  return (control?.getBoundingClientRect().top ?? 0) > window.innerHeight / 2 ? 'up' : 'down';
}
