import { isMissing } from './late.ts';

type Convert = (text: string) => string;
type MakeConverter = (options: { from: string; to: string }) => Convert;

/** A converter of Chinese whose dictionaries are loaded once an answer has Chinese to convert. */
export function lateConverter(load: () => Promise<{ Converter: MakeConverter }>): MakeConverter {
  let loaded: MakeConverter | undefined;
  const loadOnce = async (): Promise<void> => {
    loaded ??= (await load()).Converter;
  };
  return (options) => {
    let convert: Convert | undefined;
    return (text) => {
      if (!/\p{Script=Han}/u.test(text)) return text;
      if (loaded === undefined) {
        isMissing(loadOnce);
        return text;
      }
      convert ??= loaded(options);
      return convert(text);
    };
  };
}
