// One visitor's explorer in one element: store, host, viewer and interface, wired together.
import { computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import { createActions } from "./actions";
import { type AddressBar, addressBar, readAddress, unknownIds } from "./address";
import { connectViewer, viewerOptions } from "./bridge";
import { labelOf } from "./catalogue";
import { createHistory } from "./history";
import { createLiving } from "./living/living";
import type { LiveHost } from "./host";
import { startLoading } from "./loading";
import { createPictureDesk, picturePilot } from "./picture";
import type { Pilot } from "./presenter";
import { regionNamesOf } from "./regions";
import { searchIndex } from "./search";
import { knownIn } from "./sharing";
import { connectSpeech } from "./speech";
import { INITIAL, type Patch, type State, readPatch } from "./state";
import { type Store, createStore } from "./store";
import { connectPython } from "./sync";
import { App } from "./ui/App";
import { type Explorer, ExplorerContext } from "./ui/context";
import { translator } from "./ui/strings";
import styles from "./ui/styles";
import { NoWebGL, type Viewer, createViewer } from "./viewer";

export interface Session {
  readonly store: Store;
  readonly viewer: Viewer | null;
  /** Resolves once everything that will load has loaded. */
  readonly ready: Promise<void>;
  /** Resolves once the first shapes are on the screen, or it is known that none will be drawn here. */
  readonly pictured: Promise<void>;
  /** Resolves once Python hears us, at once where there is none. */
  readonly joined: Promise<void>;
  dispose(): void;
}

type Words = ReturnType<typeof translator>;

/** Apply what the address asks for; what it cannot mean is told and left out. */
function applyAddress(store: Store, words: Words, query: string, base: Partial<State>): void {
  const { patch, problems } = readAddress(query, knownIn(store));
  for (const { word, value } of problems) store.notify("warning", words("app.unknown", { word, value: value.slice(0, 120) }));
  store.update({ ...base, ...patch }, "address");
}

/** What a Back or Forward step sets when the address does not name it. */
const { selected, also, condition, exercise, page, isolate, visibility, peel, explode, cuts } = INITIAL;
const { projection, labels, posture, findings } = INITIAL;
const UNNAMED: Patch = {
  selected, also, condition, exercise, page, isolate, visibility, peel, explode, cuts, projection, labels, posture, findings,
};

/** What opens something new: each is a step of Back and Forward. */
const ENTRIES = ["selected", "condition", "exercise", "page"];
/** What sliders move. */
const MOVED = ["cuts", "explode", "peel", "posture", "findings", "camera"];

function connectAddress(store: Store, words: () => Words): AddressBar {
  const bar = addressBar((query) => applyAddress(store, words(), query, UNNAMED));
  store.onChange(({ patch, origin, before, after }) => {
    if (origin === "address") return;
    const keys = Object.keys(patch);
    const added = after.findings.length !== before.findings.length;
    const opens = added || keys.some((key) => ENTRIES.includes(key));
    bar.write(after, opens ? "entry" : keys.every((key) => MOVED.includes(key)) ? "soon" : "now");
  });
  return bar;
}

/** How far from the middle of the view Enter still finds something, CSS pixels. */
const NEAR_PX = 48;

function nearMiddle(viewer: Viewer, x: number, y: number): string | null {
  for (let radius = 0; radius <= NEAR_PX; radius += 8) {
    const steps = radius === 0 ? 1 : 8;
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const found = viewer.pickAt(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      if (found !== null) return found;
    }
  }
  return null;
}

/** How long a tab that nobody looks at may keep what waits for its picture. */
const UNSEEN_MS = 1500;

/** Resolves once a frame is drawn and on its way to the screen. */
function onScreen(viewer: Viewer): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    // After the task that drew it the browser shows it, before it begins another.
    void viewer.frame().then(() => setTimeout(resolve));
  });
}

/** Ids that a state names and that nothing has are told, and what names them is dropped, so that no card is empty. */
function dropUnknown(store: Store, words: Words): void {
  const known = knownIn(store);
  for (const [key, value] of Object.entries(store.state.peek())) {
    const unknown = unknownIds({ [key]: value }, known);
    if (unknown.length === 0) continue;
    for (const id of unknown) store.notify("warning", words("app.unknown", { word: key, value: id.slice(0, 120) }));
    store.update({ [key]: INITIAL[key as keyof State] }, "address");
  }
}

