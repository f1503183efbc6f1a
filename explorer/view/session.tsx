// One visitor's explorer in one element: store, host, viewer and interface, wired together.
import { computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import { createActions } from "./actions";
import { type AddressBar, addressBar, readAddress } from "./address";
import { connectViewer, viewerOptions } from "./bridge";
import { labelOf, subjectOf } from "./catalogue";
import { createHistory } from "./history";
import { createLiving } from "./living/living";
import type { LiveHost } from "./host";
import { startLoading } from "./loading";
import { createPictureDesk, picturePilot } from "./picture";
import type { Pilot } from "./presenter";
import { regionNamesOf } from "./regions";
import { searchIndex } from "./search";
import { connectSpeech } from "./speech";
import { INITIAL, type State, readPatch } from "./state";
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
  /** Resolves once Python hears us, at once where there is none. */
  readonly joined: Promise<void>;
  dispose(): void;
}

type Words = ReturnType<typeof translator>;

/** Apply what the address asks for; what it cannot mean is told and left out. */
function applyAddress(store: Store, words: Words, query: string, base: Partial<State>): void {
  const catalogue = store.catalogue.peek();
  const wordless = Object.keys(catalogue.structures).length === 0;
  const is = (subject: string) => (id: string) => wordless || subjectOf(catalogue, id) === subject;
  const known = { structure: is("structure"), condition: is("condition"), exercise: is("exercise") };
  const { patch, problems } = readAddress(query, known);
  for (const { word, value } of problems) store.notify("warning", words("app.unknown", { word, value: value.slice(0, 120) }));
  store.update({ ...base, ...patch }, "address");
}

/** What a Back or Forward step sets when the address does not name it. */
const UNNAMED: Partial<State> = {
  selected: null,
  condition: null,
  exercise: null,
  isolate: null,
  visibility: INITIAL.visibility,
  posture: INITIAL.posture,
  findings: INITIAL.findings,
};

/** How long a slider must rest before the address says where it stands. */
const SLIDING_MS = 250;

function connectAddress(store: Store, words: () => Words): AddressBar {
  const bar = addressBar((query) => applyAddress(store, words(), query, UNNAMED));
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.onChange(({ patch, origin, before, after }) => {
    if (origin === "address") return;
    const entry = "selected" in patch || "condition" in patch || "exercise" in patch || (patch.findings ?? before.findings).length !== before.findings.length;
    // Browsers stop listening to a page that writes its address at every step of a slider.
    clearTimeout(timer);
    const write = (): void => bar.write(store.state.peek(), false);
    if (entry) bar.write(after, true);
    else if ("posture" in patch || "findings" in patch) timer = setTimeout(write, SLIDING_MS);
    else write();
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

/** Ids that a state names and that nothing has are told and dropped, so that no card is empty. */
function dropUnknown(store: Store, words: Words): void {
  const catalogue = store.catalogue.peek();
  if (Object.keys(catalogue.structures).length === 0) return;
  const state = store.state.peek();
  const wanted = { selected: "structure", isolate: "structure", condition: "condition", exercise: "exercise" } as const;
  for (const [key, subject] of Object.entries(wanted)) {
    const id = state[key as keyof typeof wanted];
    if (id === null || subjectOf(catalogue, id) === subject) continue;
    store.notify("warning", words("app.unknown", { word: key, value: id.slice(0, 120) }));
    store.update({ [key]: null }, "address");
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

  let stageReady: (element: HTMLElement) => void = () => undefined;
  const stage = new Promise<HTMLElement>((resolve) => (stageReady = resolve));

  const explorer: Explorer = {
    store,
    actions,
    search: computed(() => searchIndex(store.catalogue.value)),
    words,
    languages: Object.keys(host.assets.catalogues ?? {}),
    picture,
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
  connectSpeech(store, () => words.peek());
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
    await loading.shapes((bytes) => opened.addPack(bytes), () => {
      link.rebase();
      actions.showSubject();
    });
    store.spoken.value = words.peek()("spoken.ready");
  };

  if (store.ownsPage) {
    cleanups.push(
      effect(() => {
        const { selected, exercise, condition } = store.state.value;
        const open = selected ?? exercise ?? condition ?? store.page.value?.id;
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
    ready: run(),
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
