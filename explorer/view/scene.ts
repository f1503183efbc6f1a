// From state to what is drawn: one visibility per solid piece, which pieces are lit and which are chosen.
import type { CardView, Catalogue, Place } from "./catalogue";
import type { Kinship } from "./kinship";
import palette from "./palette.json";
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

type Wishes = Readonly<Record<string, Visibility>>;

/** How things are drawn that the state does not name: the spine plain to see, what would cover it faint or away. */
const UNNAMED = palette.unnamed as Wishes;

/** The first of these names that the table has. */
const first = (names: readonly string[], table: Wishes): Visibility | undefined => {
  const name = names.find((candidate) => Object.hasOwn(table, candidate));
  return name === undefined ? undefined : table[name];
};

/** The piece, its groups from the nearest on, and its layer: the order in which an entry counts. */
function namesOf(id: string, catalogue: Catalogue, kin: Kinship): readonly string[] {
  const layer = catalogue.structures[id]?.layer;
  return [id, ...kin.ancestors(id).toReversed(), ...(layer ? [`layer:${layer}`] : [])];
}

/** How a piece is drawn while no card is open and nothing is isolated or chosen. */
export function wishedVisibility(state: State, id: string, catalogue: Catalogue, kin: Kinship): Visibility {
  const names = namesOf(id, catalogue, kin);
  return first(names, state.visibility) ?? first(names, UNNAMED) ?? "show";
}

export const layerVisibility = (state: State, layer: string): Visibility =>
  first([`layer:${layer}`], state.visibility) ?? first([`layer:${layer}`], UNNAMED) ?? "show";

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
    const wished = wishedVisibility(state, id, catalogue, kin);
    // What is chosen is seen, unless the reader made it faint or hid it.
    if (chosen.has(id) && (lit.length > 0 || !first(namesOf(id, catalogue, kin), state.visibility))) return "show";
    if (lit.length === 0) return wished;
    if (inLight.has(id)) return "show";
    return wished === "show" ? "ghost" : wished;
  };
  return { visibility: new Map(kin.solids.map((id) => [id, how(id)])), lit, selected };
}

/** Most names in the view at once; more would hide what they name. */
const MOST_NAMES = 7;

/** Names to write in the view: of what is chosen, or else of the places of the open card, by their first piece. */
export function namesInView(state: State, page: Page | null, catalogue: Catalogue, kin: Kinship): ReadonlyMap<string, string> {
  const ids = state.selected !== null ? [state.selected] : (subject(state, page, catalogue)?.structures ?? []);
  const named = ids.flatMap((id) => {
    const [piece] = kin.pieces(id);
    const label = catalogue.structures[id]?.label;
    return piece === undefined || label === undefined ? [] : [[piece, label] as const];
  });
  return new Map([...new Map(named.toReversed())].toReversed().slice(0, MOST_NAMES));
}
