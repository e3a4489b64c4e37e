import type { APIAttachment } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import type { Posted } from './posted.ts';
import { useWords } from './words.ts';

/** The files of a message that no embed shows: pictures as pictures, others to download. */
export function Files({ post }: { post: Posted }): JSX.Element | null {
  const shown = new Set(post.message.embeds.map(({ image }) => image?.url.replace(/^attachment:\/\//, '')));
  const files = post.message.attachments.filter(({ filename }) => !shown.has(filename));
  return files.length === 0 ? null : (
    <div class="files">
      {files.map((file) => (
        <FileCard file={file} />
      ))}
    </div>
  );
}

function FileCard({ file }: { file: APIAttachment }): JSX.Element {
  const { t } = useWords();
  if (file.content_type?.startsWith('image/') === true) {
    return <img class="picture" src={file.url} alt={file.description ?? file.filename} />;
  }
  return (
    <a class="file" href={file.url} download={file.filename}>
      <svg viewBox="0 0 30 40" width="30" height="40" aria-hidden="true">
        <path d="M3 0h17l10 10v27a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#d3d6fd" />
        <path d="M20 0l10 10H22a2 2 0 0 1-2-2z" fill="#939bf9" />
        <path d="M6 18h18M6 24h18M6 30h12" stroke="#5865f2" stroke-width="2" />
      </svg>
      <span>
        <span class="file-name">{file.filename}</span>
        <span class="file-size">{t('file.size', { size: (file.size / 1024).toFixed(1) })}</span>
      </span>
    </a>
  );
}
