// Between the store and the 3D view: state is drawn, gestures become actions, the camera is reported back.
import { computed, effect, type Signal } from "@preact/signals";
import type { Actions } from "./actions";
import type { Pilot } from "./presenter";
import type { Catalogue } from "./catalogue";
import { type Camera, type State, sameJson } from "./state";
import { namesInView } from "./scene";
import { type Cuts, PLANES, type Plane, type Store } from "./store";
import type { Section, Vec3, Viewer, ViewerOptions } from "./viewer";

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
type Standing = Pick<State, "view" | "camera">;

interface CameraLink {
  /** Take the camera as it stands for what the state asks for, as after the first shapes have framed it. */
  rebase(): void;
  dispose(): void;
}

function startView(viewer: Viewer): void {
  viewer.setView("anterior");
  viewer.home();
}

/** Follow the state with the camera, and the camera with the state, without either chasing the other. */
function connectCamera(store: Store, viewer: Viewer, host: HTMLElement): CameraLink {
  let seen: Standing = { view: null, camera: null };
  // Where the viewer stands by the state's own wish; only what differs is the reader's doing.
  let expected: Camera | null = null;
  const measured = (): string => `${host.clientWidth} ${host.clientHeight}`;
  let size = measured();

  const unfollow = effect(() => {
    const { view, camera } = store.state.value;
    const turned = view !== seen.view;
    const moved = camera !== seen.camera;
    seen = { view, camera };
    if (!turned && !moved) return;
    // A view that is newly asked for goes before a camera that was there already.
    if (camera !== null && (moved || view === null)) viewer.setCamera(camera);
    else if (view !== null) viewer.setView(view);
    else startView(viewer);
    expected = viewer.getCamera();
  });

  const unreport = viewer.on("camera", (camera, view) => {
    const now = measured();
    const refitted = now !== size && store.state.peek().camera === null;
    size = now;
    const known = refitted || sameJson(camera, expected);
    expected = camera;
    if (known) return;
    seen = { view, camera };
    store.update(seen);
  });

  return {
    rebase: () => (expected = viewer.getCamera()),
    dispose: () => {
      unfollow();
      unreport();
    },
  };
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Which way each plane faces, RAS+: what lies above, in front or to the patient's left is taken away first. */
const NORMALS: Readonly<Record<Plane, Vec3>> = { transverse: [0, 0, 1], coronal: [0, 1, 0], sagittal: [-1, 0, 0] };

function sectionsOf(cuts: Cuts): Section[] {
  return PLANES.filter((plane) => cuts[plane].on).map((plane) => {
    const { at_mm, flipped, along } = cuts[plane];
    const sign = flipped ? -1 : 1;
    const [x, y, z] = along?.normal ?? NORMALS[plane];
    const offset_mm = along?.offset_mm ?? (x + y + z) * at_mm;
    return { normal: [sign * x, sign * y, sign * z], offset_mm: sign * offset_mm };
  });
}

/** Pixels of a saved picture to one of the screen. */
const PICTURE_SCALE = 2;

export interface ViewerLink {
  readonly rebase: () => void;
  readonly dispose: () => void;
}

export function connectViewer(
  store: Store,
  actions: Actions,
  viewer: Viewer,
  host: HTMLElement,
  pilot: Signal<Pilot | null>,
): ViewerLink {
  const camera = connectCamera(store, viewer, host);
  const names = computed(() =>
    store.named.value && store.roomy.value
      ? namesInView(store.state.value, store.page.value, store.catalogue.value, store.kin.value)
      : NO_NAMES,
  );
  const motion = reducedMotion();
  const onMotion = (): void => viewer.setReducedMotion(motion?.matches ?? false);
  motion?.addEventListener("change", onMotion);

  const cleanups = [
    camera.dispose,
    effect(() => {
      const { visibility, lit, selected } = store.drawn.value;
      const theme = store.dark.value ? "dark" : "light";
      viewer.apply({
        selected,
        highlighted: [...lit, ...store.nerves.value],
        shown: visibility,
        theme,
        sections: sectionsOf(store.cuts.value),
        explode: store.apart.value,
        labels: names.value,
      });
    }),
    effect(() => viewer.setInsets({ top: 8, bottom: 8, ...store.covered.value })),
    effect(() => viewer.setHover(store.pointed.value)),
    viewer.on("hover", (id, x, y, region) => {
      store.hover.value = id === null ? null : { id, region, x, y };
    }),
    viewer.on("pick", (id) => actions.select(id)),
    viewer.on("menu", (id, x, y) => {
      store.menu.value = id === null ? null : { id, region: null, x, y };
    }),
    viewer.on("lost", () => (store.interrupted.value = true)),
    viewer.on("restored", () => (store.interrupted.value = false)),
  ];
  pilot.value = {
    flyTo: (ids) => viewer.flyTo(ids),
    home: () => startView(viewer),
    zoom: (steps) => viewer.zoom(steps),
    turn: (azimuth, elevation) => viewer.turn(azimuth, elevation),
    centreOf: (ids) => viewer.centreOf(ids),
    planeOf: (id) => viewer.planeOf(id),
    inFrontOf: (ids) => viewer.inFrontOf(ids),
    picture: () => viewer.screenshot(PICTURE_SCALE, store.named.peek()),
    face: (angles) => viewer.setCamera({ ...viewer.getCamera(), ...angles }),
  };
  return {
    rebase: camera.rebase,
    dispose() {
      pilot.value = null;
      motion?.removeEventListener("change", onMotion);
      for (const cleanup of cleanups) cleanup();
      viewer.dispose();
    },
  };
}
