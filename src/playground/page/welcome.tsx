import type { JSX } from 'preact';
import { useWords } from './words.ts';

interface WelcomeProps {
  /** The bot's own suggestions to begin with. */
  readonly examples: readonly string[];
  ask(question: string): void;
}

/** What stands above a channel's first message, and questions to begin with. */
export function Welcome({ examples, ask }: WelcomeProps): JSX.Element {
  const { t } = useWords();
  return (
    <section class="welcome" aria-labelledby="welcome">
      <span class="welcome-mark" aria-hidden="true">
        #
      </span>
      <h1 id="welcome">{t('welcome', { channel: t('channel') })}</h1>
      <p>{t('welcome-text')}</p>
      {examples.length > 0 && (
        <ul class="examples" aria-label={t('examples')}>
          {examples.map((example) => (
            <li key={example}>
              <button type="button" onClick={() => ask(example)}>
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
