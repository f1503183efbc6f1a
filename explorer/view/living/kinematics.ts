// How the spine moves: the rule of `explorer/anatomy/kinematics.py`, evaluated here every frame.
//
// Each joint turns about its centre by extension, bending right and turning left, in that order from the parent
// outward; angles are counted from rest.
import { Matrix4, Vector3 } from "three";
import { cobb } from "./alignment";
import { type Joint, MOTIONS, type Motion, type Parameter, type Range, type Rig } from "./rig";

/** Joint id to motion to degrees from rest; what is absent is 0. */
export type Angles = Readonly<Record<string, Partial<Readonly<Record<Motion, number>>>>>;
type Posture = Readonly<Record<string, number>>;

/** Joint id to the motion of its bone, rest world to posed world, RAS+ mm. */
export type Moved = ReadonlyMap<string, Matrix4>;

const TOLERANCE_DEG = 1e-6;
const RADIANS = Math.PI / 180;

/** A posture beyond what a joint or a parameter allows. */
export class PostureError extends Error {
  override readonly name = "PostureError";
  constructor(
    message: string,
    /** What would leave its range: a parameter, or a joint with a motion. */
    readonly what: { readonly id: string; readonly motion?: Motion; readonly range_deg: Range; readonly value_deg: number } | null = null,
  ) {
    super(message);
  }
}

/**
 * Joint id to motion of its bone; the identity where nothing on the way to it has moved.
 *
 * `offsets` are motions of a bone against the one below, as a slip; they come after the parent and before the joint's
 * own rotation.
 */
export function matrices(rig: Rig, angles: Angles, offsets: Moved = new Map()): Moved {
  const moved = new Map<string, Matrix4>();
  for (const [id, joint] of rig.joints) {
    const local = about(joint, angles[id] ?? {});
    const offset = offsets.get(id);
    if (offset) local.premultiply(offset);
    const parent = joint.parent === null ? undefined : moved.get(joint.parent);
    moved.set(id, parent ? local.premultiply(parent) : local);
  }
  return moved;
}

const axis = new Vector3();
const turn = new Matrix4();

function about({ centre_mm, axes }: Joint, angles: Partial<Record<Motion, number>>): Matrix4 {
  const out = new Matrix4();
  MOTIONS.forEach((motion, k) => {
    const angle = angles[motion];
    if (angle) out.multiply(turn.makeRotationAxis(axis.fromArray(axes[k] as never).normalize(), angle * RADIANS));
  });
  const [x, y, z] = centre_mm;
  return out.setPosition(new Vector3(x, y, z).sub(new Vector3(x, y, z).applyMatrix4(out)));
}

const MIRRORED: Readonly<Record<string, string>> = { "femur.left": "femur.right", "femur.right": "femur.left" };

/** Surface over volume of the thin muscles of the trunk: what is shortened twice must swell by more than the sum. */
const SHEET_PER_MM = 0.3;

/** How far a muscle's wall moves out along its normals, so that it keeps its volume as joints turn; 0 for all else, mm. */
export function swellMm(rig: Rig, id: string, angles: Angles): number {
  const left = id.endsWith(".left");
  let [total, squares] = [0, 0];
  for (const [joint, motions] of Object.entries(rig.swell?.[id.replace(/\.(left|right)$/, "")] ?? {})) {
    const turns = angles[left ? (MIRRORED[joint] ?? joint) : joint] ?? {};
    for (const [motion, [linear, square]] of Object.entries(motions)) {
      const angle = turns[motion as Motion] ?? 0;
      // The left muscle does what the right one does under the mirrored motion.
      const turn = left && motion !== "extension" ? -angle : angle;
      const part = linear * turn + square * turn * turn;
      total += part;
      squares += part * part;
    }
  }
  return total > 0 ? total + SHEET_PER_MM * (total * total - squares) : total;
}

/** The angles, if every joint stays in its range; else throws, naming joint, motion and range. */
export function checked(rig: Rig, angles: Angles): Angles {
  for (const [id, motions] of Object.entries(angles)) {
    const joint = rig.joints.get(id);
    if (!joint) throw new PostureError(`posture: expected joints of the rig, got ${id}`);
    for (const [motion, value] of Object.entries(motions) as [Motion, number][]) {
      const range_deg = joint.range_deg[motion];
      if (!range_deg) throw new PostureError(`joint ${id}: expected motions of ${MOTIONS.join(", ")}, got ${motion}`);
      if (within(value, range_deg, TOLERANCE_DEG)) continue;
      const [low, high] = range_deg;
      const what = { id, motion, range_deg, value_deg: value };
      throw new PostureError(`joint ${id}: ${motion} must be in [${low}, ${high}] degrees, got ${value.toPrecision(4)}`, what);
    }
  }
  return angles;
}

/**
 * Share a posture (whole values as measured; what is left out stays at rest) out over the joints.
 *
 * Throws a PostureError naming the parameter, or the joint, that would leave its range.
 */
