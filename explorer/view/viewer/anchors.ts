/** Where on a surface a place belongs, so that it goes with the surface when the spine bends. */
import { Triangle, Vector3 } from "three";
import type { Surface } from "./occlusion";

/** The nearest triangle, and how near its corners the nearest point of it is; shares sum to 1. */
export interface Anchor {
  readonly vertices: readonly [number, number, number];
  readonly shares: readonly [number, number, number];
}

/** The anchor of a place on or near a surface, both in the same pose, scene metres; null for a surface without triangles. */
export function anchorOn({ points, index }: Surface, place: Vector3): Anchor | null {
  const triangle = new Triangle();
  const [at, shares] = [new Vector3(), new Vector3()];
  let nearest: { readonly first: number; readonly distance: number; readonly shares: Vector3 } | null = null;
  for (let i = 0; i + 2 < index.length; i += 3) {
    triangle.a.fromArray(points, 3 * (index[i] as number));
    // A closest point takes a while; most triangles are too far away for it to matter.
    if (nearest && triangle.a.distanceToSquared(place) > (Math.sqrt(nearest.distance) + REACH_M) ** 2) continue;
    triangle.b.fromArray(points, 3 * (index[i + 1] as number));
    triangle.c.fromArray(points, 3 * (index[i + 2] as number));
    const distance = triangle.closestPointToPoint(place, at).distanceToSquared(place);
    if (nearest && distance >= nearest.distance) continue;
    if (triangle.getBarycoord(at, shares)) nearest = { first: i, distance, shares: shares.clone() };
  }
  if (!nearest) return null;
  const corner = (k: number) => index[(nearest as { first: number }).first + k] as number;
  return { vertices: [corner(0), corner(1), corner(2)], shares: nearest.shares.toArray() };
}

/** No triangle of the atlas is longer. */
const REACH_M = 0.06;

/** Unit normal of the anchor's place, from the normals of its corners. */
export function normalAt({ normals }: Surface, { vertices, shares }: Anchor): Vector3 {
  const [sum, corner] = [new Vector3(), new Vector3()];
  vertices.forEach((vertex, k) => sum.addScaledVector(corner.fromArray(normals, 3 * vertex), shares[k] as number));
  return sum.normalize();
}
