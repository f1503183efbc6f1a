/** Where exactly a line of sight meets a structure: for pins, ink and measures. */
import { Matrix4, Ray, Vector3 } from "three";
import type { Surface } from "./occlusion";

export interface Touch {
  /** Scene metres. */
  readonly point: Vector3;
  readonly normal: Vector3;
}

/** Half-spaces that are left of the scene: n . p + w >= 0. */
export type Kept = readonly { readonly normal: Vector3; readonly constant: number }[];

/**
 * The first point of a structure that a ray meets beyond all section planes, or null.
 *
 * A ray that enters what is left in the midst of the (closed) solid meets the face of the cut, whose normal is the
 * plane's. `placed` takes the surface to where the structure stands. Every triangle is tried: a few thousand, on a
 * click, are not worth a tree.
 */
export function touch(ray: Ray, surface: Surface, placed: Matrix4, kept: Kept): Touch | null {
  const local = ray.clone().applyMatrix4(placed.clone().invert());
  const { start, face } = entry(ray, kept);
  if (start === Infinity) return null;
  let nearest: { distance: number; normal: Vector3 } | null = null;
  let before = 0;
  const { points, index } = surface;
  const [a, b, c, at] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  for (let i = 0; i + 2 < index.length; i += 3) {
    a.fromArray(points, 3 * (index[i] as number));
    b.fromArray(points, 3 * (index[i + 1] as number));
    c.fromArray(points, 3 * (index[i + 2] as number));
    if (!local.intersectTriangle(a, b, c, false, at)) continue;
    const distance = local.origin.distanceTo(at);
    if (distance < start) before += 1;
    else if (isKept(at.clone().applyMatrix4(placed), kept) && distance < (nearest?.distance ?? Infinity)) {
      nearest = { distance, normal: b.clone().sub(a).cross(c.clone().sub(a)).normalize() };
    }
  }
  if (face && before % 2 === 1) return { point: ray.at(start, new Vector3()), normal: face.clone().negate() };
  if (!nearest) return null;
  return { point: ray.at(nearest.distance, new Vector3()), normal: nearest.normal.transformDirection(placed) };
}

/** How far along the ray the kept part begins, and the normal of the plane there. */
function entry(ray: Ray, kept: Kept): { start: number; face: Vector3 | null } {
  let start = 0;
  let face: Vector3 | null = null;
  for (const { normal, constant } of kept) {
    const height = normal.dot(ray.origin) + constant;
    if (height >= 0) continue;
    const towards = normal.dot(ray.direction);
    const distance = towards > 0 ? -height / towards : Infinity;
    if (distance > start) [start, face] = [distance, normal];
  }
  return { start, face };
}

/** Whether the section planes leave a point. */
export function isKept(point: Vector3, kept: Kept): boolean {
  return kept.every(({ normal, constant }) => normal.dot(point) + constant >= -1e-9);
}
