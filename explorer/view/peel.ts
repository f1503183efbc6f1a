// Peeling from the skin side to the bone: which names go with each step, outermost first.
import palette from "./palette.json";
import type { Visibility } from "./state";

/** Steps of the slider: 0 peels nothing, this many leave bones and discs. */
export const PEEL_STEPS = palette.peel.length;

/**
 * How a piece is drawn once `steps` layers are peeled off, by its names from its own to its layer's: away or plain to
 * see. Undefined where peeling says nothing: it is off (null), or no step ever takes the piece away.
 */
export function peeled(names: readonly string[], steps: number | null): Visibility | undefined {
  if (steps === null) return undefined;
  // The first step that names it, for the last muscles go with their whole layer.
  const step = palette.peel.findIndex((layer) => layer.some((name) => names.includes(name)));
  return step < 0 ? undefined : step < steps ? "hide" : "show";
}
