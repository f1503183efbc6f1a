/**
 * The camera of the shared state (RAS+ millimetres, degrees) and the scene's (glTF: y up, metres) meet here and nowhere else.
 *
 * glTF x is the patient's left, y superior, z anterior, so an orbit angle about y measured from z towards x is
 * already its azimuth: 0 from the front, +90 from the patient's left.
 */
import palette from "../palette.json";
import type { CameraState, ProjectionKind, Vec3, ViewName } from "./types";

const MM_PER_M = 1000;

export const VIEWS = palette.camera.views;
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

export function toScene([right, anterior, superior]: Vec3): [number, number, number] {
  return [-right / MM_PER_M, superior / MM_PER_M, anterior / MM_PER_M];
}

export function toRas(x: number, y: number, z: number): [number, number, number] {
  return [-x * MM_PER_M, z * MM_PER_M, y * MM_PER_M];
}

/** Angle in (-180, 180]. */
export function wrapDegrees(angle: number): number {
  const wrapped = ((angle % 360) + 360) % 360;
  return wrapped > 180 ? wrapped - 360 : wrapped;
}

/** The named view a camera stands in, or null; seen along the spine, azimuth counts as well, for it turns the picture. */
export function viewOf(camera: Pick<CameraState, "azimuth_deg" | "elevation_deg">, toleranceDeg = 0.5): ViewName | null {
  const near = (name: ViewName) =>
    Math.abs(wrapDegrees(camera.azimuth_deg - VIEWS[name].azimuth_deg)) <= toleranceDeg &&
    Math.abs(camera.elevation_deg - VIEWS[name].elevation_deg) <= toleranceDeg;
  return VIEW_NAMES.find(near) ?? null;
}

export interface Framing {
  /** Scene metres. */
  readonly target: readonly [number, number, number];
  readonly distance: number;
}

/** Axes of the picture (right, up, towards the viewer) for an orbit position, scene axes. */
export function orbitAxes(azimuthDeg: number, elevationDeg: number): [Vec3, Vec3, Vec3] {
  const a = (azimuthDeg * Math.PI) / 180;
  const e = (elevationDeg * Math.PI) / 180;
  return [
    [Math.cos(a), 0, -Math.sin(a)],
    [-Math.sin(e) * Math.sin(a), Math.cos(e), -Math.sin(e) * Math.cos(a)],
    [Math.cos(e) * Math.sin(a), Math.sin(e), Math.cos(e) * Math.cos(a)],
  ];
}

/**
 * The nearest camera that shows all points (flat xyz array, scene metres) inside a half-angle either way.
 *
 * `tanX`, `tanY` are tangents of the half angles of the free part of the picture, margins included. Points, not
 * boxes: a lordotic spine fills its box badly, and the picture would be a third smaller than it could be.
 * Parallel rays make depth count for nothing. Returns null for no points.
 */
export function frame(
  points: ArrayLike<number>, azimuthDeg: number, elevationDeg: number, tanX: number, tanY: number,
  projection: ProjectionKind = "perspective",
): Framing | null {
  if (points.length === 0) return null;
  const axes = orbitAxes(azimuthDeg, elevationDeg);
  const along = (axis: Vec3, i: number) =>
    axis[0] * (points[i] as number) + axis[1] * (points[i + 1] as number) + axis[2] * (points[i + 2] as number);
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const value = along(axes[k] as Vec3, i);
      low[k] = Math.min(low[k] as number, value);
      high[k] = Math.max(high[k] as number, value);
    }
  }
  const centre = low.map((value, k) => (value + (high[k] as number)) / 2) as [number, number, number];
  let distance = 0;
  for (let i = 0; i < points.length; i += 3) {
    const depth = projection === "parallel" ? 0 : along(axes[2], i) - centre[2];
    distance = Math.max(
      distance,
      depth + Math.abs(along(axes[0], i) - centre[0]) / tanX,
      depth + Math.abs(along(axes[1], i) - centre[1]) / tanY,
    );
  }
  const [right, up, back] = axes;
  const target = [0, 1, 2].map((k) => centre[0] * (right[k] as number) + centre[1] * (up[k] as number) + centre[2] * (back[k] as number));
  return { target: target as [number, number, number], distance };
}
