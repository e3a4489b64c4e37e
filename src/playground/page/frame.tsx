import type { ComponentChildren, JSX } from 'preact';
import { Avatar, BotMark } from './avatar.tsx';
import { LOCALES } from './interactions.ts';
import { OTHER, YOU } from './people.ts';
import type { Settings } from './settings.ts';
import { useWords } from './words.ts';

interface FrameProps {
  readonly settings: Settings;
  /** Null before anything was sent. */
  readonly showJson: (() => void) | null;
  readonly children: ComponentChildren;
}

/** What surrounds a channel in Discord's client: servers, channels, the bar above, members. */
export function Frame({ settings, showJson, children }: FrameProps): JSX.Element {
  const { t } = useWords();
  return (
    <div class="frame">
      <div class="servers" aria-hidden="true">
        <BotMark size={48} />
      </div>
      <nav class="channels" aria-label={t('channels')}>
        <div class="server-name">{t('server')}</div>
        <a class="channel-link" href="?" aria-current="page">
          <span class="hash" aria-hidden="true">
            #
          </span>
          {t('channel')}
        </a>
        <div class="account">
          <Avatar id={YOU} size={32} />
          <div>
            <div class="account-name">{t('you')}</div>
            <div class="account-note">{t('online')}</div>
          </div>
        </div>
      </nav>
      <main class="channel">
        <header class="bar">
          <span class="hash" aria-hidden="true">
            #
          </span>
          <span class="bar-name">{t('channel')}</span>
          <span class="bar-topic">{t('topic')}</span>
          <Controls settings={settings} showJson={showJson} />
        </header>
        {children}
      </main>
      <aside class="members" aria-label={t('members')}>
        <Group title={t('apps')}>
          <BotMark size={32} /> <span class="bot-name">{t('bot')}</span> <span class="app-badge">{t('app-badge')}</span>
        </Group>
        <Group title={t('online')}>
          <Avatar id={YOU} size={32} /> <span>{t('you')}</span>
        </Group>
        <Group>
          <Avatar id={OTHER} size={32} /> <span>{t('other-member')}</span>
        </Group>
      </aside>
    </div>
  );
}

function Group({ title, children }: { title?: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      {title !== undefined && <h2>{title}</h2>}
      <div class="member">{children}</div>
    </>
  );
}

/** Each language is named in itself, so that its reader finds it. */
const LOCALE_KEYS = { 'en-US': 'locale.en', 'zh-CN': 'locale.zh-hans', 'zh-TW': 'locale.zh-hant' } as const;

function Controls({ settings, showJson }: Omit<FrameProps, 'children'>): JSX.Element {
  const { t } = useWords();
  const { locale, theme, setLocale, setTheme } = settings;
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <div class="controls">
      {showJson !== null && (
        <button type="button" class="tool" aria-label={t('json.latest')} title={t('json.latest')} onClick={showJson}>
          <span class="braces" aria-hidden="true">
            {'{ }'}
          </span>
        </button>
      )}
      <button
        type="button"
        class="tool"
        aria-label={t(`theme.${other}`)}
        title={t(`theme.${other}`)}
        onClick={() => setTheme(other)}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          {theme === 'dark' ? (
            <path
              d="M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12 1v3M12 20v3M1 12h3M20 12h3M4.2 4.2l2.1 2.1M17.7 17.7l2.1 2.1M4.2 19.8l2.1-2.1M17.7 6.3l2.1-2.1"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
            />
          ) : (
            <path
              d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z"
              fill="none"
              stroke="currentColor"
              stroke-width="2"
            />
          )}
        </svg>
      </button>
      <select
        aria-label={t('language')}
        title={t('language')}
        value={locale}
        onChange={(event) => {
          const chosen = LOCALES.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) setLocale(chosen);
        }}
      >
        {LOCALES.map((one) => (
          <option value={one} key={one} lang={one}>
            {t(LOCALE_KEYS[one])}
          </option>
        ))}
      </select>
    </div>
  );
}
