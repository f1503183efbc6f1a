// Keep Python's copy of the state and ours the same. We never wait for it; it may be away for a while.
import { type Patch, changes, readPatch } from "./state";
import type { Host } from "./protocol";
import type { Store } from "./store";
import { INITIAL, type State } from "./state";

export function connectPython(host: Host, store: Store, onProblem: (problem: string) => void, webgl: () => boolean): void {
  let seq = 0;
  // What Python is known to hold: only keys that Python itself has changed since are taken over.
  let shared: State = { ...INITIAL, ...readPatch(host.state).patch };

  const hello = (): void => host.send({ type: "hello", state: store.state.peek(), webgl: webgl() });

  store.onChange(({ patch, origin }) => {
    if (origin === "python") return;
    shared = { ...shared, ...patch };
    host.send({ type: "state", seq: ++seq, patch });
  });

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
