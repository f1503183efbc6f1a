// From state to what is drawn: one visibility per solid piece, which pieces are lit and which are chosen.
import type { CardView, Catalogue, Place } from "./catalogue";
import type { Kinship } from "./kinship";
import palette from "./palette.json";
import type { Page, State, Visibility } from "./state";

export interface Drawn {
  readonly visibility: ReadonlyMap<string, Visibility>;
  /** Pieces of the open card. */
  readonly lit: readonly string[];
  /** Pieces of all that is chosen. */
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
export function subject(state: State, catalogue: Catalogue): Subject | null {
  const exercise = state.exercise === null ? undefined : catalogue.exercises[state.exercise];
  const condition = state.condition === null ? undefined : catalogue.conditions[state.condition];
  const card = exercise ?? condition;
  if (card) return ofCard(card);
  return state.page === null ? null : ofPage(state.page, catalogue);
}

/** All that is chosen, the last first. */
export const chosenOf = ({ selected, also }: Pick<State, "selected" | "also">): readonly string[] =>
  selected === null ? also : [selected, ...also];

type Wishes = Readonly<Record<string, Visibility>>;

/** How things are usually drawn: the spine plain to see, what would cover it faint or away. */
const USUAL = palette.unnamed as Wishes;

/** How things are drawn by the number of coverings taken off. */
const PEELED: readonly Wishes[] = [...palette.peel, []].map((_, count) =>
  Object.fromEntries(palette.peel.slice(0, count).flatMap((covering) => covering.map((name) => [name, "hide"]))),
);

/** How things are drawn that the state does not name. */
const unnamed = ({ peel }: State): Wishes => (peel === null ? USUAL : (PEELED[peel] ?? USUAL));

/** The first of these names that the table has. */
const first = (names: readonly string[], table: Wishes): Visibility | undefined => {
  const name = names.find((candidate) => Object.hasOwn(table, candidate));
  return name === undefined ? undefined : table[name];
};

/** What looks odd without another layer comes and goes with that. */
const COMPANIONS = palette.companions as Readonly<Record<string, string>>;

/** The piece, its groups from the nearest on, the layer it keeps company, and its own: the order in which an entry counts. */
function namesOf(id: string, catalogue: Catalogue, kin: Kinship): readonly string[] {
  const kindred = [id, ...kin.groups(id).toReversed()];
  const layer = catalogue.structures[id]?.layer;
  return [...kindred, ...kindred.flatMap((name) => COMPANIONS[name] ?? []), ...(layer ? [`layer:${layer}`] : [])];
}

/** How a piece is drawn while no card is open and nothing is isolated or chosen. */
export function wishedVisibility(state: State, id: string, catalogue: Catalogue, kin: Kinship): Visibility {
  const names = namesOf(id, catalogue, kin);
  return first(names, state.visibility) ?? first(names, unnamed(state)) ?? "show";
}

export const layerVisibility = (state: State, layer: string): Visibility =>
  first([`layer:${layer}`], state.visibility) ?? first([`layer:${layer}`], unnamed(state)) ?? "show";

export function draw(state: State, catalogue: Catalogue, kin: Kinship): Drawn {
  const open = subject(state, catalogue);
  const pieces = (ids: readonly string[] = []): ReadonlySet<string> => new Set(ids.flatMap((id) => kin.pieces(id)));
  const away = pieces(open?.view?.hide);
  const faint = pieces(open?.view?.ghost);
  const lit = (open?.structures ?? []).flatMap((id) => kin.pieces(id)).filter((id) => !away.has(id) && !faint.has(id));
  const selected = [...new Set(chosenOf(state).flatMap((id) => kin.pieces(id)))];
  const only = pieces(state.isolate);
  const inLight = new Set(lit);
  const chosen = new Set(selected);

  const how = (id: string): Visibility => {
    if (only.size > 0) return only.has(id) ? "show" : "hide";
    const wished = wishedVisibility(state, id, catalogue, kin);
    // What is chosen is seen, unless the reader made it faint or hid it.
    if (chosen.has(id) && (lit.length > 0 || !first(namesOf(id, catalogue, kin), state.visibility))) return "show";
    if (lit.length === 0) return wished;
    if (inLight.has(id)) return "show";
    if (away.has(id)) return "hide";
    if (faint.has(id)) return "ghost";
    return wished === "show" ? "ghost" : wished;
  };
  return { visibility: new Map(kin.solids.map((id) => [id, how(id)])), lit, selected };
}

/** Most names in the view at once; more would hide what they name. */
const MOST_NAMES = 7;

/** Names to write in the view: of what is chosen, or else of the places of the open card, by their first piece. */
export function namesInView(state: State, catalogue: Catalogue, kin: Kinship): ReadonlyMap<string, string> {
  const chosen = chosenOf(state);
  const ids = chosen.length > 0 ? chosen : (subject(state, catalogue)?.structures ?? []);
  const named = ids.flatMap((id) => {
    const [piece] = kin.pieces(id);
    const label = catalogue.structures[id]?.label;
    return piece === undefined || label === undefined ? [] : [[piece, label] as const];
  });
  return new Map([...new Map(named.toReversed())].toReversed().slice(0, MOST_NAMES));
}
