import type { Surface } from '../../src/search/surface.ts';

/** What a fact shows of which nothing is known. */
export const EMPTY_SURFACE: Surface = {
  stems: new Set(),
  han: '',
  asksText: '',
  kindStems: new Set(),
  kindHan: [],
  otherStems: new Set(),
  otherHan: [],
};
