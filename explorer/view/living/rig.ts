// The skeleton as `meshes/rig.json` describes it: joints, endplates, and how a posture is shared out. RAS+ mm, degrees.
import type { Marks } from "./marks";
import { STOPS } from "./postures";

export const MOTIONS = ["extension", "bend_right", "turn_left"] as const;
export type Motion = (typeof MOTIONS)[number];
export type Range = readonly [number, number];
export type Point = readonly [number, number, number];

export interface Joint {
  readonly id: string;
  readonly parent: string | null;
  readonly centre_mm: Point;
  /** Rows: axes of extension, bending right and turning left. */
  readonly axes: readonly [Point, Point, Point];
  readonly range_deg: Readonly<Record<string, Range>>;
}

/** Midsagittal corners. */
export interface Endplate {
  readonly front_mm: Point;
  readonly back_mm: Point;
}

/** Degrees per joint for one degree up and for one degree down. */
export interface Parameter {
  readonly motion: Motion;
  readonly range_deg: Range;
  readonly rest_deg: number;
  readonly up: Readonly<Record<string, number>>;
  readonly down: Readonly<Record<string, number>>;
}

export interface ScoliosisProfile {
  readonly cobb_deg: Range;
  readonly apices: readonly string[];
  readonly half_span: number;
  readonly compensation_half_span: number;
  readonly compensation_share: number;
  readonly turn_per_cobb: number;
}

export interface Rig extends Marks {
  /** From the root up: a parent always comes before its children. */
  readonly joints: ReadonlyMap<string, Joint>;
  readonly endplates: Readonly<Record<string, { readonly upper?: Endplate; readonly lower?: Endplate }>>;
  readonly posture: Readonly<Record<string, Parameter>>;
  readonly scoliosis: ScoliosisProfile;
}

interface RigFile extends Omit<Rig, "joints"> {
  readonly joints: readonly Joint[];
}

/** A published range may end beyond where the drawn bones meet. */
function stopped(joint: Joint): Joint {
  const stops = STOPS[joint.id] ?? {};
  const ranges = Object.entries(joint.range_deg).map(([motion, [low, high]]) => [motion, [low, Math.min(high, stops[motion] ?? Infinity)]] as const);
  return { ...joint, range_deg: Object.fromEntries(ranges) };
}

/** Take a rig as parsed; throws a TypeError naming what is missing. */
export function readRig(raw: unknown): Rig {
  const given = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<RigFile>;
  for (const key of ["joints", "endplates", "posture", "scoliosis"] as const) {
    if (typeof given[key] !== "object" || given[key] === null) throw new TypeError(`rig: expected ${key}, got ${typeof given[key]}`);
  }
  const { joints, ...rest } = given as RigFile;
  const byId = new Map<string, Joint>();
  for (const raw of joints) {
    const joint = stopped(raw);
    if (joint.parent !== null && !byId.has(joint.parent)) throw new TypeError(`rig: joint ${joint.id} comes before its parent ${joint.parent}`);
    byId.set(joint.id, joint);
  }
  return { ...rest, joints: byId };
}
