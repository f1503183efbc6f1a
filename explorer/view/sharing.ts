// The whole view as JSON, to be kept, sent and brought back; and the address that says most of it in short.
import { type Known, unknownIds, writeAddress } from "./address";
import { subjectOf } from "./catalogue";
import { INITIAL, type Patch, type State, readPatch } from "./state";
import type { Store } from "./store";

/** Settings of the reader, not of what is seen: another's view does not change them. */
const OWN = ["theme", "register", "language"] as const;

/** Everything that is seen, as JSON that `restored` and Python read. */
export const captured = (state: State): string => JSON.stringify(state, null, 1);

export interface Restored {
  readonly patch: Patch;
  /** Why it cannot be shown, as sentences; then nothing of it may be used. */
  readonly problems: readonly string[];
}

/** Ids that the catalogue has; all of them while there is none. */
export function knownIn(store: Store): Known {
  const catalogue = store.catalogue.peek();
  const wordless = Object.keys(catalogue.structures).length === 0;
  const is = (...subjects: readonly string[]) => (id: string) => wordless || subjects.includes(subjectOf(catalogue, id) ?? "");
  return { structure: is("structure"), condition: is("condition"), exercise: is("exercise"), page: is("symptom", "factor", "tour") };
}

/**
 * What a captured view, of this version or an older one, asks for; what it does not name is as at the start. If any of
 * it makes no sense, nothing is.
 */
export function restored(text: string, known: Known): Restored {
  const refused = (...problems: string[]): Restored => ({ patch: {}, problems });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refused(`JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw) || !("version" in raw)) {
    return refused("state: expected an object with a version");
  }
  const { patch, problems } = readPatch(raw);
  if (problems.length > 0) return refused(...problems);
  const unknown = unknownIds(patch, known);
  if (unknown.length > 0) return refused(...unknown.map((id) => `state: nothing is called ${JSON.stringify(id.slice(0, 80))}`));
  const { version: _, ...seen } = INITIAL;
  const whole = Object.entries({ ...seen, ...patch }).filter(([key]) => !(OWN as readonly string[]).includes(key));
  return { patch: Object.fromEntries(whole), problems };
}

/** The address that shows what is shown now, but for marks, which are too long for it. */
export function addressOf(state: State): string {
  const query = writeAddress(state, window.location.search, { camera: true });
  const { origin, protocol, pathname, href } = window.location;
  const page = protocol === "file:" ? href.replace(/[?#].*$/, "") : `${origin}${pathname}`;
  return query ? `${page}?${query}` : page;
}
