/**
 * What the pointer means: hovering, a click or tap, a double one, the menu; and what is only a drag.
 *
 * A press counts on release, and only if it neither travelled nor lasted: orbiting with the mouse or a finger must
 * never select. A second finger makes the whole gesture a pinch.
 */
import type { Modifiers } from "./types";

const TRAVEL_PX = 4;
const TRAVEL_TOUCH_PX = 9;
const LONG_MS = 550;
const DOUBLE_MS = 320;
const DOUBLE_PX = 20;

export interface PointerEvents {
  /** Take a press for drawing; what follows comes as `line` until it ends, and is neither click nor drag. */
  grab(x: number, y: number): boolean;
  line(x: number, y: number, last: boolean): void;
  hover(x: number, y: number): void;
  leave(): void;
  click(x: number, y: number, modifiers: Modifiers): void;
  double(x: number, y: number, modifiers: Modifiers): void;
  menu(x: number, y: number): void;
}

interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly time: number;
  readonly button: number;
  readonly touch: boolean;
  spoiled: boolean;
  drawing: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class Pointer {
  private readonly abort = new AbortController();
  private readonly down = new Set<number>();
  private press: Press | null = null;
  private last = { x: 0, y: 0, time: -Infinity };

  constructor(
    private readonly element: HTMLElement,
    private readonly events: PointerEvents,
  ) {
    const { signal } = this.abort;
    const listen = (type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel" | "pointerleave", on: (event: PointerEvent) => void) =>
      element.addEventListener(type, on, { signal });
    listen("pointerdown", (event) => this.onDown(event));
    listen("pointermove", (event) => this.onMove(event));
    listen("pointerleave", () => this.down.size === 0 && events.leave());
    // Released outside the view, or taken over by the system, the press must end all the same.
    const window = element.ownerDocument.defaultView ?? globalThis;
    window.addEventListener("pointerup", (event) => this.onUp(event as PointerEvent), { signal });
    window.addEventListener("pointercancel", (event) => this.onCancel(event as PointerEvent), { signal });
    element.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  }

  dispose(): void {
    this.forget();
    this.abort.abort();
  }

  private onDown(event: PointerEvent): void {
    this.down.add(event.pointerId);
    if (this.press) {
      this.press.spoiled = true;
      return;
    }
    const touch = event.pointerType === "touch";
    const [x, y] = this.place(event);
    const press: Press = { id: event.pointerId, x, y, time: event.timeStamp, button: event.button, touch, spoiled: false, drawing: false, timer: undefined };
    press.drawing = press.button === 0 && this.events.grab(x, y);
    if (touch && !press.drawing) press.timer = setTimeout(() => this.onLong(press), LONG_MS);
    this.press = press;
  }

  private onMove(event: PointerEvent): void {
    const [x, y] = this.place(event);
    if (this.down.size === 0) {
      if (event.pointerType !== "touch") this.events.hover(x, y);
      return;
    }
    const { press } = this;
    if (press?.drawing && press.id === event.pointerId) this.events.line(x, y, false);
    else if (press && press.id === event.pointerId && this.travelled(press, x, y)) press.spoiled = true;
  }

  private onUp(event: PointerEvent): void {
    this.down.delete(event.pointerId);
    const { press } = this;
    if (!press || press.id !== event.pointerId) return;
    this.forget();
    const [x, y] = this.place(event);
    if (press.drawing) {
      this.events.line(x, y, true);
      return;
    }
    if (press.spoiled || this.travelled(press, x, y) || event.timeStamp - press.time > LONG_MS) return;
    if (press.button === 2) this.events.menu(x, y);
    else if (press.button === 0) this.onClick(x, y, event, press.touch);
  }

  private onClick(x: number, y: number, event: PointerEvent, touch: boolean): void {
    const modifiers = { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey, touch };
    const again = event.timeStamp - this.last.time < DOUBLE_MS && Math.hypot(x - this.last.x, y - this.last.y) < DOUBLE_PX;
    this.last = again ? { x: 0, y: 0, time: -Infinity } : { x, y, time: event.timeStamp };
    if (again) this.events.double(x, y, modifiers);
    else this.events.click(x, y, modifiers);
  }

  private onLong(press: Press): void {
    if (this.press !== press || press.spoiled) return;
    press.spoiled = true;
    this.events.menu(press.x, press.y);
  }

  private onCancel(event: PointerEvent): void {
    this.down.delete(event.pointerId);
    if (this.press?.id !== event.pointerId) return;
    if (this.press.drawing) this.events.line(...this.place(event), true);
    this.forget();
  }

  private forget(): void {
    clearTimeout(this.press?.timer);
    this.press = null;
  }

  private travelled(press: Press, x: number, y: number): boolean {
    return Math.hypot(x - press.x, y - press.y) > (press.touch ? TRAVEL_TOUCH_PX : TRAVEL_PX);
  }

  private place(event: PointerEvent): [number, number] {
    const box = this.element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
}
