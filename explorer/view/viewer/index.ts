import type { Viewer, ViewerOptions } from "./types";
import { SpineViewer } from "./viewer";

export { NoWebGL } from "./types";
export type * from "./types";

/** A viewer that fills `host`, which must be positioned. Throws NoWebGL where the browser gives no WebGL 2 context. */
export function createViewer(host: HTMLElement, options: ViewerOptions): Viewer {
  return new SpineViewer(host, options);
}
