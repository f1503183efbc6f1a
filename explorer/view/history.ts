// Undo and redo of what is chosen, seen and marked, and from where; words, theme and language are not undone.
import { signal } from "@preact/signals";
import type { Actions } from "./actions";
import type { Cuts, Mark, Patch, State } from "./state";
import type { Change, Store } from "./store";

const KEPT = [
  "selected", "also", "condition", "exercise", "page", "visibility", "isolate", "peel", "explode", "cuts", "projection",
  "labels", "marks", "view", "camera", "posture", "findings",
] as const;
const LIMIT = 200;

/** Turning the view, moving a slider or typing makes many small changes; those that follow so soon are one step. */
const ONE_STEP_MS = 1200;

/** What is moved bit by bit: the same kind of movement, continued, is the same step. */
function movement({ patch, before, after }: Change): string | null {
  const keys = Object.keys(patch);
  if (keys.every((key) => key === "camera" || key === "view")) return "camera";
  const [key] = keys;
  if (keys.length > 1) return null;
  if (key === "explode" || key === "peel" || key === "posture") return key;
  const unnoted = (marks: readonly Mark[]): string => JSON.stringify(marks.map(({ text: _, ...mark }) => mark));
  if (key === "marks") return unnoted(before.marks) === unnoted(after.marks) ? key : null;
  if (key === "findings") return before.findings.length === after.findings.length ? key : null;
  const placeless = (cuts: Cuts): string =>
    JSON.stringify(Object.entries(cuts).map(([plane, { flipped, along }]) => [plane, flipped, along]));
  return key === "cuts" && placeless(before.cuts) === placeless(after.cuts) ? key : null;
}

const kept = (state: State): Patch => Object.fromEntries(KEPT.map((key) => [key, state[key]])) as Patch;

export function createHistory(store: Store): Pick<Actions, "undo" | "redo" | "canUndo" | "canRedo"> {
  const past: Patch[] = [];
  const future: Patch[] = [];
  const canUndo = signal(false);
  const canRedo = signal(false);
  let travelling = false;
  let lastStep = Number.NEGATIVE_INFINITY;
  let lastMovement: string | null = null;

  const tell = (): void => {
    canUndo.value = past.length > 0;
    canRedo.value = future.length > 0;
  };

  store.onChange((change) => {
    const { patch, before, origin, consequence } = change;
    // Back and Forward have a history of their own.
    if (travelling || origin === "address" || !KEPT.some((key) => key in patch)) return;
    const now = performance.now();
    const moved = movement(change);
    // Opening a card moves the camera too, a moment later.
    const soon = now - lastStep < ONE_STEP_MS;
    const sameStep = past.length > 0 && (consequence || (soon && moved !== null && (moved === "camera" || moved === lastMovement)));
    lastStep = now;
    lastMovement = moved;
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
