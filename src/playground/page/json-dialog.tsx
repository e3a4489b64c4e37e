import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Exchange } from './posted.ts';
import { useWords } from './words.ts';

/** What was sent to the bot and what it returned, as it went over the line. */
export function JsonDialog({ exchanges, close }: { exchanges: readonly Exchange[]; close: () => void }): JSX.Element {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="json" aria-labelledby="json-title" onClose={close}>
      <header>
        <h2 id="json-title">JSON</h2>
        <button
          type="button"
          class="tool"
          aria-label={t('close')}
          title={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d="M5 5l14 14M19 5L5 19" stroke="currentColor" stroke-width="2.5" />
          </svg>
        </button>
      </header>
      {[...exchanges].reverse().map(({ sent, response, files }) => (
        <div class="exchange" key={sent.id}>
          <Json title={t('json.sent')} value={sent} />
          <Json title={t('json.returned')} value={response} />
          {files.length > 0 && <p>{t('json.files', { names: files.map(({ name }) => name).join(', ') })}</p>}
        </div>
      ))}
    </dialog>
  );
}

function Json({ title, value }: { title: string; value: unknown }): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      <pre tabIndex={0} aria-label={title}>
        <code>{JSON.stringify(value, null, 2)}</code>
      </pre>
    </section>
  );
}
