/** Where the camera has come to rest, told once a motion has ended and never more than four times a second. */
import type { Orbit } from "./camera";
import type { Emitter } from "./emitter";
import type { FrameLoop } from "./loop";
import type { Events } from "./types";

const EVERY_MS = 250;

export class CameraReports {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = "";

  constructor(
    private readonly orbit: Orbit,
    private readonly loop: FrameLoop,
    private readonly events: Emitter<Events>,
  ) {}

  rested(): void {
    const { orbit, loop, events } = this;
    if (this.timer !== undefined) return;
    const key = JSON.stringify(orbit.get());
    const { along } = orbit;
    orbit.along = false;
    if (key === this.last) return;
    this.last = key;
    if (along) return;
    events.emit("camera", orbit.get(), orbit.view());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!loop.moving) this.rested();
    }, EVERY_MS);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
