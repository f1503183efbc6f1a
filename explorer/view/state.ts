// The state of one visitor: the same JSON keys as `explorer/state.py`, version 1.
import { allChecked, type Finding, FindingError } from "./living/findings";

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

export interface State {
  readonly version: 1;
  readonly selected: string | null;
  readonly condition: string | null;
  readonly exercise: string | null;
  /** Structure id or `layer:<name>` to how it is drawn; what is not named falls back to its group, then its layer. */
  readonly visibility: Readonly<Record<string, Visibility>>;
  readonly isolate: string | null;
  readonly view: View | null;
  readonly camera: Camera | null;
  readonly theme: Theme;
  readonly register: Register;
  readonly language: string;
  readonly posture: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

export type Patch = Partial<Omit<State, "version">>;

export const VIEWS: readonly View[] = ["anterior", "posterior", "left", "right", "superior", "inferior"];
export const THEMES: readonly Theme[] = ["auto", "light", "dark"];
export const REGISTERS: readonly Register[] = ["plain", "clinical"];
export const VISIBILITIES: readonly Visibility[] = ["show", "ghost", "hide"];

export const INITIAL: State = {
  version: 1,
  selected: null,
  condition: null,
  exercise: null,
  visibility: {},
  isolate: null,
  view: null,
  camera: null,
  theme: "auto",
  register: "plain",
  language: "en",
  posture: {},
  findings: [],
};

export const isOneOf = <T extends string>(allowed: readonly T[], value: unknown): value is T =>
  typeof value === "string" && (allowed as readonly string[]).includes(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isFinite3 = (value: unknown): value is [number, number, number] =>
  Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);

function readCamera(value: unknown): Camera | undefined {
  if (!isRecord(value) || !isFinite3(value.target_mm)) return undefined;
  const { target_mm, azimuth_deg, elevation_deg, distance_mm } = value;
  if (![azimuth_deg, elevation_deg, distance_mm].every(Number.isFinite)) return undefined;
  return { target_mm, azimuth_deg, elevation_deg, distance_mm } as Camera;
}

function readFindings(value: unknown): readonly Finding[] | undefined {
  try {
    return allChecked(value);
  } catch (error) {
    if (error instanceof FindingError) return undefined;
    throw error;
  }
}

type Reader = (value: unknown) => unknown;

const idOrNull: Reader = (value) => (value === null || typeof value === "string" ? value : undefined);
const oneOf =
  (allowed: readonly string[]): Reader =>
  (value) =>
    isOneOf(allowed, value) ? value : undefined;

const READERS: Record<keyof Patch, Reader> = {
  selected: idOrNull,
  condition: idOrNull,
  exercise: idOrNull,
  isolate: idOrNull,
  visibility: (value) =>
    isRecord(value) && Object.values(value).every((item) => isOneOf(VISIBILITIES, item)) ? value : undefined,
  view: (value) => (value === null || isOneOf(VIEWS, value) ? value : undefined),
  camera: (value) => (value === null ? null : readCamera(value)),
  theme: oneOf(THEMES),
  register: oneOf(REGISTERS),
  language: (value) => (typeof value === "string" ? value : undefined),
  posture: (value) => (isRecord(value) && Object.values(value).every(Number.isFinite) ? value : undefined),
  findings: readFindings,
};

export interface ReadPatch {
  readonly patch: Patch;
  /** One sentence per key that could not be used, naming key and value. */
  readonly problems: readonly string[];
}

/** Keep the well-formed known keys of `raw`; unknown keys are left alone, ill-formed ones are named in `problems`. */
export function readPatch(raw: unknown): ReadPatch {
  const patch: Record<string, unknown> = {};
  const problems: string[] = [];
  if (!isRecord(raw)) return { patch, problems };
  for (const [key, reader] of Object.entries(READERS)) {
    if (!(key in raw)) continue;
    const value = reader(raw[key]);
    if (value === undefined) problems.push(`state.${key} cannot be ${JSON.stringify(raw[key])?.slice(0, 80)}`);
    else patch[key] = value;
  }
  return { patch: patch as Patch, problems };
}

export const sameJson = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The keys of `patch` whose value differs from `state`. */
export function changes(state: State, patch: Patch): Patch {
  const changed = Object.entries(patch).filter(([key, value]) => !sameJson(state[key as keyof State], value));
  return Object.fromEntries(changed) as Patch;
}
