/**
 * A mesh with another shape at rest: every vertex displaced, the shading to match, and the mesh as built given back
 * exactly when nothing displaces it any more.
 *
 * Packs cut a surface into several vertices at one place where regions meet; for shading these are one.
 */
import { BufferAttribute, type BufferGeometry, Matrix3, Matrix4, Vector3 } from "three";
import { toRas, toScene } from "./frames";
import type { Surface } from "./occlusion";
import type { Vec3 } from "./types";

/** How far a point of the rest world moves, RAS+ mm. */
export type Move = (point: Vec3) => Vec3;

export function displaced(rest: Surface, move: Move): Surface {
  const points = rest.points.slice();
  for (let i = 0; i < points.length; i += 3) {
    const by = toScene(move(toRas(rest.points[i] as number, rest.points[i + 1] as number, rest.points[i + 2] as number)));
    for (let k = 0; k < 3; k++) points[i + k] = (points[i + k] as number) + (by[k] as number);
  }
  return { points, normals: shaded(rest, points), index: rest.index };
}

/** Normals at rest, turned by as much as the faces about each vertex have turned. */
function shaded(rest: Surface, after: Float32Array): Float32Array {
  const { normals, index } = rest;
  const known = atRest.get(rest) ?? restOf(rest);
  atRest.set(rest, known);
  const { one, old } = known;
  const now = faceNormals(after, index, one);
  const out = normals.slice();
  const n = new Vector3();
  for (let i = 0; i < out.length; i += 3) {
    const at = 3 * (one[i / 3] as number);
    if ([0, 1, 2].every((k) => old[at + k] === now[at + k])) continue;
    n.set(...([0, 1, 2].map((k) => (normals[i + k] as number) + (now[at + k] as number) - (old[at + k] as number)) as [number, number, number]));
    n.normalize().toArray(out, i);
  }
  return out;
}

interface AtRest {
  readonly one: Uint32Array;
  readonly old: Float32Array;
}

/** What a slider needs anew at every step and what never changes. */
const atRest = new WeakMap<Surface, AtRest>();

function restOf({ points, index }: Surface): AtRest {
  const one = welded(points);
  return { one, old: faceNormals(points, index, one) };
}

/** For each vertex the first that stands in its place. */
function welded(points: Float32Array): Uint32Array {
  const first = new Map<string, number>();
  return Uint32Array.from({ length: points.length / 3 }, (_, i) => {
    const key = `${points[3 * i]} ${points[3 * i + 1]} ${points[3 * i + 2]}`;
    const found = first.get(key) ?? i;
    if (found === i) first.set(key, i);
    return found;
  });
}

/** Unit normals of welded vertices, weighted by area. */
export function faceNormals(points: Float32Array, index: ArrayLike<number>, one: ArrayLike<number>): Float32Array {
  const sum = new Float32Array(points.length);
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  for (let i = 0; i + 2 < index.length; i += 3) {
    const corners = [index[i] as number, index[i + 1] as number, index[i + 2] as number];
    a.fromArray(points, 3 * (corners[0] as number));
    b.fromArray(points, 3 * (corners[1] as number)).sub(a);
    c.fromArray(points, 3 * (corners[2] as number)).sub(a);
    b.cross(c);
    for (const corner of corners) {
      const at = 3 * (one[corner] as number);
      sum[at] = (sum[at] as number) + b.x;
      sum[at + 1] = (sum[at + 1] as number) + b.y;
      sum[at + 2] = (sum[at + 2] as number) + b.z;
    }
  }
  for (let i = 0; i < sum.length; i += 3) a.fromArray(sum, i).normalize().toArray(sum, i);
  return sum;
}

type Attributes = { readonly position: BufferAttribute; readonly normal: BufferAttribute };

/** Puts a surface into a geometry whose own coordinates `rest` takes to scene metres. */
export class Mould {
  private readonly own: Attributes;
  private readonly changed: Attributes;

  constructor(private readonly geometry: BufferGeometry, private readonly rest: Matrix4) {
    const attribute = (name: string) => geometry.getAttribute(name) as BufferAttribute;
    this.own = { position: attribute("position"), normal: attribute("normal") };
    const fresh = () => new BufferAttribute(new Float32Array(3 * this.own.position.count), 3);
    this.changed = { position: fresh(), normal: fresh() };
  }

  /** Null puts the mesh back as it was built. */
  take(surface: Surface | null): void {
    const { position, normal } = surface ? this.changed : this.own;
    if (surface) {
      const inverse = this.rest.clone().invert();
      fill(position, surface.points, (v) => v.applyMatrix4(inverse));
      const turn = new Matrix3().getNormalMatrix(inverse);
      fill(normal, surface.normals, (v) => v.applyMatrix3(turn).normalize());
    }
    this.geometry.setAttribute("position", position);
    this.geometry.setAttribute("normal", normal);
  }
}

const v = new Vector3();

function fill(attribute: BufferAttribute, values: Float32Array, into: (value: Vector3) => Vector3): void {
  for (let i = 0; i < values.length; i += 3) into(v.fromArray(values, i)).toArray(attribute.array, i);
  attribute.needsUpdate = true;
}
