/**
 * Names beside structures, in two columns left and right of them, each with a line to its place.
 *
 * Labels keep the order of what they name from top to bottom, so leader lines do not cross, and push each other apart
 * so that none covers another. Drawn on a canvas of their own: the same drawing goes into screenshots.
 */
import palette from "../palette.json";
import type { Insets, Point2, Theme } from "./types";

export interface Wanted {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly anchor: Point2;
  /** How far to either side the structure can be seen. */
  readonly left: number;
  readonly right: number;
}

/** A structure to be named and what of it is in sight. */
export type Named = Pick<Wanted, "anchor" | "left" | "right"> & { readonly text: string };

export interface Placed extends Wanted {
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "right";
}

const FONT = "500 13px system-ui, sans-serif";
const LINE_PX = 17;
const PAD_X = 8;
const PAD_Y = 4;
const GAP_PX = 5;
const MARGIN_PX = 12;
/** Between what is named and the column. */
const REACH_PX = 26;
const WRAP_PX = 190;

/** Break at spaces so that lines stay under a width; a single long word is left whole. */
export function wrap(text: string, measure: (text: string) => number, limit = WRAP_PX): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Places in the free part of a view; what finds no room at all is left out, last wanted first. */
export function place(wanted: readonly Wanted[], width: number, height: number, insets: Insets): Placed[] {
  if (wanted.length === 0) return [];
  const [low, high] = [insets.left + MARGIN_PX, width - insets.right - MARGIN_PX];
  const xs = wanted.map(({ anchor }) => anchor.x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const middle = (first + last) / 2;
  // A lone structure is named on the side with more room; several share both.
  const single = low + high - 2 * middle >= 0 ? "right" : "left";
  const sideOf = (label: Wanted) => (last - first < 40 ? single : label.anchor.x < middle ? "left" : "right");
  return (["left", "right"] as const).flatMap((side) => {
    const widest = Math.max(...wanted.map((label) => label.width));
    const edge =
      side === "right"
        ? Math.max(low, Math.min(Math.max(...wanted.map(({ right }) => right)) + REACH_PX, high - widest))
        : Math.min(high, Math.max(Math.min(...wanted.map(({ left }) => left)) - REACH_PX, low + widest));
    const column = wanted.filter((label) => sideOf(label) === side);
    return stack(column, insets.top + MARGIN_PX, height - insets.bottom - MARGIN_PX).map((label) => ({
      ...label,
      x: side === "right" ? edge : edge - label.width,
      side,
    }));
  });
}

/** Tops of a column of labels: each as near to its anchor as the others let it. */
function stack(column: readonly Wanted[], top: number, bottom: number): (Wanted & { y: number })[] {
  let room = bottom - top + GAP_PX;
  const kept = column.filter((label) => (room -= label.height + GAP_PX) >= 0);
  const sorted = kept.map((label) => ({ ...label, y: label.anchor.y - label.height / 2 })).sort((a, b) => a.anchor.y - b.anchor.y);
  let free = top;
  for (const label of sorted) {
    label.y = Math.max(label.y, free);
    free = label.y + label.height + GAP_PX;
  }
  let limit = bottom;
  for (const label of sorted.toReversed()) {
    label.y = Math.min(label.y, limit - label.height);
    limit = label.y - GAP_PX;
  }
  return sorted;
}

export class Labels {
  readonly canvas = document.createElement("canvas");
  private readonly context = this.canvas.getContext("2d");
  private shown = false;

  constructor() {
    this.canvas.className = "labels";
    this.canvas.setAttribute("aria-hidden", "true");
    this.canvas.hidden = true;
  }

  /** `over` draws what goes with the names, if there is anything. */
  draw(named: readonly Named[], width: number, height: number, insets: Insets, theme: Theme, over: ((context: CanvasRenderingContext2D) => void) | null): void {
    const wanted = named.length > 0 || over !== null;
    if (!this.context || (!wanted && !this.shown)) return;
    const ratio = window.devicePixelRatio;
    this.shown = wanted;
    this.canvas.hidden = !this.shown;
    if (!this.shown) return;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.context.scale(ratio, ratio);
    over?.(this.context);
    paint(this.context, named, width, height, insets, theme);
  }
}

/** Draw labels on a context whose unit is the CSS pixel. */
export function paint(
  context: CanvasRenderingContext2D, named: readonly Named[],
  width: number, height: number, insets: Insets, theme: Theme,
): void {
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
  const placed = place(wanted, width, height, insets);
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
}
