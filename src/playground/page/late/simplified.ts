import { lateConverter } from './converter.ts';

/** Stands in for the dictionaries by which Traditional Chinese is read. */
export const Converter = lateConverter(() => import('opencc-js/t2cn'));
