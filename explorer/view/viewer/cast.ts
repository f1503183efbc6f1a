/** All structures of the scene: who is there, how each is dressed, and where they stand. */
import { Box3, type Skeleton, Vector3 } from "three";
import { Actor, standingOf } from "./actors";
import { inCapOrder } from "./caps";
import { discAxes } from "./disc-frame";
import { explodeOffset } from "./explode";
import { toRas } from "./frames";
import { madePiece } from "./pieces";
import type { Move } from "./reshaping";
import type { Materials } from "./materials";
import type { Piece } from "./packs";
import type { Motions } from "./posing";
import type { Joints } from "./skeleton";
import type { Id, MadePiece, SceneState, Section, StructureInfo, Vec3 } from "./types";

/** Drawn paler than the disc it comes from. */
const MADE: StructureInfo = { kind: "cartilage", layer: "discs" };

export class Cast {
  readonly actors: Actor[] = [];
  private readonly byId = new Map<Id, Actor>();
  private readonly made: Actor[] = [];
  /** What came first, the spine itself: home does not move when muscles arrive. */
  private homeIds: readonly Id[] = [];
  private readonly middle = new Vector3();
  /** How many actors there were when the faces of cuts were last brought into order. */
  private ordered = 0;

  constructor(
    private readonly materials: Materials,
    private readonly structures: ReadonlyMap<Id, StructureInfo>,
  ) {}

  get(id: Id): Actor | undefined {
    return this.byId.get(id);
  }

  /** Pieces of the skeleton, in whose shade all else stands. */
  get skeleton(): Piece[] {
    return this.actors.filter(({ skeletal }) => skeletal).map(({ piece }) => piece);
  }

  /** The solid structure that another lies inside. */
  within(id: Id): Id | null {
    return this.structures.get(id)?.within ?? null;
  }

  /** Throws, taking none, if one is there already. */
  add(pieces: readonly Piece[]): Actor[] {
    const again = pieces.find((piece) => this.byId.has(piece.id));
    if (again) throw new Error(`pack: expected new structures, got ${again.id} a second time`);
    const first = this.actors.length === 0;
    const added = pieces.map((piece) => {
      const actor = new Actor(piece, this.actors.length, this.info(piece), this.materials);
      this.actors.push(actor);
      this.byId.set(actor.id, actor);
      return actor;
    });
    if (first) {
      this.homeIds = pieces.map((piece) => piece.id);
      new Box3().setFromArray(this.homePoints()).getCenter(this.middle);
    }
    return added;
  }

  /** Show actors as a scene says; true if that changed the picture. */
  dress(actors: readonly Actor[], scene: SceneState, hovered: Id | null): boolean {
    const selected = new Set(scene.selected);
    const highlighted = new Set(scene.highlighted);
    const dressed = actors.map((actor) => {
      const standing = standingOf(actor.id, selected, highlighted, hovered);
      const changed = actor.setShown(scene.shown.get(actor.id) ?? "show", this.materials);
      return actor.setStanding(standing, this.materials) || changed;
    });
    return dressed.includes(true);
  }

  /** Bring the faces of cuts into their order, which takes a look at every triangle: not before something is cut. */
  orderCaps(): void {
    if (this.ordered === this.actors.length) return;
    this.ordered = this.actors.length;
    inCapOrder(this.actors).forEach((actor, place) => actor.setCapOrder(place));
  }

  /** Draw structures apart, `amount` from 0 to 1. */
  explode(amount: number): void {
    for (const actor of this.actors) {
      const { piece } = this.byId.get(this.within(actor.id) ?? actor.id) ?? actor;
      actor.setOffset(explodeOffset(piece.sphere.center, this.middle, amount));
    }
  }

  /** Let everything follow the joints, or stand at rest. */
  pose(joints: Joints | null, swellMm: (id: Id) => number, actors: readonly Actor[] = this.actors): void {
    // Pieces of a pack share a skeleton, so its motions are worked out once.
    const motions = new Map<Skeleton, Motions>();
    for (const actor of actors) {
      const { skeleton } = actor.piece;
      if (joints && skeleton && !motions.has(skeleton)) motions.set(skeleton, joints.motionsOf(skeleton));
      const found = skeleton && motions.get(skeleton);
      actor.pose(found ?? null, found ? swellMm(actor.id) : 0);
    }
  }

  /** Displace the points of structures as said, and give back all others as they were built. */
  reshape(moves: ReadonlyMap<Id, Move>): void {
    for (const actor of this.actors) if (!this.made.includes(actor)) actor.reshape(moves.get(actor.id) ?? null);
  }

  /**
   * Shapes made on the spot take the places of those before them; returns the actors that are new on the stage.
   *
   * Places are kept for good, for an actor's number is its place, and those left over show nothing.
   */
  make(pieces: readonly MadePiece[]): Actor[] {
    const fresh: Actor[] = [];
    const ready = pieces.flatMap((made) => {
      const beside = this.byId.get(made.id);
      const piece = beside && madePiece(made, beside.piece);
      return piece ? [piece] : [];
    });
    ready.forEach((piece, k) => {
      const before = this.made[k];
      const number = before?.number ?? this.actors.length;
      before?.dispose();
      const actor = new Actor(piece, number, MADE, this.materials);
      this.actors[number] = this.made[k] = actor;
      fresh.push(actor);
    });
    for (const actor of this.made.slice(ready.length)) actor.piece.geometry.setDrawRange(0, 0);
    return fresh;
  }

  /** Points for framing, scene metres, as drawn. */
  pointsOf(ids: readonly Id[]): Float32Array {
    const parts = ids.flatMap((id) => this.byId.get(id)?.points() ?? []);
    const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
    parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
    return all;
  }

  homeBox(): Box3 {
    return new Box3().setFromArray(this.homePoints());
  }

  homePoints(): Float32Array {
    return this.pointsOf(this.homeIds);
  }

  centreOf(ids: readonly Id[]): Vec3 | null {
    const points = this.pointsOf(ids);
    if (points.length === 0) return null;
    return toRas(...new Box3().setFromArray(points).getCenter(new Vector3()).toArray());
  }

  planeOf(id: Id): Section | null {
    const actor = this.byId.get(id);
    if (!actor) return null;
    const { centre, up } = discAxes(actor.piece.surface.points);
    // A direction turns as a point does; toRas also brings metres to millimetres, which a unit does not want.
    const normal = toRas(...up.transformDirection(actor.motion).divideScalar(1000).toArray());
    const at = toRas(...centre.applyMatrix4(actor.motion).add(actor.offset).toArray());
    return { normal, offset_mm: normal.reduce((sum, value, k) => sum + value * (at[k] as number), 0) };
  }

  dispose(): void {
    for (const actor of this.actors) actor.dispose();
  }

  private info({ id, extras }: Piece): StructureInfo {
    const text = (key: string) => (typeof extras[key] === "string" ? extras[key] : null);
    return this.structures.get(id) ?? { kind: text("kind") ?? "", layer: text("layer") };
  }
}
