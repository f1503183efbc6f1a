// Reading values that came from outside: each reader gives what may be used, or NO.

export const NO = Symbol("not usable");
export type Reader<T = unknown> = (value: unknown) => T | typeof NO;

export const isOneOf = <T extends string>(allowed: readonly T[], value: unknown): value is T =>
  typeof value === "string" && (allowed as readonly string[]).includes(value);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const oneOf =
  <T extends string>(allowed: readonly T[]): Reader<T> =>
  (value) =>
    isOneOf(allowed, value) ? value : NO;

export const numberFrom =
  (low: number, high: number): Reader<number> =>
  (value) =>
    typeof value === "number" && Number.isFinite(value) && value >= low && value <= high ? value : NO;

export const text =
  (shortest: number, longest: number): Reader<string> =>
  (value) =>
    typeof value === "string" && value.length >= shortest && value.length <= longest ? value : NO;

export const point: Reader<readonly [number, number, number]> = (value) =>
  Array.isArray(value) && value.length === 3 && value.every(Number.isFinite) ? (value as [number, number, number]) : NO;

/** A list of which every item can be used. */
export const listOf =
  <T>(reader: Reader<T>, most: number, fewest = 0): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length < fewest || value.length > most) return NO;
    const items: T[] = [];
    for (const raw of value) {
      const item = reader(raw);
      if (item === NO) return NO;
      items.push(item);
    }
    return items;
  };
