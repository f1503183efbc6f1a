// State <-> the query of the page's address, the same words as `explorer/state.py`.
import { allChecked, type Finding, FindingError } from "./living/findings";
import { readFinding, readPosture, writeFinding, writePosture } from "./living/words";
import { INITIAL, type Patch, REGISTERS, type State, THEMES, VIEWS, VISIBILITIES, type Visibility, isOneOf } from "./state";

/** Characters of an address that are read; what is longer was not made by us. */
const LONGEST = 8192;

const WORDS = {
  select: "selected",
  condition: "condition",
  exercise: "exercise",
  isolate: "isolate",
  view: "view",
  theme: "theme",
  register: "register",
  language: "language",
} as const;

const ALLOWED: Partial<Record<keyof typeof WORDS, readonly string[]>> = {
  view: VIEWS,
  theme: THEMES,
  register: REGISTERS,
};

/** Ids that exist, by the word of the address that may name them. */
export interface Known {
  structure(id: string): boolean;
  condition(id: string): boolean;
  exercise(id: string): boolean;
}

export interface Problem {
  readonly word: string;
  readonly value: string;
}

export interface ReadAddress {
  readonly patch: Patch;
  readonly problems: readonly Problem[];
}

function check(word: keyof typeof WORDS, value: string, known: Known): boolean {
  const allowed = ALLOWED[word];
  if (allowed) return allowed.includes(value);
  if (word === "select" || word === "isolate") return known.structure(value);
  if (word === "condition") return known.condition(value);
  if (word === "exercise") return known.exercise(value);
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value);
}

const LIVING: readonly string[] = ["posture", "finding"];

/** What the query asks for; words that are not ours are left alone, senseless values are returned as problems. */
export function readAddress(query: string, known: Known): ReadAddress {
  if (query.length > LONGEST) return { patch: {}, problems: [{ word: "address", value: `${query.slice(0, 40)}…` }] };
  const patch: Record<string, unknown> = {};
  const visibility: Record<string, Visibility> = {};
  let findings: readonly Finding[] = [];
  const problems: Problem[] = [];
  for (const [word, value] of new URLSearchParams(query)) {
    if (value === "") continue;
    if (isOneOf(VISIBILITIES, word)) {
      for (const id of value.split(",").filter(Boolean)) {
        if (id.startsWith("layer:") || known.structure(id)) visibility[id] = word;
        else problems.push({ word, value: id });
      }
    } else if (word === "posture") {
      const posture = readPosture(value);
      if (posture) patch.posture = posture;
      else problems.push({ word, value });
    } else if (word === "finding") {
      try {
        findings = allChecked([...findings, readFinding(value)]);
      } catch (error) {
        if (!(error instanceof FindingError)) throw error;
        problems.push({ word, value });
      }
    } else if (Object.hasOwn(WORDS, word)) {
      const ours = word as keyof typeof WORDS;
      if (check(ours, value, known)) patch[WORDS[ours]] = value;
      else problems.push({ word, value });
    }
  }
  if (Object.keys(visibility).length > 0) patch.visibility = visibility;
  if (findings.length > 0) patch.findings = findings;
  return { patch: patch as Patch, problems };
}

/** The query (without "?") that `readAddress` reads back; what is as usual is left out, words not ours are kept. */
export function writeAddress(state: State, present = ""): string {
  const pairs: [string, string][] = [...new URLSearchParams(present)].filter(
    ([word]) => !Object.hasOwn(WORDS, word) && !isOneOf(VISIBILITIES, word) && !LIVING.includes(word),
  );
  for (const [word, key] of Object.entries(WORDS)) {
    const value = state[key];
    if (value !== null && value !== INITIAL[key]) pairs.push([word, value]);
  }
  for (const how of VISIBILITIES) {
    const ids = Object.keys(state.visibility).filter((id) => state.visibility[id] === how);
    if (ids.length > 0) pairs.push([how, ids.join(",")]);
  }
  if (Object.keys(state.posture).length > 0) pairs.push(["posture", writePosture(state.posture)]);
  for (const finding of state.findings) pairs.push(["finding", writeFinding(finding)]);
  const text = (value: string): string => encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",");
  return pairs.map(([word, value]) => `${text(word)}=${text(value)}`).join("&");
}

export interface AddressBar {
  /** Write the state; `entry` starts a new step of Back and Forward. */
  write(state: State, entry: boolean): void;
  dispose(): void;
}

/** Keep the window's address in step; `onTravel` gets what a Back or Forward step asks for. */
export function addressBar(onTravel: (query: string) => void): AddressBar {
  const travel = (): void => onTravel(window.location.search);
  window.addEventListener("popstate", travel);
  return {
    write(state, entry) {
      const query = writeAddress(state, window.location.search);
      const url = `${window.location.pathname}${query ? `?${query}` : ""}${window.location.hash}`;
      if (url === `${window.location.pathname}${window.location.search}${window.location.hash}`) return;
      window.history[entry ? "pushState" : "replaceState"](null, "", url);
    },
    dispose: () => window.removeEventListener("popstate", travel),
  };
}
