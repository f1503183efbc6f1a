/** Pins and measures as they are written over the picture; the same drawing goes into screenshots. */
import palette from "../palette.json";
import type { Point2, Theme } from "./types";

/** A mark as it stands in the picture, CSS pixels. */
export interface Drawn {
  readonly id: string;
  readonly kind: "pin" | "ink" | "distance" | "angle";
  readonly at: readonly Point2[];
  readonly text: string;
  /** Something stands in front of it. */
  readonly covered: boolean;
}

const HEAD_PX = 12;
const STEM_PX = 9;
const FONT = "600 12px system-ui, sans-serif";
const PILL = { height: 20, pad: 7, radius: 6 } as const;
const NEAR_PX = 7;
const COVERED_ALPHA = 0.35;
const ARC_PX = 18;

const headOf = ({ x, y }: Point2): Point2 => ({ x, y: y - STEM_PX - HEAD_PX });

/** Where the value of a measure is written: between its ends, or beside the vertex inside the angle. */
export function pillAt({ kind, at }: Drawn): Point2 | null {
  const [a, b, c] = at as [Point2, Point2, Point2];
  if (kind === "distance") return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  if (kind !== "angle") return null;
  const between = [a, c].map((end) => Math.atan2(end.y - b.y, end.x - b.x)) as [number, number];
  const middle = between[0] + turn(between[0], between[1]) / 2;
  return { x: b.x + Math.cos(middle) * (ARC_PX + 24), y: b.y + Math.sin(middle) * (ARC_PX + 16) };
}

/** The shorter way round from one direction to another, radians. */
function turn(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from));
}

/** The mark under a pixel, the last drawn first: pin heads, written values, then lines. */
export function markUnder(drawn: readonly Drawn[], at: Point2): string | null {
  const away = (place: Point2) => Math.hypot(place.x - at.x, place.y - at.y);
  const onHead = drawn.findLast(({ kind, at: [tip] }) => kind === "pin" && tip && away(headOf(tip)) <= HEAD_PX + 1);
  const onPill = drawn.findLast((mark) => {
    const pill = pillAt(mark);
    return pill !== null && Math.abs(pill.x - at.x) < 30 && Math.abs(pill.y - at.y) < 12;
  });
  const onLine = drawn.findLast(({ at: places }) => places.slice(1).some((end, i) => fromLine(at, places[i] as Point2, end) <= NEAR_PX));
  return (onHead ?? onPill ?? onLine)?.id ?? null;
}

function fromLine(p: Point2, a: Point2, b: Point2): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Draw on a context whose unit is the CSS pixel. */
export function paintMarks(context: CanvasRenderingContext2D, drawn: readonly Drawn[], theme: Theme): void {
  const { mark, background } = palette.themes[theme];
  const halo = background[0] as string;
  context.save();
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineCap = context.lineJoin = "round";
  for (const one of drawn) {
    context.globalAlpha = one.covered ? COVERED_ALPHA : 1;
    if (one.kind === "pin") paintPin(context, one, mark, halo);
    else if (one.kind !== "ink") paintMeasure(context, one, mark, halo);
  }
  context.restore();
}

function paintPin(context: CanvasRenderingContext2D, { at: [tip], text }: Drawn, colour: string, halo: string): void {
  if (!tip) return;
  const head = headOf(tip);
  for (const [stroke, width] of [[halo, 5], [colour, 2]] as const) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(tip.x, tip.y);
    context.lineTo(tip.x, tip.y - STEM_PX);
    context.stroke();
  }
  disc(context, head, HEAD_PX, halo);
  disc(context, head, HEAD_PX - 1.5, colour);
  disc(context, tip, 2, colour);
  context.fillStyle = halo;
  context.fillText(text, head.x, head.y + 0.5, 2 * HEAD_PX - 5);
}

function paintMeasure(context: CanvasRenderingContext2D, measure: Drawn, colour: string, halo: string): void {
  const { at, kind, text } = measure;
  const pill = pillAt(measure);
  if (!pill) return;
  for (const [stroke, width] of [[halo, 4.5], [colour, 2]] as const) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.beginPath();
    at.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    const [a, b, c] = at as [Point2, Point2, Point2];
    if (kind === "angle") {
      const from = Math.atan2(a.y - b.y, a.x - b.x);
      const way = turn(from, Math.atan2(c.y - b.y, c.x - b.x));
      context.moveTo(b.x + ARC_PX * Math.cos(from), b.y + ARC_PX * Math.sin(from));
      context.arc(b.x, b.y, ARC_PX, from, from + way, way < 0);
    }
    context.stroke();
  }
  for (const end of at) {
    disc(context, end, 4.5, halo);
    disc(context, end, 3, colour);
  }
  const width = context.measureText(text).width + 2 * PILL.pad;
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(pill.x - width / 2, pill.y - PILL.height / 2, width, PILL.height, PILL.radius);
  context.fill();
  context.fillStyle = halo;
  context.fillText(text, pill.x, pill.y + 0.5);
}

function disc(context: CanvasRenderingContext2D, { x, y }: Point2, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
