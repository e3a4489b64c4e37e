import type { Corpus } from '../corpus/corpus.ts';
import type { Entity } from '../corpus/schema.ts';
import { ANY_EVENT } from './on-subject.ts';
import { entitiesOf, type Query, type Unit } from './query.ts';

/** Whether all that a question names are people on record. */
export function namesPeople(units: readonly Unit[], { entityById }: Corpus): boolean {
  return entitiesOf(units).every((id) => entityById.get(id)?.type === 'person');
}

/** Only these can have come or not: "Were guests shown the firewall?" asks for something else. */
const MAY_COME: ReadonlySet<Entity['type']> = new Set(['person', 'company', 'organisation', 'media', 'country']);

/** "Did she come?": whether somebody took part, who may well be on record without having done so. */
export function asksWhetherCame(
  { units, wants, kinds }: Pick<Query, 'units' | 'wants' | 'kinds'>,
  { entityById }: Corpus,
): boolean {
  const named = units.filter(({ entities, required }) => required || entities.length > 0);
  return (
    (wants.has('yes-no') || wants.has('when')) &&
    kinds.has('guest') &&
    named.length === 1 &&
    entitiesOf(named).every((id) => MAY_COME.has(entityById.get(id)?.type ?? 'topic')) &&
    units.every((unit) => named.includes(unit) || unit.weight <= ANY_EVENT)
  );
}
