// What lies over the view: bars, open menus, hints, messages. Names in the view keep clear of all of it.
import { sameJson } from "../state";
import type { Box } from "../viewer";

const OVER = ".bar, .menu-panel, .structure-menu, .strip, .loading, .notice, .hits";

/** Where what lies over an element is, in its pixels. */
export function coversOf(stage: HTMLElement, root: ParentNode): Box[] {
  const place = stage.getBoundingClientRect();
  return [...root.querySelectorAll(OVER)].flatMap((one) => {
    const box = one.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, place.left) - place.left, Math.min(box.right, place.right) - place.left];
    const [top, bottom] = [Math.max(box.top, place.top) - place.top, Math.min(box.bottom, place.bottom) - place.top];
    return left < right && top < bottom ? [{ left, top, right, bottom }] : [];
  });
}

/** Tell what lies over an element, now and whenever that changes; returns what ends it. */
export function watchCovers(stage: HTMLElement, tell: (boxes: readonly Box[]) => void): () => void {
  const root = stage.getRootNode() as ShadowRoot;
  let known: readonly Box[] = [];
  const look = (): void => {
    const now = coversOf(stage, root);
    if (sameJson(now, known)) return;
    known = now;
    tell(now);
  };
  const sizes = new ResizeObserver(look);
  const watched = (): readonly Element[] => [stage, ...stage.querySelectorAll(".bars")];
  const changes = new MutationObserver(look);
  for (const one of watched()) sizes.observe(one);
  for (const one of [stage, ...root.querySelectorAll(".top, .notices")]) {
    changes.observe(one, { subtree: true, childList: true, attributeFilter: ["hidden"] });
  }
  look();
  return () => {
    sizes.disconnect();
    changes.disconnect();
  };
}
