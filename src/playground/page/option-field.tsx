import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Field, fixedChoices, type ShownChoice } from './options.ts';
import { localised, localisedDescription, useWords } from './words.ts';

interface OptionFieldProps {
  readonly option: APIApplicationCommandBasicOption;
  readonly field: Field;
  readonly isMissing: boolean;
  change(field: Field): void;
  submit(): void;
  remove(): void;
  leave(): void;
  suggest(text: string): Promise<readonly ShownChoice[]>;
}

/** Typing faster than this asks the bot once, as Discord does. */
const PAUSE = 120;

/**
 * One option of a command: a field with the choices that go with what stands in it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function OptionField(props: OptionFieldProps): JSX.Element {
  const { option, field, isMissing, change } = props;
  const words = useWords();
  const { t } = words;
  const [hasFocus, setHasFocus] = useState(false);
  const [active, setActive] = useState(-1);
  const choices = useChoices(props, hasFocus);
  const open = hasFocus && choices.length > 0;
  const id = `option-${option.name}`;
  const name = localised(option, words);
  const description = localisedDescription(option, words);
  const noteId = `${id}-note`;

  const pick = (choice: ShownChoice): void => {
    setActive(-1);
    change({ text: choice.name, picked: choice.value });
  };
  const move = (to: number): void => {
    setActive(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const act = keyAction(event, { ...props, choices: open ? choices : [], active, move, pick });
    if (act === null) return;
    if (event.key !== 'Tab') event.preventDefault();
    act();
  };
  const length = option.type === ApplicationCommandOptionType.String ? option.max_length : undefined;

  return (
    <div class={isMissing ? 'option-field missing' : 'option-field'}>
      <label for={id}>{name}</label>
      <input
        id={id}
        name={option.name}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={noteId}
        aria-invalid={isMissing}
        aria-required={option.required === true}
        {...(open && active >= 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        {...(length === undefined ? {} : { maxLength: length })}
        {...(option.type === ApplicationCommandOptionType.Integer ? { inputMode: 'numeric' as const } : {})}
        autocomplete="off"
        spellcheck={false}
        enterKeyHint="send"
        value={field.text}
        // A field is as wide as what stands in it, in columns that a Chinese character takes two of.
        size={Math.max(4, Math.min(60, columns(field.text) + 1))}
        onInput={(event) => {
          setActive(-1);
          change({ text: event.currentTarget.value });
        }}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
        onKeyDown={onKeyDown}
      />
      <div class="popup" hidden={!hasFocus}>
        <div class="popup-title" id={noteId}>
          <strong>{name}</strong> <span>{isMissing ? t(missingKey(option)) : description}</span>
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={name} class="popup-list" hidden={!open}>
          {choices.map((choice, n) => (
            <div
              id={`${id}-${n}`}
              role="option"
              aria-selected={n === active}
              class={n === active ? 'option active' : 'option'}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(n)}
              onClick={() => pick(choice)}
            >
              <span class="option-name">{choice.name}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function missingKey({ type }: APIApplicationCommandBasicOption): string {
  return type === ApplicationCommandOptionType.Integer ? 'missing-number' : 'missing';
}

function columns(text: string): number {
  return [...text].reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 2 : 1), 0);
}

interface KeyState extends OptionFieldProps {
  readonly choices: readonly ShownChoice[];
  readonly active: number;
  move(to: number): void;
  pick(choice: ShownChoice): void;
}

/** What a key does in a field; null where it types. */
function keyAction({ key, shiftKey }: KeyboardEvent, state: KeyState): (() => void) | null {
  const { choices, active, field, move, pick, submit, remove, leave } = state;
  const chosen = choices[active];
  switch (key) {
    case 'ArrowDown':
      return choices.length > 0 ? () => move((active + 1) % choices.length) : null;
    case 'ArrowUp':
      return choices.length > 0 ? () => move((active - 1 + choices.length) % choices.length) : null;
    case 'Enter':
      return chosen === undefined ? submit : () => pick(chosen);
    case 'Tab':
      return chosen === undefined || shiftKey ? null : () => pick(chosen);
    case 'Escape':
      return active >= 0 ? () => move(-1) : leave;
    case 'Backspace':
      return field.text === '' ? remove : null;
    default:
      return null;
  }
}

/** The choices to show: those that the option has, or those that the bot suggests for what stands in it. */
function useChoices({ option, field, suggest }: OptionFieldProps, hasFocus: boolean): readonly ShownChoice[] {
  const words = useWords();
  const [suggested, setSuggested] = useState<readonly ShownChoice[]>([]);
  const asks = 'autocomplete' in option && option.autocomplete === true;
  useEffect(() => {
    if (!asks || !hasFocus || field.picked !== undefined) return;
    let current = true;
    const timer = setTimeout(() => {
      suggest(field.text).then(
        (choices) => current && setSuggested(choices),
        () => current && setSuggested([]),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asks, hasFocus, field.text, field.picked]);
  if (field.picked !== undefined) return [];
  if (asks) return suggested;
  const typed = field.text.trim().toLowerCase();
  return (fixedChoices(option, words) ?? []).filter(({ name }) => name.toLowerCase().startsWith(typed));
}
