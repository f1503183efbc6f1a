// From state to what is drawn: one visibility per solid piece, which pieces are lit and which are chosen.
import type { Catalogue } from "./catalogue";
import type { Kinship } from "./kinship";
import type { State, Visibility } from "./state";

export interface Drawn {
  readonly visibility: ReadonlyMap<string, Visibility>;
  /** Pieces of the open condition or exercise. */
  readonly lit: readonly string[];
  /** Pieces of the chosen structure. */
  readonly selected: readonly string[];
}

/** How a piece is drawn where neither it, a group of it, nor its layer is named in the state. */
const UNNAMED: Visibility = "show";

/** The structures an open exercise, or else an open condition, is about. */
export function subjects(state: State, catalogue: Catalogue): readonly string[] {
  const exercise = state.exercise === null ? undefined : catalogue.exercises[state.exercise];
  const condition = state.condition === null ? undefined : catalogue.conditions[state.condition];
  return (exercise ?? condition)?.structures.map(({ id }) => id) ?? [];
}

/** Own entry first, then the nearest group, then the layer. */
export function chosenVisibility(state: State, id: string, catalogue: Catalogue, kin: Kinship): Visibility {
  const layer = catalogue.structures[id]?.layer;
  const names = [id, ...kin.ancestors(id).toReversed(), ...(layer ? [`layer:${layer}`] : [])];
  const name = names.find((candidate) => candidate in state.visibility);
  return (name !== undefined && state.visibility[name]) || UNNAMED;
}

export function draw(state: State, catalogue: Catalogue, kin: Kinship): Drawn {
  const lit = subjects(state, catalogue).flatMap((id) => kin.pieces(id));
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
