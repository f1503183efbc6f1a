/** Where a structure falls on the screen, for labels and for whoever wants to point at it. */
import { Box3, type PerspectiveCamera, Vector3 } from "three";
import type { Actor } from "./actors";
import type { Projection } from "./types";

/** Cosine below which a surface counts as turned away. */
const FACING = 0.25;

/** In CSS pixels of a view of `width` by `height`. */
export function project(actor: Actor, camera: PerspectiveCamera, width: number, height: number): Projection {
  const points = actor.points();
  const screen = (v: Vector3) => {
    v.project(camera);
    return { x: ((v.x + 1) / 2) * width, y: ((1 - v.y) / 2) * height };
  };
  const centre = screen(new Box3().setFromArray(points).getCenter(new Vector3()));
  const { normals } = actor.piece.sample;
  let anchor = centre;
  let best = Infinity;
  for (let i = 0; i < points.length; i += 3) {
    const v = new Vector3().fromArray(points, i);
    const towards = new Vector3().subVectors(camera.position, v).normalize();
    if (towards.dot(new Vector3().fromArray(normals, i)) < FACING) continue;
    const point = screen(v);
    const distance = Math.hypot(point.x - centre.x, point.y - centre.y);
    if (distance < best) [best, anchor] = [distance, point];
  }
  return { ...centre, anchor };
}
