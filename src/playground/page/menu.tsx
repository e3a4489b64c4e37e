import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { roomier } from './message-tools.tsx';

interface MenuProps {
  readonly menu: APIStringSelectComponent;
  readonly busy: boolean;
  readonly choose: (values: readonly string[]) => void;
}

/**
 * A select menu of a message. Discord lets a member choose one option of those that the bot has here.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-select-only/
 */
export function Menu({ menu, busy, choose }: MenuProps): JSX.Element {
  const id = useId();
  const control = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'up' | 'down' | null>(null);
  const [active, setActive] = useState(0);
  const { options, placeholder = '' } = menu;
  const chosen = options.find((option) => option.default === true);

  const show = (): void => {
    setActive(Math.max(0, chosen === undefined ? 0 : options.indexOf(chosen)));
    setOpen(roomier(control.current));
  };
  const pick = (n: number): void => {
    const option = options[n];
    setOpen(null);
    control.current?.focus();
    if (option !== undefined) choose([option.value]);
  };
  const move = (to: number): void => {
    const n = Math.min(options.length - 1, Math.max(0, to));
    setActive(n);
    document.getElementById(`${id}-${n}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = open !== null ? openKeys(event.key) : closedKeys(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const closedKeys = (key: string): (() => void) | undefined =>
    ['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(key) ? show : undefined;
  const openKeys = (key: string): (() => void) | undefined =>
    ({
      ArrowDown: () => move(active + 1),
      ArrowUp: () => move(active - 1),
      Home: () => move(0),
      End: () => move(options.length - 1),
      Enter: () => pick(active),
      ' ': () => pick(active),
      Escape: () => setOpen(null),
    })[key];

  return (
    <div class="menu">
      <button
        ref={control}
        type="button"
        class="menu-control"
        role="combobox"
        aria-label={placeholder}
        aria-haspopup="listbox"
        aria-expanded={open !== null}
        aria-controls={`${id}-list`}
        aria-busy={busy}
        {...(open ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        disabled={menu.disabled ?? false}
        onClick={() => (open ? setOpen(null) : show())}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(null)}
      >
        <span class={chosen === undefined ? 'placeholder' : ''}>{chosen?.label ?? placeholder}</span>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M5 9l7 7 7-7" fill="none" stroke="currentColor" stroke-width="2.5" />
        </svg>
      </button>
      <div
        id={`${id}-list`}
        class={`menu-list ${open ?? ''}`}
        role="listbox"
        aria-label={placeholder}
        hidden={open === null}
        tabIndex={-1}
      >
        {options.map((option, n) => (
          // The keys are those of the control, which keeps the focus.
          <div
            id={`${id}-${n}`}
            role="option"
            aria-selected={option === chosen}
            class={n === active ? 'option active' : 'option'}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(n)}
            onClick={() => pick(n)}
          >
            <span class="option-name">{option.label}</span>
            {option.description && <span class="option-note">{option.description}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
