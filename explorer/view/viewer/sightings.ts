/** What the picture shows where: picks, places of structures, what covers what. */
import { Matrix4, Raycaster, Vector2 } from "three";
import type { Actor } from "./actors";
import type { Cast } from "./cast";
import type { Eye } from "./eye";
import { facing } from "./facing";
import { toRas } from "./frames";
import type { Named } from "./labels";
import { BY_MOUSE, BY_TOUCH, type Hit, type Picker, type Sight } from "./picking";
import { project } from "./projection";
import type { Stage } from "./stage";
import { type Touch, touch } from "./surface";
import type { Box, Id, Projection, SurfacePoint } from "./types";
import { inFrontOf } from "./uncover";

export class Sightings {
  /** What was in sight when last asked; null once that may have changed. */
  private known: ReadonlyMap<number, Sight> | null = null;
  private covers: readonly Box[] = [];

  constructor(
    private readonly cast: Cast,
    private readonly eye: () => Eye,
    private readonly picker: Picker,
    private readonly stage: Stage,
    /** False while there is no picture to ask. */
    private readonly ready: () => boolean,
  ) {}

  /** What lies over the picture. */
  setCovers(boxes: readonly Box[]): void {
    this.covers = boxes;
    this.forget();
  }

  forget(): void {
    this.known = null;
  }

  hit(x: number, y: number, byTouch = false): Hit | null {
    if (!this.ready()) return null;
    const { width, height } = this.stage;
    return this.picker.pick(this.eye(), this.cast.actors, x, y, { width, height, ...(byTouch ? BY_TOUCH : BY_MOUSE) });
  }

  project(id: Id): Projection | null {
    const actor = this.cast.get(id);
    if (!actor || !this.ready()) return null;
    return project(actor, this.eye(), this.stage.width, this.stage.height, this.look().get(actor.number));
  }

  /** Those of the named structures of which something is in sight. */
  named(labels: ReadonlyMap<Id, string> | undefined): Named[] {
    if (!labels || labels.size === 0) return [];
    return [...labels].flatMap(([id, text]) => {
      const sight = this.look().get(this.cast.get(id)?.number ?? -1);
      return sight ? [{ text, ...sight }] : [];
    });
  }

  inFrontOf(ids: readonly Id[]): Id[] {
    if (!this.ready()) return [];
    return inFrontOf(new Set(ids), this.cast.actors, this.picker, this.eye(), this.stage.width, this.stage.height);
  }

  idsIn(left: number, top: number, right: number, bottom: number): Id[] {
    if (!this.ready()) return [];
    const numbers = this.picker.within(this.eye(), this.stage.width, this.stage.height, { left, top, right, bottom });
    return this.cast.actors.filter(({ number }) => numbers.has(number)).map(({ id }) => id);
  }

  surfaceAt(x: number, y: number): SurfacePoint | null {
    const met = this.meet(x, y);
    return met && surfacePoint(met.actor, met);
  }

  surfaceOf(id: Id): SurfacePoint | null {
    const actor = this.cast.get(id);
    if (!actor || actor.shown === "hide" || !this.ready()) return null;
    const anchor = this.look().get(actor.number)?.anchor;
    const found = facing(actor, this.eye(), this.stage.kept, anchor ? this.device(anchor.x, anchor.y) : null);
    return found && surfacePoint(actor, found);
  }

  /** Where a pixel's line of sight meets what is picked there, scene metres, as drawn. */
  meet(x: number, y: number): (Touch & { readonly actor: Actor }) | null {
    const actor = this.hit(x, y)?.actor;
    if (!actor) return null;
    const caster = new Raycaster();
    caster.setFromCamera(this.device(x, y), this.eye());
    const found = touch(caster.ray, actor.surface(), new Matrix4().makeTranslation(actor.offset), this.stage.kept);
    return found && { ...found, actor };
  }

  /** Normalised device coordinates of a CSS pixel. */
  private device(x: number, y: number): Vector2 {
    return new Vector2((2 * x) / this.stage.width - 1, 1 - (2 * y) / this.stage.height);
  }

  private look(): ReadonlyMap<number, Sight> {
    if (!this.ready()) return new Map();
    this.known ??= this.picker.survey(this.eye(), this.stage.width, this.stage.height, this.covers);
    return this.known;
  }
}

function surfacePoint(actor: Actor, { point, normal }: Touch): SurfacePoint {
  const out = toRas(...normal.clone().divideScalar(1000).toArray());
  return { id: actor.id, point_mm: toRas(...actor.atRest(point).toArray()), normal: out };
}
