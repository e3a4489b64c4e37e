import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { ask } from '../../../commands/ask.ts';
import { respond } from '../../discord/respond.ts';
import { svgRenderer } from '../../pictures/picture.ts';
import { decodeCustomId } from '../../reply/custom-id.ts';
import { type First, PATHS } from '../parts/format.ts';
import { playgroundStart } from '../start.ts';
import type { Door } from './door.ts';
import { complete } from './late/late.ts';
import { load, part } from './late/part.ts';
import { partedSearch } from './late/parted-search.ts';
import { openPage } from './open-page.tsx';

const first = load(PATHS.first).then(() => part<First>(PATHS.first));

/** The page is drawn before the corpus is opened. */
const context = first.then(async (known) => {
  await new Promise((drawn) => setTimeout(drawn));
  return { engine: partedSearch(known), today: new Date().getUTCFullYear(), pictures: svgRenderer };
});
// Without its first file there is no page: that says so itself.
context.catch(() => {});

/** The bot itself, in the page: nothing is sent anywhere, and of its data what an answer needs is fetched. */
const ownDoor: Door = {
  async start() {
    const { messages, examples } = await first;
    return playgroundStart(messages, examples);
  },
  async send(interaction) {
    const known = await context;
    // All but questions and the buttons under their answers go through the whole corpus.
    if (!isQuestion(interaction)) await load(PATHS.rest);
    const reply = await complete(() => respond(interaction, known));
    const files = reply.files.map(({ name, content, contentType }) => new File([content], name, { type: contentType }));
    return { response: reply.response, files };
  },
};

function isQuestion({ data, type }: APIInteraction): boolean {
  if (data === undefined || type === InteractionType.ApplicationCommandAutocomplete) return false;
  return 'custom_id' in data ? decodeCustomId(data.custom_id)?.command === ask.name : data.name === ask.name;
}

openPage(ownDoor);
