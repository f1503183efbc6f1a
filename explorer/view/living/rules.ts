// How each effect moves a point: the closed forms of `explorer/conditions/{disc,arch,body,soft}_rules.py`.
import { Matrix4 } from "three";
import { around, bump, carried, clip, dot, interpolated, local, minus, onSide, smooth, times, turnAbout, turned, type Vec, world } from "./curves";
import type { Level, Marks, Vertebra } from "./marks";
import type { Point } from "./rig";

/** Largest value of s (1 - s^2)^2 is 1 over this, so that a facet grows by its size and no more. */
const PEAK = 3.4938562;
/** Share of its thickness that an isthmus with a gap loses at its middle. */
const PINCHED = 0.8;

interface Polar {
  readonly reach: number;
  readonly turn: number;
  readonly rim: number;
  readonly half: number;
}

/** Distance from a disc's axis, angle from the right by the front, and the rim and half height there. */
function polar([x, y]: Point, level: Level): Polar {
  const turn = Math.atan2(y, x);
  return { reach: Math.hypot(x, y), turn, rim: around(level.rim_mm, turn), half: around(level.half_height_mm, turn) };
}

const outward = ([x, y]: Point, reach: number, by_mm: number): Vec => [(x * by_mm) / Math.max(reach, 1e-6), (y * by_mm) / Math.max(reach, 1e-6), 0];

/** How far round a disc a change of one zone reaches to either side of its middle; a central one from joint to joint. */
const FOCAL_DEG: Readonly<Record<string, number>> = { central: 75, paracentral: 35, foraminal: 35, "far-lateral": 35 };

/** How far round an angle is from the middle of a zone. */
function fromMiddle(turn: number, level: Level, zone: string, side: string | null): number {
  const [x, y] = onSide((level.zones[zone] as Level["zones"][string]).at_mm, side);
  const off = turn - Math.atan2(y, x) + Math.PI;
  return off - 2 * Math.PI * Math.floor(off / (2 * Math.PI)) - Math.PI;
}

const inZone = (turn: number, level: Level, zone: string, side: string | null): number => bump(((fromMiddle(turn, level, zone, side) / Math.PI) * 180) / (FOCAL_DEG[zone] as number));

/** Disc's frame: its edge spreads, most at mid height, not at all on the endplates; a focal one keeps to its zone. */
export function bulge(at: Point, level: Level, size_mm: number, zone: string, side: string | null, focal: boolean): Vec {
  const { reach, turn, rim, half } = polar(at, level);
  const inner = smooth((reach / rim - 0.4) / 0.6);
  const cap = Math.max(1 - (at[2] / half) ** 2, 0);
  let share = 1;
  if (focal) share = inZone(turn, level, zone, side);
  else if (side !== null) share = 0.2 + 0.4 * (1 + Math.cos(fromMiddle(turn, level, zone, side)));
  return outward(at, reach, size_mm * inner * cap * share);
}

/** Disc's frame: bone at the two rims beside a disc; with a side it keeps to its zone. */
export function rimGrowth(at: Point, level: Level, size_mm: number, zone: string, side: string | null): Vec {
  const { reach, turn, rim, half } = polar(at, level);
  const wide = Math.min(2 * size_mm + 1, 0.9 * rim);
  const high = Math.max(3, 1.2 * size_mm);
  const off = Math.abs(Math.abs(at[2]) - half);
  const share = (0.75 + 0.25 * Math.sin(turn)) * bump((reach - rim) / wide) * bump(off / high);
  return outward(at, reach, size_mm * share * (side === null ? 1 : inZone(turn, level, zone, side)));
}

/** Which way of the right joint, disc's frame, grows into a zone: its inner edge into the canal, its tip into a foramen. */
const WAYS: Readonly<Record<string, Point>> = { paracentral: [-0.8, 0.6, 0], foraminal: [0, 0.4, 0.917] };

/** Rest world: all that lies about a facet joint, away from its middle, fading outward; with a zone what looks into it. */
export function facet(point: Point, level: Level, side: string | null, size_mm: number, zone: string): Vec {
  const off = times(minus(point, onSide(level.facet_mm, side)), 1 / level.facet_reach_mm);
  const square = dot(off, off);
  const way = WAYS[zone];
  const looks = way ? smooth(dot(off, onSide(turned(way, level.axes), side)) / Math.sqrt(Math.max(square, 1e-12))) : 1;
  return times(off, size_mm * PEAK * Math.max(1 - square, 0) ** 2 * looks);
}