export function distribute(rig: Rig, posture: Posture): Angles {
  const parts = Object.entries(posture).map(([name, value]) => {
    const parameter = rig.posture[name];
    if (!parameter) throw new PostureError(`posture: expected parameters of ${Object.keys(rig.posture).join(", ")}, got ${name}`);
    if (!within(value, parameter.range_deg)) {
      const [low, high] = parameter.range_deg;
      const what = { id: name, range_deg: parameter.range_deg, value_deg: value };
      throw new PostureError(`posture: ${name} must be in [${low}, ${high}], got ${value}`, what);
    }
    return shared(parameter, value - parameter.rest_deg);
  });
  return checked(rig, combined(...parts));
}

const within = (value: number, [low, high]: Range, tolerance = 0): boolean => value >= low - tolerance && value <= high + tolerance;

function shared({ motion, up, down }: Parameter, change_deg: number): Angles {
  const shares = Object.entries(change_deg >= 0 ? up : down);
  return Object.fromEntries(shares.map(([joint, share]) => [joint, { [motion]: share * change_deg }]));
}

/** The sum of several sets of angles. */
export function combined(...parts: readonly Angles[]): Angles {
  const out: Record<string, Partial<Record<Motion, number>>> = {};
  for (const part of parts) {
    for (const [joint, motions] of Object.entries(part)) {
      const total = (out[joint] ??= {});
      for (const [motion, angle] of Object.entries(motions) as [Motion, number][]) total[motion] = (total[motion] ?? 0) + angle;
    }
  }
  return out;
}

/** How often a sideways curve is drawn again, after which it measures right to a hundredth of a degree. */
const CURVE_ROUNDS = 5;

/**
 * The joint angles of a sideways curve, to be added to those of a posture.
 *
 * Paid back above and below, half each, so that the head stays level over the pelvis; bodies turn towards the convex
 * side. It is a change of shape and not a movement, so ranges of motion do not bound it. Turning and the spine's own
 * curves change how far vertebrae lean, so it is drawn again until it measures what was asked for.
 */
export function scoliosis(rig: Rig, cobb_deg: number, apex: string, convex: "left" | "right"): Angles {
  const profile = rig.scoliosis;
  const chain = [...rig.joints.keys()].filter((name) => name !== "pelvis" && !name.startsWith("femur."));
  if (!within(cobb_deg, profile.cobb_deg)) {
    throw new PostureError(`scoliosis: cobb_deg must be in [${profile.cobb_deg.join(", ")}], got ${cobb_deg}`);
  }
  if (!profile.apices.includes(apex)) throw new PostureError(`scoliosis: apex must be one of ${profile.apices.join(", ")}, got ${apex}`);
  const one = curve(rig, chain, apex, convex === "right" ? 1 : -1);
  let given = cobb_deg;
  for (let round = 0; cobb_deg > 0 && round < CURVE_ROUNDS; round++) given *= cobb_deg / cobb(rig, matrices(rig, times(one, given))).cobb_deg;
  return times(one, given);
}

const times = (angles: Angles, factor: number): Angles =>
  factor === 0 ? {} : Object.fromEntries(Object.entries(angles).map(([joint, motions]) => [joint, Object.fromEntries(Object.entries(motions).map(([motion, angle]) => [motion, factor * angle]))]));

/** The angles of a curve for one degree between its ends. */
function curve(rig: Rig, chain: readonly string[], apex: string, sign: number): Angles {
  const profile = rig.scoliosis;
  const at = chain.indexOf(apex) + 1;
  const span = profile.half_span;
  // Both halves draw in together where few joints are left, as below a lumbar apex; even halves end on the midline.
  const room = Math.min(at, chain.length - at) / (span + 2 * profile.compensation_half_span);
  const scale = Math.min(1, Math.max(0.5, room));
  const bend = [...halfCurve(at, scale, profile).reverse(), ...halfCurve(chain.length - at, scale, profile)];
  const turned = chain.map((_, k) => profile.turn_per_cobb * wave(k - (at - 1), scale * span));
  const out: Record<string, Partial<Record<Motion, number>>> = {};
  chain.forEach((name, k) => {
    const [bent, turn] = [bend[k] as number, (turned[k] as number) - (turned[k - 1] ?? 0)];
    if (bent !== 0 || turn !== 0) out[name] = { bend_right: -sign * bent, turn_left: -sign * turn };
  });
  return out;
}

/** Share of the curve at each joint from the apex outward: half falls next to the apex, and is paid back beyond. */
function halfCurve(count: number, scale: number, profile: Rig["scoliosis"]): number[] {
  const [span, paid] = [scale * profile.half_span, scale * profile.compensation_half_span];
  const at = Array.from({ length: count }, (_, k) => k + 0.5);
  const curve = at.map((distance) => wave(distance, span));
  const back = at.map((distance) => wave(distance - span - paid, paid));
  const [curveSum, backSum] = [sum(curve), sum(back)];
  return at.map((_, k) => (0.5 * (curve[k] as number)) / curveSum - (profile.compensation_share * (back[k] as number)) / backSum);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const wave = (at: number, half: number): number => (Math.abs(at) < half ? Math.cos((Math.PI * at) / half / 2) ** 2 : 0);
