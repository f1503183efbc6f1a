// Posture and findings in the address: `posture=name:degrees,...` and, for each finding, `finding=kind,field:value,...`.
import { checked, type Finding } from "./findings";

const NUMBER = /^-?\d+(\.\d+)?$/;

const written = (value: string | number): string => (typeof value === "number" ? String(Math.round(value * 100) / 100) : value);

const pairs = (values: Readonly<Record<string, string | number | null>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}:${written(value)}`]));

export const writePosture = (posture: Readonly<Record<string, number>>): string => pairs(posture).join(",");

/** What is null is left out: it is what is meant where nothing is said. */
export const writeFinding = ({ kind, ...fields }: Finding): string => [kind, ...pairs(fields as Record<string, string | number | null>)].join(",");

/** Degrees by parameter, or null if that is not what the text says. */
export function readPosture(text: string): Readonly<Record<string, number>> | null {
  const values = text.split(",").map((pair) => pair.split(":"));
  if (!values.every(([name, value, ...more]) => name && value !== undefined && NUMBER.test(value) && more.length === 0)) return null;
  return Object.fromEntries(values.map(([name, value]) => [name as string, Number(value)]));
}

/** The finding with all its fields; throws a FindingError for one that cannot be shown. */
export function readFinding(text: string): Finding {
  const [kind, ...fields] = text.split(",");
  const values = fields.map((pair) => {
    const at = pair.indexOf(":");
    const value = pair.slice(at + 1);
    return [pair.slice(0, Math.max(at, 0)), NUMBER.test(value) ? Number(value) : value];
  });
  return checked({ ...Object.fromEntries(values), kind });
}
