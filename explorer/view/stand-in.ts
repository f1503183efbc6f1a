// The picture of the standard view that a page shows before the view itself is drawn.
import { effect } from "@preact/signals";
import type { Session } from "./session";

/** What framing leaves free above and below, CSS pixels. */
const MARGIN_PX = 8;

/** Put the page's picture where the view will draw the same, and take it away once that is on the screen. */
export function standIn(poster: HTMLElement | null, view: HTMLElement | null | undefined, { store, pictured }: Session): void {
  if (!poster || !view) return;
  const stop = effect(() => {
    const { left, right } = store.covered.value;
    poster.style.cssText =
      `position:absolute;z-index:1;pointer-events:none;object-fit:contain;top:${MARGIN_PX}px;left:${left}px;` +
      `width:calc(100% - ${left + right}px);height:calc(100% - ${2 * MARGIN_PX}px)`;
  });
  view.append(poster);
  void pictured.then(() => {
    stop();
    poster.remove();
  });
}
