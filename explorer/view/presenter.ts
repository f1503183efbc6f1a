// Where the camera goes and what is cut away so that a card, or a part, is seen as it is meant to be seen.
import type { Signal } from "@preact/signals";
import type { CardView } from "./catalogue";
import { subject } from "./scene";
import type { Cut, Cuts, Mark, Place, Plane } from "./seen";
import { type State, PLANES, isOneOf, sameJson } from "./state";
import type { Store } from "./store";

/** The part of the viewer that actions steer. */
export interface Pilot {
  flyTo(ids: readonly string[]): void;
  home(): void;
  zoom(steps: number): void;
  turn(azimuthDeg: number, elevationDeg: number): void;
  /** Solid structures between the eye and these. */
  inFrontOf(ids: readonly string[]): readonly string[];
  /** Middle of these structures, RAS+ millimetres; null if none of them is in the view. */
  centreOf(ids: readonly string[]): readonly [number, number, number] | null;
  /** A place on the surface of a structure where it is in sight, or else where it faces the eye; null if nowhere. */
  placeOn(id: string): Place | null;
  /** The place on the surface at a pixel of the view; null where nothing is. */
  placeAt(x: number, y: number): Place | null;
  /** Solid structures in sight within a rectangle, pixels of the view. */
  idsIn(left: number, top: number, right: number, bottom: number): readonly string[];
  /** Millimetres of a distance or a line, degrees of an angle; null where it cannot be said. */
  measure(mark: Mark): number | null;
  /** A PNG of the view, with or without names, or null where there is none. */
  picture(names: boolean): Promise<Blob | null>;
  /** Look from these angles at what is in the middle now. */
  face(angles: Angles): void;
}

export interface Angles {
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
}

/** Which coordinate of RAS+ a plane is moved along. */
const AXIS: Readonly<Record<Plane, 0 | 1 | 2>> = { sagittal: 0, coronal: 1, transverse: 2 };

export interface Presenter {
  /** Bring structures into sight; `close` leaves out what is round a single small one. */
  fly(ids: readonly string[], options?: { readonly close?: boolean }): void;
  /**
   * Show the open card's picture; without `turn` from the side from which one looks now. The cut of the card that was
   * open `before` gives way to the one of this card; a cut of the reader's own stays, and with null every cut.
   */
  show(turn?: boolean, before?: State | null): void;
  /** The cut of this kind that goes through structures: a disc's own plane, or else their middle. */
  cutThrough(ids: readonly string[], plane: Plane): Cut | null;
}

export function createPresenter(store: Store, pilot: Signal<Pilot | null>): Presenter {
  const { state, catalogue, kin } = store;

  const drawnPieces = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => kin.peek().pieces(id)).filter((id) => store.shapes.peek().has(id));

  /** A single small part is shown between its neighbours, or nobody could tell where it is. */
  const fly = (ids: readonly string[], { close = false } = {}): void => {
    const pieces = drawnPieces(ids);
    const [only] = pieces;
    if (only === undefined) return;
    const { above, below, between } = kin.peek().neighbours(only);
    const single = drawnPieces([only]).length === pieces.length;
    const around = single && !close ? [above, below, ...between].filter((id) => id !== null) : [];
    pilot.peek()?.flyTo([...pieces, ...drawnPieces(around)]);
  };

  const cutThrough: Presenter["cutThrough"] = (ids, plane) => {
    const there = ids.find((id) => drawnPieces([id]).length > 0);
    if (there === undefined) return null;
    // Through its nucleus as through the disc itself.
    const disc = [there, ...kin.peek().ancestors(there)].find((id) => catalogue.peek().structures[id]?.kind === "disc");
    if (disc !== undefined && plane === "transverse") return { at_mm: 0, flipped: false, along: disc };
    const middle = pilot.peek()?.centreOf(drawnPieces([there]));
    return middle ? { at_mm: Math.round(middle[AXIS[plane]]) + 0, flipped: false, along: null } : null;
  };

  /** The cut that a card asks for, through the middle of what it is about. */
  const cutFor = (view: CardView | null | undefined): Cuts => {
    const plane = view?.cut?.plane;
    if (!isOneOf(PLANES, plane)) return {};
    // A canal has no shape and a nerve runs on: the first thing named that stands at one level says where to cut.
    const named = [view?.focus, ...(view?.highlight ?? [])].filter((id) => id !== undefined);
    const cut = cutThrough(named.filter((id) => catalogue.peek().structures[id]?.level), plane);
    return cut ? { [plane]: { ...cut, at_mm: cut.at_mm + (view?.cut?.offset_mm ?? 0) } } : {};
  };

  /** Bring what the open card is about into sight, from the side and with the cut that the card asks for. */
  const show: Presenter["show"] = (turn = true, before = state.peek()) => {
    // Before the first shapes there is nothing to look at; they will ask again.
    if (store.shapes.peek().size === 0) return;
    const open = subject(state.peek(), catalogue.peek());
    const theirs = before && cutFor(subject(before, catalogue.peek())?.view);
    if (theirs && sameJson(state.peek().cuts, theirs)) store.update({ cuts: cutFor(open?.view) });
    if (open === null) return;
    const { view } = open;
    if (turn && view?.azimuth_deg !== undefined) {
      pilot.peek()?.face({ azimuth_deg: view.azimuth_deg, elevation_deg: view.elevation_deg ?? 0 });
    }
    const highlighted = drawnPieces(view?.highlight ?? []);
    fly(highlighted.length > 0 ? highlighted : open.structures);
    if (turn && view?.azimuth_deg === undefined && view?.view) store.update({ view: view.view, camera: null });
  };

  return { fly, show, cutThrough };
}
