// The three places the component lives in: a Panel page, a notebook cell, a saved file.
import { type AssetList, type Host, type Incoming, type Outgoing, readIncoming } from "./protocol";

/** What Panel hands to `render`: a proxy over the component's parameters and events. */
export interface PanelModel {
  readonly state: unknown;
  readonly assets: AssetList;
  readonly host: string;
  readonly document?: BokehDocument | null;
  send_msg(data: unknown): void;
  on(event: string, listener: (payload: never) => void): void;
  off(event: string, listener: (payload: never) => void): void;
}

interface BokehDocument {
  on_event(name: string, listener: () => void): void;
  remove_on_event?(name: string, listener: () => void): void;
}

export interface LiveHost extends Host {
  /** Resolves once Python hears us, at once where there is none; the page is drawn and used before that. */
  readonly joined: Promise<void>;
  dispose(): void;
}

export function panelHost(model: PanelModel): LiveHost {
  const cleanups: (() => void)[] = [];
  const listen = (event: string, listener: (payload: unknown) => void): void => {
    model.on(event, listener);
    cleanups.push(() => model.off(event, listener));
  };
  const listenDocument = (name: string, listener: () => void): void => {
    model.document?.on_event(name, listener);
    cleanups.push(() => model.document?.remove_on_event?.(name, listener));
  };
  return {
    kind: model.host === "notebook" ? "notebook" : "page",
    state: model.state,
    assets: model.assets,
    hasPython: true,
    joined: Promise.resolve(),
    send: (message) => model.send_msg(message),
    onMessage(listener) {
      listen("msg:custom", (event) => {
        const message = readIncoming(event) ?? readIncoming((event as { data?: unknown } | null)?.data);
        if (message) listener(message);
      });
    },
    onState: (listener) => listen("state", () => listener(model.state)),
    onAssets: (listener) => listen("assets", () => listener(model.assets)),
    onConnection(listener) {
      listenDocument("connection_lost", () => listener(false));
      listenDocument("client_reconnected", () => listener(true));
    },
    dispose: () => {
      for (const cleanup of cleanups.splice(0)) cleanup();
    },
  };
}

export interface MountOptions {
  readonly assets: AssetList;
  readonly state?: unknown;
  /** "page" lets the component write the address; a saved file does so too, in its own fragmentless address. */
  readonly host?: Host["kind"];
}

/** A host without Python: the saved file, and pages of one's own that only inline the bundle. */
export function fileHost(options: MountOptions): LiveHost {
  const ignore = (): void => undefined;
  return {
    kind: options.host ?? "file",
    state: options.state ?? {},
    assets: options.assets,
    hasPython: false,
    joined: Promise.resolve(),
    send: ignore,
    onMessage: ignore as (listener: (message: Incoming) => void) => void,
    onState: ignore as (listener: (state: unknown) => void) => void,
    onAssets: ignore as (listener: (assets: AssetList) => void) => void,
    onConnection: ignore as (listener: (online: boolean) => void) => void,
    dispose: ignore,
  };
}

export interface PageHost extends LiveHost {
  /** Python is there, for the first time or again after the connection was lost. */
  join(model: PanelModel): void;
}

/** A page of our own: drawn at once from what the page carries, while Panel is still on its way to Python. */
export function pageHost(options: MountOptions): PageHost {
  const unsent: Outgoing[] = [];
  const listeners: ((python: LiveHost) => void)[] = [];
  const connection: ((online: boolean) => void)[] = [];
  let python: LiveHost | null = null;
  let onJoined: () => void = () => undefined;
  const joined = new Promise<void>((resolve) => (onJoined = resolve));
  const listen = (add: (python: LiveHost) => void): void => {
    listeners.push(add);
    if (python) add(python);
  };
  return {
    kind: "page",
    state: options.state ?? {},
    assets: options.assets,
    hasPython: true,
    joined,
    send(message) {
      if (python) python.send(message);
      else unsent.push(message);
    },
    onMessage: (listener) => listen((joined) => joined.onMessage(listener)),
    onState: (listener) => listen((joined) => joined.onState(listener)),
    onAssets: (listener) => listen((joined) => joined.onAssets(listener)),
    onConnection(listener) {
      connection.push(listener);
      listen((joined) => joined.onConnection(listener));
    },
    join(model) {
      const again = python !== null;
      python?.dispose();
      python = panelHost(model);
      for (const add of listeners) add(python);
      for (const message of unsent.splice(0)) python.send(message);
      onJoined();
      if (again) for (const listener of connection) listener(true);
    },
    dispose: () => python?.dispose(),
  };
}
