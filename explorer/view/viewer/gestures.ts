/** What the pointer does in the view, told to whoever listens: the name under it, picks, marks, strokes, the menu. */
import type { Blackboard } from "./blackboard";
import type { Orbit } from "./camera";
import type { Emitter } from "./emitter";
import type { FrameLoop } from "./loop";
import type { Pen } from "./pen";
import { Pinch } from "./pinch";
import { Pointer } from "./pointer";
import type { Sightings } from "./sightings";
import { SpaceMouse } from "./space-mouse";
import type { Events, Id, Modifiers } from "./types";

export interface Touched {
  readonly sightings: Sightings;
  readonly board: Blackboard;
  readonly pen: Pen;
  readonly orbit: Orbit;
  readonly loop: FrameLoop;
  readonly events: Emitter<Events>;
  readonly regionName: (id: Id, value: number) => string | null;
  hovered(): Id | null;
  setHover(id: Id | null): void;
  flyTo(ids: readonly Id[]): void;
}

export class Gestures {
  private readonly pointer: Pointer;
  private readonly fingers: Pinch;
  private readonly space: SpaceMouse;
  private drawing = false;
  private pendingHover: { x: number; y: number } | null = null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly view: Touched,
  ) {
    this.pointer = new Pointer(canvas, {
      grab: (x, y) => this.onGrab(x, y),
      line: (x, y, last) => this.onLine(x, y, last),
      hover: (x, y) => this.onHover(x, y),
      leave: () => this.onLeave(),
      click: (x, y, modifiers) => this.onClick(x, y, modifiers),
      double: (x, y, modifiers) => this.onDouble(x, y, modifiers),
      menu: (x, y) => view.events.emit("menu", view.sightings.hit(x, y)?.actor.id ?? null, x, y),
    });
    this.fingers = new Pinch(canvas, {
      begin: ({ x, y }) => {
        if (this.drawing) return false;
        view.orbit.grip(view.sightings.meet(x, y)?.point ?? null);
        return true;
      },
      pinch: (from, to, factor) => {
        view.orbit.pinch(from, to, factor);
        view.loop.wake();
      },
      end: () => view.orbit.letGo(),
    });
    const waking = <A extends readonly number[]>(move: (...by: A) => void) => (...by: A) => {
      move(...by);
      view.loop.wake();
    };
    const { orbit } = view;
    this.space = new SpaceMouse({
      pan: waking((x: number, y: number) => orbit.pan(x, y)),
      zoom: waking((steps: number) => orbit.zoom(steps)),
      turn: waking((azimuth: number, elevation: number) => orbit.turn(azimuth, elevation)),
    });
  }

  /** Look what lies under the pointer, once for all its moves since the last frame and not while the picture moves. */
  hoverNow(): void {
    const { sightings, loop, events, regionName } = this.view;
    if (!this.pendingHover || loop.moving) return;
    const { x, y } = this.pendingHover;
    this.pendingHover = null;
    const hit = sightings.hit(x, y);
    const id = hit?.actor.id ?? null;
    this.canvas.style.cursor = id === null ? "" : "pointer";
    if (id === null && this.view.hovered() === null) return;
    this.view.setHover(id);
    events.emit("hover", id, x, y, hit && id ? regionName(id, hit.region) : null);
  }

  dispose(): void {
    this.pointer.dispose();
    this.fingers.dispose();
    this.space.dispose();
  }

  private onHover(x: number, y: number): void {
    this.pendingHover = { x, y };
    this.view.loop.wake();
  }

  private onLeave(): void {
    this.pendingHover = null;
    if (this.view.hovered() === null) return;
    this.view.setHover(null);
    this.view.events.emit("hover", null, 0, 0, null);
  }

  private onClick(x: number, y: number, modifiers: Modifiers): void {
    const { board, events, sightings } = this.view;
    const mark = board.under(x, y);
    if (mark !== null) events.emit("mark", mark, x, y);
    else events.emit("pick", sightings.hit(x, y, modifiers.touch)?.actor.id ?? null, modifiers, x, y);
  }

  private onGrab(x: number, y: number): boolean {
    const begun = this.view.pen.begin(x, y);
    this.drawing = begun;
    if (begun) this.view.orbit.hold(true);
    return begun;
  }

  private onLine(x: number, y: number, last: boolean): void {
    const { pen, board, loop, orbit, events } = this.view;
    const places = pen.move(x, y);
    board.setDraft(last ? [] : places);
    loop.invalidate();
    this.drawing = !last;
    if (last) orbit.hold(false);
    events.emit("stroke", places, last);
  }

  private onDouble(x: number, y: number, modifiers: Modifiers): void {
    const id = this.view.sightings.hit(x, y, modifiers.touch)?.actor.id;
    if (id !== undefined) this.view.flyTo([id]);
  }
}
