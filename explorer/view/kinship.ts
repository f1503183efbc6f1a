// Who belongs to whom: pieces, ancestors, neighbours. Ids are never parsed; only fields of the records are read.
import type { Catalogue, Structure } from "./catalogue";

export interface Neighbours {
  readonly above: string | null;
  readonly below: string | null;
  /** The two bones that a disc, joint or foramen lies between. */
  readonly between: readonly string[];
  /** What lies between this bone and the next, and what is attached to it. */
  readonly touching: readonly string[];
  readonly attached: readonly string[];
  readonly opposite: string | null;
}

export interface Kinship {
  /** The solid pieces of a structure: itself if it is solid, and every solid descendant. */
  pieces(id: string): readonly string[];
  /** From the outermost group to the parent. */
  ancestors(id: string): readonly string[];
  /** The same without solid ones: what is hidden with its group comes to light when what it lies in is hidden. */
  groups(id: string): readonly string[];
  /** The solid piece that a structure lies in. */
  holder(id: string): string | null;
  neighbours(id: string): Neighbours;
  /** Every solid structure, in anatomical order. */
  readonly solids: readonly string[];
  readonly layers: readonly string[];
}

const attachedIds = (record: Structure): string[] =>
  [...(record.attachments?.proximal ?? []), ...(record.attachments?.distal ?? [])].flatMap(({ id }) => (id ? [id] : []));

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Bones of the column with the disc below each, head to tail: what "above" and "below" walk along. */
function column(records: Catalogue["structures"]): string[] {
  const discBelow = new Map<string, string>();
  for (const [id, { kind, between }] of Object.entries(records)) {
    if (kind === "disc" && between?.[0]) discBelow.set(between[0], id);
  }
  return Object.entries(records)
    .filter(([, record]) => record.kind === "bone" && record.side === null && record.level !== null && record.solid)
    .flatMap(([id]) => [id, discBelow.get(id)].filter((item): item is string => item !== undefined));
}

/** Rows of like structures by level (left third ribs with left fourth ribs), so that one can step along them. */
function rows(records: Catalogue["structures"], taken: ReadonlySet<string>): string[][] {
  const byRow = new Map<string, string[]>();
  const seenAtLevel = new Map<string, number>();
  for (const [id, { kind, side, level, layer }] of Object.entries(records)) {
    if (level === null || taken.has(id)) continue;
    const family = `${kind}|${side}|${layer}`;
    const place = seenAtLevel.get(`${family}|${level}`) ?? 0;
    seenAtLevel.set(`${family}|${level}`, place + 1);
    push(byRow, `${family}|${place}`, id);
  }
  return [...byRow.values()];
}

function oppositeOf(records: Catalogue["structures"], id: string): string | null {
  const record = records[id];
  if (!record?.side || record.parent === null) return null;
  return records[record.parent]?.members.find((member) => member !== id && records[member]?.side) ?? null;
}

/** Groups and regions hold nothing, they are lists. */
function holderOf(records: Catalogue["structures"], id: string): string | null {
  const parent = records[id]?.parent ?? null;
  return parent !== null && records[parent]?.solid ? parent : null;
}

export function kinship(records: Catalogue["structures"]): Kinship {
  const spine = column(records);
  const walks = [spine, ...rows(records, new Set(spine))];
  const place = new Map(walks.flatMap((walk) => walk.map((id, index) => [id, { walk, index }] as const)));
  const touching = new Map<string, string[]>();
  const attached = new Map<string, string[]>();
  for (const [id, record] of Object.entries(records)) {
    if (record.side !== null && record.kind !== "muscle") continue;
    // What lies inside another meets nothing outside it.
    for (const bone of holderOf(records, id) === null ? (record.between ?? []) : []) push(touching, bone, id);
    if (record.side === null) for (const target of attachedIds(record)) push(attached, target, id);
  }

  // Without words every shape still speaks for itself.
  const wordless = Object.keys(records).length === 0;
  const pieces = (id: string, seen: ReadonlySet<string> = new Set()): readonly string[] => {
    const record = records[id];
    if (!record && wordless) return [id];
    if (!record || seen.has(id)) return [];
    return [...(record.solid ? [id] : []), ...record.members.flatMap((member) => pieces(member, new Set([...seen, id])))];
  };

  const ancestors = (id: string): string[] => {
    const found: string[] = [];
    for (let at = records[id]?.parent ?? null; at !== null && !found.includes(at); at = records[at]?.parent ?? null) {
      found.unshift(at);
    }
    return found;
  };

  return {
    pieces: (id) => pieces(id),
    ancestors,
    holder: (id) => holderOf(records, id),
    groups: (id) => ancestors(id).filter((ancestor) => !records[ancestor]?.solid),
    neighbours(id) {
      const at = place.get(id);
      return {
        above: at?.walk[at.index - 1] ?? null,
        below: at?.walk[at.index + 1] ?? null,
        between: records[id]?.between ?? [],
        touching: touching.get(id) ?? [],
        attached: attached.get(id) ?? [],
        opposite: oppositeOf(records, id),
      };
    },
    solids: Object.keys(records).filter((id) => records[id]?.solid),
    layers: [...new Set(Object.values(records).flatMap(({ layer }) => (layer === null ? [] : [layer])))],
  };
}
