import { isMissing } from './late.ts';
import { load, partAtHand } from './part.ts';

type Convert = (text: string) => string;
type MakeConverter = (options: { from: string; to: string }) => Convert;
interface Dictionaries {
  readonly Converter: MakeConverter;
}

/**
 * A converter of Chinese whose dictionaries are loaded once an answer has Chinese to convert.
 *
 * @param isPlain whether a text is known to stay as it is.
 */
export function lateConverter(
  name: string,
  read: () => Promise<Dictionaries>,
  isPlain: (text: string, options: Parameters<MakeConverter>[0]) => boolean = () => false,
): MakeConverter {
  return (options) => {
    let convert: Convert | undefined;
    return (text) => {
      if (!/\p{Script=Han}/u.test(text) || isPlain(text, options)) return text;
      const dictionaries = partAtHand<Dictionaries>(name);
      if (dictionaries === undefined) {
        isMissing(name, () => load(name, read));
        return text;
      }
      convert ??= dictionaries.Converter(options);
      return convert(text);
    };
  };
}
