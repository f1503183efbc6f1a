// State <-> the query of the page's address, the same words as `explorer/state/address.py`.
import { allChecked, type Finding, FindingError } from "./living/findings";
import { readFinding, readPosture, writeFinding, writePosture } from "./living/words";
import { type Cut, type Cuts, PAGE_KINDS, PLANES } from "./seen";
import { INITIAL, type Patch, type State, VISIBILITIES, type Visibility, isOneOf, readPatch } from "./state";

/** Characters of an address that are read; what is longer was not made by us. */
const LONGEST = 8192;

const WORDS = {
  select: "selected",
  condition: "condition",
  exercise: "exercise",
  view: "view",
  theme: "theme",
  register: "register",
  language: "language",
  projection: "projection",
} as const;
const LISTS = ["also", "isolate"] as const;
const NUMBERS = ["peel", "explode"] as const;
const OURS: readonly string[] = [
  ...Object.keys(WORDS), ...LISTS, ...NUMBERS, ...PAGE_KINDS, ...VISIBILITIES, "step", "cut", "labels", "camera", "posture", "finding",
];

/** Ids that exist, by what they stand for. */
export interface Known {
  structure(id: string): boolean;
  condition(id: string): boolean;
  exercise(id: string): boolean;
  page(id: string): boolean;
}

export interface Problem {
  readonly word: string;
  readonly value: string;
}

export interface ReadAddress {
  readonly patch: Patch;
  readonly problems: readonly Problem[];
}

const listed = (value: string): string[] => value.split(",").filter(Boolean);

/** "transverse:12:flip:disc.L5-S1"; null if it makes no sense. */
function readCut(value: string): Cuts | null {
  const [plane, at, ...rest] = value.split(":");
  const [along = null, ...more] = rest.filter((part) => part !== "flip");
  if (!isOneOf(PLANES, plane) || !at || more.length > 0) return null;
  return { [plane]: { at_mm: Number(at), flipped: rest.includes("flip"), along } };
}

function readCamera(value: string): unknown {
  const [x, y, z, azimuth_deg, elevation_deg, distance_mm, ...more] = value.split(",").map(Number);
  return more.length > 0 ? undefined : { target_mm: [x, y, z], azimuth_deg, elevation_deg, distance_mm };
}

/** What one word asks for, unchecked; undefined if the word is not ours, null if its value makes no sense. */
function asked(word: string, value: string, step: string): Readonly<Record<string, unknown>> | null | undefined {
  if (Object.hasOwn(WORDS, word)) return { [WORDS[word as keyof typeof WORDS]]: value };
  if (isOneOf(LISTS, word)) return { [word]: listed(value) };
  if (isOneOf(NUMBERS, word)) return { [word]: Number(value) };
  if (isOneOf(PAGE_KINDS, word)) return { page: { kind: word, id: value, step: Number(step) } };
  if (word === "labels") return isOneOf(["on", "off"], value) ? { labels: value === "on" } : null;
  if (word === "camera") return { camera: readCamera(value) };
  if (word === "posture") return { posture: readPosture(value) };
  if (word !== "cut") return undefined;
  const cuts = listed(value).map(readCut);
  return cuts.includes(null) ? null : { cuts: Object.assign({}, ...cuts) as Cuts };
}

/** Ids in a patch that nothing has. */
export function unknownIds(patch: Patch, known: Known): string[] {
  const absent = (is: (id: string) => boolean, ids: readonly (string | null | undefined)[]): string[] =>
    ids.filter((id): id is string => id != null && !is(id));
  const named = Object.keys(patch.visibility ?? {}).filter((name) => !name.startsWith("layer:"));
  const along = Object.values(patch.cuts ?? {}).map((cut: Cut | undefined) => cut?.along);
  const marked = (patch.marks ?? []).flatMap(({ at }) => at.map(({ id }) => id));
  return [
    ...absent(known.structure, [patch.selected, ...(patch.also ?? []), ...(patch.isolate ?? []), ...named, ...along, ...marked]),
    ...absent(known.condition, [patch.condition]),
    ...absent(known.exercise, [patch.exercise]),
    ...absent(known.page, [patch.page?.id]),
  ];
}

