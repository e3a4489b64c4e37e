import type { Message, MessageFile } from '../reply/message.ts';
import type { Picture, PictureRenderer } from './picture.ts';

/** A message and the files that go with it. */
export interface Illustrated {
  readonly message: Message;
  readonly files: readonly MessageFile[];
}

/** Puts a picture into a message's first embed; without a picture, or where the door cannot draw, nothing changes. */
export function illustrated(
  message: Message,
  { picture, renderer }: { picture: Picture | null; renderer: PictureRenderer | undefined },
): Illustrated {
  const [embed, ...others] = message.embeds;
  if (picture === null || renderer === undefined || embed === undefined) return { message, files: [] };
  const name = `${picture.name}.${renderer.extension}`;
  const { contentType } = renderer;
  return {
    message: { ...message, embeds: [{ ...embed, image: { url: `attachment://${name}` } }, ...others] },
    files: [{ name, contentType, content: renderer.render(picture.svg), description: picture.alt }],
  };
}
