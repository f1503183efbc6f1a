// What is seen beyond which structures are shown: cuts, the open page, marks on the surface. Mirrors `state/seen.py`.
import palette from "./palette.json";
import { NO, type Reader, isOneOf, isRecord, listOf, numberFrom, oneOf, point, text } from "./reading";

/** A page of words on a symptom or on daily life, or a tour at one of its steps. */
export interface Page {
  readonly kind: "symptom" | "factor" | "tour";
  readonly id: string;
  readonly step: number;
}

/** A flat cut across, from side to side, or from front to back; what lies beyond it is taken away. */
export interface Cut {
  /** From the origin along the plane's axis or, with `along`, from the middle of that structure up its own normal. */
  readonly at_mm: number;
  readonly flipped: boolean;
  readonly along: string | null;
}

export const PLANES = ["transverse", "coronal", "sagittal"] as const;
export type Plane = (typeof PLANES)[number];
export type Cuts = { readonly [plane in Plane]?: Cut };

/** A place on a structure as it is at rest, RAS+ mm: it goes where the structure goes. */
export interface Place {
  readonly id: string;
  readonly point_mm: readonly [number, number, number];
}

export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly at: readonly Place[];
  readonly text: string;
}

export const PAGE_KINDS = ["symptom", "factor", "tour"] as const;

/** Fewest and most places of each kind of mark; the second place of an angle is its vertex. */
export const MARK_PLACES = { pin: [1, 1], ink: [2, 500], distance: [2, 2], angle: [3, 3] } as const;
export type MarkKind = keyof typeof MARK_PLACES;
export const MARK_KINDS = Object.keys(MARK_PLACES) as readonly MarkKind[];

export const MOST_MARKS = 200;
export const LONGEST_NOTE = 500;
export const PEEL_STEPS = palette.peel.length;
const FARTHEST_MM = 5000;

export const readPage: Reader<Page> = (value) => {
  if (!isRecord(value)) return NO;
  const { kind, id, step = 0 } = value;
  if (!isOneOf(PAGE_KINDS, kind) || text(1, 200)(id) === NO) return NO;
  if (!Number.isInteger(step) || numberFrom(0, 99)(step) === NO) return NO;
  return { kind, id: id as string, step: step as number };
};

const readCut: Reader<Cut> = (value) => {
  if (!isRecord(value)) return NO;
  const { at_mm, flipped = false, along = null } = value;
  const at = numberFrom(-FARTHEST_MM, FARTHEST_MM)(at_mm);
  if (at === NO || typeof flipped !== "boolean" || (along !== null && typeof along !== "string")) return NO;
  return { at_mm: at, flipped, along };
};

export const readCuts: Reader<Cuts> = (value) => {
  if (!isRecord(value) || !Object.keys(value).every((plane) => isOneOf(PLANES, plane))) return NO;
  const cuts: { [plane in Plane]?: Cut } = {};
  // Always in one order, so that equal cuts are written alike.
  for (const plane of PLANES) {
    if (!(plane in value)) continue;
    const cut = readCut(value[plane]);
    if (cut === NO) return NO;
    cuts[plane] = cut;
  }
  return cuts;
};

const readPlace: Reader<Place> = (value) => {
  if (!isRecord(value) || typeof value.id !== "string") return NO;
  const point_mm = point(value.point_mm);
  return point_mm === NO ? NO : { id: value.id, point_mm };
};

const readMark: Reader<Mark> = (value) => {
  if (!isRecord(value)) return NO;
  const kind = oneOf(MARK_KINDS)(value.kind);
  const id = text(1, 40)(value.id);
  const note = text(0, LONGEST_NOTE)(value.text ?? "");
  if (kind === NO || id === NO || note === NO) return NO;
  const [fewest, most] = MARK_PLACES[kind];
  const at = listOf(readPlace, most, fewest)(value.at);
  return at === NO ? NO : { id, kind, at, text: note };
};

export const readMarks: Reader<readonly Mark[]> = (value) => {
  const marks = listOf(readMark, MOST_MARKS)(value);
  return marks !== NO && new Set(marks.map(({ id }) => id)).size === marks.length ? marks : NO;
};
