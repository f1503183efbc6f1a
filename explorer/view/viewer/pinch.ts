/**
 * Zooming and moving by two fingers, by pinching on a trackpad or by the wheel: what lies between the fingers, or under
 * the pointer, stays there while it grows or shrinks.
 */
import type { Point2 } from "./types";

/** Two fingers nearer than this do not say how far apart they go. */
const NEAREST_PX = 12;
/**
 * Pixels of the wheel to a factor of e, and the most that one turn counts for. Browsers tell a pinch on a trackpad as a
 * turned wheel with Control, a hundred pixels to a factor of e; a notch of a true wheel would then be a leap.
 */
const WHEEL = { pinch: { perE: 100, most: 40 }, turn: { perE: 500, most: 200 } } as const;
const LINE_PX = 33;
const PAGE_PX = 400;
/** Turns of the wheel that follow each other sooner are one gesture. */
const PAUSE_MS = 250;

/** From where to where the middle of the fingers has gone, CSS pixels of the view, and how many times as large things are to be. */
export type OnPinch = (from: Point2, to: Point2, factor: number) => void;

export interface Pinched {
  /** False if the gesture is not for the camera. */
  begin(at: Point2): boolean;
  pinch: OnPinch;
  end(): void;
}

interface Spread {
  readonly middle: Point2;
  readonly apart: number;
}

function spread([a, b]: readonly Point2[]): Spread | null {
  if (!a || !b) return null;
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.max(NEAREST_PX, Math.hypot(a.x - b.x, a.y - b.y)) };
}

/** How many times as large a turn of the wheel makes things. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): number {
  const { perE, most } = WHEEL[ctrlKey ? "pinch" : "turn"];
  const px = deltaY * ([1, LINE_PX, PAGE_PX][deltaMode] ?? 1);
  return Math.exp(-Math.max(-most, Math.min(most, px)) / perE);
}

export class Pinch {
  private readonly abort = new AbortController();
  private readonly fingers = new Map<number, Point2>();
  private last: Spread | null = null;
  private going = false;
  private turning: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly view: Pinched,
  ) {
    const { signal } = this.abort;
    element.addEventListener("pointerdown", (event) => this.onDown(event), { signal });
    const window = element.ownerDocument.defaultView ?? globalThis;
    window.addEventListener("pointermove", (event) => this.onMove(event as PointerEvent), { signal });
    for (const type of ["pointerup", "pointercancel"]) window.addEventListener(type, (event) => this.onUp(event as PointerEvent), { signal });
    element.addEventListener("wheel", (event) => this.onWheel(event), { signal, passive: false });
  }

  dispose(): void {
    clearTimeout(this.turning);
    this.abort.abort();
  }

  private onDown(event: PointerEvent): void {
    if (event.pointerType !== "touch") return;
    this.fingers.set(event.pointerId, this.place(event));
    this.count();
  }

  private onMove(event: PointerEvent): void {
    if (!this.fingers.has(event.pointerId)) return;
    this.fingers.set(event.pointerId, this.place(event));
    const now = this.last && spread([...this.fingers.values()]);
    if (!now || !this.last) return;
    this.view.pinch(this.last.middle, now.middle, now.apart / this.last.apart);
    this.last = now;
  }

  private onUp(event: PointerEvent): void {
    if (this.fingers.delete(event.pointerId)) this.count();
  }

  /** Begin or end with the number of fingers. */
  private count(): void {
    const now = this.fingers.size === 2 ? spread([...this.fingers.values()]) : null;
    if (now && !this.going) this.going = this.view.begin(now.middle);
    else if (!now && this.going) this.end();
    this.last = this.going ? now : null;
  }

  private onWheel(event: WheelEvent): void {
    event.preventDefault();
    const at = this.place(event);
    if (!this.going) this.going = this.view.begin(at);
    if (!this.going) return;
    this.view.pinch(at, at, wheelFactor(event));
    clearTimeout(this.turning);
    this.turning = setTimeout(() => this.end(), PAUSE_MS);
  }

  private end(): void {
    clearTimeout(this.turning);
    this.going = false;
    this.view.end();
  }

  private place(event: MouseEvent): Point2 {
    const box = this.element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
