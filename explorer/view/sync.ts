// Keep Python's copy of the state and ours the same. We never wait for it; it may be away for a while.
import { type Patch, changes, readPatch } from "./state";
import type { Host } from "./protocol";
import type { Store } from "./store";
import { INITIAL, type State } from "./state";

/** Python follows a slider this often; all else it hears at once. */
const SLIDING_MS = 80;
const SLID: readonly string[] = ["posture", "findings"];

export function connectPython(host: Host, store: Store, onProblem: (problem: string) => void, webgl: () => boolean): void {
  let seq = 0;
  // What Python is known to hold: only keys that Python itself has changed since are taken over.
  let shared: State = { ...INITIAL, ...readPatch(host.state).patch };

  const hello = (): void => host.send({ type: "hello", state: store.state.peek(), webgl: webgl() });

  let unsent: Patch = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const patch = unsent;
    unsent = {};
    if (Object.keys(patch).length > 0) host.send({ type: "state", seq: ++seq, patch });
  };

  // First of all, so that what Python does about it goes on beside the drawing.
  store.onChange(({ patch, origin }) => {
    if (origin === "python") return;
    shared = { ...shared, ...patch };
    unsent = { ...unsent, ...patch };
    if (!Object.keys(patch).every((key) => SLID.includes(key))) flush();
    else timer ??= setTimeout(flush, SLIDING_MS);
  }, true);

  host.onState((raw) => {
    const { patch, problems } = readPatch(raw);
    for (const problem of problems) onProblem(problem);
    const news: Patch = changes(shared, patch);
    shared = { ...shared, ...patch };
    store.update(news, "python");
  });

  host.onMessage((message) => {
    if (message.type === "notice") store.notify(message.level, message.text);
    else if (message.type === "content-error") store.notify("error", message.text);
  });

  host.onConnection((online) => {
    store.online.value = online;
    if (online) hello();
  });

  hello();
}
