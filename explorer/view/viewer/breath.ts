/** Long work in slices, so that the picture is drawn and the page answers meanwhile. */

/** Less than a frame: what waits for the page waits no longer than this and one step. */
const SLICE_MS = 10;

/** Resolves at once within a slice, and else after whatever else the page had to do. */
export type Pause = () => Promise<void> | undefined;

export function breath(): Pause {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    return turn().then(() => void (since = performance.now()));
  };
}

/** The next turn of the event loop, without the four milliseconds that a timer in a chain of timers takes. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
