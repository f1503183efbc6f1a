// Between the store and the 3D view: state is drawn, gestures become actions, the camera is reported back.
import { effect, type Signal } from "@preact/signals";
import type { Actions, Pilot } from "./actions";
import type { Catalogue } from "./catalogue";
import type { Patch } from "./state";
import type { Store } from "./store";
import type { Viewer, ViewerOptions } from "./viewer";

/** Region names of a mesh by structure id, as the manifest lists them. */
export type RegionNames = (id: string, value: number) => string | null;

export function viewerOptions(store: Store, regionNames: RegionNames): ViewerOptions {
  const { structures }: Catalogue = store.catalogue.peek();
  return {
    theme: store.dark.peek() ? "dark" : "light",
    reducedMotion: reducedMotion()?.matches ?? false,
    structures: new Map(Object.entries(structures).map(([id, { kind, layer }]) => [id, { kind, layer }])),
    regionNames,
  };
}

function reducedMotion(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia("(prefers-reduced-motion: reduce)") : null;
}

/** The keys of the state that say where the camera is; null for both is the start view. */
type Standing = Pick<Patch, "view" | "camera">;

/** Follow the state with the camera, and the camera with the state, without either chasing the other. */
function connectCamera(store: Store, viewer: Viewer): (() => void)[] {
  let seen: Standing = { view: null, camera: null };
  let started = false;

  const follow = effect(() => {
    const { view, camera } = store.state.value;
    if (started && view === seen.view && camera === seen.camera) return;
    const first = !started;
    started = true;
    seen = { view, camera };
    if (view !== null) viewer.setView(view);
    else if (camera !== null) viewer.setCamera(camera);
    else if (!first) viewer.home();
  });

  const report = viewer.on("camera", (camera, view) => {
    const { state } = store;
    const atStart = state.peek().view === null && state.peek().camera === null;
    // Standing still where the state says, be it the start view or a named one, is no news.
    if (view !== null && (view === state.peek().view || (atStart && view === "anterior"))) return;
    const now: Standing = view === null ? { view: null, camera } : { view, camera: null };
    store.update(now);
    seen = { view: state.peek().view, camera: state.peek().camera };
  });
  return [follow, report];
}

export function connectViewer(store: Store, actions: Actions, viewer: Viewer, pilot: Signal<Pilot | null>): () => void {
  const motion = reducedMotion();
  const onMotion = (): void => viewer.setReducedMotion(motion?.matches ?? false);
  motion?.addEventListener("change", onMotion);

  const cleanups = [
    ...connectCamera(store, viewer),
    effect(() => {
      const { visibility, lit, selected } = store.drawn.value;
      const theme = store.dark.value ? "dark" : "light";
      viewer.apply({ selected, highlighted: lit, shown: visibility, theme });
    }),
    effect(() => viewer.setHover(store.pointed.value)),
    viewer.on("hover", (id, x, y, region) => {
      store.hover.value = id === null ? null : { id, region, x, y };
    }),
    viewer.on("pick", (id) => actions.select(id)),
    viewer.on("lost", () => (store.interrupted.value = true)),
    viewer.on("restored", () => (store.interrupted.value = false)),
  ];
  pilot.value = viewer;
  return () => {
    pilot.value = null;
    motion?.removeEventListener("change", onMotion);
    for (const cleanup of cleanups) cleanup();
    viewer.dispose();
  };
}
