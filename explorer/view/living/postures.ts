// Postures to choose from and the usual ranges of what is measured, from the data that Python reads too.
import data from "../../anatomy/postures.json";
import type { Range } from "./rig";

type Posture = Readonly<Record<string, number>>;

export const PRESETS: Readonly<Record<string, { readonly values: Posture; readonly illustration?: boolean; readonly thighs?: "straight" }>> = data.postures as never;
export const USUAL: Readonly<Record<string, { readonly range_deg: Range; readonly source: string }>> = data.usual as never;
/** Joint to motion to where drawn bones meet before the range of motion ends, degrees. */
export const STOPS: Readonly<Record<string, Readonly<Record<string, number>>>> = data.stops.highest_deg;
export const USUAL_SOURCES: Readonly<Record<string, string>> = data.sources;

/** The preset whose values these are, or null. */
export function presetOf(posture: Posture): string | null {
  const same = (values: Posture) =>
    Object.keys({ ...values, ...posture }).every((name) => Math.abs((values[name] ?? NaN) - (posture[name] ?? NaN)) < 0.05);
  return Object.keys(PRESETS).find((name) => same(PRESETS[name]?.values ?? {})) ?? null;
}
