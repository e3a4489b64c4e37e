import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RegisteredCommand } from '../start.ts';
import type { GivenOption, TypedOption } from './interactions.ts';
import { OptionField } from './option-field.tsx';
import { type Field, type Fields, givenOption, optionsOf, optionsWhileTyping, type ShownChoice } from './options.ts';
import { localised, localisedDescription, useWords } from './words.ts';

export interface CommandFormActions {
  send(command: RegisteredCommand, options: readonly GivenOption[]): void;
  /** The choices that the bot suggests for the option that has the focus. */
  suggest(command: RegisteredCommand, options: readonly TypedOption[]): Promise<readonly ShownChoice[]>;
}

interface CommandFormProps extends CommandFormActions {
  readonly command: RegisteredCommand;
  leave(): void;
}

/** A command and the fields of its options, in the line in which one writes. */
export function CommandForm({ command, leave, send, suggest }: CommandFormProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const options = optionsOf(command);
  const [fields, setFields] = useState<Fields>(() =>
    Object.fromEntries(options.filter(({ required }) => required).map(({ name }) => [name, { text: '' }])),
  );
  const [missing, setMissing] = useState<string | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const shown = options.filter(({ name }) => fields[name] !== undefined);
  const others = options.filter(({ name }) => fields[name] === undefined);

  // The keyboard is in the new field before the next key comes.
  const focusNext = useRef<string | null>(shown[0]?.name ?? '');
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const field = form.current?.querySelector<HTMLElement>(`[name="${focusNext.current}"]`);
    (field ?? form.current?.querySelector<HTMLElement>('.send'))?.focus();
    focusNext.current = null;
  });
  const focusField = (name: string): void => {
    focusNext.current = name;
  };

  const add = (name: string): void => {
    focusField(name);
    setFields({ ...fields, [name]: { text: '' } });
  };
  const remove = (name: string): void => {
    const { [name]: _, ...rest } = fields;
    const required = options.find((option) => option.name === name)?.required === true;
    if (required) return leave();
    setFields(rest);
    focusField(shown[shown.findIndex((option) => option.name === name) - 1]?.name ?? shown[0]?.name ?? '');
  };
  const submit = (changed: Fields = fields): void => {
    const given: GivenOption[] = [];
    for (const option of options) {
      const field = changed[option.name];
      if (field === undefined || (field.text.trim() === '' && option.required !== true)) continue;
      const value = givenOption(option, field, words);
      if (value === null) {
        focusField(option.name);
        setMissing(option.name);
        return;
      }
      given.push(value);
    }
    send(command, given);
    leave();
  };
  const change = (name: string, field: Field): void => {
    setMissing(null);
    setFields({ ...fields, [name]: field });
  };

  return (
    <div class="composer" ref={form} role="group" aria-label={`/${localised(command, words)}`}>
      <div class="composer-line command-line">
        <button
          type="button"
          class="command-chip"
          aria-label={`/${localised(command, words)} · ${t('leave-command')}`}
          title={t('leave-command')}
          onClick={leave}
        >
          /{localised(command, words)} <span aria-hidden="true">×</span>
        </button>
        {shown.map((option) => (
          <OptionField
            key={option.name}
            option={option}
            field={fields[option.name] ?? { text: '' }}
            isMissing={missing === option.name}
            change={(field) => change(option.name, field)}
            submit={submit}
            remove={() => remove(option.name)}
            leave={leave}
            suggest={(text) => {
              const typing = { ...fields, [option.name]: { text } };
              return suggest(command, optionsWhileTyping(command, { fields: typing, focused: option.name, words }));
            }}
          />
        ))}
        {others.map((option) => (
          <button
            type="button"
            class="add-option"
            key={option.name}
            title={localisedDescription(option, words)}
            aria-label={t('add-option', {
              name: localised(option, words),
              description: localisedDescription(option, words),
            })}
            onClick={() => add(option.name)}
          >
            + {localised(option, words)}
          </button>
        ))}
        <button type="button" class="send" aria-label={t('send')} title={t('send')} onClick={() => submit()}>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d="M3 4l19 8-19 8 2.5-8zM5.5 12H14" fill="currentColor" stroke="currentColor" />
          </svg>
        </button>
      </div>
    </div>
  );
}
