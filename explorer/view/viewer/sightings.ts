/** What the picture shows where: picks, places of structures, what covers what. */
import { Matrix4, type PerspectiveCamera, Raycaster, Vector2 } from "three";
import type { Cast } from "./cast";
import { toRas } from "./frames";
import type { Named } from "./labels";
import { BY_MOUSE, BY_TOUCH, type Hit, type Picker, type Sight } from "./picking";
import { project } from "./projection";
import type { Stage } from "./stage";
import { touch } from "./surface";
import type { Id, Projection, SurfacePoint } from "./types";
import { inFrontOf } from "./uncover";

export class Sightings {
  /** What was in sight when last asked; null once that may have changed. */
  private known: ReadonlyMap<number, Sight> | null = null;

  constructor(
    private readonly cast: Cast,
    private readonly camera: PerspectiveCamera,
    private readonly picker: Picker,
    private readonly stage: Stage,
    /** False while there is no picture to ask. */
    private readonly ready: () => boolean,
  ) {}

  forget(): void {
    this.known = null;
  }

  hit(x: number, y: number, byTouch = false): Hit | null {
    if (!this.ready()) return null;
    const { width, height } = this.stage;
    return this.picker.pick(this.camera, this.cast.actors, x, y, { width, height, ...(byTouch ? BY_TOUCH : BY_MOUSE) });
  }

  project(id: Id): Projection | null {
    const actor = this.cast.get(id);
    if (!actor || !this.ready()) return null;
    return project(actor, this.camera, this.stage.width, this.stage.height, this.look().get(actor.number));
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
    return inFrontOf(new Set(ids), this.cast.actors, this.picker, this.camera, this.stage.width, this.stage.height);
  }

  idsIn(left: number, top: number, right: number, bottom: number): Id[] {
    if (!this.ready()) return [];
    const numbers = this.picker.within(this.camera, this.stage.width, this.stage.height, { left, top, right, bottom });
    return this.cast.actors.filter(({ number }) => numbers.has(number)).map(({ id }) => id);
  }

  surfaceAt(x: number, y: number): SurfacePoint | null {
    const actor = this.hit(x, y)?.actor;
    if (!actor) return null;
    const caster = new Raycaster();
    caster.setFromCamera(new Vector2((2 * x) / this.stage.width - 1, 1 - (2 * y) / this.stage.height), this.camera);
    const found = touch(caster.ray, actor.surface(), new Matrix4().makeTranslation(actor.offset), this.stage.kept);
    if (!found) return null;
    const normal = toRas(...found.normal.divideScalar(1000).toArray());
    return { id: actor.id, point_mm: toRas(...found.point.sub(actor.offset).toArray()), normal };
  }

  private look(): ReadonlyMap<number, Sight> {
    if (!this.ready()) return new Map();
    this.known ??= this.picker.survey(this.camera, this.stage.width, this.stage.height);
    return this.known;
  }
}
