import { Client } from 'discord.js';

// The order of a start: the client's code is loaded, then the corpus is made ready and answers.
const client = new Client({ intents: [] });
await import('./first-answer.ts');
await client.destroy();
