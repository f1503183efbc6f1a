// What must be seen of a finding: from which side, through what, and which nerves light up with it.
import type { Finding } from "./findings";
import type { Rig } from "./rig";

/** Nerves by which each root goes on below the pelvis. */
export const COURSE: Readonly<Record<string, readonly string[]>> = {
  L2: ["femoral"],
  L3: ["femoral"],
  L4: ["femoral"],
  L5: ["sciatic", "common-fibular"],
  S1: ["sciatic", "tibial"],
  S2: ["sciatic", "tibial"],
  S3: ["sciatic"],
};

const IN_THE_CANAL = ["disc-herniation", "flavum-thickening", "stenosis"];

const BESIDE_THE_PELVIS = ["L5-S1", "L4-L5", "L5"];
const HIPS = ["bone.hip.left", "bone.hip.right"];

/** What stands between the eye and what a finding does to the canal, or to a side that the pelvis hides. */
export function windowOf(rig: Rig, finding: Finding): readonly string[] {
  const fromTheSide = Math.abs(Math.cos((bestSide(finding).azimuth_deg * Math.PI) / 180)) < 0.8;
  const hips = fromTheSide && BESIDE_THE_PELVIS.includes(String(finding.level)) ? HIPS : [];
  return [...inTheCanal(rig, finding), ...hips];
}

function inTheCanal(rig: Rig, { kind, level }: Finding): readonly string[] {
  const place = rig.levels?.[String(level)];
  if (!place || !IN_THE_CANAL.includes(kind)) return [];
  const bones = [place.upper, place.lower].map((joint) => (joint === "pelvis" ? "bone.sacrum" : `bone.vertebra.${joint}`));
  const behind = ["lig.supraspinous", `lig.interspinous.${level}`, ...(kind === "disc-herniation" ? [`lig.flavum.${level}`, "lig.PLL", "sac.dural", "nerve.cauda-equina"] : [])];
  return [...bones, ...behind];
}

/** Where the eye goes. */
export function subjectOf({ level }: Finding): string | null {
  if (typeof level !== "string") return null;
  return level.includes("-") ? `disc.${level}` : `bone.vertebra.${level}`;
}

/** From where it is best seen: what is in the canal from behind and above, on its own side; curves from behind. */
export function bestSide({ kind, side, zone }: Finding): { readonly azimuth_deg: number; readonly elevation_deg: number } {
  const turn = side === "left" ? 1 : side === "right" ? -1 : 0;
  if (IN_THE_CANAL.includes(kind)) return { azimuth_deg: 180 - turn * (zone === "foraminal" || zone === "far-lateral" ? 55 : 30), elevation_deg: 22 };
  if (kind === "scoliosis" || kind === "muscle-bulk" || kind === "facet-enlargement") return { azimuth_deg: 180, elevation_deg: 0 };
  if (kind === "diastasis") return { azimuth_deg: 0, elevation_deg: 0 };
  return { azimuth_deg: 90, elevation_deg: 8 };
}
