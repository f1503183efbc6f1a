// Undo and redo of what is chosen, what is seen and from where; words, theme and language are not undone.
import { signal } from "@preact/signals";
import type { Actions } from "./actions";
import type { Patch, State } from "./state";
import type { Store } from "./store";

const KEPT = ["selected", "condition", "exercise", "visibility", "isolate", "view", "camera"] as const;
const LIMIT = 200;

/** Turning the view by hand makes many small steps, and opening a card moves it; what follows so soon is one step. */
const ONE_STEP_MS = 1200;

const kept = (state: State): Patch => Object.fromEntries(KEPT.map((key) => [key, state[key]])) as Patch;

export function createHistory(store: Store): Pick<Actions, "undo" | "redo" | "canUndo" | "canRedo"> {
  const past: Patch[] = [];
  const future: Patch[] = [];
  const canUndo = signal(false);
  const canRedo = signal(false);
  let travelling = false;
  let lastStep = Number.NEGATIVE_INFINITY;

  const tell = (): void => {
    canUndo.value = past.length > 0;
    canRedo.value = future.length > 0;
  };

  store.onChange(({ patch, before, origin }) => {
    const keys = Object.keys(patch);
    // Back and Forward have a history of their own.
    if (travelling || origin === "address" || !keys.some((key) => (KEPT as readonly string[]).includes(key))) return;
    const cameraOnly = keys.every((key) => key === "camera" || key === "view");
    const now = performance.now();
    const sameStep = cameraOnly && now - lastStep < ONE_STEP_MS;
    lastStep = now;
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
