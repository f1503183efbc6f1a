// The one state of the page, in signals. Every path (view, tree, search, card, keyboard, address, Python) ends in
// `update`; nothing waits for a server.
import { type ReadonlySignal, type Signal, computed, signal } from "@preact/signals";
import { type Catalogue, EMPTY } from "./catalogue";
import { type Kinship, kinship } from "./kinship";
import type { Rig } from "./living/rig";
import { type Drawn, draw } from "./scene";
import type { MarkKind, Place } from "./seen";
import { INITIAL, type Patch, type State, changes } from "./state";
import type { Box } from "./viewer";

/** Who asked for a change: the reader, Python, or a Back or Forward step of the browser. */
export type Origin = "user" | "python" | "address";

export interface Change {
  readonly patch: Patch;
  /** Whether this key was asked for, be it as it was already. */
  asks(key: keyof Patch): boolean;
  /** True of what a listener made of another change, such as the cut that an opened card asks for. */
  readonly consequence: boolean;
  readonly origin: Origin;
  readonly before: State;
  readonly after: State;
}

export interface Hover {
  readonly id: string;
  readonly region: string | null;
  readonly x: number;
  readonly y: number;
}

export interface Notice {
  readonly id: number;
  readonly level: "info" | "warning" | "error";
  readonly text: string;
}

export interface Progress {
  readonly loaded: number;
  readonly total: number;
  readonly done: boolean;
}

/** What stands in the middle: nothing yet, the 3D view, or a picture drawn by the server. */
export type Stage = "loading" | "view" | "picture";

export type Pane = "card" | "posture" | "finding" | "list" | "search";

export type Dialog = "help" | "warning" | "share" | null;

/** What a press or a drag in the view does: turn and choose, or one of the tools. */
export type Tool = "choose" | "box" | MarkKind;

export interface Store {
  readonly state: ReadonlySignal<State>;
  readonly catalogue: Signal<Catalogue>;
  readonly kin: ReadonlySignal<Kinship>;
  /** The joints; null until they have arrived, and where there are none. */
  readonly rig: Signal<Rig | null>;
  /** Nerves that a finding meets, with their course; the view lights them. */
  readonly nerves: Signal<readonly string[]>;
  readonly drawn: ReadonlySignal<Drawn>;
  /** Ids that have a shape on screen; empty until the first pack is there. */
  readonly shapes: Signal<ReadonlySet<string>>;
  readonly hover: Signal<Hover | null>;
  /** Where the menu of a structure is open, pixels of the view. */
  readonly menu: Signal<Hover | null>;
  /** Structure pointed at in the list, the search or a card; the view outlines it. */
  readonly pointed: Signal<string | null>;
  readonly tool: Signal<Tool>;
  /** Places of a measure that is not complete yet. */
  readonly begun: Signal<readonly Place[]>;
  /** The mark that was pressed in the view, whose note is open. */
  readonly shownMark: Signal<string | null>;
  /** True when a mark was refused because there are as many as can be. */
  readonly full: Signal<boolean>;
  /** Part of the chosen structure that was pressed, such as its lamina. */
  readonly region: Signal<{ readonly id: string; readonly name: string } | null>;
  /** Whether keys such as "/" act without Control; some people's tools type them by accident. */
  readonly shortcuts: Signal<boolean>;
  /** Whether the view has room for names beside the spine. */
  readonly roomy: Signal<boolean>;
  /** Pixels at the left and right of the view that buttons cover. */
  readonly covered: Signal<{ readonly left: number; readonly right: number }>;
  /** Boxes of all that lies over the view, pixels of it. */
  readonly covers: Signal<readonly Box[]>;
  readonly notices: Signal<readonly Notice[]>;
  readonly online: Signal<boolean>;
  /** True while the 3D view has lost its context. */
  readonly interrupted: Signal<boolean>;
  readonly progress: Signal<Progress>;
  readonly stage: Signal<Stage>;
  /** What the place beside the view (below it on a narrow screen) shows. */
  readonly pane: Signal<Pane>;
  readonly dialog: Signal<Dialog>;
  /** What a screen reader is told next. */
  readonly spoken: Signal<string>;
  readonly dark: ReadonlySignal<boolean>;
  /** True where the component is the whole page, so that keys pressed beside it are meant for it. */
  readonly ownsPage: boolean;
  update(patch: Patch, origin?: Origin): void;
  /** Who is told `first` hears of a change before it is drawn; returns what ends it. */
  onChange(listener: (change: Change) => void, first?: boolean): () => void;
  notify(level: Notice["level"], text: string): void;
  dismiss(id: number): void;
  /** Let go of what the browser would keep. */
  dispose(): void;
}

