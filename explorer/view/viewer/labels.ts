/** Names beside structures, each with a line to its place, on a canvas of their own: the same drawing goes into screenshots. */
import palette from "../palette.json";
import { type Placed, place, type Wanted, wrap } from "./label-places";
import type { Box, Insets, Point2, Theme } from "./types";

/** A structure to be named and what of it is in sight. */
export type Named = Pick<Wanted, "anchor" | "left" | "right"> & { readonly text: string };

/** Where names may stand: the size of the view, what framing leaves free of it, and what lies over it. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly taken: readonly Box[];
}

const FONT = "500 13px system-ui, sans-serif";
const LINE_PX = 17;
const PAD_X = 8;
const PAD_Y = 4;

export class Labels {
  readonly canvas = document.createElement("canvas");
  private readonly context = this.canvas.getContext("2d");
  private shown = false;
  /** What is written now. */
  placed: readonly Placed[] = [];

  constructor() {
    this.canvas.className = "labels";
    this.canvas.setAttribute("aria-hidden", "true");
    this.canvas.hidden = true;
  }

  /** `over` draws what goes with the names, if there is anything. */
  draw(named: readonly Named[], room: Room, theme: Theme, over: ((context: CanvasRenderingContext2D) => void) | null): void {
    const wanted = named.length > 0 || over !== null;
    if (!this.context || (!wanted && !this.shown)) return;
    const ratio = window.devicePixelRatio;
    this.placed = [];
    this.shown = wanted;
    this.canvas.hidden = !this.shown;
    if (!this.shown) return;
    this.canvas.width = Math.round(room.width * ratio);
    this.canvas.height = Math.round(room.height * ratio);
    this.context.scale(ratio, ratio);
    over?.(this.context);
    this.placed = paint(this.context, named, room, theme);
  }
}

/** Draw labels on a context whose unit is the CSS pixel; returns them where they stand. */
export function paint(
  context: CanvasRenderingContext2D, named: readonly Named[], { width, height, insets, taken }: Room, theme: Theme,
): readonly Placed[] {
  const { text: ink, background } = palette.themes[theme];
  context.font = FONT;
  context.textBaseline = "middle";
  const measure = (text: string) => context.measureText(text).width;
  const inside = ({ x, y }: Point2) => x > 0 && y > 0 && x < width && y < height;
  const wanted = named
    .filter(({ anchor }) => inside(anchor))
    .map(({ text, ...sight }) => {
      const lines = wrap(text, measure);
      return { ...sight, lines, width: Math.max(...lines.map(measure)) + 2 * PAD_X, height: lines.length * LINE_PX + 2 * PAD_Y };
    });
  const placed = place(wanted, width, height, insets, taken);
  // A casing in the colour of the background keeps the line readable on bone and on muscle.
  for (const [colour, thick, dot, alpha] of [[background[0] as string, 3, 4, 0.6], [ink, 1, 2.5, 0.9]] as const) {
    context.strokeStyle = context.fillStyle = colour;
    context.lineWidth = thick;
    context.globalAlpha = alpha;
    for (const { x, y, width: w, height: h, side, anchor } of placed) {
      context.beginPath();
      context.moveTo(side === "right" ? x : x + w, y + h / 2);
      context.lineTo(anchor.x, anchor.y);
      context.stroke();
      context.beginPath();
      context.arc(anchor.x, anchor.y, dot, 0, 2 * Math.PI);
      context.fill();
    }
  }
  for (const { x, y, width: w, height: h, lines } of placed) {
    context.globalAlpha = 0.88;
    context.fillStyle = background[0] as string;
    context.beginPath();
    context.roundRect(x, y, w, h, 6);
    context.fill();
    context.globalAlpha = 1;
    context.fillStyle = ink;
    lines.forEach((line, i) => context.fillText(line, x + PAD_X, y + PAD_Y + LINE_PX * (i + 0.5)));
  }
  return placed;
}
