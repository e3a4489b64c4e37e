import type { APIEmbed } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Markdown } from './markdown.tsx';
import type { Posted } from './posted.ts';

/** An embed, as Discord draws it. */
export function Embed({ embed, post }: { embed: APIEmbed; post: Posted }): JSX.Element {
  const { title, url, description, fields, footer, author, image, color } = embed;
  const stripe = color === undefined ? undefined : `#${color.toString(16).padStart(6, '0')}`;
  const name = image?.url.replace(/^attachment:\/\//, '') ?? '';
  const picture = post.fileUrls.get(name);
  const alt = post.message.attachments.find(({ filename }) => filename === name)?.description ?? '';
  return (
    <div class="embed" style={stripe === undefined ? {} : { borderLeftColor: stripe }}>
      {author && <div class="embed-author">{author.name}</div>}
      {title && (
        <h3 class="embed-title">
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              <Markdown text={title} />
            </a>
          ) : (
            <Markdown text={title} />
          )}
        </h3>
      )}
      {description && (
        <div class="embed-text">
          <Markdown text={description} />
        </div>
      )}
      {fields && fields.length > 0 && (
        <div class="embed-fields">
          {fields.map((field) => (
            <div class={field.inline === true ? 'embed-field inline' : 'embed-field'}>
              <h4>
                <Markdown text={field.name} />
              </h4>
              <div class="embed-text">
                <Markdown text={field.value} />
              </div>
            </div>
          ))}
        </div>
      )}
      {picture && (
        <a class="embed-image" href={picture} target="_blank" rel="noopener noreferrer">
          <img src={picture} alt={alt} />
        </a>
      )}
      {footer && <div class="embed-footer">{footer.text}</div>}
    </div>
  );
}
