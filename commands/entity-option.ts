import type { Corpus, Fact } from '../src/corpus/corpus.ts';
import { ENTITY_TYPES, type Entity, type EntityType } from '../src/corpus/schema.ts';
import { plain, shorten } from '../src/reply/escape.ts';
import type { Words } from '../src/reply/languages.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { simplify } from '../src/search/chinese.ts';
import type { SearchEngine } from '../src/search/engine.ts';
import { entitiesOf, type Query } from '../src/search/query.ts';
import { hasHan, normalise, withoutAccents } from '../src/search/text.ts';
import type { Choice } from './command.ts';

const indexes = new WeakMap<Corpus, ReadonlyMap<string, readonly Fact[]>>();

/** Every fact that names an entity in one of its slots. */
export function factsAbout(corpus: Corpus, entity: Entity): readonly Fact[] {
  return factsByEntity(corpus).get(entity.id) ?? [];
}

function factsByEntity(corpus: Corpus): ReadonlyMap<string, readonly Fact[]> {
  const known = indexes.get(corpus);
  if (known !== undefined) return known;
  const index = new Map<string, Fact[]>();
  for (const fact of corpus.facts) {
    const ids = new Set([...(fact.who ?? []), ...fact.about, ...(fact.where === undefined ? [] : [fact.where])]);
    for (const id of ids) index.set(id, [...(index.get(id) ?? []), fact]);
  }
  indexes.set(corpus, index);
  return index;
}

const names = new WeakMap<Entity, readonly string[]>();

/** Names of an entity as people may type them. */
function typedNames(entity: Entity): readonly string[] {
  const known = names.get(entity);
  if (known !== undefined) return known;
  const { id, name, aliases, pinyin = [] } = entity;
  const typed = [id, name.en, name.zh, ...(aliases.en ?? []), ...(aliases.zh ?? []), ...pinyin].map(folded);
  names.set(entity, typed);
  return typed;
}

/** A name as any keyboard writes it: small letters without accents. */
function folded(text: string): string {
  return withoutAccents(normalise(text));
}

/** What somebody types for a name, in the script of the names on record. */
function meant(typed: string): string {
  const text = folded(plain(typed));
  return hasHan(text) ? simplify(text) : text;
}

/** The entity that was meant: chosen from the list, or typed under one of its names, their beginning, or with a slip. */
export function entityNamed(engine: SearchEngine, typed: string): Entity | undefined {
  const { corpus } = engine;
  const text = meant(typed);
  if (text === '') return undefined;
  return (
    corpus.entityById.get(text) ??
    corpus.entities.find((entity) => typedNames(entity).includes(text)) ??
    ranked(corpus, text)[0] ??
    readAsName(engine, typed)
  );
}

/** What a name with a slip in it is read as in a question; nothing where more is said than a name. */
function readAsName(engine: SearchEngine, typed: string): Entity | undefined {
  const [unit, ...more] = unitsIn(engine, typed);
  const id = more.length === 0 ? unit?.entities[0] : undefined;
  return id === undefined ? undefined : engine.corpus.entityById.get(id);
}

function unitsIn(engine: SearchEngine, typed: string): Query['units'] {
  return engine.understand({ text: plain(typed), today: 0 }).units;
}

/** Entities that act: those that "who" asks for. */
export const ACTORS: readonly EntityType[] = ['person', 'organisation', 'company', 'media', 'country'];

/**
 * Entities for the list under an option, those first that begin as typed and that most facts name. Where none has what is
 * typed in a name, those that a question with the same slips would be about.
 */
export function entityChoices(
  engine: SearchEngine,
  { typed, reader, types = ENTITY_TYPES }: { typed: unknown; reader: Words; types?: readonly EntityType[] },
): Choice[] {
  const { corpus } = engine;
  const text = String(typed ?? '');
  const spelled = ranked(corpus, meant(text));
  const read = (): Entity[] => {
    const ids = new Set(entitiesOf(unitsIn(engine, text)));
    return corpus.entities.filter((entity) => ids.has(entity.id) && factsAbout(corpus, entity).length > 0);
  };
  return (spelled.length > 0 ? spelled : read())
    .filter(({ type }) => types.includes(type))
    .slice(0, LIMITS.choices)
    .map((entity) => ({ name: shorten(choiceName(entity, reader), LIMITS.choiceName), value: entity.id }));
}

/** Both names, the reader's first: people look for either. */
function choiceName({ name }: Entity, reader: Words): string {
  const own = reader.text(name);
  const other = reader.language === 'en' ? name.zh : name.en;
  return own === other ? own : `${own} · ${other}`;
}

function ranked(corpus: Corpus, text: string): Entity[] {
  const count = (entity: Entity): number => factsAbout(corpus, entity).length;
  const rank = (entity: Entity): number => {
    const typed = typedNames(entity);
    if (typed.some((name) => name.startsWith(text))) return 0;
    if (typed.some((name) => name.split(/[\s·-]+/).some((part) => part.startsWith(text)))) return 1;
    return typed.some((name) => name.includes(text)) ? 2 : 3;
  };
  return corpus.entities
    .map((entity) => ({ entity, rank: rank(entity), count: count(entity) }))
    .filter(({ rank: r, count: n }) => r < 3 && n > 0)
    .sort((a, b) => a.rank - b.rank || b.count - a.count)
    .map(({ entity }) => entity);
}
