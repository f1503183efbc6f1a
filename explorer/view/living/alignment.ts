// Angles as they are read from radiographs, measured on posed endplates: the rule of `explorer/anatomy/alignment.py`.
//
// Sagittal tilts are taken between the front and the back corner of an endplate in the plane x = 0, positive when the
// front is lower.
import { type Matrix4, Vector3 } from "three";
import type { Moved } from "./kinematics";
import type { Point, Rig } from "./rig";

const DEGREES = 180 / Math.PI;

/** Degrees. */
export interface Alignment {
  readonly sacral_slope_deg: number;
  readonly pelvic_tilt_deg: number;
  readonly pelvic_incidence_deg: number;
  readonly lumbar_lordosis_deg: number;
  readonly thoracic_kyphosis_deg: number;
  readonly cervical_lordosis_deg: number;
  readonly t1_slope_deg: number;
}

export function measure(rig: Rig, moved: Moved): Alignment {
  const tilt = (level: string, which: "upper" | "lower") => tiltDeg(rig, level, which, moved);
  const slope = tilt("S1", "upper");
  const plate = corners(rig, "S1", "upper", moved);
  const hips = ["left", "right"].map((side) => carried((rig.joints.get(`femur.${side}`) as { centre_mm: Point }).centre_mm, moved.get("pelvis")));
  const middle = (points: readonly Vector3[]) => points.reduce((sum, point) => sum.add(point), new Vector3()).divideScalar(points.length);
  const toHips = middle(hips).sub(middle([plate.front, plate.back]));
  const pelvicTilt = Math.atan2(toHips.y, -toHips.z) * DEGREES;
  return {
    sacral_slope_deg: slope,
    pelvic_tilt_deg: pelvicTilt,
    pelvic_incidence_deg: slope + pelvicTilt,
    lumbar_lordosis_deg: slope - tilt("L1", "upper"),
    thoracic_kyphosis_deg: tilt("T4", "upper") - tilt("T12", "lower"),
    cervical_lordosis_deg: tilt("C7", "lower") - tilt("C2", "lower"),
    t1_slope_deg: tilt("T1", "upper"),
  };
}

/** The sagittal slope of an endplate. */
export function tiltDeg(rig: Rig, level: string, which: "upper" | "lower", moved: Moved): number {
  const { front, back } = corners(rig, level, which, moved);
  const run = front.sub(back);
  return Math.atan2(-run.z, run.y) * DEGREES;
}

/** The largest frontal Cobb angle and its upper and lower end vertebra. */
export function cobb(rig: Rig, moved: Moved): { readonly cobb_deg: number; readonly upper: string; readonly lower: string } {
  // From the neck down, as the columns of a report run; a vertebra is rigid, so both of its faces lean alike.
  const levels = [...rig.joints.keys()].filter((id) => rig.endplates[id]?.upper && rig.endplates[id]?.lower).reverse();
  const leans = levels.map((id) => leanDeg(moved.get(id)));
  let best = { cobb_deg: -1, upper: "", lower: "" };
  leans.forEach((upper, i) => {
    for (let k = i + 1; k < leans.length; k++) {
      const cobb_deg = Math.abs(upper - (leans[k] as number));
      if (cobb_deg > best.cobb_deg) best = { cobb_deg, upper: levels[i] as string, lower: levels[k] as string };
    }
  });
  return best;
}

/** How far a body leans in the frontal plane, positive when its right end is lower. */
function leanDeg(matrix: Matrix4 | undefined): number {
  return matrix ? Math.atan2(-(matrix.elements[2] as number), matrix.elements[0] as number) * DEGREES : 0;
}

function corners(rig: Rig, level: string, which: "upper" | "lower", moved: Moved): { front: Vector3; back: Vector3 } {
  const plate = rig.endplates[level]?.[which];
  if (!plate) throw new RangeError(`endplate: expected a level with an ${which} endplate, got ${level}`);
  const matrix = moved.get(level === "S1" ? "pelvis" : level);
  return { front: carried(plate.front_mm, matrix), back: carried(plate.back_mm, matrix) };
}

function carried([x, y, z]: Point, matrix: Matrix4 | undefined): Vector3 {
  const point = new Vector3(x, y, z);
  return matrix ? point.applyMatrix4(matrix) : point;
}
