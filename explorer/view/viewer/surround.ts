/** What is drawn over the picture: names, marks, grips of cuts, the orientation figure and the scale bar. */
import type { Blackboard } from "./blackboard";
import type { Orbit } from "./camera";
import type { Cast } from "./cast";
import { Grips } from "./grips";
import { Labels, paint, type Room } from "./labels";
import { Orientation } from "./orientation";
import { ScaleBar } from "./scale-bar";
import type { Sightings } from "./sightings";
import type { Stage } from "./stage";
import type { Box, Insets, SceneState, ViewerOptions } from "./types";

export interface Shown {
  readonly stage: Stage;
  readonly orbit: Orbit;
  readonly cast: Cast;
  readonly sightings: Sightings;
  readonly board: Blackboard;
}

export class Surround {
  readonly grips: Grips;
  insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  /** What others have laid over the picture. */
  covers: readonly Box[] = [];
  private readonly labels = new Labels();
  private readonly scaleBar = new ScaleBar();
  private readonly orientation: Orientation;

  constructor(letters: ViewerOptions["orientationLetters"], onSection: (index: number, offsetMm: number, last: boolean) => void) {
    this.grips = new Grips(onSection);
    this.orientation = new Orientation(letters);
  }

  /** In the order in which they lie on the picture. */
  get elements(): HTMLElement[] {
    return [this.labels.canvas, this.orientation.canvas, this.scaleBar.element, this.grips.element];
  }

  /** Names would swim about during a motion or a bend; they come back when it ends. */
  draw({ stage, orbit, cast, sightings, board }: Shown, { theme, labels }: SceneState, moving: boolean, bending: boolean): void {
    const { width, height } = stage;
    const { azimuth_deg, elevation_deg } = orbit.now();
    this.orientation.draw(azimuth_deg, elevation_deg, theme);
    this.grips.draw({ eye: orbit.eye, width, height, insets: this.insets }, () => cast.homeBox(), theme);
    this.scaleBar.draw(orbit.mmPerPixel(), theme);
    board.project(orbit.eye, moving);
    const named = moving || bending ? [] : sightings.named(labels);
    this.labels.draw(named, this.room(stage, named.length > 0), theme, board.empty ? null : (context) => board.paint(context, theme));
  }

  /** Draw on a saved picture what belongs to it; the unit of the context is the CSS pixel. */
  paint(context: CanvasRenderingContext2D, { stage, sightings, board }: Shown, { theme, labels }: SceneState, named: boolean): void {
    board.paint(context, theme);
    if (named) paint(context, sightings.named(labels), this.room(stage, true), theme);
  }

  private room({ width, height }: Stage, used: boolean): Room {
    const own = used ? [this.orientation.canvas, this.scaleBar.element, ...this.grips.shown].map(boxOf) : [];
    return { width, height, insets: this.insets, taken: [...this.covers, ...own] };
  }
}

/** Words of the scale bar stand out above it. */
const OUT_PX = 8;

/** Where one of the elements over the picture lies, CSS pixels of it. */
function boxOf(element: HTMLElement): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const origin = (element.getRootNode() as ShadowRoot).host.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top - OUT_PX, right: right - origin.left, bottom: bottom - origin.top };
}