/** What the query asks for; words that are not ours are left alone, senseless values are returned as problems. */
export function readAddress(query: string, known: Known): ReadAddress {
  if (query.length > LONGEST) return { patch: {}, problems: [{ word: "address", value: `${query.slice(0, 40)}…` }] };
  let patch: Patch = {};
  const visibility: Record<string, Visibility> = {};
  let findings: readonly Finding[] = [];
  const problems: Problem[] = [];
  const words = new URLSearchParams(query);
  for (const [word, value] of words) {
    if (value === "") continue;
    if (isOneOf(VISIBILITIES, word)) {
      for (const id of listed(value)) {
        if (id.startsWith("layer:") || known.structure(id)) visibility[id] = word;
        else problems.push({ word, value: id });
      }
      continue;
    }
    if (word === "finding") {
      try {
        findings = allChecked([...findings, readFinding(value)]);
      } catch (error) {
        if (!(error instanceof FindingError)) throw error;
        problems.push({ word, value });
      }
      continue;
    }
    const raw = asked(word, value, words.getAll("step").at(-1) ?? "0");
    if (raw === undefined) continue;
    const read = raw === null ? { patch: {}, problems: [value] } : readPatch(raw);
    const unknown = unknownIds(read.patch, known);
    if (read.problems.length > 0) problems.push({ word, value });
    else if (unknown.length > 0) problems.push(...unknown.map((id) => ({ word, value: id })));
    else patch = { ...patch, ...read.patch };
  }
  if (Object.keys(visibility).length > 0) patch = { ...patch, visibility };
  if (findings.length > 0) patch = { ...patch, findings };
  return { patch, problems };
}

/** A number to two decimals, as Python writes it. */
const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

function cutWord(cuts: Cuts): string {
  return PLANES.flatMap((plane) => {
    const cut = cuts[plane];
    if (!cut) return [];
    return [[plane, short(cut.at_mm), ...(cut.flipped ? ["flip"] : []), ...(cut.along === null ? [] : [cut.along])].join(":")];
  }).join(",");
}

/**
 * The query (without "?") that `readAddress` reads back; what is as usual is left out, words not ours are kept. Where
 * a free camera stands is said only if asked for, since it changes with every movement; marks are too long for it.
 */
export function writeAddress(state: State, present = "", { camera = false } = {}): string {
  const pairs: [string, string][] = [...new URLSearchParams(present)].filter(([word]) => !OURS.includes(word));
  const say = (word: string, value: string | false | null): void => {
    if (value) pairs.push([word, value]);
  };
  for (const [word, key] of Object.entries(WORDS)) {
    const value = state[key];
    if (value !== INITIAL[key]) say(word, value);
  }
  for (const key of LISTS) say(key, state[key].join(","));
  for (const how of VISIBILITIES) {
    say(how, Object.keys(state.visibility).filter((id) => state.visibility[id] === how).join(","));
  }
  if (state.page) {
    say(state.page.kind, state.page.id);
    say("step", state.page.step > 0 && String(state.page.step));
  }
  say("peel", state.peel === null ? null : String(state.peel));
  say("explode", state.explode > 0 && short(state.explode));
  say("cut", cutWord(state.cuts));
  say("labels", !state.labels && "off");
  if (camera && state.view === null && state.camera) {
    const { target_mm, azimuth_deg, elevation_deg, distance_mm } = state.camera;
    say("camera", [...target_mm, azimuth_deg, elevation_deg, distance_mm].map(short).join(","));
  }
  if (Object.keys(state.posture).length > 0) pairs.push(["posture", writePosture(state.posture)]);
  for (const finding of state.findings) pairs.push(["finding", writeFinding(finding)]);
  const text = (value: string): string => encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",");
  return pairs.map(([word, value]) => `${text(word)}=${text(value)}`).join("&");
}

export interface AddressBar {
  /** Write the state: as a new step of Back and Forward, in place of the last, or so once the movement has ended. */
  write(state: State, how: "entry" | "now" | "soon"): void;
  dispose(): void;
}

/** Browsers refuse an address that is rewritten with every movement of a slider. */
const PATIENCE_MS = 300;

/** Keep the window's address in step; `onTravel` gets what a Back or Forward step asks for. */
export function addressBar(onTravel: (query: string) => void): AddressBar {
  let due: { readonly write: () => void; readonly timer: number } | null = null;
  const flush = (): void => {
    if (due === null) return;
    window.clearTimeout(due.timer);
    const { write } = due;
    due = null;
    write();
  };
  const travel = (): void => {
    if (due !== null) window.clearTimeout(due.timer);
    due = null;
    onTravel(window.location.search);
  };
  const put = (state: State, how: "pushState" | "replaceState"): void => {
    const query = writeAddress(state, window.location.search);
    const url = `${window.location.pathname}${query ? `?${query}` : ""}${window.location.hash}`;
    if (url === `${window.location.pathname}${window.location.search}${window.location.hash}`) return;
    window.history[how](null, "", url);
  };
  window.addEventListener("popstate", travel);
  return {
    write(state, how) {
      if (how === "soon") {
        if (due !== null) window.clearTimeout(due.timer);
        due = { write: () => put(state, "replaceState"), timer: window.setTimeout(flush, PATIENCE_MS) };
        return;
      }
      if (how === "entry") flush();
      else if (due !== null) window.clearTimeout(due.timer);
      due = null;
      put(state, how === "entry" ? "pushState" : "replaceState");
    },
    dispose() {
      flush();
      window.removeEventListener("popstate", travel);
    },
  };
}
