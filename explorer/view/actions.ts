// What a reader can do. Each action sets the state; the pilot moves the camera where no state says how.
import type { Signal } from "@preact/signals";
import { type Pilot, createPresenter } from "./presenter";
import { type Page, wishedVisibility } from "./scene";
import type { Patch, Register, State, Theme, View, Visibility } from "./state";
import { NO_CUTS, type Store } from "./store";

export interface Actions {
  select(id: string | null, options?: { readonly fly?: boolean }): void;
  openCondition(id: string | null): void;
  openExercise(id: string | null): void;
  openPage(page: Page | null): void;
  /** Bring what the open card is about into sight, as far as the state does not say where to look from. */
  showSubject(): void;
  /** Leave what is open, the innermost first; false if nothing was. */
  escape(): boolean;
  /** Draw structures or layers as said; null gives them back to the group or layer they belong to. */
  setVisible(names: readonly string[], how: Visibility | null): void;
  isolate(id: string | null): void;
  /** Hide what stands before the chosen structure, or before what the open card is about. */
  uncover(): void;
  showAll(): void;
  savePicture(): Promise<void>;
  setView(view: View): void;
  home(): void;
  flyTo(id: string): void;
  zoom(steps: number): void;
  turn(azimuthDeg: number, elevationDeg: number): void;
  walk(direction: "above" | "below"): void;
  setTheme(theme: Theme): void;
  setRegister(register: Register): void;
  setLanguage(language: string): void;
  undo(): void;
  redo(): void;
  readonly canUndo: Signal<boolean>;
  readonly canRedo: Signal<boolean>;
}

/** How much of a structure is drawn solid, for its tick box. */
export type Ticked = "all" | "some" | "none";

export function ticked(store: Store, pieces: readonly string[]): Ticked {
  const shown = pieces.filter((piece) => store.drawn.value.visibility.get(piece) !== "hide").length;
  return shown === 0 ? "none" : shown === pieces.length ? "all" : "some";
}

/** The visibility after `names` are drawn as `how`: entries of what is inside them would outrank them, so they go. */
function withVisible(store: Store, names: readonly string[], how: Visibility | null): State["visibility"] {
  const groups = new Set(names);
  const inside = (id: string): boolean =>
    groups.has(id) ||
    groups.has(`layer:${store.catalogue.peek().structures[id]?.layer}`) ||
    store.kin.peek().ancestors(id).some((group) => groups.has(group));
  const kept = Object.entries(store.state.peek().visibility).filter(([id]) => !inside(id));
  return Object.fromEntries(how === null ? kept : [...kept, ...names.map((name) => [name, how] as const)]);
}

/** The visibility in which nothing of `id` is hidden. */
function revealed(store: Store, id: string): State["visibility"] {
  const state = store.state.peek();
  const catalogue = store.catalogue.peek();
  const kin = store.kin.peek();
  const pieces = kin.pieces(id);
  const hidden = pieces.filter((piece) => wishedVisibility(state, piece, catalogue, kin) === "hide");
  return hidden.length === 0 ? state.visibility : withVisible(store, [id], "show");
}

export function createActions(
  store: Store,
  pilot: Signal<Pilot | null>,
  history: Pick<Actions, "undo" | "redo" | "canUndo" | "canRedo">,
): Actions {
  const { state, kin } = store;
  const update = (patch: Patch): void => store.update(patch);

  const { fly, show } = createPresenter(store, pilot);

  // Whoever opens a card, its picture is shown; but where it is looked from may have been said too.
  store.onChange(({ patch }) => {
    if (!("condition" in patch || "exercise" in patch)) return;
    if (patch.camera == null) show(patch.view == null);
  });

  const outsideIsolation = (id: string): boolean => {
    const isolated = state.peek().isolate;
    if (isolated === null) return false;
    const inside = new Set(kin.peek().pieces(isolated));
    return !kin.peek().pieces(id).some((piece) => inside.has(piece));
  };

  const select: Actions["select"] = (id, { fly: shouldFly = false } = {}) => {
    if (id === null) return update({ selected: null });
    update({
      selected: id,
      visibility: revealed(store, id),
      ...(outsideIsolation(id) ? { isolate: null } : {}),
    });
    if (shouldFly) fly([id]);
  };

  return {
    ...history,
    select,
    openCondition(id) {
      store.page.value = null;
      const again = id !== null && id === state.peek().condition;
      update({ condition: id, exercise: null, selected: null, ...(id === null ? {} : { isolate: null }) });
      if (again) show();
    },
    openExercise(id) {
      store.page.value = null;
      const again = id !== null && id === state.peek().exercise;
      update({ exercise: id, selected: null, ...(id === null ? {} : { isolate: null }) });
      if (again) show();
    },
    openPage(page) {
      update({ selected: null, condition: null, exercise: null, isolate: null });
      store.page.value = page;
      show();
    },
    showSubject() {
      const { view, camera } = state.peek();
      if (camera === null) show(view === null);
    },
    escape(): boolean {
      const { selected, exercise, condition, isolate } = state.peek();
      if (selected !== null) update({ selected: null });
      else if (exercise !== null) update({ exercise: null });
      else if (condition !== null) update({ condition: null });
      else if (store.page.peek() !== null) this.openPage(null);
      else if (isolate !== null) update({ isolate: null });
      else return false;
      return true;
    },
    setVisible: (names, how) => update({ visibility: withVisible(store, names, how), isolate: null }),
    isolate: (id) => {
      update({ isolate: id });
      if (id !== null) fly([id], { close: true });
    },
    uncover() {
      const { selected, lit } = store.drawn.peek();
      const before = pilot.peek()?.inFrontOf(selected.length > 0 ? selected : lit) ?? [];
      if (before.length > 0) update({ visibility: withVisible(store, before, "hide") });
    },
    showAll() {
      store.cuts.value = NO_CUTS;
      store.apart.value = 0;
      update({ visibility: {}, isolate: null });
    },
    async savePicture() {
      const blob = await pilot.peek()?.picture();
      if (!blob) return;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = `${state.peek().selected ?? state.peek().condition ?? "spine"}.png`;
      link.click();
      window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
    setView: (view) => update({ view, camera: null }),
    home: () => {
      update({ view: null, camera: null });
      pilot.peek()?.home();
    },
    flyTo: (id) => fly([id]),
    zoom: (steps) => pilot.peek()?.zoom(steps),
    turn: (azimuth, elevation) => pilot.peek()?.turn(azimuth, elevation),
    walk(direction) {
      const { selected } = state.peek();
      const next = selected === null ? null : kin.peek().neighbours(selected)[direction];
      if (next !== null) select(next);
    },
    setTheme: (theme) => update({ theme }),
    setRegister: (register) => update({ register }),
    setLanguage: (language) => update({ language }),
  };
}
