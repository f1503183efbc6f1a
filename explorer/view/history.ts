// Undo and redo of what is chosen, what is seen and from where; words, theme and language are not undone.
import { signal } from "@preact/signals";
import type { Actions } from "./actions";
import type { Patch, State } from "./state";
import type { Change, Store } from "./store";

const KEPT = ["selected", "condition", "exercise", "visibility", "isolate", "view", "camera", "posture", "findings"] as const;
const LIMIT = 200;

/** Turning the view or moving a slider makes many small steps, and opening a card moves the view; what follows so soon is one step. */
const ONE_STEP_MS = 1200;

const CAMERA = ["camera", "view"];

/** What a run of small steps changes; null where each step counts. */
function run({ patch, before }: Pick<Change, "patch" | "before">): string | null {
  const keys = Object.keys(patch).filter((key) => !CAMERA.includes(key));
  if (keys.length === 0) return "camera";
  if (keys.length > 1) return null;
  if (patch.posture) return "posture";
  return patch.findings && patch.findings.length === before.findings.length ? "findings" : null;
}

const kept = (state: State): Patch => Object.fromEntries(KEPT.map((key) => [key, state[key]])) as Patch;

export function createHistory(store: Store): Pick<Actions, "undo" | "redo" | "canUndo" | "canRedo"> {
  const past: Patch[] = [];
  const future: Patch[] = [];
  const canUndo = signal(false);
  const canRedo = signal(false);
  let travelling = false;
  let lastStep = Number.NEGATIVE_INFINITY;
  let lastRun: string | null = null;

  const tell = (): void => {
    canUndo.value = past.length > 0;
    canRedo.value = future.length > 0;
  };

  store.onChange(({ patch, before, origin }) => {
    const keys = Object.keys(patch);
    // Back and Forward have a history of their own.
    if (travelling || origin === "address" || !keys.some((key) => (KEPT as readonly string[]).includes(key))) return;
    const now = performance.now();
    const thisRun = run({ patch, before });
    // Whatever was done, the camera may follow; a slider goes on with itself only.
    const sameStep = (thisRun === "camera" || (thisRun !== null && thisRun === lastRun)) && now - lastStep < ONE_STEP_MS;
    lastStep = now;
    lastRun = thisRun;
    if (sameStep) return;
    past.push(kept(before));
    if (past.length > LIMIT) past.shift();
    future.length = 0;
    tell();
  });

  const travel = (from: Patch[], to: Patch[]): void => {
    const step = from.pop();
    if (step === undefined) return;
    to.push(kept(store.state.peek()));
    travelling = true;
    store.update(step);
    travelling = false;
    tell();
  };

  return { canUndo, canRedo, undo: () => travel(past, future), redo: () => travel(future, past) };
}
