/** The marks of a scene: kept where their structures stand, drawn over the picture, found under the pointer. */
import type { Vector3 } from "three";
import type { Anchor } from "./anchors";
import type { Cast } from "./cast";
import type { Eye } from "./eye";
import { toRas } from "./frames";
import { Ink } from "./ink";
import { anchorOf, measured, type Spot, spotOf, standing, type StandingMark } from "./marks";
import { type Drawn, markUnder, paintMarks } from "./overlay";
import type { Sightings } from "./sightings";
import type { Stage } from "./stage";
import type { Mark, Place, Point2, Theme } from "./types";

/** As far behind what is seen at its pixel as a spot may lie and still be in sight. */
const NEAR_M = 0.0025;
const KEPT_M = 0.001;

export class Blackboard {
  readonly ink = new Ink();
  private marks: readonly Mark[] = [];
  private draft: readonly Spot[] = [];
  private placed: readonly StandingMark[] | null = null;
  private coveredPins: ReadonlySet<string> = new Set();
  /** Whether what covers pins may have changed since it was looked for. */
  private stale = true;
  /** Looked for once: a mark's places are values that do not change. */
  private readonly anchors = new WeakMap<Place, Anchor | null>();
  private drawn: readonly Drawn[] = [];

  constructor(
    private readonly cast: Cast,
    private readonly sightings: Sightings,
    private readonly stage: Stage,
    private readonly write: (value: number, unit: "mm" | "°") => string,
  ) {
    stage.add(this.ink.group);
  }

  /** True if these are other marks than before. */
  set(marks: readonly Mark[]): boolean {
    if (marks === this.marks || (marks.length === 0 && this.marks.length === 0)) return false;
    this.marks = marks;
    this.forget();
    return true;
  }

  /** A line that is being drawn. */
  setDraft(places: readonly Place[]): void {
    this.draft = places.flatMap((place) => this.spot(place) ?? []);
    this.placed = null;
  }

  /** Structures stand elsewhere, or others are in sight. */
  forget(): void {
    this.placed = null;
    this.stale = true;
  }

  /** Seen from elsewhere. */
  turned(): void {
    this.stale = true;
  }

  measure(mark: Mark): number | null {
    const stands = standing(mark, this.spot);
    return stands && measured(stands);
  }

  /** Bring the lines to where they belong, before the picture is drawn. */
  prepare(): void {
    if (this.placed) return;
    this.placed = this.marks.flatMap((mark) => standing(mark, this.spot) ?? []);
    const lines = this.visible().filter(({ mark }) => mark.kind === "ink");
    this.ink.show([...lines.map(({ spots }) => spots), this.draft]);
  }

  /** Work out where marks are in the picture; while it moves, what is covered stays so. */
  project(eye: Eye, moving: boolean): void {
    const { width, height } = this.stage;
    const at = ({ drawn }: Spot): Point2 => {
      const v = drawn.clone().project(eye);
      return { x: ((v.x + 1) / 2) * width, y: ((1 - v.y) / 2) * height };
    };
    const visible = this.visible();
    if (!moving && this.stale) {
      const covered = visible.filter(({ mark, spots: [spot] }) => mark.kind === "pin" && spot && this.isCovered(spot, at(spot)));
      this.coveredPins = new Set(covered.map(({ mark }) => mark.id));
      this.stale = false;
    }
    this.drawn = visible.map((stands) => {
      const { mark, spots } = stands;
      return { id: mark.id, kind: mark.kind, at: spots.map(at), text: this.textOf(stands), covered: this.coveredPins.has(mark.id) };
    });
  }

  get empty(): boolean {
    return this.drawn.length === 0;
  }

  paint(context: CanvasRenderingContext2D, theme: Theme): void {
    paintMarks(context, this.drawn, theme);
  }

  under(x: number, y: number): string | null {
    return markUnder(this.drawn, { x, y });
  }

  dispose(): void {
    this.ink.dispose();
  }

  private readonly spot = (place: Place): Spot | null => {
    const actor = this.cast.get(place.id);
    if (!actor) return null;
    if (!this.anchors.has(place)) this.anchors.set(place, anchorOf(place, actor));
    const anchor = this.anchors.get(place);
    return anchor ? spotOf(place, actor, anchor) : null;
  };

  /** A mark goes with its structures when they are hidden, and with what a cut takes away. */
  private visible(): StandingMark[] {
    const cutAway = ({ drawn }: Spot) => this.stage.kept.some((plane) => plane.distanceToPoint(drawn) < -KEPT_M);
    return (this.placed ?? []).filter(({ mark, spots }) => {
      const gone = spots.filter((spot) => spot.actor.shown === "hide" || (mark.kind !== "ink" && cutAway(spot)));
      return gone.length === 0;
    });
  }

  private isCovered(spot: Spot, { x, y }: Point2): boolean {
    const found = this.sightings.meet(x, y);
    return found === null || found.actor !== spot.actor || found.point.distanceTo(spot.drawn) > NEAR_M;
  }

  private textOf(stands: StandingMark): string {
    const { mark } = stands;
    if (mark.kind === "pin" || mark.kind === "ink") return mark.text ?? "";
    const value = this.write(measured(stands) ?? 0, mark.kind === "angle" ? "°" : "mm");
    return mark.text ? `${mark.text} ${value}` : value;
  }
}

/** A place as it is at rest, of a point where the structure is drawn. */
export function placeOf(spot: { readonly actor: Spot["actor"]; readonly point: Vector3 }): Place {
  const rest = spot.actor.atRest(spot.point);
  return { id: spot.actor.id, point_mm: toRas(...rest.toArray()) };
}
