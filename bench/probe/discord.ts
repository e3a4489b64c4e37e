import { Client } from 'discord.js';
import { memory } from './memory.ts';

// What the floor is: a client that has not connected.
const client = new Client({ intents: [] });
console.log(JSON.stringify({ ...memory(), ready: client.isReady() ? 1 : 0 }));
