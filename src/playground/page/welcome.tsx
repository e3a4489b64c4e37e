import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RegisteredCommand } from '../start.ts';
import type { Door } from './door.ts';
import { autocompleteInteraction, type Sender } from './interactions.ts';
import { choicesOf } from './posted.ts';
import { useWords } from './words.ts';

/** Examples to begin with; more would push the first message off the screen of a phone. */
const EXAMPLES = 4;

interface WelcomeProps {
  readonly door: Door;
  readonly command: RegisteredCommand | undefined;
  readonly sender: Sender;
  ask(question: string): void;
}

/** What stands above a channel's first message, and the bot's own suggestions to begin with. */
export function Welcome({ door, command, sender, ask }: WelcomeProps): JSX.Element {
  const { t } = useWords();
  const [examples, setExamples] = useState<readonly string[]>([]);
  useEffect(() => {
    if (command === undefined) return;
    const type = ApplicationCommandOptionType.String as const;
    const options = [{ name: 'question', type, value: '', focused: true }];
    door.send(autocompleteInteraction(sender, { command, options })).then(
      ({ response }) =>
        setExamples(
          choicesOf(response)
            .slice(0, EXAMPLES)
            .map(({ value }) => String(value)),
        ),
      () => setExamples([]),
    );
  }, [sender.locale]);
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
