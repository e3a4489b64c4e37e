import { about } from './about.ts';
import { ask } from './ask.ts';
import { claim } from './claim.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { edition } from './edition.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { who } from './who.ts';

/** Every command, in the order in which Discord's list shows them. A new command is a new file and a line here. */
export const commands: readonly Command[] = [ask, edition, timeline, compare, who, sources, about, claim];
