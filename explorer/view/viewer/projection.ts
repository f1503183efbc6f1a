/** Where a structure falls on the screen, for labels and for whoever wants to point at it. */
import { Box3, Vector3 } from "three";
import type { Actor } from "./actors";
import type { Eye } from "./eye";
import type { Sight } from "./picking";
import type { Projection } from "./types";

/** In CSS pixels of a view of `width` by `height`; `sight` is what of it can be seen, if anything. */
export function project(actor: Actor, camera: Eye, width: number, height: number, sight: Sight | undefined): Projection {
  const centre = new Box3().setFromArray(actor.points()).getCenter(new Vector3()).project(camera);
  const [x, y] = [((centre.x + 1) / 2) * width, ((1 - centre.y) / 2) * height];
  return { x, y, anchor: sight?.anchor ?? null };
}
