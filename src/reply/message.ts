import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type ButtonState, encodeCustomId } from './custom-id.ts';
import { shorten } from './escape.ts';
import { LIMITS } from './limits.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A message without what its sending decides: to whom it is shown, and whether it replaces another. */
export interface Message {
  readonly embeds: APIEmbed[];
  readonly components: Row[];
}

/** A file that goes with a message. */
export interface MessageFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** What a picture shows, for those who do not see it. */
  readonly description?: string;
}

/** A button that comes back with its state when it is pressed. */
export function button(label: string, state: ButtonState, look: { disabled?: boolean; primary?: boolean } = {}) {
  return {
    type: ComponentType.Button,
    style: look.primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: shorten(label, LIMITS.buttonLabel),
    custom_id: encodeCustomId(state),
    ...(look.disabled === true ? { disabled: true } : {}),
  } as const satisfies APIButtonComponent;
}

/** A button that opens an address; null where the address is longer than Discord takes. */
export function linkButton(label: string, url: string): APIButtonComponent | null {
  if (url.length > LIMITS.linkUrl) return null;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: shorten(label, LIMITS.buttonLabel), url };
}

/** Rows of buttons, as many as are needed; none for no button. */
export function buttonRows(buttons: readonly APIButtonComponent[]): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < buttons.length; from += LIMITS.buttonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(from, from + LIMITS.buttonsInRow) });
  }
  return rows;
}

/** A row with a menu; none where there is nothing to choose. */
export function menuRow(placeholder: string, state: ButtonState, options: readonly APISelectMenuOption[]): Row[] {
  if (options.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: encodeCustomId(state),
          placeholder: shorten(placeholder, LIMITS.selectPlaceholder),
          options: options.slice(0, LIMITS.selectOptions).map((option) => ({
            ...option,
            label: shorten(option.label, LIMITS.selectOptionText),
          })),
        },
      ],
    },
  ];
}
