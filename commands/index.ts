import { ask } from './ask.ts';
import type { Command } from './command.ts';

/** Every command, in the order in which Discord's list shows them. A new command is a new file and a line here. */
export const commands: readonly Command[] = [ask];
