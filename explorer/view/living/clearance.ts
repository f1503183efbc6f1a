// Which nerve: the room each root has to what findings have changed, from the posed and changed geometry:
// `explorer/conditions/clearance.py`. Where room is negative the root is met.
import { between, carried, dot, local, minus, onSide, plus, times, type Vec } from "./curves";
import type { Effect } from "./effects";
import type { Moved } from "./kinematics";
import type { Level, Root, Zone } from "./marks";
import { balls, outgrowth } from "./outgrowth";
import type { Matrix4 } from "three";
import type { Rig } from "./rig";
import { type Filling, type Kind, walls } from "./walls";

const REGIONS = "CTLS";
/** Roots of so many levels up and down are looked at. */
const NEIGHBOURS = 2;

export interface Clearance {
  readonly root: string;
  readonly side: "left" | "right";
  /** Segment where it is least. */
  readonly level: string;
  /** From surface to surface. */
  readonly room_mm: number;
  /** What is nearest. */
  readonly by: Kind | "herniation";
}

export const structureOf = ({ root, side }: Clearance): string => `nerve.root.${root}.${side}`;

/** Every root near a segment that findings narrow, those with the least room to what has changed first. */
export function clearances(rig: Rig, moved: Moved, every: readonly Effect[]): Clearance[] {
  const found = new Map<string, Clearance>();
  const names = new Set(every.map(({ level }) => level).filter((name) => rig.levels?.[name]));
  for (const name of names) {
    const level = rig.levels?.[name] as Level;
    const changes = every.filter((effect) => effect.level === name);
    const pieces = changes.filter(({ rule }) => rule === "outgrowth").map((effect) => filled(level, effect, moved));
    for (const side of ["left", "right"] as const) {
      const nearBy = [...pieces.map((balls) => ({ kind: "herniation" as const, balls })), ...walls({ rig, name, level, moved, every }, changes, side)];
      for (const root of near(rig, level)) {
        const course = rig.roots?.[root];
        if (!course) continue;
        const line = posedRoot(course, side, moved);
        for (const { kind, balls } of nearBy) {
          const room_mm = roomMm(line, course.radius_mm, balls);
          const before = found.get(`${root}.${side}`);
          if (!before || room_mm < before.room_mm) found.set(`${root}.${side}`, { root, side, level: name, room_mm, by: kind });
        }
      }
    }
  }
  return [...found.values()].filter(({ room_mm }) => Number.isFinite(room_mm)).sort((a, b) => a.room_mm - b.room_mm);
}

/** The surface beyond the rim as points, and the balls that fill it, posed. */
function filled(level: Level, effect: Effect, moved: Moved): Filling[] {
  const { points, upperShare } = outgrowth(level, effect);
  const zone = level.zones[effect.zone] as Zone;
  const surface = points.flatMap((point, i) => {
    const beyond = dot(minus(onSide(local(level, point), effect.side), zone.at_mm), zone.out) > 0;
    return beyond ? [{ centre: point, radius: 0, upperShare: upperShare[i] as number }] : [];
  });
  const [above, below] = [moved.get(level.upper) as Matrix4, moved.get(level.lower) as Matrix4];
  return [...surface, ...balls(level, effect)].map(({ centre, radius, upperShare: share }) => ({
    centre: between(above, below, centre, share),
    radius,
  }));
}

function posedRoot({ points_mm, carried: shares }: Root, side: string, moved: Moved): Vec[] {
  return points_mm.map((point, k) => {
    const rest = onSide(point, side);
    return (shares[k] ?? []).reduce((sum, [joint, share]) => plus(sum, times(carried(moved.get(joint) as Matrix4, rest), share)), [0, 0, 0] as Vec);
  });
}

/** The least distance from a tube to balls; every frame asks for it, so that what is far is passed over. */
export function roomMm(line: readonly Vec[], radius_mm: readonly number[], pieces: readonly Filling[]): number {
  let least = Infinity;
  for (let k = 0; k + 1 < line.length; k++) {
    const a = line[k] as Vec;
    const b = line[k + 1] as Vec;
    const [rx, ry, rz] = minus(b, a);
    const length = Math.max(rx * rx + ry * ry + rz * rz, 1e-12);
    const thin = radius_mm[k] as number;
    const thick = radius_mm[k + 1] as number;
    const reach = Math.sqrt(length) / 2 + Math.max(thin, thick);
    for (const { centre, radius } of pieces) {
      const x = centre[0] - a[0];
      const y = centre[1] - a[1];
      const z = centre[2] - a[2];
      const far = reach + radius + least;
      const [mx, my, mz] = [x - rx / 2, y - ry / 2, z - rz / 2];
      if (far > 0 && mx * mx + my * my + mz * mz > far * far) continue;
      const share = Math.min(1, Math.max(0, (x * rx + y * ry + z * rz) / length));
      const away = Math.sqrt((x - share * rx) ** 2 + (y - share * ry) ** 2 + (z - share * rz) ** 2);
      const room = away - (thin * (1 - share) + thick * share) - radius;
      if (room < least) least = room;
    }
  }
  return least;
}

/** The roots that may pass a disc, by the order of the spine. */
function near(rig: Rig, { roots: { exiting } }: Level): readonly string[] {
  const names = Object.keys(rig.roots ?? {}).sort((a, b) => REGIONS.indexOf(a[0] as string) - REGIONS.indexOf(b[0] as string) || Number(a.slice(1)) - Number(b.slice(1)));
  const middle = names.indexOf(exiting);
  return names.slice(Math.max(middle - NEIGHBOURS, 0), middle + NEIGHBOURS + 2);
}
