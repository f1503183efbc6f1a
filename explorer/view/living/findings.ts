// What findings there are and which values their fields may take: the same table and rule as `explorer/conditions/table.py`.
import data from "../../conditions/findings.json";

export type Value = string | number | null;
export type Finding = Readonly<Record<string, Value>> & { readonly kind: string };

export interface Field {
  readonly choices?: readonly (string | null)[];
  readonly range?: readonly [number, number];
  readonly step?: number;
  readonly default: Value;
  /** Narrower ranges; `region` is that of the level. */
  readonly limits?: readonly { readonly when: Values; readonly range: readonly [number, number] }[];
}

export interface Kind {
  readonly fields: Readonly<Record<string, Field>>;
  readonly about: string;
  readonly about_by?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Choices that another field's value allows. */
  readonly one_of?: readonly { readonly when: Values; readonly field: string; readonly choices: readonly (string | null)[] }[];
  /** Fields that tell two findings of this kind apart. */
  readonly same: readonly string[];
  readonly sources: readonly string[];
}

type Values = Readonly<Record<string, Value>>;

export const KINDS = data.kinds as unknown as Readonly<Record<string, Kind>>;
export const COURSE = data.course as unknown as {
  /** By type, months and the share of the size that is left. */
  readonly left: Readonly<Record<string, { readonly points: readonly (readonly [number, number])[]; readonly sources: readonly string[] }>>;
  readonly shrinks_of_100: Readonly<Record<string, number>>;
  readonly claims: readonly string[];
};
export const FINDING_SOURCES: Readonly<Record<string, string>> = data.sources;

/** A finding that cannot be shown; the message names the field, what was expected and what came. */
export class FindingError extends Error {
  override readonly name = "FindingError";
}

const REGIONS: Readonly<Record<string, string>> = { C: "cervical", T: "thoracic", L: "lumbar", S: "sacral" };

const regionOf = (values: Values): string | null => (typeof values.level === "string" ? (REGIONS[values.level[0] ?? ""] ?? null) : null);

const applies = (when: Values, values: Values): boolean =>
  Object.entries(when).every(([key, wanted]) => (key === "region" ? regionOf(values) : values[key]) === wanted);

/** The range of a number, given the other fields. */
export function rangeOf(kind: Kind, name: string, values: Values): readonly [number, number] {
  const { range = [0, 0], limits = [] } = kind.fields[name] as Field;
  const narrower = limits.filter(({ when }) => applies(when, values)).map(({ range: limit }) => limit);
  return [Math.max(range[0], ...narrower.map(([low]) => low)), Math.min(range[1], ...narrower.map(([, high]) => high))];
}

/** The choices of a field, given the others. */
export function choicesOf(kind: Kind, name: string, values: Values): readonly (string | null)[] {
  const rules = (kind.one_of ?? []).filter(({ field, when }) => field === name && applies(when, values));
  return (kind.fields[name]?.choices ?? []).filter((choice) => rules.every(({ choices }) => choices.includes(choice)));
}

/** The finding with every field, those left out at their defaults; throws a FindingError naming the field. */
export function checked(raw: unknown, place = "finding"): Finding {
  const given = (typeof raw === "object" && raw !== null && !Array.isArray(raw) ? raw : {}) as Record<string, unknown>;
  const name = given.kind;
  const kind = typeof name === "string" && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind === undefined) throw new FindingError(`${place}.kind: expected one of ${Object.keys(KINDS).join(", ")}; got ${said(name)}`);
  const unknown = Object.keys(given).find((key) => key !== "kind" && !Object.hasOwn(kind.fields, key));
  if (unknown !== undefined) throw new FindingError(`${place}: ${name} has the fields ${Object.keys(kind.fields).join(", ")}; got ${unknown}`);
  const values: Record<string, Value> = {};
  for (const [key, field] of Object.entries(kind.fields)) values[key] = (key in given ? given[key] : field.default) as Value;
  fit(kind, values, (key) => !(key in given));
  for (const [key, field] of Object.entries(kind.fields)) {
    const value: unknown = values[key];
    const where = `${place}.${key}: ${name}`;
    if (field.choices) {
      const allowed = choicesOf(kind, key, values);
      if (!allowed.includes(value as string | null)) throw new FindingError(`${where} must be one of ${allowed.map(String).join(", ")}; got ${said(value)}`);
      continue;
    }
    const [low, high] = rangeOf(kind, key, values);
    if (typeof value !== "number" || !(value >= low && value <= high)) throw new FindingError(`${where} must be in [${low}, ${high}], got ${said(value)}`);
  }
  return { kind: name as string, ...values };
}

/** A list of findings, each as `checked` returns it; throws a FindingError if two are of the same place. */
export function allChecked(raw: unknown): readonly Finding[] {
  if (!Array.isArray(raw)) throw new FindingError(`findings: expected a list of findings, got ${typeof raw}`);
  const found = raw.map((item, number) => checked(item, `findings[${number}]`));
  found.forEach((finding, number) => {
    const before = found.findIndex((other) => placeOf(other) === placeOf(finding));
    if (before !== number) throw new FindingError(`findings[${number}]: expected one finding of a kind and place, got ${placeOf(finding)} twice`);
  });
  return found;
}

/** What tells a finding from others that can be there at once. */
export function placeOf(finding: Finding): string {
  return [finding.kind, ...(KINDS[finding.kind]?.same ?? []).map((name) => finding[name])].filter((part) => part != null).join(" ");
}

/** The finding with one field set and the others brought to what that allows. */
export function withField(finding: Finding, name: string, value: Value): Finding {
  const kind = KINDS[finding.kind] as Kind;
  const values: Record<string, Value> = { ...finding, [name]: value };
  fit(kind, values, (key) => key !== name && key in kind.fields);
  return values as Finding;
}

/** What a choice does not allow gives way: to the default if that is allowed, else to the first or nearest that is. */
function fit(kind: Kind, values: Record<string, Value>, mayGive: (key: string) => boolean): void {
  for (const [key, field] of Object.entries(kind.fields)) {
    if (!mayGive(key)) continue;
    if (field.choices) {
      const allowed = choicesOf(kind, key, values);
      const now = values[key] as string | null;
      if (!allowed.includes(now)) values[key] = allowed.includes(field.default as string | null) ? field.default : (allowed[0] ?? null);
    } else if (typeof values[key] === "number") {
      const [low, high] = rangeOf(kind, key, values);
      values[key] = Math.min(high, Math.max(low, values[key]));
    }
  }
}

/** Id of the content's record that tells how common a finding is and how it goes. */
export function aboutOf(finding: Finding): string {
  const kind = KINDS[finding.kind] as Kind;
  for (const [name, records] of Object.entries(kind.about_by ?? {})) {
    const found = records[String(finding[name])];
    if (found !== undefined) return found;
  }
  return kind.about;
}

const said = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80);
