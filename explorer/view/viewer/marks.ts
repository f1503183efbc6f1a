/** What a reader has put on surfaces: where each mark stands in the picture being drawn, and how long or wide it is. */
import { MathUtils, Vector3 } from "three";
import type { Actor } from "./actors";
import { type Anchor, anchorOn, normalAt } from "./anchors";
import { toRas, toScene } from "./frames";
import type { Mark, Place } from "./types";

/** A place of a mark as it is drawn. */
export interface Spot {
  readonly actor: Actor;
  /** Scene metres, as drawn and as it would be were the structure not drawn apart. */
  readonly drawn: Vector3;
  readonly point: Vector3;
  readonly normal: Vector3;
}

export interface StandingMark {
  readonly mark: Mark;
  readonly spots: readonly Spot[];
}

const NEEDED: Readonly<Record<Mark["kind"], number>> = { pin: 1, ink: 2, distance: 2, angle: 3 };

export function anchorOf(place: Place, actor: Actor): Anchor | null {
  return anchorOn(actor.piece.surface, new Vector3(...toScene(place.point_mm)));
}

/** Where a place stands now. */
export function spotOf(place: Place, actor: Actor, anchor: Anchor): Spot {
  const motion = actor.motionAt(anchor);
  const point = new Vector3(...toScene(place.point_mm)).add(actor.shiftAt(anchor)).applyMatrix4(motion);
  return { actor, point, drawn: point.clone().add(actor.offset), normal: normalAt(actor.piece.surface, anchor).transformDirection(motion) };
}

/** The mark as it stands now; null if it has too few places or one of them is on a structure that is not there. */
export function standing(mark: Mark, spot: (place: Place) => Spot | null): StandingMark | null {
  if (mark.at.length < NEEDED[mark.kind]) return null;
  const spots = mark.at.map(spot);
  return spots.every((spot) => spot !== null) ? { mark, spots } : null;
}

/** Length in mm of a distance or of ink, degrees of an angle at its second place; null for a pin. */
export function measured({ mark, spots }: StandingMark): number | null {
  const points = spots.map(({ point }) => new Vector3(...toRas(...point.toArray())));
  const [a, b, c] = points as [Vector3, Vector3, Vector3];
  if (mark.kind === "pin") return null;
  if (mark.kind === "angle") return MathUtils.RAD2DEG * a.clone().sub(b).angleTo(c.clone().sub(b));
  if (mark.kind === "distance") return a.distanceTo(b);
  return points.slice(1).reduce((sum, point, i) => sum + point.distanceTo(points[i] as Vector3), 0);
}