/** What decides how things are drawn; a turned camera or a changed theme does not. */
const drawnBy = ({ selected, also, condition, exercise, page, isolate, peel, visibility }: State): string =>
  JSON.stringify([selected, also, condition, exercise, page, isolate, peel, visibility]);

export function createStore(initial: Patch = {}, ownsPage = true): Store {
  const state = signal<State>({ ...INITIAL, ...initial });
  const catalogue = signal<Catalogue>(EMPTY);
  const kin = computed(() => kinship(catalogue.value.structures));
  const notices = signal<readonly Notice[]>([]);
  const listeners = new Set<(change: Change) => void>();
  const heralds = new Set<(change: Change) => void>();
  // A listener may change the state in turn; everyone hears of the changes in the order in which they were made.
  const untold: Change[] = [];
  let lastNotice = 0;

  const query = globalThis.matchMedia?.("(prefers-color-scheme: dark)");
  const systemDark = signal(query?.matches ?? false);
  const onSystem = (event: MediaQueryListEvent): void => {
    systemDark.value = event.matches;
  };
  query?.addEventListener("change", onSystem);
  const decisive = computed(() => drawnBy(state.value));

  return {
    state,
    catalogue,
    kin,
    rig: signal(null),
    nerves: signal([]),
    pane: signal("card"),
    drawn: computed(() => {
      decisive.value;
      return draw(state.peek(), catalogue.value, kin.value);
    }),
    shapes: signal<ReadonlySet<string>>(new Set()),
    hover: signal(null),
    menu: signal(null),
    pointed: signal(null),
    tool: signal<Tool>("choose"),
    begun: signal<readonly Place[]>([]),
    shownMark: signal(null),
    full: signal(false),
    region: signal(null),
    shortcuts: signal(true),
    roomy: signal(true),
    covered: signal({ left: 0, right: 0 }),
    covers: signal<readonly Box[]>([]),
    notices,
    online: signal(true),
    interrupted: signal(false),
    progress: signal({ loaded: 0, total: 0, done: false }),
    stage: signal("loading"),
    dialog: signal(null),
    spoken: signal(""),
    dark: computed(() => (state.value.theme === "auto" ? systemDark.value : state.value.theme === "dark")),
    ownsPage,
    update(patch, origin = "user") {
      const before = state.peek();
      const changed = changes(before, patch);
      if (Object.keys(changed).length === 0) return;
      const after = { ...before, ...changed };
      const change: Change = { patch: changed, asks: (key) => key in patch, consequence: untold.length > 0, origin, before, after };
      for (const herald of [...heralds]) herald(change);
      state.value = after;
      untold.push(change);
      if (untold.length > 1) return;
      try {
        for (let change = untold[0]; change !== undefined; change = untold[0]) {
          for (const listener of [...listeners]) listener(change);
          untold.shift();
        }
      } finally {
        untold.length = 0;
      }
    },
    onChange(listener, first = false) {
      const those = first ? heralds : listeners;
      those.add(listener);
      return () => those.delete(listener);
    },
    notify(level, text) {
      if (notices.peek().some((notice) => notice.text === text)) return;
      notices.value = [...notices.peek(), { id: ++lastNotice, level, text }];
    },
    dismiss(id) {
      notices.value = notices.peek().filter((notice) => notice.id !== id);
    },
    dispose() {
      query?.removeEventListener("change", onSystem);
      listeners.clear();
      heralds.clear();
    },
  };
}
