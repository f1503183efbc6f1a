// Between the store and the 3D view: state is drawn, gestures become actions, the camera is reported back.
import { computed, effect, type Signal } from "@preact/signals";
import type { Actions } from "./actions";
import type { Pilot } from "./presenter";
import type { Catalogue } from "./catalogue";
import { numberOf } from "./marking";
import { type Camera, type Cut, PLANES, type Plane, type State, sameJson } from "./state";
import { namesInView } from "./scene";
import type { Store } from "./store";
import type { Mark, Place, Section, SurfacePoint, Vec3, Viewer, ViewerOptions } from "./viewer";

/** Region names of a mesh by structure id, as the manifest lists them. */
export type RegionNames = (id: string, value: number) => string | null;

export function viewerOptions(store: Store, regionNames: RegionNames): ViewerOptions {
  const { structures }: Catalogue = store.catalogue.peek();
  return {
    theme: store.dark.peek() ? "dark" : "light",
    reducedMotion: reducedMotion()?.matches ?? false,
    structures: new Map(Object.entries(structures).map(([id, { kind, layer }]) => [id, { kind, layer, within: store.kin.peek().holder(id) }])),
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

const sum = ([x, y, z]: Vec3): number => x + y + z;

interface PlacedCut {
  readonly plane: Plane;
  readonly cut: Cut;
  /** Which way it faces before it is flipped, and where it is when `at_mm` is 0. */
  readonly normal: Vec3;
  readonly origin_mm: number;
  /** How the offset along the normal grows with `at_mm`. */
  readonly sign: 1 | -1;
}

/** The cuts that can be placed: one along a structure waits until that is in the view. */
function placedCuts({ cuts }: State, viewer: Viewer): PlacedCut[] {
  return PLANES.flatMap((plane): PlacedCut[] => {
    const cut = cuts[plane];
    if (!cut) return [];
    if (cut.along === null) {
      const normal = NORMALS[plane];
      return [{ plane, cut, normal, origin_mm: 0, sign: sum(normal) > 0 ? 1 : -1 }];
    }
    const own = viewer.planeOf(cut.along);
    return own ? [{ plane, cut, normal: own.normal, origin_mm: own.offset_mm, sign: 1 }] : [];
  });
}

function sectionOf({ cut, normal: [x, y, z], origin_mm, sign }: PlacedCut): Section {
  const facing = cut.flipped ? -1 : 1;
  return { normal: [facing * x, facing * y, facing * z], offset_mm: facing * (origin_mm + sign * cut.at_mm), grip: true };
}

/** Follow the grip of a cut with the state. */
function moveCut(store: Store, viewer: Viewer, index: number, offset_mm: number): void {
  const placed = placedCuts(store.state.peek(), viewer)[index];
  if (!placed) return;
  const { plane, cut, origin_mm, sign } = placed;
  const at_mm = Math.round(10 * sign * ((cut.flipped ? -1 : 1) * offset_mm - origin_mm)) / 10 + 0;
  store.update({ cuts: { ...store.state.peek().cuts, [plane]: { ...cut, at_mm } } });
}

/** Marks as they are drawn: pins numbered, and the places of a measure that is not complete yet. */
function marksOf(store: Store): Mark[] {
  const { marks } = store.state.value;
  const begun = store.begun.value.map((place, at): Mark => ({ id: `begun-${at}`, kind: "pin", at: [place], text: "" }));
  const drawn = marks.map((mark): Mark => (mark.kind === "ink" ? mark : { ...mark, text: String(numberOf(marks, mark)) }));
  return [...drawn, ...begun];
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
    store.state.value.labels && store.roomy.value
      ? namesInView(store.state.value, store.catalogue.value, store.kin.value)
      : NO_NAMES,
  );
  // Turning the camera places no cut anew.
  const cutBy = computed(() => JSON.stringify(store.state.value.cuts));
  const sections = computed(() => {
    cutBy.value;
    store.shapes.value;
    return placedCuts(store.state.peek(), viewer).map(sectionOf);
  });
  const explode = computed(() => store.state.value.explode);
  const projection = computed(() => store.state.value.projection);
  const pinned = computed(() => store.state.value.marks);
  const marks = computed(() => {
    pinned.value;
    return marksOf(store);
  });

  const placeOf = (touched: SurfacePoint | null): Place | null => touched && { id: touched.id, point_mm: touched.point_mm };
  const placeAt = (x: number, y: number): Place | null => placeOf(viewer.surfaceAt(x, y));

  const onPick = (id: string | null, shift: boolean, x: number, y: number): void => {
    const tool = store.tool.peek();
    if (tool === "choose" || tool === "box") {
      const { hover } = store;
      const region = hover.peek()?.id === id ? hover.peek()?.region : null;
      store.region.value = id !== null && region ? { id, name: region } : null;
      if (shift && id !== null) actions.selectAlso([id]);
      else if (!shift) actions.select(id);
      return;
    }
    const place = placeAt(x, y);
    if (place) actions.place(place);
  };

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
        sections: sections.value,
        explode: explode.value,
        projection: projection.value,
        marks: marks.value,
        labels: names.value,
      });
    }),
    effect(() => viewer.setInsets({ top: 8, bottom: 8, ...store.covered.value })),
    effect(() => viewer.setCovers(store.covers.value)),
    effect(() => viewer.setHover(store.pointed.value)),
    viewer.on("hover", (id, x, y, region) => {
      store.hover.value = id === null ? null : { id, region, x, y };
    }),
    effect(() => viewer.setPen(store.tool.value === "ink")),
    viewer.on("pick", (id, { shift }, x, y) => onPick(id, shift, x, y)),
    viewer.on("section", (index, offset_mm) => moveCut(store, viewer, index, offset_mm)),
    viewer.on("stroke", (at, last) => {
      if (last) actions.draw(at);
    }),
    viewer.on("mark", (id) => (store.shownMark.value = id)),
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
    inFrontOf: (ids) => viewer.inFrontOf(ids),
    placeOn: (id) => placeOf(viewer.surfaceOf(id)),
    placeAt,
    idsIn: (...box) => viewer.idsIn(...box),
    measure: (mark) => viewer.measure(mark),
    picture: (withNames) => viewer.screenshot(PICTURE_SCALE, withNames),
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
