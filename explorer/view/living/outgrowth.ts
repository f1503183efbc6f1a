// A herniation as a small closed surface grown out of the disc's edge: `explorer/conditions/outgrowth.py`.
import { around, clip, cross, onSide, plus, smooth, times, type Vec, world } from "./curves";
import type { Effect } from "./effects";
import type { Level, Zone } from "./marks";

const RINGS = 14;
const SECTORS = 24;
/** How deep inside the disc's edge it begins. */
const INSET_MM = 2;
/** Width and height of a piece in a foramen against one in the canal. */
const IN_FORAMEN = 0.65;

export interface Outgrowth {
  /** Rest world; base first, tip last, rings between. */
  readonly points: readonly Vec[];
  /** Triples, wound outward. */
  readonly faces: readonly number[];
  /** How far each point goes with the bone above; the rest with the bone below. */
  readonly upperShare: readonly number[];
}

interface Section {
  readonly wide: number;
  readonly tall: number;
  readonly out: number;
  readonly lift: number;
}

const STEPS: readonly number[] = Array.from({ length: RINGS }, (_, k) => (1 - Math.cos((Math.PI * (k + 0.5)) / RINGS)) / 2);

const zoneOf = (level: Level, effect: Effect): Zone => level.zones[effect.zone] as Zone;
const halfAt = (level: Level, [x, y]: Zone["at_mm"]): number => around(level.half_height_mm, Math.atan2(y, x));
const upperShare = (at: Vec, half: number): number => clip(0.5 + at[2] / (2 * half), 0, 1);

export function outgrowth(level: Level, effect: Effect): Outgrowth {
  const zone = zoneOf(level, effect);
  const half = halfAt(level, zone.at_mm);
  const at = (s: number, turn: number | null): Vec => {
    const { wide, tall, out, lift } = profile(level, zone, effect, s);
    const [u, w] = turn === null ? [0, 0] : [wide * Math.cos(turn), tall * Math.sin(turn)];
    // The base follows the bend of the rim; the tip does not.
    const v = out - ((1 - s) * u * u) / (2 * zone.bend_mm);
    return onSide(plus(placed(zone, u, v, w), [0, 0, lift]), effect.side);
  };
  const rings = STEPS.flatMap((s) => Array.from({ length: SECTORS }, (_, k) => at(s, (2 * Math.PI * k) / SECTORS)));
  const local = [at(0, null), ...rings, at(1, null)];
  return {
    points: local.map((point) => world(level, point)),
    faces: effect.side === "left" ? FACES.toReversed() : FACES,
    upperShare: local.map((point) => upperShare(point, half)),
  };
}

export interface Ball {
  readonly centre: Vec;
  readonly radius: number;
  readonly upperShare: number;
}

/** Balls that fill what lies beyond the rim; none reaches further than the tip. */
export function balls(level: Level, effect: Effect): Ball[] {
  const zone = zoneOf(level, effect);
  const half = halfAt(level, zone.at_mm);
  return STEPS.flatMap((s) => {
    const { wide, tall, out, lift } = profile(level, zone, effect, s);
    if (out <= 0) return [];
    const at = onSide(plus(placed(zone, 0, out, 0), [0, 0, lift]), effect.side);
    const radius = Math.min(wide, tall, Math.max(effect.amount - out, 0));
    return [{ centre: world(level, at), radius, upperShare: upperShare(at, half) }];
  });
}

/** How far beyond the rim it reaches in the plane of the disc, at a distance along the rim. */
export function reachMm(level: Level, effect: Effect, across_mm: number): number {
  const zone = zoneOf(level, effect);
  const [base, dome] = [profile(level, zone, effect, 0), profile(level, zone, effect, 0.6)];
  const widest = effect.what === "protrusion" ? base.wide : dome.wide;
  const highest = Math.max(base.tall, dome.tall);
  const seen = Math.sqrt(Math.max(1 - (effect.migration_mm / Math.max(highest, 1e-6)) ** 2, 0));
  const side = Math.sqrt(Math.max(1 - (across_mm / Math.max(widest, 1e-6)) ** 2, 0));
  if (side === 0) return 0;
  return effect.amount * seen * (effect.what === "extrusion" ? 0.6 + 0.4 * side : side);
}

/** A point of the disc's frame: u along the rim, v along the way out, w across both. */
function placed(zone: Zone, u: number, v: number, w: number): Vec {
  return plus(plus(zone.at_mm, times(zone.along, u)), plus(times(zone.out, v), times(cross(zone.out, zone.along), w)));
}

/** Half width, half height, distance beyond the rim and lift of the section at a step from base (0) to tip (1). */
function profile(level: Level, zone: Zone, effect: Effect, s: number): Section {
  const { amount: size, migration_mm } = effect;
  const half = halfAt(level, zone.at_mm);
  const low = effect.zone === "foraminal" ? IN_FORAMEN : 1;
  const out = -INSET_MM + s * (size + INSET_MM);
  if (effect.what === "protrusion") {
    const dome = Math.sqrt(Math.max(1 - s * s, 0));
    return { wide: Math.max(1.3 * low * size, 3) * dome, tall: low * (0.9 * half + 0.2 * size) * dome, out, lift: 0 };
  }
  if (effect.what === "extrusion") {
    const dome = Math.sqrt(Math.max(1 - ((s - 0.6) / 0.4) ** 2, 0));
    const neck = s <= 0.6 ? 1 : 0;
    const wide = Math.max(0.42 * low * size * neck, 0.72 * low * size * dome);
    const tall = Math.max(low * Math.min(0.9 * half, 0.42 * size) * neck, low * 0.8 * size * dome);
    return { wide, tall, out, lift: migration_mm * smooth(s) };
  }
  // A free piece: an ovoid with a gap between it and the disc.
  const dome = Math.sqrt(Math.max(1 - (2 * s - 1) ** 2, 0));
  const gap = Math.min(1.5, 0.3 * size);
  return { wide: 0.55 * low * size * dome, tall: low * 0.75 * size * dome, out: gap + s * (size - gap), lift: migration_mm };
}

const FACES: readonly number[] = (() => {
  const sectors = Array.from({ length: SECTORS }, (_, k) => [k, (k + 1) % SECTORS] as const);
  const last = 1 + RINGS * SECTORS;
  const top = 1 + (RINGS - 1) * SECTORS;
  const between = Array.from({ length: RINGS - 1 }, (_, ring) => [1 + ring * SECTORS, 1 + (ring + 1) * SECTORS] as const);
  return [
    ...sectors.flatMap(([k, after]) => [0, 1 + after, 1 + k]),
    ...between.flatMap(([a, b]) => sectors.flatMap(([k, after]) => [a + k, a + after, b + after, a + k, b + after, b + k])),
    ...sectors.flatMap(([k, after]) => [last, top + k, top + after]),
  ];
})();
