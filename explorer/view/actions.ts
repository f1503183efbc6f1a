// What a reader can do. Each action sets the state; the pilot moves the camera where no state says how.
import type { Signal } from "@preact/signals";
import { download } from "./download";
import { type MarkActions, createMarkActions } from "./marking";
import { type Pilot, createPresenter } from "./presenter";
import { chosenOf, subject, wishedVisibility } from "./scene";
import type { Cut, Page, Plane } from "./seen";
import { INITIAL, type Patch, type Projection, type Register, type State, type Theme, type View, type Visibility } from "./state";
import type { Store, Tool } from "./store";

export interface Actions extends MarkActions {
  select(id: string | null, options?: { readonly fly?: boolean }): void;
  /** Choose these together with what is chosen, or let go of one that is chosen already. */
  selectAlso(ids: readonly string[]): void;
  openCondition(id: string | null): void;
  openExercise(id: string | null): void;
  openPage(page: Page | null): void;
  /** Bring what the open card is about into sight, as far as the state does not say where to look from. */
  showSubject(): void;
  /** Leave what is open, the innermost first; false if nothing was. */
  escape(): boolean;
  /** Draw structures or layers as said; null gives them back to the group or layer they belong to. */
  setVisible(names: readonly string[], how: Visibility | null): void;
  /** Show these alone; none shows the rest again. */
  isolate(ids: readonly string[]): void;
  /** Take coverings off from the skin side on; null shows what is usual. */
  peel(coverings: number | null): void;
  explode(apart: number): void;
  /** Move, turn round or end a cut; `true` puts it through what is chosen, or else through the middle. */
  cut(plane: Plane, cut: Cut | boolean): void;
  setProjection(projection: Projection): void;
  setLabels(labels: boolean): void;
  /** What a press or a drag in the view does from now on. */
  use(tool: Tool): void;
  /** Hide what stands before these, or else before what is chosen, or else before what the open card is about. */
  uncover(ids?: readonly string[]): void;
  showAll(): void;
  savePicture(names: boolean): Promise<void>;
  setView(view: View): void;
  home(): void;
  flyTo(ids: readonly string[]): void;
  /** Hide these and let go of them. */
  hide(ids: readonly string[]): void;
  /** Choose what is in sight within a rectangle of the view, together with what is chosen if `add`. */
  chooseIn(left: number, top: number, right: number, bottom: number, add: boolean): void;
  zoom(steps: number): void;
  turn(azimuthDeg: number, elevationDeg: number): void;
  /** Choose the next part above or below, or its like on the other side or else what it is joined to. */
  walk(direction: "above" | "below" | "across"): void;
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
    store.kin.peek().groups(id).some((group) => groups.has(group));
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
  if (hidden.length === 0) return state.visibility;
  // A group's entry speaks for its pieces; that of a solid does not for what lies inside it.
  return withVisible(store, catalogue.structures[id]?.solid ? hidden : [id], "show");
}

