/**
 * How fine to draw while the camera moves, from how long the last frames took.
 *
 * A level is worth one notch of pixels or of anti-aliasing. Going down is quick (two slow frames) and going up slow
 * (a second of fast ones), so the picture neither stutters for long nor flickers between two levels. At rest the
 * finest level is drawn once whatever it costs.
 */
export interface Level {
  readonly pixelRatio: number;
  readonly samples: number;
  /** Edges smoothed in the finished picture, where there are no samples to do it. */
  readonly smooth: boolean;
  /** Fibres and the like, which take several looks into a texture. */
  readonly detail: boolean;
}

const SLOW_MS = 45;
const FAST_MS = 20;
const SLOW_FRAMES = 2;
const FAST_FRAMES = 60;
const MAX_PIXEL_RATIO = 2;

/** Levels from finest to coarsest for a screen of a device pixel ratio; without a graphics card none multisamples. */
export function levels(devicePixelRatio: number, software: boolean): Level[] {
  const full = Math.min(devicePixelRatio, MAX_PIXEL_RATIO);
  const samples = software ? 0 : 4;
  return [
    { pixelRatio: full, samples, smooth: samples === 0, detail: true },
    ...(full > 1 && samples > 0 ? [{ pixelRatio: 1, samples, smooth: false, detail: true }] : []),
    { pixelRatio: 1, samples: 0, smooth: !software, detail: !software },
    { pixelRatio: 0.75, samples: 0, smooth: !software, detail: !software },
    { pixelRatio: 0.5, samples: 0, smooth: !software, detail: !software },
  ];
}

export class Quality {
  private ladder: Level[];
  private index = 0;
  private slow = 0;
  private fast = 0;

  constructor(
    devicePixelRatio: number,
    private readonly software: boolean,
  ) {
    this.ladder = levels(devicePixelRatio, software);
    // Without a graphics card every frame counts from the first.
    this.index = software ? 1 : 0;
  }

  get level(): number {
    return this.index;
  }
  get moving(): Level {
    return this.ladder[this.index] as Level;
  }
  /** For a change in a resting picture: sharp at once, anti-aliased at once where that is quick. */
  get changing(): Level {
    const { samples } = this.moving;
    return this.index === 0 ? this.still : { pixelRatio: Math.min(1, this.still.pixelRatio), samples, smooth: samples === 0, detail: true };
  }
  get still(): Level {
    return this.ladder[0] as Level;
  }

  /** Four pixels to one of the screen, which the screen then shows the mean of; null where it is fine enough already. */
  get fine(): Level | null {
    const { still } = this;
    return still.pixelRatio > 1 ? null : { ...still, pixelRatio: 2 * still.pixelRatio, smooth: false };
  }

  /** The window went to another screen, or the page was zoomed. */
  setDevicePixelRatio(ratio: number): void {
    this.ladder = levels(ratio, this.software);
    this.index = Math.min(this.index, this.ladder.length - 1);
  }

  /** Time between two frames of one unbroken motion. */
  feed(ms: number): void {
    this.slow = ms > SLOW_MS ? this.slow + 1 : 0;
    this.fast = ms < FAST_MS ? this.fast + 1 : 0;
    if (this.slow >= SLOW_FRAMES && this.index < this.ladder.length - 1) this.step(1);
    else if (this.fast >= FAST_FRAMES && this.index > 0) this.step(-1);
  }

  private step(by: number): void {
    this.index += by;
    this.slow = 0;
    this.fast = 0;
  }
}
