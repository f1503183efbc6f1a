/** A place on a structure that is found without the pointer: where it is in sight, or else where it faces the eye. */
import { Matrix4, Raycaster, Vector2, Vector3 } from "three";
import type { Actor } from "./actors";
import type { Eye } from "./eye";
import { isKept, type Kept, type Touch, touch } from "./surface";

/**
 * The place that a line of sight through `seen` meets first on the structure itself; without one, or if that misses
 * (a pixel of the survey is wider than a nerve), the place nearest to the middle of what the cuts have left of it.
 *
 * `seen` is in normalised device coordinates. Asks the triangles and not the picture, so that a camera in flight, a
 * cut or a neighbour in front do not matter. Null if the cuts leave nothing of it before the eye.
 */
export function facing(actor: Actor, eye: Eye, kept: Kept, seen: Vector2 | null): Touch | null {
  const surface = actor.surface();
  const placed = new Matrix4().makeTranslation(actor.offset);
  const caster = new Raycaster();
  const through = (at: Vector2): Touch | null => {
    caster.setFromCamera(at, eye);
    return touch(caster.ray, surface, placed, kept);
  };
  const inSight = seen && through(seen);
  if (inSight) return inSight;
  const spots = remaining(surface.points, surface.index, placed, kept, eye);
  const goal = seen ?? middleOf(spots);
  const far = (spot: Vector2) => spot.distanceToSquared(goal);
  for (const spot of spots.sort((a, b) => far(a) - far(b))) {
    const found = through(spot);
    if (found) return found;
  }
  return null;
}

/** Middles of the triangles that the cuts leave and that lie before the eye, as it sees them. */
function remaining(points: Float32Array, index: ArrayLike<number>, placed: Matrix4, kept: Kept, eye: Eye): Vector2[] {
  const spots: Vector2[] = [];
  const [middle, corner] = [new Vector3(), new Vector3()];
  for (let i = 0; i + 2 < index.length; i += 3) {
    middle.set(0, 0, 0);
    for (let k = 0; k < 3; k++) middle.addScaledVector(corner.fromArray(points, 3 * (index[i + k] as number)), 1 / 3);
    if (!isKept(middle.applyMatrix4(placed), kept)) continue;
    const { x, y, z } = middle.project(eye);
    if (Math.abs(z) <= 1) spots.push(new Vector2(x, y));
  }
  return spots;
}

function middleOf(spots: readonly Vector2[]): Vector2 {
  const sum = spots.reduce((total, spot) => total.add(spot), new Vector2());
  return sum.divideScalar(Math.max(1, spots.length));
}
