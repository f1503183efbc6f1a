// What stands about the roots of a segment, changed and posed as it is drawn: `explorer/conditions/walls.py`.
import { type Matrix4 } from "three";
import { around, between, carried, dot, far, minus, onSide, plus, times, turned, type Vec, world } from "./curves";
import type { Effect } from "./effects";
import type { Moved } from "./kinematics";
import type { Level } from "./marks";
import type { Point, Rig } from "./rig";
import { canalOutline, slackened } from "./room";
import { moveOf } from "./shape";

export type Kind = "disc" | "rim" | "joint" | "ligament" | "arch";
type Side = "left" | "right";

/** Which of them a rule brings nearer to a root. */
const WALLS: Readonly<Partial<Record<Effect["rule"], readonly Kind[]>>> = {
  bulge: ["disc"],
  rim: ["rim"],
  facet: ["joint", "arch"],
  flavum: ["ligament"],
  height: ["disc", "rim", "joint"],
  slip: ["disc", "rim", "joint", "ligament", "arch"],
};
/** Places along each half of a disc's edge, from the midline behind to a third of the way from the side to the front. */
const ANGLES = 25;
const DISC_HEIGHTS = [-0.5, 0, 0.5];
/** How the side of a disc stands out from rim to rim: 1 - |height|^2.5 of its most, as its mesh is made. */
const BARREL = 2.5;
/** How far behind a surface there are points too, so that what has gone through it is still met. */
const BEHIND_MM = [0, 3, 6];
/** As shares of how far about its middle a joint is drawn to thicken: its ball, and the tip that rises behind the foramen. */
const JOINT_SHARE = 0.55;
const FRONT: Point = [-0.707, 0.707, 0];
const TIP: Point = [0, 0.19, 0.42];
const TIP_SHARE = 0.35;

/** A ball; a point where its radius is 0. */
export interface Filling {
  readonly centre: Vec;
  readonly radius: number;
}

interface Segment {
  readonly rig: Rig;
  readonly name: string;
  readonly level: Level;
  readonly moved: Moved;
  readonly every: readonly Effect[];
}

export interface Wall {
  readonly kind: Kind;
  readonly balls: readonly Filling[];
}

/** What the changes at a level have brought nearer to the roots of a side. */
export function walls(segment: Segment, changes: readonly Effect[], side: Side): readonly Wall[] {
  const wanted = new Set(changes.filter((effect) => effect.side === null || effect.side === side).flatMap(({ rule }) => WALLS[rule] ?? []));
  return [...wanted].map((kind) => ({ kind, balls: MAKERS[kind](segment, side) }));
}

const MAKERS: Readonly<Record<Kind, (segment: Segment, side: Side) => readonly Filling[]>> = {
  disc: (segment, side) => DISC_HEIGHTS.flatMap((height) => edge(segment, side, height, `disc.${segment.name}`, 0.5 + 0.5 * height, segment.level.bulge_mm)),
  rim: (segment, side) => {
    const { upper, lower } = segment.level;
    const below = lower === "pelvis" ? "bone.sacrum" : `bone.vertebra.${lower}`;
    return [...edge(segment, side, -1, below, 0), ...edge(segment, side, 1, `bone.vertebra.${upper}`, 1)];
  },
  joint,
  ligament,
  arch,
};

/** Points of the edge of a disc at a share of half its height, changed as a structure is and carried by both bones. */
function edge({ rig, level, moved, every }: Segment, side: Side, height: number, id: string, upper: number, bulge_mm = 0): Filling[] {
  const move = moveOf(id, rig, every);
  const out = bulge_mm * (1 - Math.abs(height) ** BARREL);
  return Array.from({ length: ANGLES }, (_, k) => k).flatMap((k) => {
    const turn = ((-90 + (120 * k) / (ANGLES - 1)) * Math.PI) / 180;
    const rim = around(level.rim_mm, turn) + out;
    const rest = onSide(world(level, [rim * Math.cos(turn), rim * Math.sin(turn), height * around(level.half_height_mm, turn)]), side);
    const point = move ? plus(rest, move(rest)) : rest;
    return behind(level, moved, point, upper, minus(level.centre_mm, point));
  });
}

/** A posed point of a surface and those behind it, on the way in and level with it. */
function behind(level: Level, moved: Moved, point: Vec, upper: number, way: Vec): Filling[] {
  const [x, y] = [dot(way, level.axes[0]), dot(way, level.axes[1])];
  const inward = times(turned([x, y, 0], level.axes), 1 / Math.max(Math.hypot(x, y), 1e-6));
  const [above, below] = [moved.get(level.upper) as Matrix4, moved.get(level.lower) as Matrix4];
  return BEHIND_MM.map((depth) => ({ centre: between(above, below, plus(point, times(inward, depth)), upper), radius: 0 }));
}

/** The front of a joint is the process of the bone below. */
function joint({ rig, name, level, moved, every }: Segment, side: Side): Filling[] {
  const reach = level.facet_reach_mm;
  const middle = onSide(level.facet_mm, side);
  const at = (way: Vec): Vec => plus(middle, onSide(way, side));
  const move = moveOf(`joint.facet.${name}.${side}`, rig, every);
  const grown = (point: Vec): Vec => (move ? plus(point, move(point)) : point);
  const front = grown(at(times(turned(FRONT, level.axes), JOINT_SHARE * reach)));
  const tip = grown(at(times(turned(TIP, level.axes), reach)));
  const below = moved.get(level.lower) as Matrix4;
  return [
    { centre: carried(below, middle), radius: far(front, middle) },
    { centre: carried(below, tip), radius: TIP_SHARE * reach },
  ];
}

function ligament({ rig, name, level, moved, every }: Segment, side: Side): Filling[] {
  const id = `lig.flavum.${name}`;
  const move = moveOf(id, rig, every);
  const rest = level.flavum.inner_mm.map((point) => onSide(point, side));
  const changed = rest.map((point) => (move ? plus(point, move(point)) : point));
  const [above, below] = [moved.get(level.upper) as Matrix4, moved.get(level.lower) as Matrix4];
  const slack = slackened(rig, changed, changed.map(() => id), name, level, above, below);
  return slack.flatMap((point, k) => behind(level, moved, point, level.flavum.inner_upper[k] as number, minus(point, level.canal.centre_mm)));
}

/** The part of the canal's outline that lies on bone. */
function arch({ rig, name, level, moved, every }: Segment): Filling[] {
  const points = canalOutline(rig, name, level, moved.get(level.upper) as Matrix4, moved.get(level.lower) as Matrix4, every);
  return points.filter((_, k) => level.canal.of[k]?.startsWith("bone.")).map((centre) => ({ centre, radius: 0 }));
}
