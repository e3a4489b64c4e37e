import { memory } from './memory.ts';

console.log(JSON.stringify(memory()));
