// Where the camera goes and what is cut away so that a card, or a part, is seen as it is meant to be seen.
import type { Signal } from "@preact/signals";
import type { CardView } from "./catalogue";
import { subject } from "./scene";
import { isOneOf } from "./state";
import { type Cut, type Cuts, NO_CUTS, PLANES, type Plane, type Store } from "./store";

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
  /** The plane of a disc, RAS+: what lies above it is where the normal points. */
  planeOf(id: string): Cut["along"];
  /** A PNG of the view, or null where there is none. */
  picture(): Promise<Blob | null>;
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
  /** Show the open card's picture; without `turn` from the side from which one looks now. */
  show(turn?: boolean): void;
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
    const around = pieces.length === 1 && !close ? [above, below, ...between].filter((id) => id !== null) : [];
    pilot.peek()?.flyTo([...pieces, ...drawnPieces(around)]);
  };

  let cutsOfCard: Cuts = NO_CUTS;

  /** The cut that the open card asks for, through the middle of what it is about. */
  const cutFor = (view: CardView | null): Cuts => {
    const plane = view?.cut?.plane;
    // A canal has no shape and a nerve runs on: the first thing named that stands at one level says where to cut.
    const named = [view?.focus, ...(view?.highlight ?? [])].filter((id) => id !== undefined);
    const there = named.find((id) => catalogue.peek().structures[id]?.level && drawnPieces([id]).length > 0);
    const middle = there === undefined ? null : pilot.peek()?.centreOf(drawnPieces([there]));
    if (!isOneOf(PLANES, plane) || !middle) return NO_CUTS;
    const at_mm = Math.round(middle[AXIS[plane]] + (view?.cut?.offset_mm ?? 0));
    const isDisc = there !== undefined && catalogue.peek().structures[there]?.kind === "disc";
    const along = plane === "transverse" && isDisc && !view?.cut?.offset_mm ? (pilot.peek()?.planeOf(there) ?? null) : null;
    return { ...NO_CUTS, [plane]: { on: true, at_mm, flipped: false, along } };
  };

  const setCardCuts = (cuts: Cuts): void => {
    // A cut that the reader has moved is the reader's own.
    if (store.cuts.peek() === cutsOfCard) store.cuts.value = cuts;
    cutsOfCard = cuts;
  };

  /** Bring what the open card is about into sight, from the side and with the cut that the card asks for. */
  const show = (turn = true): void => {
    // Before the first shapes there is nothing to look at; they will ask again.
    if (store.shapes.peek().size === 0) return;
    const open = subject(state.peek(), store.page.peek(), catalogue.peek());
    setCardCuts(cutFor(open?.view ?? null));
    if (open === null) return;
    const { view } = open;
    if (turn && view?.azimuth_deg !== undefined) {
      pilot.peek()?.face({ azimuth_deg: view.azimuth_deg, elevation_deg: view.elevation_deg ?? 0 });
    }
    const highlighted = drawnPieces(view?.highlight ?? []);
    fly(highlighted.length > 0 ? highlighted : open.structures);
    if (turn && view?.azimuth_deg === undefined && view?.view) store.update({ view: view.view, camera: null });
  };

  return { fly, show };
}
