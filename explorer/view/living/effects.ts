// What findings do, taken apart into plain effects that the rules of shape can draw: `explorer/conditions/effects.py`.
import data from "../../conditions/findings.json";
import { interpolated } from "./curves";
import { COURSE, type Finding, type Kind, KINDS, rangeOf } from "./findings";

export interface Effect {
  readonly rule: "bulge" | "outgrowth" | "height" | "rim" | "facet" | "flavum" | "pars" | "slip" | "wedge" | "diastasis" | "bulk" | "scoliosis" | "kyphosis";
  /** Disc, or vertebra for pars, wedge and the apex of a scoliosis. */
  readonly level: string;
  readonly side: string | null;
  /** Millimetres, a share, or degrees, by rule. */
  readonly amount: number;
  /** The type of an outgrowth, the muscle of a bulk, "focal" for a bulge that keeps to its zone. */
  readonly what: string;
  readonly zone: string;
  readonly migration_mm: number;
}

const NOTHING: Omit<Effect, "rule"> = { level: "", side: null, amount: 0, what: "", zone: "central", migration_mm: 0 };

// Shares of the largest size of each part at the highest grade, so that the three forms look as they are named.
const STENOSIS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  central: { bulge: 0.7, flavum: 1, facet: 0.6 },
  "lateral-recess": { bulge: 0.75, flavum: 0.5, facet: 0.8 },
  foraminal: { bulge: 0.35, facet: 0.8, rim: 1, height: 0.34 },
};
/** Where on a side a stenosis lies; a central one is behind the disc, with the inner edges of both joints. */
const STENOSIS_ZONE: Readonly<Record<string, string>> = { "lateral-recess": "paracentral", foraminal: "foraminal" };

const LARGEST: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  bulge: ["disc-herniation", { type: "bulge" }],
  flavum: ["flavum-thickening", {}],
  facet: ["facet-enlargement", {}],
  rim: ["osteophytes", {}],
};

/** The effects of findings in their order; those too small to see are left out. */
export function effects(findings: readonly Finding[]): Effect[] {
  return findings.flatMap((finding) => MAKERS[finding.kind]?.(finding) ?? []).filter(({ amount }) => amount !== 0);
}

/** The share of its size that a herniation that shrinks has left after its months, by type as studies report it. */
export function shareLeft(finding: Finding): number {
  const points = COURSE.left[text(finding, "type")]?.points ?? [];
  return interpolated(number(finding, "months"), points.map(([months]) => months), points.map(([, left]) => left));
}

export const sizeNowMm = (finding: Finding): number => number(finding, "size_mm") * shareLeft(finding);

const number = (finding: Finding, name: string): number => finding[name] as number;
const text = (finding: Finding, name: string): string => finding[name] as string;
const sides = (finding: Finding): string[] => (finding.side == null ? ["left", "right"] : [finding.side as string]);

function stenosis(finding: Finding): Effect[] {
  const level = text(finding, "level");
  const found = STENOSIS_ZONE[text(finding, "where")];
  return Object.entries(STENOSIS[text(finding, "where")] ?? {}).flatMap(([name, share]) => {
    const rule = name as Effect["rule"];
    const amount = (number(finding, "grade") / 3) * share * (rule === "height" ? 1 : largest(rule, level));
    const sided = rule === "facet" || (found !== undefined && rule !== "height");
    const what = rule === "bulge" ? "focal" : "";
    const zone = found ?? (rule === "facet" ? "paracentral" : "central");
    return (sided ? sides(finding) : [null]).map((side) => ({ ...NOTHING, rule, level, side, amount, what, zone }));
  });
}

function largest(rule: string, level: string): number {
  const [kind, values] = LARGEST[rule] as (typeof LARGEST)[string];
  return rangeOf(KINDS[kind] as Kind, "size_mm", { level, ...values })[1];
}

function degeneration(finding: Finding): Effect[] {
  const lost: Readonly<Record<string, number>> = data.pfirrmann.height_lost;
  const grade = number(finding, "pfirrmann");
  const low = Math.floor(grade);
  const amount = (lost[low] as number) * (1 - (grade - low)) + (lost[Math.min(low + 1, 5)] as number) * (grade - low);
  return [{ ...NOTHING, rule: "height", level: text(finding, "level"), amount }];
}

function herniation(finding: Finding): Effect[] {
  const amount = sizeNowMm(finding);
  const common = { ...NOTHING, level: text(finding, "level"), side: finding.side as string | null, amount, zone: text(finding, "zone") };
  if (finding.type === "bulge") return [{ ...common, rule: "bulge" }];
  return [{ ...common, rule: "outgrowth", what: text(finding, "type"), migration_mm: number(finding, "migration_mm") }];
}

const at = (rule: Effect["rule"], name: string, per = 1) => (finding: Finding): Effect[] => [
  { ...NOTHING, rule, level: (finding.level as string | undefined) ?? "", amount: number(finding, name) / per },
];

const MAKERS: Readonly<Record<string, (finding: Finding) => Effect[]>> = {
  "disc-herniation": herniation,
  "disc-degeneration": degeneration,
  osteophytes: at("rim", "size_mm"),
  "facet-enlargement": (f) => sides(f).map((side) => ({ ...NOTHING, rule: "facet", level: text(f, "level"), side, amount: number(f, "size_mm") })),
  "flavum-thickening": at("flavum", "size_mm"),
  stenosis,
  spondylolysis: (f) => sides(f).map((side) => ({ ...NOTHING, rule: "pars", level: text(f, "level"), side, amount: 1 })),
  slip: at("slip", "percent", 100),
  "wedge-fracture": at("wedge", "percent", 100),
  "rounded-upper-back": at("kyphosis", "kyphosis_deg"),
  scoliosis: (f) => [{ ...NOTHING, rule: "scoliosis", level: text(f, "apex"), side: text(f, "convex"), amount: number(f, "cobb_deg") }],
  diastasis: at("diastasis", "gap_mm"),
  "muscle-bulk": (f) => sides(f).map((side) => ({ ...NOTHING, rule: "bulk", side, amount: number(f, "percent") / 100, what: text(f, "muscle") })),
};
