// From state to what is drawn: one visibility per solid piece, which pieces are lit and which are chosen.
import type { Card, Catalogue } from "./catalogue";
import type { Kinship } from "./kinship";
import type { State, Visibility } from "./state";

/** A page of words that is not part of the shared state. */
export interface Page {
  readonly kind: "symptom" | "factor" | "tour";
  readonly id: string;
  readonly step: number;
}

export interface Drawn {
  readonly visibility: ReadonlyMap<string, Visibility>;
  /** Pieces of the open card. */
  readonly lit: readonly string[];
  /** Pieces of the chosen structure. */
  readonly selected: readonly string[];
}

/** How a piece is drawn where neither it, a group of it, nor its layer is named in the state. */
const UNNAMED: Visibility = "show";

const placesOf = (card: Pick<Card, "structures"> | undefined): string[] => card?.structures.map(({ id }) => id) ?? [];

function pageSubjects(page: Page, catalogue: Catalogue): string[] {
  if (page.kind !== "tour") return placesOf(catalogue[`${page.kind}s`][page.id]);
  const view = catalogue.tours[page.id]?.steps[page.step]?.view;
  return [...(view?.highlight ?? []), ...(view?.focus ? [view.focus] : [])];
}

/** The structures that the open exercise, or else condition, or else page is about. */
export function subjects(state: State, page: Page | null, catalogue: Catalogue): readonly string[] {
  if (state.exercise !== null) return placesOf(catalogue.exercises[state.exercise]);
  if (state.condition !== null) return placesOf(catalogue.conditions[state.condition]);
  return page === null ? [] : pageSubjects(page, catalogue);
}

/** Own entry first, then the nearest group, then the layer. */
export function chosenVisibility(state: State, id: string, catalogue: Catalogue, kin: Kinship): Visibility {
  const layer = catalogue.structures[id]?.layer;
  const names = [id, ...kin.ancestors(id).toReversed(), ...(layer ? [`layer:${layer}`] : [])];
  const name = names.find((candidate) => candidate in state.visibility);
  return (name !== undefined && state.visibility[name]) || UNNAMED;
}

export function draw(state: State, page: Page | null, catalogue: Catalogue, kin: Kinship): Drawn {
  const lit = subjects(state, page, catalogue).flatMap((id) => kin.pieces(id));
  const selected = state.selected === null ? [] : kin.pieces(state.selected);
  const isolated = state.isolate === null ? null : new Set(kin.pieces(state.isolate));
  const inFocus = new Set([...lit, ...selected]);
  const visibility = new Map(
    kin.solids.map((id): [string, Visibility] => {
      if (isolated !== null && isolated.size > 0) return [id, isolated.has(id) ? "show" : "hide"];
      const chosen = chosenVisibility(state, id, catalogue, kin);
      if (lit.length === 0) return [id, chosen];
      if (inFocus.has(id)) return [id, "show"];
      return [id, chosen === "show" ? "ghost" : chosen];
    }),
  );
  return { visibility, lit, selected };
}
