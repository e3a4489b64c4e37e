import { useEffect, useState } from 'preact/hooks';
import { type ClientLocale, LOCALES } from './interactions.ts';

export type Theme = 'dark' | 'light';

/** What the member has set in their client; kept by the browser where it keeps anything. */
export interface Settings {
  readonly locale: ClientLocale;
  readonly theme: Theme;
  setLocale(locale: ClientLocale): void;
  setTheme(theme: Theme): void;
}

const LOCALE = 'playground.locale';
const THEME = 'playground.theme';

export function useSettings(): Settings {
  const [locale, setLocale] = useState<ClientLocale>(firstLocale);
  const [theme, setTheme] = useState<Theme>(firstTheme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    keep(THEME, theme);
  }, [theme]);
  useEffect(() => keep(LOCALE, locale), [locale]);
  return { locale, theme, setLocale, setTheme };
}

function firstLocale(): ClientLocale {
  const before = kept(LOCALE);
  const known = LOCALES.find((one) => one === before);
  if (known !== undefined) return known;
  const language = navigator.language.toLowerCase();
  if (!language.startsWith('zh')) return LOCALES[0];
  return /hant|tw|hk|mo/.test(language) ? LOCALES[2] : LOCALES[1];
}

function firstTheme(): Theme {
  const known = kept(THEME);
  if (known === 'dark' || known === 'light') return known;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Browsers that keep nothing for a page throw. */
function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {}
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
