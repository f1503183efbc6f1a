/** Packs as they come: what is first is shown at once and its shade follows, what is later arrives as it stays. */
import type { Actor } from "./actors";
import { breath } from "./breath";
import type { Cast } from "./cast";
import { type Piece, readPack } from "./packs";
import { halfShaded, shade } from "./shading";
import type { Joints } from "./skeleton";
import type { Id } from "./types";

/** A tab that has drawn nothing by then is not looked at. */
const UNSEEN_MS = 1500;

export interface Receiver {
  /** New actors are there, the first of all if `first`. */
  take(added: readonly Actor[], first: boolean): void;
  /** Resolves once the next frame is drawn. */
  frame(): Promise<void>;
  /** The picture is out of date. */
  invalidate(): void;
  gone(): boolean;
}

export class Arrivals {
  /** Until the shapes that came first have their shade. */
  shaded: Promise<void> = Promise.resolve();

  constructor(
    private readonly cast: Cast,
    private readonly joints: Joints,
    private readonly view: Receiver,
  ) {}

  async add(bytes: ArrayBuffer): Promise<Id[]> {
    const pause = breath();
    const pieces = await readPack(bytes, this.joints, pause);
    await this.shaded;
    const first = this.cast.actors.length === 0;
    if (!first) await shade(this.outer(pieces), this.cast.skeleton, pause);
    if (this.view.gone()) return [];
    this.view.take(this.cast.add(pieces), first);
    if (first) this.shaded = this.shadeLater(pieces);
    return pieces.map((piece) => piece.id);
  }

  private async shadeLater(pieces: readonly Piece[]): Promise<void> {
    await Promise.race([this.view.frame(), new Promise((resolve) => setTimeout(resolve, UNSEEN_MS))]);
    await shade(this.outer(pieces), [], breath());
    this.view.invalidate();
  }

  /** Those that shade each other; the rest lie inside one of them. */
  private outer(pieces: readonly Piece[]): Piece[] {
    const inside = ({ id }: Piece): boolean => this.cast.within(id) !== null;
    for (const { geometry } of pieces.filter(inside)) halfShaded(geometry);
    return pieces.filter((piece) => !inside(piece));
  }
}
