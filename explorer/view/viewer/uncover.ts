/** Which structures stand between the eye and the chosen ones. */
import type { Actor } from "./actors";
import type { Eye } from "./eye";
import type { Picker } from "./picking";
import type { Id } from "./types";

/** Part of the chosen structures that a structure must cover to count; less is an edge. */
const LEAST_SHARE = 0.01;
/** Layers deep: more than any line of sight through the body meets. */
const MOST_LAYERS = 16;

/**
 * What must be hidden, front to back, so that the targets are in full view from where the camera stands.
 *
 * The view is drawn small with structure numbers for colours, first the targets alone, then all; what covers a target
 * is taken away and the view drawn again until nothing does. Leaves everything as visible as it was.
 */
export function inFrontOf(targets: ReadonlySet<Id>, actors: readonly Actor[], picker: Picker, camera: Eye, width: number, height: number): Id[] {
  const before = actors.map((actor) => actor.mesh.visible);
  const numbers = () => picker.numbers(camera, width, height);
  try {
    for (const actor of actors) actor.mesh.visible = targets.has(actor.id);
    const alone = numbers();
    actors.forEach((actor, i) => (actor.mesh.visible = before[i] as boolean));
    const wanted = alone.flatMap((number, pixel) => (number === null ? [] : [pixel]));
    const found: Id[] = [];
    for (let layer = 0; layer < MOST_LAYERS; layer++) {
      const all = numbers();
      const covered = new Map<number, number>();
      for (const pixel of wanted) {
        const number = all[pixel] as number | null;
        const actor = number === null ? undefined : actors[number];
        if (actor && !targets.has(actor.id)) covered.set(actor.number, (covered.get(actor.number) ?? 0) + 1);
      }
      const coverers = [...covered].filter(([, count]) => count >= LEAST_SHARE * wanted.length).map(([number]) => actors[number] as Actor);
      if (coverers.length === 0) break;
      for (const actor of coverers) actor.mesh.visible = false;
      found.push(...coverers.map(({ id }) => id));
    }
    return found;
  } finally {
    actors.forEach((actor, i) => (actor.mesh.visible = before[i] as boolean));
  }
}
