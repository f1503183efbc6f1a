// The spine with its findings: how each mesh is changed at rest, and how bones are set off: `explorer/conditions/shape.py`.
//
// A changed mesh is the mesh at rest plus the sum of what each finding adds, all worked out from the rest positions.
import { Matrix4 } from "three";
import { local, plus, times, turned, type Vec } from "./curves";
import type { Effect } from "./effects";
import { type Angles, combined, scoliosis } from "./kinematics";
import type { Level } from "./marks";
import type { Point, Rig } from "./rig";
import * as rules from "./rules";

const OFFSET_RULES: readonly string[] = ["height", "slip", "wedge"];
const SIDES = ["left", "right"];
const BELLY = ["rectus-abdominis", "external-oblique", "internal-oblique", "transversus-abdominis"].flatMap((name) =>
  SIDES.map((side) => `muscle.${name}.${side}`),
);

type Move = (point: Point) => Vec;

/** A disc with its nucleus: what moves the one moves the other alike. */
const wholeDisc = (name: string): readonly string[] => [`disc.${name}`, `disc.${name}.nucleus`];

/** What all effects together add to a point of a structure; null if none concerns it. */
export function moveOf(id: string, rig: Rig, every: readonly Effect[]): Move | null {
  const moves = every.flatMap((effect) => (targets(rig, effect, every).has(id) ? (move(id, rig, effect) ?? []) : []));
  if (moves.length === 0) return null;
  return (point) => moves.reduce((sum, one) => plus(sum, one(point)), [0, 0, 0] as Vec);
}

/** Ids of the structures whose shape changes, apart from posing. */
export function touched(rig: Rig, every: readonly Effect[]): ReadonlySet<string> {
  return new Set(every.flatMap((effect) => [...targets(rig, effect, every)]));
}

/** Joint id to the motion by which findings set a bone and all above it off from the bone below, rest world. */
export function offsets(rig: Rig, every: readonly Effect[]): ReadonlyMap<string, Matrix4> {
  const rank = ({ rule }: Effect): number => (OFFSET_RULES.includes(rule) ? OFFSET_RULES.indexOf(rule) : 9);
  const out = new Map<string, Matrix4>();
  for (const effect of every.toSorted((a, b) => rank(a) - rank(b))) {
    const found = offset(rig, effect);
    if (found) out.set(found.joint, found.matrix.multiply(out.get(found.joint) ?? new Matrix4()));
  }
  return out;
}

/** Angles of curves that are shapes, not movements: no range of motion bounds them. */
export function shapeAngles(rig: Rig, every: readonly Effect[]): Angles {
  const parts = every.map((effect): Angles => {
    if (effect.rule === "scoliosis") return scoliosis(rig, effect.amount, effect.level, effect.side as "left" | "right");
    const parameter = rig.posture.thoracic_kyphosis_deg;
    if (effect.rule !== "kyphosis" || !parameter) return {};
    const more = effect.amount - parameter.rest_deg;
    return Object.fromEntries(Object.entries(parameter.up).map(([joint, share]) => [joint, { [parameter.motion]: share * more }]));
  });
  return combined(...parts);
}

/** The level above a vertebra. */
function above(rig: Rig, level: string): string {
  return [...rig.joints.values()].find(({ id, parent }) => parent === level && !id.startsWith("femur."))?.id ?? "";
}

function offset(rig: Rig, { rule, level: name, amount }: Effect): { joint: string; matrix: Matrix4 } | null {
  const vertebra = rig.vertebrae?.[name];
  if (rule === "wedge") return vertebra ? { joint: above(rig, name), matrix: rules.wedgeTurn(vertebra, amount) } : null;
  const level = rig.levels?.[name];
  if (!level) return null;
  if (rule === "height") return { joint: level.upper, matrix: rules.lostHeight(level, amount) };
  return rule === "slip" ? { joint: level.upper, matrix: new Matrix4().makeTranslation(...rules.slip(level, amount)) } : null;
}

function move(id: string, rig: Rig, { rule, level: name, side, amount, what, zone }: Effect): Move | null {
  const { abdomen, muscles, vertebrae } = rig;
  if (rule === "diastasis") return abdomen ? (point) => rules.diastasis(point, abdomen, amount) : null;
  if (rule === "bulk") {
    const middle = muscles?.[what];
    return middle ? (point) => rules.bulk(point, middle, side, amount) : null;
  }
  const vertebra = vertebrae?.[name];
  if (rule === "pars") return vertebra ? (point) => turned(rules.pars(local(vertebra, point), vertebra, side, amount), vertebra.axes) : null;
  if (rule === "wedge" && vertebra) {
    const tip = rules.wedgeTurn(vertebra, amount);
    const upper = `${above(rig, name)}-${name}`;
    const disc = wholeDisc(upper).includes(id) ? rig.levels?.[upper] : undefined;
    return disc ? (point) => rules.wedgeDisc(point, disc, vertebra, tip) : (point) => rules.wedgeBone(point, vertebra, tip);
  }
  const level = rig.levels?.[name];
  if (!level) return null;
  if (rule === "facet") return (point) => rules.facet(point, level, side, amount, zone);
  if (rule === "slip") {
    const upper = vertebrae?.[level.upper];
    const gone = rules.slip(level, amount);
    return upper ? (point) => times(gone, -rules.behind(local(upper, point), upper)) : null;
  }
  const inFrame = { bulge: (at: Point) => rules.bulge(at, level, amount, zone, side, what === "focal"), rim: (at: Point) => rules.rimGrowth(at, level, amount, zone, side), flavum: (at: Point) => rules.flavum(at, level, amount, side) };
  const one = inFrame[rule as keyof typeof inFrame] as Move | undefined;
  return one ? (point) => turned(one(local(level, point)), level.axes) : null;
}

/** Ids whose shape an effect changes. */
function targets(rig: Rig, effect: Effect, every: readonly Effect[]): ReadonlySet<string> {
  const { rule, level: name, side, what } = effect;
  if (rule === "diastasis") return new Set(["fascia.linea-alba", ...BELLY]);
  if (rule === "bulk") return new Set(rig.muscles?.[what] ? [`muscle.${what}.${side}`] : []);
  if (rule === "pars" || rule === "wedge") {
    if (!rig.vertebrae?.[name]) return new Set();
    return new Set([`bone.vertebra.${name}`, ...(rule === "wedge" ? wholeDisc(`${above(rig, name)}-${name}`) : [])]);
  }
  const level = rig.levels?.[name];
  return new Set(level ? ofSegment(effect, level, every) : []);
}

function ofSegment({ rule, level: name, side }: Effect, level: Level, every: readonly Effect[]): readonly string[] {
  const bones = [`bone.vertebra.${level.upper}`, level.lower === "pelvis" ? "bone.sacrum" : `bone.vertebra.${level.lower}`];
  if (rule === "bulge") return wholeDisc(name);
  if (rule === "rim") return bones;
  if (rule === "flavum") return [`lig.flavum.${name}`];
  if (rule === "facet") return [...bones, `joint.facet.${name}.${side}`, `lig.flavum.${name}`];
  const split = new Set(every.filter((other) => other.rule === "pars" && other.level === level.upper).map((other) => other.side));
  // Only with a gap on both sides does the back of the arch stay behind.
  return rule === "slip" && split.size === 2 ? [`bone.vertebra.${level.upper}`] : [];
}
