/**
 * Where names go: in two columns left and right of what they name, in its order from top to bottom, so that leader
 * lines do not cross, and clear of each other and of whatever lies over the view.
 */
import type { Box, Insets, Point2 } from "./types";

export interface Wanted {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly anchor: Point2;
  /** How far to either side the structure can be seen. */
  readonly left: number;
  readonly right: number;
}

export interface Placed extends Wanted {
  /** Top left corner. */
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "right";
}

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

/** Places in the free part of a view, clear of boxes; what finds no room at all is left out, last wanted first. */
export function place(wanted: readonly Wanted[], width: number, height: number, insets: Insets, taken: readonly Box[] = []): Placed[] {
  if (wanted.length === 0) return [];
  const [low, high] = [insets.left + MARGIN_PX, width - insets.right - MARGIN_PX];
  const xs = wanted.map(({ anchor }) => anchor.x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const middle = (first + last) / 2;
  // A lone structure is named on the side with more room; several share both.
  const single = low + high - 2 * middle >= 0 ? "right" : "left";
  const sideOf = (label: Wanted) => (last - first < 40 ? single : label.anchor.x < middle ? "left" : "right");
  const widest = Math.max(...wanted.map((label) => label.width));
  const column = (side: Placed["side"], taken: readonly Box[]): Placed[] => {
    const edge =
      side === "right"
        ? Math.max(low, Math.min(Math.max(...wanted.map(({ right }) => right)) + REACH_PX, high - widest))
        : Math.min(high, Math.max(Math.min(...wanted.map(({ left }) => left)) - REACH_PX, low + widest));
    const labels = wanted.filter((label) => sideOf(label) === side);
    const [left, right] = side === "right" ? [edge, edge + widest] : [edge - widest, edge];
    const inTheWay = taken.filter((box) => box.left < right + GAP_PX && box.right > left - GAP_PX);
    const rows = freeRows(insets.top + MARGIN_PX, height - insets.bottom - MARGIN_PX, inTheWay);
    return shared(labels, rows).flatMap((some, i) =>
      stack(some, rows[i] as Rows).map((label) => ({ ...label, x: side === "right" ? edge : edge - label.width, side })),
    );
  };
  const left = column("left", taken);
  // In a narrow view the columns stand over each other.
  return [...left, ...column("right", [...taken, ...left.map(boxOf)])];
}

const boxOf = ({ x, y, width, height }: Placed): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** What boxes leave of a column, from top to bottom. */
function freeRows(top: number, bottom: number, boxes: readonly Box[]): Rows[] {
  let rows: Rows[] = [{ top, bottom }];
  for (const box of boxes) {
    rows = rows
      .flatMap((row) => [
        { top: row.top, bottom: Math.min(row.bottom, box.top - GAP_PX) },
        { top: Math.max(row.top, box.bottom + GAP_PX), bottom: row.bottom },
      ])
      .filter((row) => row.bottom > row.top);
  }
  return rows;
}

/** The labels of each run of rows: each in the nearest that has room for it yet. */
function shared(column: readonly Wanted[], rows: readonly Rows[]): Wanted[][] {
  const labels = rows.map((): Wanted[] => []);
  const room = rows.map(({ top, bottom }) => bottom - top + GAP_PX);
  for (const label of column) {
    const far = (i: number) => {
      const { top, bottom } = rows[i] as Rows;
      return Math.max(top - label.anchor.y, label.anchor.y - bottom, 0);
    };
    const [nearest] = rows
      .map((_, i) => i)
      .filter((i) => (room[i] as number) >= label.height + GAP_PX)
      .sort((a, b) => far(a) - far(b));
    if (nearest === undefined) continue;
    room[nearest] = (room[nearest] as number) - label.height - GAP_PX;
    (labels[nearest] as Wanted[]).push(label);
  }
  return labels;
}

/** Labels that fit within rows, from top to bottom, each as near to its anchor as the others let it. */
function stack(labels: readonly Wanted[], { top, bottom }: Rows): (Wanted & { y: number })[] {
  const sorted = labels.map((label) => ({ ...label, y: label.anchor.y - label.height / 2 })).sort((a, b) => a.anchor.y - b.anchor.y);
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
