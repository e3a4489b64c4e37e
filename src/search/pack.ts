/**
 * Plain data as JSON: strings, numbers, lists, records, maps and sets. Each string is written once, and records are opened
 * when one of their fields is first read, so that a start does not pay for facts that nobody asks about.
 */
export interface Packed {
  readonly strings: readonly string[];
  /** The names of the fields of each kind of record. */
  readonly shapes: readonly (readonly string[])[];
  readonly root: Node;
}

/** A number is a string of the table; a list begins with one of `TAGS`. */
type Node = number | boolean | null | readonly [number, ...Node[]];

const TAGS = {
  number: 0,
  list: 1,
  set: 2,
  map: 3,
  record: 4,
  known: 5,
  numbers: 6,
  numberSet: 7,
  counts: 8,
} as const;

/**
 * Packs a value.
 *
 * @param known objects that the reader has already, by position: they are named, not written.
 * @throws TypeError for what is not plain data.
 */
export function pack(value: unknown, known: readonly object[] = []): Packed {
  const strings = new Map<string, number>();
  const shapes = new Map<string, number>();
  const positions = new Map(known.map((object, at) => [object, at]));
  const idIn = (table: Map<string, number>, text: string): number => {
    const id = table.get(text) ?? table.size;
    table.set(text, id);
    return id;
  };
  const node = (part: unknown): Node => {
    if (typeof part === 'string') return idIn(strings, part);
    if (typeof part === 'number') return [TAGS.number, part];
    if (typeof part === 'boolean' || part === null) return part;
    if (typeof part !== 'object') throw new TypeError(`${typeof part} is not plain data`);
    const position = positions.get(part);
    if (position !== undefined) return [TAGS.known, position];
    if (part instanceof Set) {
      return isNumbers([...part]) ? [TAGS.numberSet, ...part] : [TAGS.set, ...[...part].map(node)];
    }
    if (part instanceof Map) {
      if (isNumbers([...part.values()]))
        return [TAGS.counts, ...[...part].flatMap(([key, count]) => [node(key), count])];
      return [TAGS.map, ...[...part].flatMap(([key, item]) => [node(key), node(item)])];
    }
    if (Array.isArray(part)) {
      return isNumbers(part) ? [TAGS.numbers, ...part] : [TAGS.list, ...part.map(node)];
    }
    const fields = Object.entries(part).filter(([, field]) => field !== undefined);
    const shape = idIn(shapes, fields.map(([name]) => name).join(' '));
    return [TAGS.record, shape, ...fields.map(([, field]) => node(field))];
  };
  const root = node(value);
  return { strings: [...strings.keys()], shapes: [...shapes.keys()].map((names) => names.split(' ')), root };
}

function isNumbers(items: readonly unknown[]): boolean {
  return items.length > 0 && items.every((item) => typeof item === 'number');
}

/**
 * Gives back what was packed.
 *
 * @param known the same objects in the same order.
 * @returns `unknown`: only the one who packed it knows what it is.
 */
export function unpack({ strings, shapes, root }: Packed, known: readonly object[] = []): unknown {
  const prototypes = shapes.map((names) => {
    const fields = names.map((name, at) => [name, { get: lazyField(name, at, (node) => value(node)) }] as const);
    return Object.create(null, Object.fromEntries(fields));
  });
  const value = (node: Node | undefined): unknown => {
    if (typeof node === 'number') return strings[node];
    if (node === null || node === undefined || typeof node === 'boolean') return node;
    const [tag, first] = node;
    switch (tag) {
      case TAGS.number:
        return first;
      case TAGS.known:
        return known[Number(first)];
      case TAGS.list:
        return node.slice(1).map(value);
      case TAGS.numbers:
        return node.slice(1);
      case TAGS.set:
        return new Set(node.slice(1).map(value));
      case TAGS.numberSet:
        return new Set(node.slice(1));
      case TAGS.record:
        return Object.create(prototypes[Number(first)] ?? null, { [CLOSED]: { value: node } });
      default: {
        const map = new Map<unknown, unknown>();
        for (let at = 1; at < node.length; at += 2) {
          map.set(value(node[at]), tag === TAGS.counts ? node[at + 1] : value(node[at + 1]));
        }
        return map;
      }
    }
  };
  return value(root);
}

/** Where a record keeps its fields until they are read. */
const CLOSED = Symbol('closed');

function lazyField(name: string, at: number, open: (node: Node | undefined) => unknown) {
  return function field(this: { readonly [CLOSED]: readonly Node[] }): unknown {
    const value = open(this[CLOSED][at + 2]);
    Object.defineProperty(this, name, { value, enumerable: true });
    return value;
  };
}
