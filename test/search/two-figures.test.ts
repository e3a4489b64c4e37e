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

it.each([
  ['How many countries sent people in 2015?', ['countries']],
  ['How many people came from how many countries in 2015?', ['participants', 'countries']],
  ['2015年有多少个国家派人来？', ['countries']],
])('“%s” counts %j: what stands right behind “how many”', (text, counted) => {
  expect([...understand(text).counted].sort()).toEqual([...counted].sort());
});
