// Keys that act anywhere in the component but in a field: search, neighbours, undo, let go.
import type { RefObject } from "preact";
import type { Explorer } from "./context";

const isField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

export function pageKeys({ actions, store }: Explorer, root: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const focusSearch = (): boolean => {
    const field =
      root.current?.querySelector<HTMLElement>("[data-search]") ??
      (root.current?.querySelector<HTMLElement>("[data-testid=sheet-search]")?.click(), null);
    if (field) field.focus();
    else requestAnimationFrame(() => root.current?.querySelector<HTMLElement>("[data-search]")?.focus());
    return true;
  };
  const done = (act: () => void): (() => boolean) => () => (act(), true);
  const plain: Record<string, () => boolean> = {
    "/": focusSearch,
    "?": done(() => (store.dialog.value = "help")),
    "[": done(() => actions.walk("above")),
    "]": done(() => actions.walk("below")),
    PageUp: done(() => actions.walk("above")),
    PageDown: done(() => actions.walk("below")),
    Escape: () => actions.escape(),
  };
  const withControl: Record<string, () => boolean> = { z: done(actions.undo), y: done(actions.redo), Z: done(actions.redo) };

  return (event) => {
    const path = event.composedPath();
    const inside = root.current !== null && path.includes(root.current);
    // Elsewhere on a page of several cells the keys belong to the page.
    const ownsPage = document.activeElement === document.body || document.activeElement === null;
    // A slider has no text that Control and Z could bring back.
    const onSlider = path[0] instanceof HTMLInputElement && path[0].type === "range" && (event.ctrlKey || event.metaKey);
    if ((!inside && !(ownsPage && store.ownsPage)) || (isField(path[0]) && !onSlider) || event.defaultPrevented) return;
    if (store.dialog.peek() !== null || event.altKey) return;
    // Page Up and Page Down scroll a card that has the focus.
    const scrolls = path.some((node) => node instanceof HTMLElement && node.dataset.testid === "card");
    if (scrolls && event.key.startsWith("Page")) return;
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !store.shortcuts.peek()) return;
    const act = event.ctrlKey || event.metaKey ? withControl[event.key] : plain[event.key];
    if (act?.()) event.preventDefault();
  };
}
