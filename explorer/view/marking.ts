// Pins, ink and measures: what a reader puts on the surface, place by place.
import type { Signal } from "@preact/signals";
import type { Pilot } from "./presenter";
import { LONGEST_NOTE, MARK_PLACES, MOST_MARKS, type Mark, type MarkKind, type Place } from "./seen";
import { isOneOf } from "./state";
import type { Store, Tool } from "./store";

export interface MarkActions {
  /** What a press or a drag in the view does from now on. */
  use(tool: Tool): void;
  /** Put the next place of the mark that the tool makes; with its last place the mark is made. */
  place(place: Place): void;
  /** A line drawn on the surface. */
  draw(line: readonly Place[]): void;
  /** Pin what is chosen, where it is in sight; false if it has no shape in the view. */
  pinChosen(): boolean;
  /** Pin what stands at a pixel of the view; false if nothing does. */
  pinAt(x: number, y: number): boolean;
  noteMark(id: string, text: string): void;
  removeMark(id: string): void;
  removeMarks(): void;
}

/** A tenth of a millimetre is finer than any mesh here. */
const rounded = ({ id, point_mm: [x, y, z] }: Place): Place => {
  const short = (value: number): number => Math.round(value * 10) / 10 + 0;
  return { id, point_mm: [short(x), short(y), short(z)] };
};

/** As many places of a line as a mark may have, the ends among them. */
function thinned(line: readonly Place[]): readonly Place[] {
  const [, most] = MARK_PLACES.ink;
  if (line.length <= most) return line;
  const step = (line.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => line[Math.round(at * step)] as Place);
}

/** The least number no mark has. */
function freshId(marks: readonly Mark[]): string {
  const taken = new Set(marks.map(({ id }) => id));
  let number = 1;
  while (taken.has(`m${number}`)) number += 1;
  return `m${number}`;
}

/** The number of a pin among the pins, from 1, or of a measure among those of its kind. */
export const numberOf = (marks: readonly Mark[], mark: Mark): number =>
  marks.filter(({ kind }) => kind === mark.kind).findIndex(({ id }) => id === mark.id) + 1;

export function createMarkActions(store: Store, pilot: Signal<Pilot | null>): MarkActions {
  const { state } = store;
  const change = (marks: readonly Mark[]): void => store.update({ marks });

  const add = (kind: MarkKind, at: readonly Place[]): void => {
    const { marks } = state.peek();
    store.full.value = marks.length >= MOST_MARKS;
    if (store.full.peek()) return;
    const id = freshId(marks);
    change([...marks, { id, kind, at: at.map(rounded), text: "" }]);
    store.shownMark.value = id;
  };

  return {
    use(tool) {
      store.begun.value = [];
      store.tool.value = tool;
    },
    place(place) {
      const tool = store.tool.peek();
      if (!isOneOf(["pin", "distance", "angle"] as const, tool)) return;
      const at = [...store.begun.peek(), place];
      const complete = at.length >= MARK_PLACES[tool][0];
      store.begun.value = complete ? [] : at;
      if (complete) add(tool, at);
    },
    draw(line) {
      if (line.length >= MARK_PLACES.ink[0]) add("ink", thinned(line));
    },
    pinChosen() {
      const { selected } = state.peek();
      const [piece] = selected === null ? [] : store.kin.peek().pieces(selected);
      const place = piece === undefined ? null : pilot.peek()?.placeOn(piece);
      if (place) add("pin", [place]);
      return !!place;
    },
    pinAt(x, y) {
      const place = pilot.peek()?.placeAt(x, y);
      if (place) add("pin", [place]);
      return !!place;
    },
    noteMark: (id, text) =>
      change(state.peek().marks.map((mark) => (mark.id === id ? { ...mark, text: text.slice(0, LONGEST_NOTE) } : mark))),
    removeMark: (id) => change(state.peek().marks.filter((mark) => mark.id !== id)),
    removeMarks: () => change([]),
  };
}