export function createActions(
  store: Store,
  pilot: Signal<Pilot | null>,
  history: Pick<Actions, "undo" | "redo" | "canUndo" | "canRedo">,
): Actions {
  const { state, kin } = store;
  const update = (patch: Patch): void => store.update(patch);

  const { fly, show, cutThrough } = createPresenter(store, pilot);

  // Whoever opens a card, its picture is shown; but where it is looked from may have been said too.
  store.onChange(({ patch, before, after, asks }) => {
    if (!("condition" in patch || "exercise" in patch || "page" in patch)) return;
    if (!asks("camera") || after.camera === null) show(!asks("view") || after.view === null, asks("cuts") ? null : before);
  });

  /** What is isolated from now on if these are chosen: all is shown again rather than that they stay unseen. */
  const isolating = (ids: readonly string[]): Pick<State, "isolate"> => {
    const { isolate } = state.peek();
    const inside = new Set(isolate.flatMap((id) => kin.peek().pieces(id)));
    const seen = ids.every((id) => kin.peek().pieces(id).some((piece) => inside.has(piece)));
    return { isolate: seen ? isolate : [] };
  };

  const select: Actions["select"] = (id, { fly: shouldFly = false } = {}) => {
    if (id === null) return update({ selected: null, also: [] });
    update({ selected: id, also: [], visibility: revealed(store, id), ...isolating([id]) });
    if (shouldFly) fly([id]);
  };

  const close: Patch = { condition: null, exercise: null, page: null, selected: null, also: [] };

  return {
    ...history,
    select,
    ...createMarkActions(store, pilot),
    selectAlso(ids) {
      const chosen = chosenOf(state.peek());
      const [only] = ids;
      const rest = ids.length === 1 && only !== undefined && chosen.includes(only) ? chosen.filter((id) => id !== only) : null;
      const [selected = null, ...also] = rest ?? [...new Set([...ids.toReversed(), ...chosen])];
      update({ selected, also, ...(rest ? {} : isolating(ids)) });
    },
    openCondition(id) {
      const again = id !== null && id === state.peek().condition;
      update({ ...close, condition: id, ...(id === null ? {} : { isolate: [] }) });
      if (again) show();
    },
    openExercise(id) {
      const again = id !== null && id === state.peek().exercise;
      const { condition } = state.peek();
      update({ ...close, condition, exercise: id, ...(id === null ? {} : { isolate: [] }) });
      if (again) show();
    },
    openPage(page) {
      update({ ...close, page, isolate: [] });
    },
    showSubject() {
      const { view, camera } = state.peek();
      // A link that says no more than which card is seen as the card is when it is opened, with its cut.
      if (camera === null) show(view === null, view === null ? INITIAL : state.peek());
    },
    escape(): boolean {
      const { exercise, condition, page, isolate } = state.peek();
      if (store.tool.peek() !== "choose") this.use("choose");
      else if (chosenOf(state.peek()).length > 0) update({ selected: null, also: [] });
      else if (exercise !== null) update({ exercise: null });
      else if (condition !== null) update({ condition: null });
      else if (page !== null) update({ page: null });
      else if (isolate.length > 0) update({ isolate: [] });
      else return false;
      return true;
    },
    setVisible: (names, how) => update({ visibility: withVisible(store, names, how), isolate: [] }),
    isolate: (ids) => {
      update({ isolate: ids });
      fly(ids, { close: true });
    },
    peel(peel) {
      // The switches of whole layers would outrank the slider.
      const single = Object.entries(state.peek().visibility).filter(([name]) => !name.startsWith("layer:"));
      update({ peel, visibility: Object.fromEntries(single) });
    },
    explode: (explode) => update({ explode }),
    cut(plane, wish) {
      const { [plane]: _, ...others } = state.peek().cuts;
      if (wish === false) return update({ cuts: others });
      const about = subject(state.peek(), store.catalogue.peek())?.structures ?? [];
      const through = [...chosenOf(state.peek()), ...about];
      const cut = wish === true ? (cutThrough(through, plane) ?? { at_mm: 0, flipped: false, along: null }) : wish;
      update({ cuts: { ...others, [plane]: cut } });
    },
    setProjection: (projection) => update({ projection }),
    setLabels: (labels) => update({ labels }),
    uncover(ids) {
      const { selected, lit } = store.drawn.peek();
      const named = ids?.flatMap((id) => kin.peek().pieces(id));
      const before = pilot.peek()?.inFrontOf(named ?? (selected.length > 0 ? selected : lit)) ?? [];
      if (before.length > 0) update({ visibility: withVisible(store, before, "hide") });
    },
    showAll() {
      const { visibility, isolate, peel, explode, cuts } = INITIAL;
      update({ visibility, isolate, peel, explode, cuts });
    },
    async savePicture(names) {
      const blob = await pilot.peek()?.picture(names);
      if (blob) download(blob, `${state.peek().selected ?? state.peek().condition ?? "spine"}.png`);
    },
    setView: (view) => update({ view, camera: null }),
    home: () => {
      update({ view: null, camera: null });
      pilot.peek()?.home();
    },
    flyTo: (ids) => fly(ids),
    hide(ids) {
      const gone = new Set(ids);
      const [selected = null, ...also] = chosenOf(state.peek()).filter((id) => !gone.has(id));
      update({ visibility: withVisible(store, ids, "hide"), isolate: [], selected, also });
    },
    chooseIn(left, top, right, bottom, add) {
      const found = pilot.peek()?.idsIn(left, top, right, bottom) ?? [];
      const before = add ? chosenOf(state.peek()).filter((id) => !found.includes(id)) : [];
      const [selected = null, ...also] = [...found, ...before];
      update({ selected, also });
    },
    zoom: (steps) => pilot.peek()?.zoom(steps),
    turn: (azimuth, elevation) => pilot.peek()?.turn(azimuth, elevation),
    walk(direction) {
      const { selected } = state.peek();
      if (selected === null) return;
      const { above, below, opposite, touching, between } = kin.peek().neighbours(selected);
      const next = { above, below, across: opposite ?? touching[0] ?? between[0] ?? null }[direction];
      if (next !== null) select(next);
    },
    setTheme: (theme) => update({ theme }),
    setRegister: (register) => update({ register }),
    setLanguage: (language) => update({ language }),
  };
}
