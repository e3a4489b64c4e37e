import { unpackCorpus } from '../../corpus/packed.ts';
import { respond } from '../../discord/respond.ts';
import { svgRenderer } from '../../pictures/picture.ts';
import { openSearch } from '../../search/engine.ts';
import { playgroundStart } from '../start.ts';
import type { Door } from './door.ts';
import { loadMissing } from './late/late.ts';
import { openPage } from './open-page.tsx';

const corpus = fetch('corpus.json')
  .then((response) => response.text())
  .then(unpackCorpus);

/** The index takes a moment to build: the page is drawn first. */
const context = corpus
  .then(async (known) => {
    await new Promise((drawn) => setTimeout(drawn, 50));
    return openSearch(known);
  })
  .then((engine) => ({ engine, today: new Date().getUTCFullYear(), pictures: svgRenderer }));

/** The bot itself, in the page: nothing is sent anywhere. */
const ownDoor: Door = {
  start: async () => playgroundStart(await corpus),
  async send(interaction) {
    const known = await context;
    let reply = respond(interaction, known);
    while (await loadMissing()) reply = respond(interaction, known);
    const files = reply.files.map(({ name, content, contentType }) => new File([content], name, { type: contentType }));
    return { response: reply.response, files };
  },
};

openPage(ownDoor);
