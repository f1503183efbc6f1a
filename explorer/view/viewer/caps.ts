/**
 * The filled faces of cuts. A line of sight that crosses the surface of a closed solid an odd number of times after it
 * has entered what the cuts leave, entered in the midst of that solid, and shows its cut face there. Crossings are
 * counted in a stencil bit, one structure after the other, so it does not matter which solids touch or overlap, nor
 * how many cuts there are.
 */
import { type Plane, Vector3 } from "three";
import type { Actor } from "./actors";
import type { Surface } from "./occlusion";
import type { Tissue } from "./types";

/** Where solids overlap, the later one fills the place: what is soft gives way, and what is inside is seen. */
const OVER: readonly Tissue[] = ["muscle", "fascia", "ligament", "nerve", "joint", "disc", "nucleus", "cartilage", "bone"];

/** Structures in the order in which their cut faces are drawn: the cord comes after the sac that holds it. */
export function inCapOrder(actors: readonly Actor[]): Actor[] {
  const keys = new Map(actors.map((actor) => [actor, [OVER.indexOf(actor.tissue), -volume(actor.piece.surface)] as const]));
  return actors.toSorted((a, b) => {
    const [[rankA, sizeA], [rankB, sizeB]] = [keys.get(a) ?? [0, 0], keys.get(b) ?? [0, 0]];
    return rankA - rankB || sizeA - sizeB;
  });
}

/** Of a closed surface whose triangles face outwards, cubic metres. */
export function volume({ points, index }: Surface): number {
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  let six = 0;
  for (let i = 0; i + 2 < index.length; i += 3) {
    a.fromArray(points, 3 * (index[i] as number));
    b.fromArray(points, 3 * (index[i + 1] as number));
    c.fromArray(points, 3 * (index[i + 2] as number));
    six += a.dot(b.cross(c));
  }
  return six / 6;
}

/** Draw the caps of those structures that a plane may cut; the others cost nothing. */
export function openCaps(actors: Iterable<Actor>, planes: readonly Plane[]): void {
  for (const actor of actors) {
    const { center, radius } = actor.sphere;
    const solid = actor.shown === "show" && actor.mesh.visible;
    actor.setOpen(solid && planes.some((plane) => Math.abs(plane.distanceToPoint(center)) <= radius));
  }
}
