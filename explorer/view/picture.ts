// Pictures from the server where the browser has no WebGL; a click on one asks what stands there.
import { type Signal, effect, signal } from "@preact/signals";
import type { Pilot } from "./presenter";
import type { Host } from "./protocol";
import type { View } from "./state";
import type { Store } from "./store";

export interface PictureDesk {
  /** Address of the newest picture; null before the first. */
  readonly url: Signal<string | null>;
  /** Ask for pictures of this size in CSS pixels from now on. */
  resize(width: number, height: number): void;
  pick(x: number, y: number): void;
  start(): void;
  dispose(): void;
}

/** A picture takes the server longer than a slider takes from one step to the next, so only where it rests is drawn. */
const SLIDING_MS = 60;

export function createPictureDesk(host: Host, store: Store, onPick: (id: string | null) => void): PictureDesk {
  const url = signal<string | null>(null);
  const size = signal<{ readonly width: number; readonly height: number } | null>(null);
  let seq = 0;
  let newest = 0;
  let asked = 0;
  let stop = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  host.onMessage((message) => {
    if (message.type === "picture" && message.seq > newest) {
      newest = message.seq;
      const old = url.peek();
      url.value = URL.createObjectURL(new Blob([message.png], { type: "image/png" }));
      if (old !== null) URL.revokeObjectURL(old);
    } else if (message.type === "picked" && message.seq === asked) {
      onPick(message.id);
    }
  });

  return {
    url,
    resize(width, height) {
      const now = size.peek();
      if (width < 1 || height < 1 || (now?.width === width && now.height === height)) return;
      size.value = { width, height };
    },
    pick(x, y) {
      const now = size.peek();
      if (!now) return;
      asked = ++seq;
      host.send({ type: "pick", seq: asked, x, y, ...now, state: store.state.peek() });
    },
    start() {
      stop = effect(() => {
        const now = size.value;
        const state = store.state.value;
        clearTimeout(timer);
        if (now) timer = setTimeout(() => host.send({ type: "picture", seq: ++seq, ...now, state }), SLIDING_MS);
      });
    },
    dispose() {
      stop();
      clearTimeout(timer);
      const old = url.peek();
      if (old !== null) URL.revokeObjectURL(old);
    },
  };
}

/** Going round to the reader's right, a quarter at a time. */
const ROUND: readonly View[] = ["anterior", "left", "posterior", "right"];

/** What steering can do with still pictures: turn by quarters, look from above and below, go back to the start. */
export function picturePilot(store: Store): Pilot {
  const turn = (azimuthDeg: number, elevationDeg: number): void => {
    const now = ROUND.indexOf(store.state.peek().view ?? "anterior");
    const beside = ROUND[(Math.max(now, 0) + Math.sign(azimuthDeg) + ROUND.length) % ROUND.length] ?? "anterior";
    store.update({ view: elevationDeg > 0 ? "superior" : elevationDeg < 0 ? "inferior" : beside, camera: null });
  };
  const still = (): void => undefined;
  const picture = (): Promise<null> => Promise.resolve(null);
  return { turn, flyTo: still, home: still, zoom: still, face: still, inFrontOf: () => [], centreOf: () => null, planeOf: () => null, picture };
}
