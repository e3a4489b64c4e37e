import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Types a command, takes the first choice for each option that it needs, sends it, and waits for its answer. */
export async function typeCommand(page: Page, command: RESTPostAPIApplicationCommandsJSONBody): Promise<void> {
  await page.keyboard.type(`/${command.name}`);
  await page
    .getByRole('option', { name: `/${command.name}` })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  const options = 'options' in command ? (command.options ?? []) : [];
  for (const option of options.filter(({ required }) => required === true)) {
    const field = page.locator(`#option-${option.name}`);
    await field.waitFor();
    await page.locator(`#option-${option.name}-0`).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).not.toBe('');
    await page.keyboard.press('Tab');
  }
  await page.locator('.send').focus();
  await page.keyboard.press('Enter');
  await page.locator('.message .embed, .message .files').first().waitFor();
}

/** Uses the last command in the menu of the first message. */
export async function useOnMessage(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /What to do with the message/ }).first();
  await more.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.locator('.message .embed').first().waitFor();
}
