import { expect, it } from 'vitest';
import { understand } from './readers.ts';

it.each([
  ['How many guests from how many countries came in 2015?', 2],
  ['2015年来了多少嘉宾、多少个国家？', 2],
  ['From how many countries did guests come in 2015?', 1],
  ['Who came in 2015?', 0],
])('“%s” asks for %i numbers', (text, numbers) => {
  expect(understand(text).numbers).toBe(numbers);
});
