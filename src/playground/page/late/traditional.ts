import { lateConverter } from './converter.ts';

/** Stands in for the dictionaries by which Traditional Chinese is written. */
export const Converter = lateConverter('cn2t', () => import('opencc-js/cn2t'));
