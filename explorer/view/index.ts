// The bundle's two doors: `SpineView` for Panel, `mount` for a page of one's own such as the saved file.
import { type MountOptions, type LiveHost, type PageHost, type PanelModel, fileHost, pageHost, panelHost } from "./host";
import { runScripts } from "./late-scripts";
import type { State } from "./state";
import { type Session, startSession } from "./session";
import { standIn } from "./stand-in";

declare global {
  interface Window {
    __spine?: Session;
    SpineExplorer?: { readonly mount: typeof mount; readonly join: typeof join };
  }
}

type Mounted = HTMLElement & { spine?: Session };

/** Choices by Panel model: a reconnect renders the component anew, and the reader must find things as they were. */
const remembered = new Map<string, State>();

/**
 * Keep Jupyter's single-key commands (such as d d, which deletes the cell) off what is typed here. Jupyter sees only
 * the outermost of the nested shadow hosts, and that is known once the component stands in the page.
 */
function suppressJupyterShortcuts(event: Event): void {
  let node: Node = event.currentTarget as Node;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) {
    node = root.host;
    root.host.setAttribute("data-lm-suppress-shortcuts", "true");
  }
}

function start(el: HTMLElement, host: LiveHost, state?: State): Session {
  const holder = document.createElement("div");
  holder.style.cssText = "position:relative;width:100%;height:100%;min-height:0";
  holder.setAttribute("data-lm-suppress-shortcuts", "true");
  if (host.kind === "notebook") holder.addEventListener("focusin", suppressJupyterShortcuts);
  el.replaceChildren(holder);
  const session = startSession(host, holder.attachShadow({ mode: "open" }), state);
  (el as Mounted).spine = session;
  window.__spine = session;
  return session;
}

interface RenderArguments {
  readonly model: PanelModel & { readonly id?: string };
  readonly el: HTMLElement;
}

const SpineView = {
  render({ model, el }: RenderArguments): void {
    (el as Mounted).spine?.dispose();
    const key = model.id ?? "";
    const session = start(el, panelHost(model), remembered.get(key));
    const stop = session.store.state.subscribe((state) => remembered.set(key, state));
    model.on("remove", () => {
      stop();
      remembered.delete(key);
      session.dispose();
    });
  },
};

/** The page of our own, if this is one. */
let page: PageHost | null = null;

/** Show the explorer in `el` from files given by address or inlined as base64; on a page of ours Python joins later. */
export function mount(el: HTMLElement, options: MountOptions): Session {
  if (options.host !== "page") return start(el, fileHost(options));
  page = pageHost(options);
  const session = start(el, page);
  // The page of `page.html` shows that it is waiting until this is here, and holds Python's side back for the picture.
  document.documentElement.classList.add("loaded");
  const view = el.firstElementChild?.shadowRoot?.querySelector<HTMLElement>("[data-testid=canvas]");
  standIn(document.getElementById("poster"), view, session);
  void session.pictured.then(() => runScripts(document.querySelector("template#python")));
  return session;
}

/** Panel has reached Python: the page and it may speak from now on. */
export function join(model: PanelModel): void {
  page?.join(model);
}

window.SpineExplorer = { mount, join };

export default { SpineView };

/** The 3D view without the interface round it. */
export { createViewer } from "./viewer";
