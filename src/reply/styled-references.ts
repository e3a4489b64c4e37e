import CSL from 'citeproc';
import type { Language } from '../corpus/messages.ts';
import type { Source } from '../corpus/schema.ts';
import type { StyleFiles } from './style-folder.ts';

/** Styles that people are asked to cite in, by the name of their file. */
export const STYLES = ['apa', 'mla', 'chicago', 'gb-t-7714'] as const;
export type Style = (typeof STYLES)[number];

/** The styles that there are files for. */
export function stylesIn(files: StyleFiles | undefined): Style[] {
  return STYLES.filter((style) => files?.has(`${style}.csl`) === true && files.has(`locales-${FALLBACK}.xml`));
}

const FALLBACK = 'en-US';

/** References that are styled at once: more would take longer than Discord waits. */
export const MOST_STYLED = 200;

/** The Chinese standard speaks Chinese to Chinese readers; the others are made for English, their months included. */
function localeOf(style: Style, language: Language): string {
  return style === 'gb-t-7714' && language !== 'en' ? 'zh-CN' : FALLBACK;
}

/**
 * A bibliography in a style, one reference a line, in the order that the style wants.
 *
 * @param sources at most `MOST_STYLED`.
 * @throws RangeError where there is no file for the style.
 */
export function styledReferences(
  sources: readonly Source[],
  { style, language, files }: { style: Style; language: Language; files: StyleFiles },
): string {
  const csl = files.get(`${style}.csl`);
  const fallback = files.get(`locales-${FALLBACK}.xml`);
  if (csl === undefined || fallback === undefined) throw new RangeError(`no file for the style ${style}`);
  const items = new Map(sources.map((source) => [source.id, cslItem(source)]));
  const engine = new CSL.Engine(
    {
      // Styles ask for locales that nobody has; citeproc fails on a missing one.
      retrieveLocale: (tag) => files.get(`locales-${tag}.xml`) ?? fallback,
      retrieveItem: (id) => items.get(id),
    },
    csl,
    localeOf(style, language),
    true,
  );
  engine.setOutputFormat('text');
  engine.updateItems([...items.keys()]);
  const bibliography = engine.makeBibliography();
  if (bibliography === false) throw new RangeError(`the style ${style} has no bibliography`);
  return bibliography[1].map((entry) => entry.replace(/\s+/g, ' ').trim()).join('\n');
}

/** A source as plain CSL-JSON, without what is this corpus' own. */
export function cslItem({ custom: _, ...item }: Source): Omit<Source, 'custom'> {
  return item;
}
