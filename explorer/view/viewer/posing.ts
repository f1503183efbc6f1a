/**
 * How a structure follows the joints: rigidly where one joint carries all of it, else each vertex by its shares.
 *
 * The GPU does this for the picture (three's skinning). What the processor needs of it (spheres for culling, points
 * for framing, the surface under a pin) is worked out here, and only when it is asked for.
 */
import { Matrix4, Sphere, Vector3 } from "three";
import { toScene } from "./frames";
import type { Surface } from "./occlusion";
import type { Piece } from "./packs";

/** Bone name to its motion from rest, scene metres; the motions of one pack's skeleton are in the order of its bones. */
export type Motions = readonly Matrix4[];

const SCENE = new Matrix4().makeBasis(new Vector3(...toScene([1, 0, 0])), new Vector3(...toScene([0, 1, 0])), new Vector3(...toScene([0, 0, 1])));
const RAS = SCENE.clone().invert();

/** A motion of the rest world in RAS+ millimetres, as a motion of the scene. */
export function inScene(motion: Matrix4): Matrix4 {
  return SCENE.clone().multiply(motion).multiply(RAS);
}

export interface Following {
  /** The only joint that moves it, by its place in the skeleton; null where several do. */
  readonly single: number | null;
  /** What each joint has a hand in. */
  readonly parts: readonly { readonly bone: number; readonly share: number; readonly sphere: Sphere }[];
}

const LEAST_WEIGHT = 1e-3;

/** Which joints carry a piece, how much of it, and what of it each reaches; null for a piece without joints. */
export function following({ geometry, skeleton }: Piece, surface: Surface): Following | null {
  if (!skeleton) return null;
  const boxes = new Map<number, { low: Vector3; high: Vector3; share: number }>();
  const at = new Vector3();
  const count = surface.points.length / 3;
  eachWeight(geometry, count, (vertex, bone, weight) => {
    at.fromArray(surface.points, 3 * vertex);
    const box = boxes.get(bone);
    if (!box) boxes.set(bone, { low: at.clone(), high: at.clone(), share: weight });
    else {
      box.low.min(at);
      box.high.max(at);
      box.share += weight;
    }
  });
  const parts = [...boxes].map(([bone, { low, high, share }]) => ({
    bone,
    share: share / count,
    sphere: new Sphere(low.clone().add(high).divideScalar(2), low.distanceTo(high) / 2),
  }));
  const [only] = parts;
  return { single: parts.length === 1 && only ? only.bone : null, parts };
}

/** The mean motion of a piece: exact where one joint carries it, a blend where several do. */
export function meanMotion({ single, parts }: Following, motions: Motions): Matrix4 {
  if (single !== null) return (motions[single] as Matrix4).clone();
  const elements = new Array<number>(16).fill(0);
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  for (const { bone, share } of parts) {
    (motions[bone] as Matrix4).elements.forEach((value, k) => (elements[k] = (elements[k] as number) + (value * share) / total));
  }
  return new Matrix4().fromArray(elements);
}

/** A sphere round the posed piece: each vertex lies between where its joints would take it. */
export function posedSphere({ parts }: Following, motions: Motions, target: Sphere): Sphere {
  target.makeEmpty();
  for (const { bone, sphere } of parts) {
    const moved = sphere.clone().applyMatrix4(motions[bone] as Matrix4);
    if (target.isEmpty()) target.copy(moved);
    else target.union(moved);
  }
  return target;
}

/** Points of chosen vertices, or of all, where the motions take them. */
export function posedPoints(piece: Piece, points: Float32Array, motions: Motions, chosen?: Uint32Array): Float32Array {
  const count = chosen?.length ?? points.length / 3;
  const out = new Float32Array(3 * count);
  const [index, weight] = [piece.geometry.getAttribute("skinIndex"), piece.geometry.getAttribute("skinWeight")];
  for (let i = 0; i < count; i++) {
    const vertex = chosen ? (chosen[i] as number) : i;
    const [x, y, z] = [points[3 * i] as number, points[3 * i + 1] as number, points[3 * i + 2] as number];
    let [px, py, pz, sum] = [0, 0, 0, 0];
    for (let k = 0; k < 4; k++) {
      const w = weight.getComponent(vertex, k);
      if (w === 0) continue;
      const e = (motions[index.getComponent(vertex, k)] as Matrix4).elements;
      px += w * ((e[0] as number) * x + (e[4] as number) * y + (e[8] as number) * z + (e[12] as number));
      py += w * ((e[1] as number) * x + (e[5] as number) * y + (e[9] as number) * z + (e[13] as number));
      pz += w * ((e[2] as number) * x + (e[6] as number) * y + (e[10] as number) * z + (e[14] as number));
      sum += w;
    }
    out.set([px / sum, py / sum, pz / sum], 3 * i);
  }
  return out;
}

/** The whole surface where the motions take it; its normals are left as they are at rest. */
export function posedSurface(piece: Piece, surface: Surface, motions: Motions): Surface {
  return { ...surface, points: posedPoints(piece, surface.points, motions) };
}

/** A surface whose every point has moved out along its normal. */
export function swollen(surface: Surface, by_mm: number): Surface {
  if (by_mm === 0) return surface;
  return { ...surface, points: surface.points.map((value, i) => value + (surface.normals[i] as number) * (by_mm / 1000)) };
}

function eachWeight(geometry: Piece["geometry"], count: number, visit: (vertex: number, bone: number, weight: number) => void): void {
  const [index, weight] = [geometry.getAttribute("skinIndex"), geometry.getAttribute("skinWeight")];
  for (let vertex = 0; vertex < count; vertex++) {
    for (let k = 0; k < 4; k++) {
      const share = weight.getComponent(vertex, k);
      if (share > LEAST_WEIGHT) visit(vertex, index.getComponent(vertex, k), share);
    }
  }
}
