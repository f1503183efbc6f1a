// The few curves all rules of shape are made of, as in `explorer/conditions/curves.py`, and vectors to use them on.
import { Matrix4, Vector3 } from "three";
import type { Point } from "./rig";

export type Vec = [number, number, number];
export type Axes = readonly [Point, Point, Point];

export const clip = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** 0 below 0, 1 above 1, 3 s^2 - 2 s^3 between. */
export function smooth(share: number): number {
  const s = clip(share, 0, 1);
  return s * s * (3 - 2 * s);
}

/** (1 - s^2)^2 between -1 and 1, 0 beyond. */
export const bump = (s: number): number => Math.max(1 - s * s, 0) ** 2;

/** A closed table's value at an angle: entry k stands at k / n of a turn, straight between entries. */
export function around(table: readonly number[], angle_rad: number): number {
  const n = table.length;
  const place = (angle_rad / (2 * Math.PI)) * n;
  const low = Math.floor(place);
  const first = ((low % n) + n) % n;
  return (table[first] as number) * (1 - (place - low)) + (table[(first + 1) % n] as number) * (place - low);
}

/** Between points of a rising `xs`, held at both ends. */
export function interpolated(x: number, xs: readonly number[], ys: readonly number[]): number {
  const after = xs.findIndex((value) => value > x);
  if (after === 0) return ys[0] as number;
  if (after < 0) return ys.at(-1) as number;
  const [a, b] = [xs[after - 1] as number, xs[after] as number];
  const share = (x - a) / (b - a);
  return (ys[after - 1] as number) * (1 - share) + (ys[after] as number) * share;
}

export const plus = (a: Point, b: Point): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Point, b: Point): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Point, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Point, b: Point): Vec => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const far = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** The mirror image in the midline where the side asks for it; all marks are those of the right. */
export const onSide = ([x, y, z]: Point, side: string | null): Vec => [side === "left" ? -x : x, y, z];

export interface Frame {
  readonly centre_mm: Point;
  /** Rows right, forward, up. */
  readonly axes: Axes;
}

export function local({ centre_mm, axes }: Frame, point: Point): Vec {
  const off = minus(point, centre_mm);
  return [dot(off, axes[0]), dot(off, axes[1]), dot(off, axes[2])];
}

/** A vector of a frame as a vector of the rest world. */
export const turned = ([x, y, z]: Point, [a, b, c]: Axes): Vec => plus(plus(times(a, x), times(b, y)), times(c, z));

export const world = (frame: Frame, at: Point): Vec => plus(frame.centre_mm, turned(at, frame.axes));

const v = new Vector3();

export const carried = (matrix: Matrix4, [x, y, z]: Point): Vec => v.set(x, y, z).applyMatrix4(matrix).toArray() as Vec;

/** A point that goes by a share with the bone above and by the rest with the bone below. */
export function between(above: Matrix4, below: Matrix4, point: Vec, upper: number): Vec {
  return plus(times(carried(above, point), upper), times(carried(below, point), 1 - upper));
}

/** The rotation by degrees about an axis through a point. */
export function turnAbout(at: Point, axis: Point, angle_deg: number): Matrix4 {
  const turn = new Matrix4().makeRotationAxis(new Vector3(...axis).normalize(), (angle_deg * Math.PI) / 180);
  return turn.setPosition(new Vector3(...at).sub(new Vector3(...at).applyMatrix4(turn)));
}
