/** Freehand drawing on surfaces: from pointer moves to places on what lies under them. */
import { placeOf } from "./blackboard";
import type { Sightings } from "./sightings";
import type { Place } from "./types";

/** Moves shorter than this say nothing new. */
const STEP_PX = 3;

export class Pen {
  out = false;
  private places: Place[] = [];
  private last = { x: 0, y: 0 };

  constructor(private readonly sightings: Sightings) {}

  /** Begin a line; false where there is nothing to draw on. */
  begin(x: number, y: number): boolean {
    this.places = [];
    return this.out && this.add(x, y);
  }

  /** The line so far, with the place under this pixel where there is one. */
  move(x: number, y: number): readonly Place[] {
    if (Math.hypot(x - this.last.x, y - this.last.y) >= STEP_PX) this.add(x, y);
    return this.places;
  }

  private add(x: number, y: number): boolean {
    const met = this.sightings.meet(x, y);
    if (!met) return false;
    this.last = { x, y };
    this.places = [...this.places, placeOf(met)];
    return true;
  }
}
