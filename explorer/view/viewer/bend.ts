/** The posture shown: what follows the joints, and when the view settles on it. */
import type { Matrix4 } from "three";
import type { Actor } from "./actors";
import type { Cast } from "./cast";
import type { Joints } from "./skeleton";
import type { Id } from "./types";

/** How long a posture must stand before the view settles on it. */
const POSED_MS = 160;

export class Bend {
  private moved: ReadonlyMap<string, Matrix4> | null = null;
  private swellMm: (id: Id) => number = () => 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiters: (() => void)[] = [];

  constructor(
    private readonly cast: Cast,
    private readonly joints: Joints,
    /** The posture has stood for a while. */
    private readonly onPosed: () => void,
  ) {}

  /** True while the posture may be changed any moment. */
  get going(): boolean {
    return this.timer !== undefined;
  }

  /** False if that is how it stands already. */
  set(moved: ReadonlyMap<string, Matrix4> | null, swellMm: (id: Id) => number): boolean {
    if (moved === null && this.moved === null) return false;
    [this.moved, this.swellMm] = [moved, swellMm];
    this.joints.pose(moved);
    this.cast.pose(moved && this.joints, swellMm);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.onPosed();
      this.release();
    }, POSED_MS);
    return true;
  }

  /** Resolves once the view has been told to settle on the posture. */
  over(): Promise<void> {
    return this.going ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }

  /** Let new structures stand as the others do. */
  join(actors: readonly Actor[]): void {
    if (this.moved) this.cast.pose(this.joints, this.swellMm, actors);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.release();
  }

  private release(): void {
    for (const resolve of this.waiters.splice(0)) resolve();
  }
}
