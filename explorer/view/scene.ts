// From state to what is drawn: one visibility per solid piece, which pieces are lit and which are chosen.
import type { CardView, Catalogue, Place } from "./catalogue";
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

/** What an open card is about and how it asks to be seen. */
export interface Subject {
  readonly structures: readonly string[];
  readonly view: CardView | null;
}

/** How a piece is drawn where neither it, a group of it, nor its layer is named in the state. */
const UNNAMED: Visibility = "show";

const ofCard = (card: { readonly structures: readonly Place[]; readonly view?: CardView | null }): Subject => ({
  structures: card.structures.map(({ id }) => id),
  view: card.view ?? null,
});

function ofPage(page: Page, catalogue: Catalogue): Subject | null {
  if (page.kind !== "tour") {
    const card = catalogue[`${page.kind}s`][page.id];
    return card ? ofCard(card) : null;
  }
  const view = catalogue.tours[page.id]?.steps[page.step]?.view;
  return view ? { structures: [...(view.highlight ?? []), ...(view.focus ? [view.focus] : [])], view } : null;
}

/** The open exercise, or else condition, or else page. */
export function subject(state: State, page: Page | null, catalogue: Catalogue): Subject | null {
  const exercise = state.exercise === null ? undefined : catalogue.exercises[state.exercise];
  const condition = state.condition === null ? undefined : catalogue.conditions[state.condition];
  const card = exercise ?? condition;
  if (card) return ofCard(card);
  return page === null ? null : ofPage(page, catalogue);
}

/** Own entry first, then the nearest group, then the layer. */
export function chosenVisibility(state: State, id: string, catalogue: Catalogue, kin: Kinship): Visibility {
  const layer = catalogue.structures[id]?.layer;
  const names = [id, ...kin.ancestors(id).toReversed(), ...(layer ? [`layer:${layer}`] : [])];
  const name = names.find((candidate) => candidate in state.visibility);
  return (name !== undefined && state.visibility[name]) || UNNAMED;
}

export function draw(state: State, page: Page | null, catalogue: Catalogue, kin: Kinship): Drawn {
  const open = subject(state, page, catalogue);
  const lit = (open?.structures ?? []).flatMap((id) => kin.pieces(id));
  const selected = state.selected === null ? [] : kin.pieces(state.selected);
  const isolated = state.isolate === null ? [] : kin.pieces(state.isolate);
  const only = new Set(isolated);
  const inLight = new Set(lit);
  const chosen = new Set(selected);

  const how = (id: string): Visibility => {
    if (only.size > 0) return only.has(id) ? "show" : "hide";
    const wished = chosenVisibility(state, id, catalogue, kin);
    if (lit.length === 0) return wished;
    if (chosen.has(id) || inLight.has(id)) return "show";
    return wished === "show" ? "ghost" : wished;
  };
  return { visibility: new Map(kin.solids.map((id) => [id, how(id)])), lit, selected };
}
