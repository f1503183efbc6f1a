// Bending the spine by hand in the view: with Alt held, or as long as bending is switched on.
import type { Living } from "./living";

const DEG_PER_PX = 0.25;
const STEP_DEG = 2;
const RADIANS = Math.PI / 180;

type Bender = Pick<Living, "bend" | "bending">;

/**
 * Degrees of extension and of bending right when the top of the spine is pulled to the right of the picture.
 *
 * From the front (azimuth 0) the picture's right is the patient's left; from the patient's left (90) it is the back.
 */
export function pulled(azimuth_deg: number, by: number): { readonly extension_deg: number; readonly bend_right_deg: number } {
  return { extension_deg: by * Math.sin(azimuth_deg * RADIANS), bend_right_deg: -by * Math.cos(azimuth_deg * RADIANS) };
}

function pull(living: Bender, azimuth_deg: number, by: number): void {
  for (const [name, change] of Object.entries(pulled(azimuth_deg, by))) if (Math.abs(change) > 0.05) living.bend(name, change);
}

/** A drag sideways pulls the top of the spine along; a drag with Shift turns it. */
export function connectBending(element: HTMLElement, living: Bender, azimuth: () => number): () => void {
  const abort = new AbortController();
  let held: { readonly id: number; x: number } | null = null;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const onDown = (event: PointerEvent): void => {
    if (held !== null) return stop(event);
    if (event.button !== 0 || !(event.altKey || living.bending.peek())) return;
    stop(event);
    element.setPointerCapture(event.pointerId);
    held = { id: event.pointerId, x: event.clientX };
  };
  const onMove = (event: PointerEvent): void => {
    if (held === null || event.pointerId !== held.id) return;
    stop(event);
    const by = (event.clientX - held.x) * DEG_PER_PX;
    if (Math.abs(by) < 0.1) return;
    held.x = event.clientX;
    if (event.shiftKey) living.bend("turn_left_deg", by);
    else pull(living, azimuth(), by);
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId === held?.id) held = null;
  };
  // Before the camera hears of it: its own listeners are on the canvas inside.
  const options = { capture: true, signal: abort.signal };
  element.addEventListener("pointerdown", onDown, options);
  element.addEventListener("pointermove", onMove, options);
  for (const type of ["pointerup", "pointercancel"] as const) element.addEventListener(type, onUp, options);
  return () => abort.abort();
}

/** What an arrow key does while bending is on: sideways as a drag does, up and down backwards and forwards. */
export function bendKey(living: Bender, key: string, azimuth: () => number): (() => void) | undefined {
  const keys: Record<string, () => void> = {
    ArrowLeft: () => pull(living, azimuth(), -STEP_DEG),
    ArrowRight: () => pull(living, azimuth(), STEP_DEG),
    ArrowUp: () => living.bend("extension_deg", STEP_DEG),
    ArrowDown: () => living.bend("extension_deg", -STEP_DEG),
  };
  return living.bending.peek() ? keys[key] : undefined;
}