/** Disc's frame: the ligament's inner wall into the canal; its back stays. With a side only that half of it. */
export function flavum([x, y, z]: Point, { flavum: { plane, thick_mm } }: Level, size_mm: number, half: string | null): Vec {
  const [p0, p1, p2] = plane;
  // The two halves lean away from each other; between them the way in turns smoothly.
  const side = clip(x / 3, -1, 1);
  const steep = Math.hypot(1, p1, p2);
  const off = (y - (p0 + p1 * Math.abs(x) + p2 * z)) / steep;
  const share = clip(0.5 + off / thick_mm, 0, 1) * (half === null ? 1 : smooth(0.5 + (half === "right" ? x : -x) / 4));
  return times([-p1 * side, 1, -p2], (size_mm * share) / steep);
}

/** Vertebra's frame: an isthmus thinned to a thread. */
export function pars(at: Point, vertebra: Vertebra, side: string | null, share: number): Vec {
  const off = minus(at, onSide(vertebra.pars_mm, side));
  const way = onSide(vertebra.pars_along, side);
  const height = dot(off, way);
  const across = minus(off, times(way, height));
  const wide = vertebra.pars_reach_mm;
  return times(across, -PINCHED * share * bump(Math.hypot(...across) / wide) * bump(height / (0.35 * wide)));
}

/** Vertebra's frame: the share that lies behind the isthmus. */
export const behind = ([, y, z]: Point, { pars_mm }: Vertebra): number => smooth((pars_mm[1] + 2 - y) / 4 + (0.5 * (pars_mm[2] - z)) / 4);

/** Motion of the upper endplate when a body loses a share of its front height: it tips forward about its back edge. */
export function wedgeTurn(vertebra: Vertebra, share: number): Matrix4 {
  const edge = world(vertebra, [0, vertebra.back_mm, vertebra.roof_back_mm]);
  return turnAbout(edge, vertebra.axes[0], (-Math.atan((share * vertebra.front_height_mm) / vertebra.depth_mm) * 180) / Math.PI);
}

/** How far a rest-world point goes with the upper endplate: from its lower one up, and only in the body. */
export function wedgeShare(point: Point, vertebra: Vertebra): number {
  const [, y, z] = local(vertebra, point);
  return clip((z - vertebra.floor_mm) / (vertebra.roof_mm - vertebra.floor_mm), 0, 1) * smooth((y - (vertebra.back_mm - 6)) / 6);
}

export const wedgeBone = (point: Point, vertebra: Vertebra, tip: Matrix4): Vec => times(minus(carried(tip, point), point), wedgeShare(point, vertebra));

/** The foot of the disc on a broken vertebra follows the endplate; its upper face is carried by the bone above. */
export function wedgeDisc(point: Point, level: Level, vertebra: Vertebra, tip: Matrix4): Vec {
  const at = local(level, point);
  const foot = 1 - clip(0.5 + at[2] / (2 * polar(at, level).half), 0, 1);
  return times(minus(carried(tip, point), point), foot * wedgeShare(point, vertebra));
}

/** Motion of the bone above when a disc loses a share of its height. */
export function lostHeight(level: Level, share: number): Matrix4 {
  const height = (2 * level.half_height_mm.reduce((sum, value) => sum + value, 0)) / level.half_height_mm.length;
  const drop = times(level.axes[2], -share * height);
  return turnAbout(level.centre_mm, level.axes[0], -share * level.wedge_deg).premultiply(new Matrix4().makeTranslation(...drop));
}

/** How far the bone above goes forward along the endplate below. */
export const slip = ({ endplate: { front_mm, back_mm } }: Level, share: number): Vec => times(minus(front_mm, back_mm), share);

/** A muscle whose cross-section changes by a share, about its own middle. */
export function bulk([x, y, z]: Point, { z_mm, middle_mm }: NonNullable<Marks["muscles"]>[string], side: string | null, share: number): Vec {
  const scale = Math.sqrt(1 + share) - 1;
  const [mx, my] = [0, 1].map((k) => interpolated(z, z_mm, middle_mm.map((middle) => middle[k as 0 | 1]))) as [number, number];
  return [scale * (x - mx * (side === "right" ? 1 : -1)), scale * (y - my), 0];
}

/** The belly wall, widest apart at mid height: the band in the middle stretches, the straight muscles go aside whole. */
export function diastasis([x, , z]: Point, wall: NonNullable<Marks["abdomen"]>, gap_mm: number): Vec {
  const apart = Math.abs(x);
  const high = clip((z - wall.foot_mm) / (wall.head_mm - wall.foot_mm), 0, 1);
  const share = Math.min(apart / wall.inner_mm, 1) * (1 - smooth((apart - wall.outer_mm) / wall.fade_mm));
  return [Math.sign(x) * 0.5 * gap_mm * Math.sin(Math.PI * high) ** 2 * share, 0, 0];
}

