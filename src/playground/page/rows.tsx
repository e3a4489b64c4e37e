import {
  type APIButtonComponent,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Menu } from './menu.tsx';
import { useWords } from './words.ts';

/** What the member does with a message's components. */
export interface Pressing {
  press(customId: string): void;
  choose(customId: string, values: readonly string[]): void;
  readonly busy: boolean;
}

/** The rows of buttons and menus under a message. */
export function Rows({ message, pressing }: { message: APIMessage; pressing: Pressing }): JSX.Element {
  return (
    <>
      {(message.components ?? []).map((row) => (
        <Row row={row} pressing={pressing} />
      ))}
    </>
  );
}

function Row({ row, pressing }: { row: APIMessageTopLevelComponent; pressing: Pressing }): JSX.Element | null {
  if (row.type !== ComponentType.ActionRow) return null;
  return (
    <div class="row">
      {row.components.map((component) => {
        if (component.type === ComponentType.Button) return <Button button={component} pressing={pressing} />;
        if (component.type !== ComponentType.StringSelect) return null;
        return (
          <Menu
            key={component.custom_id}
            menu={component}
            busy={pressing.busy}
            choose={(values) => pressing.choose(component.custom_id, values)}
          />
        );
      })}
    </div>
  );
}

const STYLES: Readonly<Partial<Record<ButtonStyle, string>>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

function Button({ button, pressing }: { button: APIButtonComponent; pressing: Pressing }): JSX.Element | null {
  const { t } = useWords();
  if (button.style === ButtonStyle.Premium) return null;
  const label = (
    <>
      {button.emoji?.name !== undefined && <span aria-hidden="true">{button.emoji.name}</span>}
      <span>{button.label}</span>
    </>
  );
  if (button.style === ButtonStyle.Link) {
    return (
      <a class="button secondary" href={button.url} target="_blank" rel="noopener noreferrer">
        {label}
        <svg viewBox="0 0 24 24" width="16" height="16" role="img" aria-label={t('opens-outside')}>
          <path d="M14 4h6v6M20 4l-9 9M18 14v5H5V6h5" fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      </a>
    );
  }
  const { custom_id: customId, style, disabled = false } = button;
  return (
    <button
      type="button"
      class={`button ${STYLES[style] ?? 'secondary'}`}
      disabled={disabled}
      aria-busy={pressing.busy}
      onClick={() => pressing.press(customId)}
    >
      {label}
    </button>
  );
}
