// The room for nerves at a segment, measured on what is drawn: `explorer/conditions/measure.py`.
import { type Matrix4, Vector3 } from "three";
import { around, between, carried, cross, dot, far, local, minus, onSide, plus, times, turned, type Vec, world } from "./curves";
import type { Effect } from "./effects";
import type { Moved } from "./kinematics";
import type { Level, Zone } from "./marks";
import { reachMm } from "./outgrowth";
import type { Point, Rig } from "./rig";
import { flavum } from "./rules";
import { moveOf } from "./shape";

/** Part of the height lost at the back of a disc by which its edge comes out there. Chosen, not measured. */
const DISC_GIVES = 0.5;

export interface Room {
  /** Within the outline of the canal in the plane of the disc. */
  readonly canal_mm2: number;
  /** From the pedicle above to the pedicle below, or to the edge of its body where that is lower. */
  readonly foramen_left_mm: number;
  readonly foramen_right_mm: number;
  /** How far the bone above has gone forward along the endplate below, against rest. */
  readonly slip_mm: number;
}

/** Null for a level that the rig does not have. */
export function room(rig: Rig, name: string, moved: Moved, every: readonly Effect[]): Room | null {
  const level = rig.levels?.[name];
  const [above, below] = [level && moved.get(level.upper), level && moved.get(level.lower)];
  if (!level || !above || !below) return null;
  const outline = canalOutline(rig, name, level, above, below, every);
  const up = (matrix: Matrix4): Vec => new Vector3(...level.axes[2]).transformDirection(matrix).toArray() as Vec;
  const sum = plus(up(below), up(above));
  const normal = times(sum, 1 / Math.hypot(...sum));
  const area = outline.reduce((total, point, k) => plus(total, cross(point, outline[(k + 1) % outline.length] as Vec)), [0, 0, 0] as Vec);
  const floor = floorOf(level);
  const height = (side: string) => far(carried(above, onSide(level.foramen.roof_mm, side)), carried(below, onSide(floor, side)));
  return {
    canal_mm2: Math.abs(0.5 * dot(area, normal)),
    foramen_left_mm: height("left"),
    foramen_right_mm: height("right"),
    slip_mm: slipMm(rig, level, above, below),
  };
}

/** No higher than the edge of the body below: the sacrum has no pedicle there, and some of the chest stand up beside it. */
function floorOf(level: Level): Vec {
  const [x, y, z] = local(level, level.foramen.floor_mm);
  return world(level, [x, y, Math.min(z, -around(level.half_height_mm, Math.atan2(y, x)))]);
}

export function canalOutline(rig: Rig, name: string, level: Level, above: Matrix4, below: Matrix4, every: readonly Effect[]): Vec[] {
  const { points_mm, of, upper_share } = level.canal;
  const moves = new Map([...new Set(of)].map((id) => [id, id === null ? null : moveOf(id, rig, every)]));
  const changed = points_mm.map((point, k) => {
    const move = moves.get(of[k] ?? null);
    return move ? plus(point, move(point)) : ([...point] as Vec);
  });
  const slack = slackened(rig, changed, of, name, level, above, below);
  return behindHerniations(slack, name, level, every).map((point, k) => between(above, below, point, upper_share[k] as number));
}

/** Disc and ligament give way as the back of a segment closes, and draw in as it opens; `of` names what a point lies on. */
export function slackened(
  rig: Rig,
  points: readonly Vec[],
  of: readonly (string | null)[],
  name: string,
  level: Level,
  above: Matrix4,
  below: Matrix4,
): Vec[] {
  const { thick_mm, top_mm, foot_mm } = level.flavum;
  const longer = Math.max(far(carried(above, top_mm), carried(below, foot_mm)), 1);
  const thicker = thick_mm * (far(top_mm, foot_mm) / longer - 1);
  const back = backOf(rig, level);
  const plate = level.endplate.back_mm;
  const spread = DISC_GIVES * (far(back, plate) - far(carried(above, back), carried(below, plate)));
  const middle = local(level, level.canal.centre_mm);
  return points.map((point, k) => {
    const at = local(level, point);
    if (of[k] === `lig.flavum.${name}`) return world(level, plus(at, flavum(at, level, thicker, null)));
    const flat: Vec = [at[0] - middle[0], at[1] - middle[1], 0];
    const inward = times(flat, -1 / Math.max(Math.hypot(...flat), 1e-6));
    return world(level, plus(at, times(inward, of[k] === `disc.${name}` ? spread : 0)));
  });
}

/** The disc's part of the outline goes back to where herniations into the canal reach. */
function behindHerniations(points: readonly Vec[], name: string, level: Level, every: readonly Effect[]): Vec[] {
  const depths = level.canal.points_mm.map((point) => local(level, point)[1]);
  const deepest = 0.9 * (Math.max(...depths) - Math.min(...depths));
  let out = [...points];
  for (const effect of every.filter(({ rule, level: at }) => rule === "outgrowth" && at === name)) {
    const zone = level.zones[effect.zone] as Zone;
    const way = turned(onSide(zone.out, effect.side), level.axes);
    out = out.map((point, k) => {
      if (level.canal.of[k] !== `disc.${name}`) return point;
      const off = minus(onSide(local(level, point), effect.side), zone.at_mm);
      const reach = reachMm(level, effect, dot(off, zone.along));
      const push = Math.min(Math.max(reach - Math.max(dot(off, zone.out), 0), 0), deepest);
      return plus(point, times(way, push));
    });
  }
  return out;
}

const backOf = (rig: Rig, level: Level): Point => (rig.endplates[level.upper]?.lower as { back_mm: Point }).back_mm;

function slipMm(rig: Rig, level: Level, above: Matrix4, below: Matrix4): number {
  const { back_mm, front_mm } = level.endplate;
  const back = backOf(rig, level);
  return alongPlate(carried(above, back), carried(below, back_mm), carried(below, front_mm)) - alongPlate(back, back_mm, front_mm);
}

function alongPlate(point: Point, back: Point, front: Point): number {
  const way = minus(front, back);
  return dot(minus(point, back), way) / Math.hypot(...way);
}
