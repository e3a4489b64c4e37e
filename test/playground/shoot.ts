import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openDataFolder } from '../../src/cli/open-data.ts';
import type { Language } from '../../src/corpus/messages.ts';
import { editionsPicture } from '../../src/pictures/editions.ts';
import { figuresPicture } from '../../src/pictures/figures.ts';
import { pngRenderer } from '../../src/pictures/png.ts';
import { wordsIn } from '../../src/reply/languages.ts';
import { openSearch } from '../../src/search/engine.ts';
import { type Look, openBrowser, openPage, servePlayground } from './browser.ts';

/** `npm run pictures`: the pictures of the README and the documentation, out of the bot as it is now. */
const FOLDER = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

const WIDE: Look = { width: 1280, height: 860 };
const PHONE: Look = { width: 360, height: 740, scale: 2 };

interface Shot extends Look {
  readonly name: string;
  readonly path?: string;
  readonly act?: (page: Page) => Promise<void>;
}

/** Types a command; for each of its options, the first suggestion for what is typed. */
function command(name: string, ...typed: readonly string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator('.composer-input').focus();
    await page.keyboard.type(`/${name}`);
    await page.locator('#command-list [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    for (const text of typed) {
      await page.keyboard.type(text);
      await page.locator('.option-field:focus-within [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    await page.locator('.send').click();
    await page.locator('.embed, .files').last().waitFor();
  };
}

async function claim(page: Page): Promise<void> {
  await page.locator('.tools [aria-haspopup=menu]').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.locator('.embed').last().waitFor();
}

async function suggestions(page: Page): Promise<void> {
  await page.locator('.composer-input').focus();
  await page.keyboard.type('/ask');
  await page.keyboard.press('Enter');
  await page.keyboard.type('boycott');
  await page.locator('#option-question-0').waitFor();
  await page.waitForTimeout(400);
  await page.keyboard.press('ArrowDown');
}

const ASKED = '?q=Who+called+for+a+boycott+in+2015%3F';

/** One picture of each command, in both widths. */
const COMMANDS: readonly (Shot & { readonly act: (page: Page) => Promise<void> })[] = [
  { height: 1760, name: 'edition', act: command('edition', '2019') },
  { height: 1900, name: 'timeline', act: command('timeline') },
  { name: 'compare', act: command('compare', '2015', '2017') },
  { name: 'who', act: command('who', 'Tim Cook') },
  { name: 'sources', act: command('sources') },
  { name: 'about', act: command('about') },
  { name: 'claim', act: claim },
];

const SHOTS: readonly Shot[] = [
  { ...WIDE, name: 'answer-wide', path: ASKED },
  { ...WIDE, name: 'answer-wide-light', path: ASKED, theme: 'light' },
  { ...PHONE, name: 'answer-phone', path: ASKED },
  {
    ...PHONE,
    name: 'answer-phone-zh',
    path: '?q=2015%E5%B9%B4%E8%B0%81%E5%91%BC%E5%90%81%E6%8A%B5%E5%88%B6%EF%BC%9F',
    theme: 'light',
    locale: 'zh-CN',
  },
  { ...WIDE, name: 'ask', act: suggestions },
  ...COMMANDS.flatMap((shot) => [
    { ...WIDE, ...shot },
    { ...PHONE, scale: 1.5, ...shot, name: `${shot.name}-phone` },
  ]),
];

async function shoot(): Promise<void> {
  const corpus = openDataFolder();
  mkdirSync(FOLDER, { recursive: true });
  const save = (name: string, png: Uint8Array): void => {
    writeFileSync(join(FOLDER, `${name}.png`), png);
    console.log(`${name}.png ${Math.round(png.length / 1024)} KB`);
  };
  const languages: readonly (readonly [string, Language])[] = [
    ['en', 'en'],
    ['zh', 'zh-Hans'],
  ];
  for (const [tag, language] of languages) {
    for (const make of [figuresPicture, editionsPicture]) {
      const picture = make(corpus, { words: wordsIn(corpus.messages, language) });
      if (picture !== null) save(`${picture.name}-${tag}`, pngRenderer.render(picture.svg));
    }
  }
  const [browser, served] = await Promise.all([openBrowser(), servePlayground(openSearch(corpus), pngRenderer)]);
  for (const { name, path = '', act, ...look } of SHOTS) {
    const { page, context } = await openPage(browser, served.url + path, look);
    if (act !== undefined) await act(page);
    else await page.locator('.embed').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(400);
    save(name, await page.screenshot());
    await context.close();
  }
  await browser.close();
  served.close();
}

await shoot();
process.exit(0);
