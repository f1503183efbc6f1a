/**
 * A 3D mouse, which browsers show as a game controller with six axes: what is looked at moves and turns as its cap does.
 *
 * Axes as its makers count them: right, towards oneself, down; tilt towards oneself, tilt right, twist clockwise seen
 * from above. A tilt to the side would roll the picture and is left out, as in the rest of the view.
 */
const KNOWN = /3dconnexion|space ?(mouse|navigator|pilot|explorer|traveler)|\b256f\b/i;
const AXES = 6;
/** A cap that is let go seldom comes to rest quite in the middle. */
const DEAD = 0.06;
/** Of a cap pushed all the way, in a second. */
const RATE = { px: 420, steps: 5, deg: 100 } as const;
/** A page that was hidden must not catch up. */
const LONGEST_S = 0.1;

export interface Moved {
  pan(x: number, y: number): void;
  zoom(steps: number): void;
  turn(azimuthDeg: number, elevationDeg: number): void;
}

export class SpaceMouse {
  private readonly abort = new AbortController();
  private request = 0;
  private last = 0;

  constructor(private readonly view: Moved) {
    window.addEventListener("gamepadconnected", () => this.watch(), { signal: this.abort.signal });
  }

  dispose(): void {
    this.abort.abort();
    cancelAnimationFrame(this.request);
  }

  /** Browsers do not tell when an axis moves; it is asked every frame for as long as there is such a mouse. */
  private watch(): void {
    cancelAnimationFrame(this.request);
    this.request = requestAnimationFrame((now) => this.look(now));
  }

  private look(now: number): void {
    const mouse = navigator.getGamepads().find((pad) => pad && pad.axes.length >= AXES && KNOWN.test(pad.id));
    if (!mouse) return;
    const seconds = Math.min(LONGEST_S, (now - this.last) / 1000);
    this.last = now;
    this.move(mouse.axes.map((value) => seconds * (Math.abs(value) < DEAD ? 0 : value)));
    this.watch();
  }

  private move([right = 0, near = 0, down = 0, tilt = 0, , twist = 0]: readonly number[]): void {
    if (right || down) this.view.pan(right * RATE.px, down * RATE.px);
    if (near) this.view.zoom(near * RATE.steps);
    if (tilt || twist) this.view.turn(twist * RATE.deg, tilt * RATE.deg);
  }
}
