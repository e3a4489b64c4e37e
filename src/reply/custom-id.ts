import { LIMITS } from './limits.ts';

/** The form that custom ids have now. A later form gets another number, and this one stays readable for ever. */
const VERSION = '1';

/** What a button or menu does, and all that it needs to know: it works after a restart and on any replica. */
export interface ButtonState {
  readonly command: string;
  readonly action: string;
  readonly args: readonly string[];
}

const PART = /^[A-Za-z0-9-]*$/;

/**
 * Writes a button's state.
 *
 * @throws RangeError where the state is longer than Discord takes or holds another character than letters, digits and
 * hyphens: a fault of the program.
 */
export function encodeCustomId({ command, action, args }: ButtonState): string {
  const id = [VERSION, command, action, ...args].join('.');
  if (id.length > LIMITS.customId) throw new RangeError(`a custom_id of ${id.length} characters: ${id}`);
  if (![command, action, ...args].every((part) => PART.test(part))) throw new RangeError(`no custom_id: ${id}`);
  return id;
}

/** Reads a button's state; null where the button is none of the bot's. */
export function decodeCustomId(id: string): ButtonState | null {
  if (id.length > LIMITS.customId) return null;
  const [version, command, action, ...args] = id.split('.');
  if (version !== VERSION || !command || !action) return null;
  return [command, action, ...args].every((part) => PART.test(part)) ? { command, action, args } : null;
}
