import type { Source } from '../src/corpus/schema.ts';
import type { ButtonState } from '../src/reply/custom-id.ts';
import { EXPORTS, type ExportFormat, exportedReferences } from '../src/reply/exported-references.ts';
import type { Words } from '../src/reply/languages.ts';
import { type MessageFile, menuRow, type Row } from '../src/reply/message.ts';
import { MOST_STYLED, STYLES, type Style, styledReferences, stylesIn } from '../src/reply/styled-references.ts';
import type { Context } from './command.ts';

/** Everything that references can be had in. */
export const FORMATS = [...STYLES, ...EXPORTS] as const;
export type Format = (typeof FORMATS)[number];

const FILES: Readonly<Record<ExportFormat, { readonly ending: string; readonly contentType: string }>> = {
  bibtex: { ending: 'bib', contentType: 'application/x-bibtex' },
  ris: { ending: 'ris', contentType: 'application/x-research-info-systems' },
  'csl-json': { ending: 'json', contentType: 'application/json' },
};

/** A menu of the formats that there are files for. */
export function formatMenu(state: ButtonState, words: Words, { styles }: Context): Row[] {
  const options = [...stylesIn(styles), ...EXPORTS].map((format) => ({
    label: words.say(`option.format.${format}`),
    value: format,
  }));
  return menuRow(words.say('sources.format'), state, options);
}

/**
 * References as a file.
 *
 * @returns the key of the sentence that says why there is none, where the style is missing or the list too long for it.
 */
export function referencesFile(
  sources: readonly Source[],
  { format, name, words, styles }: { format: Format; name: string; words: Words } & Pick<Context, 'styles'>,
): MessageFile | 'sources.no-style' | 'sources.too-many' {
  if (!isStyle(format)) {
    const { ending, contentType } = FILES[format];
    return { name: `${name}.${ending}`, contentType, content: exportedReferences(sources, format) };
  }
  if (styles === undefined || !stylesIn(styles).includes(format)) return 'sources.no-style';
  if (sources.length > MOST_STYLED) return 'sources.too-many';
  const text = styledReferences(sources, { style: format, language: words.language, files: styles });
  return { name: `${name}-${format}.txt`, contentType: 'text/plain; charset=utf-8', content: `${text}\n` };
}

function isStyle(format: Format): format is Style {
  return STYLES.some((style) => style === format);
}
