import type { Corpus } from '../corpus/corpus.ts';
import { stem, words } from './english.ts';
import type { Mention } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { addTo } from './lists.ts';
import { type Reading, range } from './reading.ts';
import { hasHan, normalise } from './text.ts';

/** "Apple's boss", "chief executive of the company", or the two in a row as Chinese has them: who held the office in the year that is asked about. */
export interface RoleFinder {
  /** Whether some mentions may stand for others in other years: one is of what has an office. */
  differByYear(mentions: readonly Mention[]): boolean;
  /**
   * @returns the holders, the offices that were named, and where their words stand; null where no office stands beside
   * the mention.
   */
  holders(
    mention: Mention,
    context: { reading: Reading; open: ReadonlySet<number>; years: readonly number[] },
  ): { ids: string[]; role: string; words: readonly number[] } | null;
}

interface Holder {
  readonly id: string;
  readonly titleStems: ReadonlySet<string>;
  readonly titleHan: string;
  readonly years: readonly number[];
  /** Where "the boss" may also be a president or the chief of something: whether it is the very top. */
  readonly isAtTop: boolean;
}

/** An office stands at most this many words away from the organisation: "boss of the company". */
const REACH = 3;

export function roleFinder({ entities, vocabulary }: Corpus, lexicon: Lexicon): RoleFinder {
  const { heads } = vocabulary;
  const byOrganisation = new Map<string, Holder[]>();
  for (const { id, roles = [] } of entities) {
    for (const { of, title, years } of roles) {
      if (of === undefined) continue;
      const titleStems = new Set(words(normalise(title.en)).map(stem));
      const titleHan = normalise(title.zh);
      const isAtTop = heads.some((head) =>
        hasHan(head) ? titleHan.includes(head) : words(head).every((word) => titleStems.has(stem(word))),
      );
      addTo(byOrganisation, of, { id, titleStems, titleHan, years, isAtTop });
    }
  }
  const offices = Object.entries(vocabulary.roles).map(([role, { en, zh }]) => ({
    role,
    phrases: en.map((phrase) => words(normalise(phrase))).sort((a, b) => b.length - a.length),
    han: zh.map(normalise).sort((a, b) => b.length - a.length),
  }));
  const deputies = rankWords(vocabulary.deputies);
  const former = rankWords(vocabulary.formerly);
  const fits = (holder: Holder, office: (typeof offices)[number]): boolean =>
    office.phrases.some((phrase) => phrase.every((word) => holder.titleStems.has(stem(word)))) ||
    office.han.some((word) => holder.titleHan.includes(word));

  return {
    differByYear: (mentions) => mentions.some(({ ids }) => ids.some((id) => byOrganisation.has(id))),
    holders(mention, { reading, open, years }) {
      const candidates = mention.ids.flatMap((id) => byOrganisation.get(id) ?? []);
      if (candidates.length === 0) return null;
      const isBetween = (at: number): boolean =>
        lexicon.isStop(reading.tokens[at] ?? '') || [deputies, former].some((rank) => isWordOf(rank, reading, at));
      const named = offices.flatMap((office) => {
        const words =
          mention.script === 'latin'
            ? officeNear({ mention, phrases: office.phrases, reading, open, isBetween })
            : isOfficeBeside(mention, office.han, reading.text)
              ? []
              : null;
        return words === null ? [] : [{ office, words }];
      });
      const before = [...named.map(({ words: [at = 0] }) => at - 1), mention.start - 1];
      const asDeputy = saysRank(deputies, { mention, reading, before });
      const asFormer = saysRank(former, { mention, reading, before });
      const ofRank = candidates.filter(
        (holder) => hasRank(deputies, holder) === asDeputy && named.some(({ office }) => fits(holder, office)),
      );
      // Who is called "former" held the office before; a title of the corpus may say so, or not yet.
      const titled = ofRank.filter((holder) => hasRank(former, holder) === asFormer);
      const held = titled.length > 0 ? titled : ofRank;
      const top = held.filter(({ isAtTop }) => isAtTop);
      const then = (top.length > 0 ? top : held).filter(
        (holder) => years.length === 0 || holder.years.some((year) => years.includes(year)),
      );
      const ids = [...new Set(plainest(then.length > 0 || asDeputy ? then : held, mention.script).map(({ id }) => id))];
      if (ids.length === 0) return null;
      return {
        ids,
        role: named.map(({ office }) => office.role).join(', '),
        words: [
          ...new Set([...named.flatMap(({ words }) => words), ...before.filter((at) => isWordOf(former, reading, at))]),
        ],
      };
    },
  };
}

/** Words that make an office a lesser one, or one held before, as stems and in Chinese. */
interface RankWords {
  readonly en: ReadonlySet<string>;
  readonly zh: readonly string[];
}

function rankWords({ en, zh }: { en: readonly string[]; zh: readonly string[] }): RankWords {
  return { en: new Set(en.map(stem)), zh };
}

function hasRank({ en, zh }: RankWords, { titleStems, titleHan }: Holder): boolean {
  return [...titleStems].some((word) => en.has(word)) || zh.some((word) => titleHan.includes(word));
}

/** Whether a question says so of the office, too: right before its words, or behind the organisation's Chinese name. */
function saysRank(
  rank: RankWords,
  { mention, reading, before }: { mention: Mention; reading: Reading; before: readonly number[] },
): boolean {
  if (mention.script === 'han') return isOfficeBeside(mention, rank.zh, reading.text);
  return before.some((at) => isWordOf(rank, reading, at));
}

function isWordOf({ en }: RankWords, { tokens }: Reading, at: number): boolean {
  return en.has(stem(tokens[at] ?? ''));
}

/** Of "CEO" and "regional chief" the plainest title is meant: the one with the fewest words. */
function plainest(holders: readonly Holder[], script: Mention['script']): Holder[] {
  const length = ({ titleStems, titleHan }: Holder): number => (script === 'latin' ? titleStems.size : titleHan.length);
  const least = Math.min(...holders.map(length));
  return holders.filter((holder) => length(holder) <= least + (script === 'latin' ? 0 : 2));
}

/** Positions of the words of an office behind the organisation, or before it with nothing but "of the" in between. */
function officeNear({
  mention,
  phrases,
  reading: { tokens },
  open,
  isBetween,
}: {
  mention: Mention;
  phrases: readonly (readonly string[])[];
  reading: Reading;
  open: ReadonlySet<number>;
  isBetween: (at: number) => boolean;
}): number[] | null {
  for (const phrase of phrases) {
    const before = Array.from({ length: REACH + 1 }, (_, n) => mention.start - phrase.length - n).filter((start) =>
      range(start + phrase.length, mention.start).every(isBetween),
    );
    const behind = [0, 1, 2].map((n) => mention.end + n).filter((start) => range(mention.end, start).every(isBetween));
    for (const start of [...behind, ...before]) {
      if (phrase.every((word, n) => open.has(start + n) && tokens[start + n] === word))
        return range(start, start + phrase.length);
    }
  }
  return null;
}

/** In Chinese the office follows the organisation at once, or after a particle or a word for "company". */
function isOfficeBeside({ end }: Mention, names: readonly string[], text: string): boolean {
  const behind = text.slice(end, end + FURTHEST_OFFICE);
  return names.some((name) => {
    const at = behind.indexOf(name);
    return at >= 0 && at <= REACH;
  });
}

/** A short gap and the longest title. */
const FURTHEST_OFFICE = 12;