export function startSession(host: LiveHost, root: ShadowRoot, remembered?: State): Session {
  const given = readPatch(remembered ?? host.state);
  const store = createStore(given.patch, host.kind !== "notebook");
  const words = computed(() => translator(store.catalogue.value.ui, store.catalogue.value.language));
  const pilot = signal<Pilot | null>(null);
  const actions = createActions(store, pilot, createHistory(store));
  const living = createLiving(store, () => words.peek());
  const picture = createPictureDesk(host, store, (id) => actions.select(id));
  const cleanups: (() => void)[] = [living.dispose];
  let viewer: Viewer | null = null;

  let onPictured: () => void = () => undefined;
  const pictured = new Promise<void>((resolve) => (onPictured = resolve));
  let stageReady: (element: HTMLElement) => void = () => undefined;
  const stage = new Promise<HTMLElement>((resolve) => (stageReady = resolve));

  const explorer: Explorer = {
    store,
    actions,
    search: computed(() => searchIndex(store.catalogue.value)),
    words,
    languages: Object.keys(host.assets.catalogues ?? {}),
    picture,
    measure: (mark) => pilot.value?.measure(mark) ?? null,
    living,
    attach: (element) => stageReady(element),
    pickCentre: () => {
      const canvas = root.querySelector<HTMLElement>("[data-testid=canvas]");
      return canvas && viewer ? nearMiddle(viewer, canvas.clientWidth / 2, canvas.clientHeight / 2) : null;
    },
  };

  const style = document.createElement("style");
  style.textContent = styles;
  const mountPoint = document.createElement("div");
  mountPoint.className = "root";
  root.replaceChildren(style, mountPoint);
  render(
    <ExplorerContext.Provider value={explorer}>
      <App />
    </ExplorerContext.Provider>,
    mountPoint,
  );

  for (const problem of given.problems) store.notify("warning", words.peek()("app.unknown-state", { reason: problem }));
  cleanups.push(connectSpeech(store, () => words.peek()));
  connectPython(host, store, (problem) => store.notify("warning", problem), () => viewer !== null);

  const openViewer = (element: HTMLElement): Viewer | null => {
    try {
      return createViewer(element, viewerOptions(store, regionNamesOf(host.assets.manifest)));
    } catch (error) {
      store.stage.value = "picture";
      if (!(error instanceof NoWebGL)) {
        store.notify("error", words.peek()("app.3d-failed", { reason: error instanceof Error ? error.message : String(error) }));
      } else {
        store.notify("info", words.peek()(host.hasPython ? "app.no-3d" : "app.no-picture"));
      }
      if (host.hasPython) {
        picture.start();
        pilot.value = picturePilot(store);
      }
      return null;
    }
  };

  const run = async (): Promise<void> => {
    const loading = startLoading(host, store, () => words.peek());
    await loading.words;
    if (host.kind !== "notebook") {
      applyAddress(store, words.peek(), window.location.search, {});
      cleanups.push(connectAddress(store, () => words.peek()).dispose);
    }
    dropUnknown(store, words.peek());
    const element = await stage;
    const opened = openViewer(element);
    viewer = opened;
    if (opened === null) {
      store.progress.value = { ...store.progress.peek(), done: true };
      return;
    }
    const link = connectViewer(store, actions, opened, element, pilot);
    cleanups.push(living.connect(opened, element), link.dispose);
    store.stage.value = "view";
    await loading.shapes((bytes) => opened.addPack(bytes), async () => {
      link.rebase();
      actions.showSubject();
      await onScreen(opened);
      onPictured();
    });
    store.spoken.value = words.peek()("spoken.ready");
  };

  if (store.ownsPage) {
    cleanups.push(
      effect(() => {
        const { selected, exercise, condition, page } = store.state.value;
        const open = selected ?? exercise ?? condition ?? page?.id;
        const name = words.value("app.name");
        document.title = open ? `${labelOf(store.catalogue.value, open)} · ${name}` : name;
      }),
    );
  }
  cleanups.push(
    effect(() => {
      if (store.interrupted.value) store.notify("warning", words.peek()("app.3d-lost"));
    }),
  );

  return {
    store,
    get viewer() {
      return viewer;
    },
    ready: run().finally(onPictured),
    pictured,
    joined: host.joined,
    dispose() {
      for (const cleanup of cleanups.splice(0)) cleanup();
      render(null, mountPoint);
      picture.dispose();
      store.dispose();
      host.dispose();
    },
  };
}
