import { parse } from 'discord-markdown-parser';
import type { ComponentChildren, JSX } from 'preact';

/** A node of the parser's tree; what it holds depends on its type. */
type Node = ReturnType<typeof parse>[number];

/** A line of a list: a bullet or a number, as Discord reads them. */
const LIST_LINE = /^ {0,3}(?:[-*]|(\d{1,9})\.) +(.*)$/;

/** Discord's markdown, drawn. Links lead out of the page, in a tab of their own. */
export function Markdown({ text }: { text: string }): JSX.Element {
  return (
    <>{blocks(text).map((block) => (block.kind === 'list' ? list(block) : nodes(parse(block.text, 'extended'))))}</>
  );
}

interface TextBlock {
  readonly kind: 'text';
  text: string;
}
interface ListBlock {
  readonly kind: 'list';
  readonly start: number | undefined;
  readonly items: string[];
}

/** The parser knows no lists, so they are cut out first. */
function blocks(text: string): (TextBlock | ListBlock)[] {
  const found: (TextBlock | ListBlock)[] = [];
  for (const line of text.split('\n')) {
    const match = LIST_LINE.exec(line);
    const last = found.at(-1);
    if (match !== null) {
      const start = match[1] === undefined ? undefined : Number(match[1]);
      const item = match[2] ?? '';
      const continues = last?.kind === 'list' && (last.start === undefined) === (start === undefined);
      if (continues) last.items.push(item);
      else found.push({ kind: 'list', start, items: [item] });
    } else if (last?.kind === 'text') last.text += `\n${line}`;
    else if (last?.kind === 'list' && line.startsWith('<') && last.start !== undefined) {
      // A line that belongs to the numbered item above it keeps its place in the list.
      last.items.push(`${last.items.pop() ?? ''}\n${line}`);
    } else found.push({ kind: 'text', text: line });
  }
  return found;
}

function list({ start, items }: ListBlock): JSX.Element {
  const lines = items.map((item) => <li>{nodes(parse(item, 'extended'))}</li>);
  return start === undefined ? <ul>{lines}</ul> : <ol start={start}>{lines}</ol>;
}

function nodes(content: unknown): ComponentChildren {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map((node: Node) => draw(node)) : null;
}

function draw(node: Node): ComponentChildren {
  const inside = nodes(node['content']);
  switch (node.type) {
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'underline':
    case 'u':
      return <u>{inside}</u>;
    case 'strikethrough':
      return <s>{inside}</s>;
    case 'inlineCode':
      return <code>{inside}</code>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inside}</code>
        </pre>
      );
    case 'br':
    case 'newline':
      return <br />;
    case 'subtext':
      return <small class="subtext">{inside}</small>;
    case 'heading':
      return <strong class={`heading heading-${String(node['level'])}`}>{inside}</strong>;
    case 'blockQuote':
      return <blockquote>{inside}</blockquote>;
    case 'twemoji':
      return String(node['name']);
    case 'slashCommand':
      return <span class="mention">/{String(node['fullName'] ?? node['name'] ?? '')}</span>;
    case 'url':
    case 'autolink':
    case 'link': {
      const target = String(node['target']);
      return /^https?:\/\//.test(target) ? (
        <a href={target} target="_blank" rel="noopener noreferrer">
          {inside}
        </a>
      ) : (
        inside
      );
    }
    default:
      return inside;
  }
}
