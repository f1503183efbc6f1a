/**
 * When frames are drawn and how fine: never without a cause, coarser while the camera moves on a slow machine, and
 * once at full quality when it rests.
 */
import { type Level, Quality } from "./quality";

const REST_MS = 140;
/** How long the picture must rest before it is drawn finer than the screen. */
const REFINE_MS = 450;
const LONGEST_STEP_S = 0.5;
const FIRST_STEP_S = 1 / 60;

export interface Drawing {
  /** Move the camera by seconds; true while it is not at rest. */
  advance(seconds: number): boolean;
  /** After the camera stands and before the picture is made; may invalidate it. */
  prepare(): void;
  draw(level: Level): void;
  /** The camera is at rest and the picture at full quality. */
  rested(): void;
  /** Whether a picture finer than the screen would show more, such as walls thinner than a pixel. */
  refines(): boolean;
  /** False while there is nothing to draw on. */
  ready(): boolean;
}

export class FrameLoop {
  moving = false;
  frames = 0;
  drawn: Level | null = null;
  readonly quality: Quality;
  private request = 0;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private last = 0;
  private dirty = true;
  private refined = false;
  private stopped = false;
  private frameWaiters: (() => void)[] = [];
  private restWaiters: (() => void)[] = [];

  constructor(
    private readonly drawing: Drawing,
    software: boolean,
  ) {
    this.quality = new Quality(window.devicePixelRatio, software);
  }

  /** Something may have begun to move, or wants to look at the scene. */
  wake(): void {
    if (this.stopped || this.request !== 0) return;
    this.request = requestAnimationFrame((now) => {
      this.request = 0;
      this.tick(now);
    });
  }

  /** The picture is out of date. */
  invalidate(): void {
    this.dirty = true;
    this.wake();
  }

  /** Draw now: a resized canvas is blank until it is drawn. */
  redraw(): void {
    this.dirty = true;
    this.tick(performance.now());
  }

  /** The picture now on the canvas is of another quality than the loop's own. */
  spoil(): void {
    this.drawn = null;
    this.wake();
  }

  frame(): Promise<void> {
    return new Promise((resolve) => {
      this.frameWaiters.push(resolve);
      this.invalidate();
    });
  }

  settled(): Promise<void> {
    if (this.request === 0 && !this.moving && !this.dirty && this.isFinal()) return Promise.resolve();
    return new Promise((resolve) => {
      this.restWaiters.push(resolve);
      this.wake();
    });
  }

  dispose(): void {
    this.stopped = true;
    cancelAnimationFrame(this.request);
    clearTimeout(this.restTimer);
    for (const resolve of [...this.frameWaiters, ...this.restWaiters]) resolve();
  }

  private tick(now: number): void {
    if (this.stopped || !this.drawing.ready()) return;
    const elapsed = now - this.last;
    const wasMoving = this.moving;
    this.last = now;
    this.moving = this.drawing.advance(wasMoving ? Math.min(elapsed / 1000, LONGEST_STEP_S) : FIRST_STEP_S);
    if (wasMoving && this.moving) this.quality.feed(elapsed);
    this.drawing.prepare();
    if (this.moving || wasMoving) this.draw(this.quality.moving);
    else if (this.dirty) this.draw(this.quality.changing);
    if (this.moving) this.wake();
    else if (this.isFinal()) this.rest();
    else this.restSoon();
  }

  private refineSoon(): void {
    clearTimeout(this.restTimer);
    const { fine, still } = this.quality;
    if (fine === null || this.refined || !this.drawing.refines()) return;
    this.restTimer = setTimeout(() => {
      if (this.stopped || this.moving || this.request !== 0 || !this.drawing.ready()) return;
      this.draw(fine);
      // To whoever asks it is the finest there is.
      this.drawn = still;
      this.refined = true;
    }, REFINE_MS);
  }

  private draw(level: Level): void {
    clearTimeout(this.restTimer);
    this.refined = false;
    this.dirty = false;
    this.drawing.draw(level);
    this.drawn = level;
    this.frames += 1;
    for (const resolve of this.frameWaiters.splice(0)) resolve();
  }

  private isFinal(): boolean {
    const { still } = this.quality;
    const { drawn } = this;
    return drawn !== null && (Object.keys(still) as (keyof Level)[]).every((key) => drawn[key] === still[key]);
  }

  private restSoon(): void {
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => {
      // A frame that is asked for may be the start of a motion: that frame says when it ends.
      if (this.stopped || this.moving || this.request !== 0 || !this.drawing.ready()) return;
      this.draw(this.quality.still);
      this.rest();
    }, REST_MS);
  }

  private rest(): void {
    this.refineSoon();
    this.drawing.rested();
    for (const resolve of this.restWaiters.splice(0)) resolve();
  }
}
