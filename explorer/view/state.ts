// The state of one visitor: the same JSON keys and checks as `explorer/state`, version 2.
import { allChecked, type Finding, FindingError } from "./living/findings";
import { type Cuts, type Mark, type Page, PEEL_STEPS, readCuts, readMarks, readPage } from "./seen";
import { NO, type Reader, isOneOf, isRecord, listOf, numberFrom, oneOf, point, text } from "./reading";

export { isOneOf } from "./reading";
export type { Cut, Cuts, Mark, Page, Place, Plane } from "./seen";
export { PEEL_STEPS, PLANES } from "./seen";

export type Visibility = "show" | "ghost" | "hide";
export type View = "anterior" | "posterior" | "left" | "right" | "superior" | "inferior";
export type Theme = "auto" | "light" | "dark";
export type Register = "plain" | "clinical";

/** Azimuth 0 is seen from the front, +90 from the patient's left; the target is in RAS+ world millimetres. */
export interface Camera {
  readonly target_mm: readonly [number, number, number];
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly distance_mm: number;
}

export type Projection = "perspective" | "parallel";

export interface State {
  readonly version: typeof VERSION;
  readonly selected: string | null;
  /** What is chosen together with `selected`. */
  readonly also: readonly string[];
  readonly condition: string | null;
  readonly exercise: string | null;
  readonly page: Page | null;
  /** Structure id or `layer:<name>` to how it is drawn; what is not named falls back to its group, then its layer. */
  readonly visibility: Readonly<Record<string, Visibility>>;
  /** The only structures to show; none shows all. */
  readonly isolate: readonly string[];
  /** How many coverings are taken off, from the skin side on; null shows what is usual. */
  readonly peel: number | null;
  /** How far the structures are drawn apart along the spine, 0 to 1. */
  readonly explode: number;
  readonly cuts: Cuts;
  readonly projection: Projection;
  /** Whether names are written in the view beside what is chosen or lit. */
  readonly labels: boolean;
  readonly marks: readonly Mark[];
  readonly view: View | null;
  readonly camera: Camera | null;
  readonly theme: Theme;
  readonly register: Register;
  readonly language: string;
  readonly posture: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** 1 knew neither several chosen structures nor cuts, peeling, marks, pages and lens. */
export const VERSION = 2;

export type Patch = Partial<Omit<State, "version">>;

export const VIEWS: readonly View[] = ["anterior", "posterior", "left", "right", "superior", "inferior"];
export const PROJECTIONS: readonly Projection[] = ["perspective", "parallel"];
export const THEMES: readonly Theme[] = ["auto", "light", "dark"];
export const REGISTERS: readonly Register[] = ["plain", "clinical"];
export const VISIBILITIES: readonly Visibility[] = ["show", "ghost", "hide"];

export const INITIAL: State = {
  version: VERSION,
  selected: null,
  also: [],
  condition: null,
  exercise: null,
  page: null,
  visibility: {},
  isolate: [],
  peel: null,
  explode: 0,
  cuts: {},
  projection: "perspective",
  labels: true,
  marks: [],
  view: null,
  camera: null,
  theme: "auto",
  register: "plain",
  language: "en",
  posture: {},
  findings: [],
};

function readCamera(value: unknown): Camera | typeof NO {
  if (!isRecord(value)) return NO;
  const target_mm = point(value.target_mm);
  const elevation_deg = numberFrom(-90, 90)(value.elevation_deg);
  const { azimuth_deg, distance_mm } = value;
  if (target_mm === NO || elevation_deg === NO || ![azimuth_deg, distance_mm].every(Number.isFinite)) return NO;
  return (distance_mm as number) > 0 ? ({ target_mm, azimuth_deg, elevation_deg, distance_mm } as Camera) : NO;
}

function readFindings(value: unknown): readonly Finding[] | typeof NO {
  try {
    return allChecked(value);
  } catch (error) {
    if (error instanceof FindingError) return NO;
    throw error;
  }
}

const orNull =
  (reader: Reader): Reader =>
  (value) =>
    value === null ? null : reader(value);

const LANGUAGE = /^[A-Za-z][A-Za-z-]{0,10}[A-Za-z]$/;
const id = text(1, 200);
const ids = listOf(id, 1000);

const READERS: Readonly<Record<keyof Patch, Reader>> = {
  selected: orNull(id),
  also: ids,
  condition: orNull(id),
  exercise: orNull(id),
  page: orNull(readPage),
  visibility: (value) =>
    isRecord(value) && Object.values(value).every((item) => isOneOf(VISIBILITIES, item)) ? value : NO,
  isolate: ids,
  peel: orNull((value) => (Number.isInteger(value) ? numberFrom(0, PEEL_STEPS)(value) : NO)),
  explode: numberFrom(0, 1),
  cuts: readCuts,
  projection: oneOf(PROJECTIONS),
  labels: (value) => (typeof value === "boolean" ? value : NO),
  marks: readMarks,
  view: orNull(oneOf(VIEWS)),
  camera: orNull(readCamera),
  theme: oneOf(THEMES),
  register: oneOf(REGISTERS),
  language: (value) => (typeof value === "string" && LANGUAGE.test(value) ? value : NO),
  posture: (value) => (isRecord(value) && Object.values(value).every(Number.isFinite) ? value : NO),
  findings: readFindings,
};

/** What brings a state of one version to the next. */
const MIGRATIONS: Readonly<Record<number, (raw: Record<string, unknown>) => Record<string, unknown>>> = {
  // Version 1 showed at most one structure alone, named by its id.
  1: ({ isolate = null, ...raw }) => ({ ...raw, isolate: isolate === null ? [] : [isolate] }),
};

export interface ReadPatch {
  readonly patch: Patch;
  /** One sentence per key that could not be used, naming key and value. */
  readonly problems: readonly string[];
}

/**
 * Keep the well-formed known keys of `raw`; unknown keys are left alone, ill-formed ones are named in `problems`.
 * A state of an older version is brought to ours first; of a version that we do not know nothing is kept.
 */
export function readPatch(raw: unknown): ReadPatch {
  if (!isRecord(raw)) return { patch: {}, problems: [] };
  const version = raw.version ?? VERSION;
  if (!Number.isInteger(version) || (version as number) < 1 || (version as number) > VERSION) {
    return { patch: {}, problems: [`state.version: expected 1 to ${VERSION}, got ${shown(version)}`] };
  }
  let values = raw;
  for (let older = version as number; older < VERSION; older++) values = MIGRATIONS[older]?.(values) ?? values;
  const patch: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, reader] of Object.entries(READERS)) {
    if (!(key in values)) continue;
    const value = reader(values[key]);
    if (value === NO) problems.push(`state.${key} cannot be ${shown(values[key])}`);
    else patch[key] = value;
  }
  return { patch: patch as Patch, problems };
}

const shown = (value: unknown): string => String(JSON.stringify(value)).slice(0, 80);

export const sameJson = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The keys of `patch` whose value differs from `state`. */
export function changes(state: State, patch: Patch): Patch {
  const changed = Object.entries(patch).filter(([key, value]) => !sameJson(state[key as keyof State], value));
  return Object.fromEntries(changed) as Patch;
}
