import { render } from 'preact';
import type { Door } from './door.ts';
import { Playground } from './playground.tsx';

/** Draws the page in its document, on whichever door it stands. */
export async function openPage(door: Door): Promise<void> {
  const root = document.getElementById('page');
  if (root === null) throw new Error('the document has no #page');
  try {
    const start = await door.start();
    render(<Playground door={door} start={start} />, root);
  } catch (error) {
    root.textContent = String(error);
  }
}
