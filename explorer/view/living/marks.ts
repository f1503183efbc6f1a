// What the rules know of each level, as it stands in `rig.json`. Rest world, RAS+ mm; sides are those of the right.
import type { Frame } from "./curves";
import type { Point } from "./rig";

type Table<T> = Readonly<Record<string, T>>;
export type Carried = readonly (readonly [string, number])[];

/** Where on the right half of a disc's rim a herniation of a zone begins, in the disc's frame. */
export interface Zone {
  readonly at_mm: Point;
  readonly out: Point;
  readonly along: Point;
  readonly bend_mm: number;
}

/** A disc and what lies round it. */
export interface Level extends Frame {
  /** Joints that carry the bones above and below. */
  readonly upper: string;
  readonly lower: string;
  readonly rim_mm: readonly number[];
  readonly half_height_mm: readonly number[];
  readonly bulge_mm: number;
  readonly wedge_deg: number;
  readonly endplate: { readonly back_mm: Point; readonly front_mm: Point };
  readonly roots: { readonly exiting: string; readonly traversing: string | null };
  readonly zones: Table<Zone>;
  readonly facet_mm: Point;
  readonly facet_reach_mm: number;
  readonly foramen: { readonly roof_mm: Point; readonly floor_mm: Point };
  readonly canal: {
    readonly centre_mm: Point;
    readonly points_mm: readonly Point[];
    readonly of: readonly (string | null)[];
    readonly upper_share: readonly number[];
  };
  readonly flavum: {
    readonly plane: Point;
    readonly thick_mm: number;
    readonly top_mm: Point;
    readonly foot_mm: Point;
    readonly inner_mm: readonly Point[];
    readonly inner_upper: readonly number[];
  };
}

export interface Vertebra extends Frame {
  readonly back_mm: number;
  readonly depth_mm: number;
  readonly floor_mm: number;
  readonly roof_mm: number;
  readonly roof_back_mm: number;
  readonly front_height_mm: number;
  readonly pars_mm: Point;
  readonly pars_along: Point;
  readonly pars_reach_mm: number;
}

export interface Root {
  readonly points_mm: readonly Point[];
  readonly radius_mm: readonly number[];
  readonly carried: readonly Carried[];
}

/** Joint to motion to millimetres of wall per degree and per degree squared. */
export type Swell = Table<Table<readonly [number, number]>>;

export interface Marks {
  /** By muscle, without its side. */
  readonly swell?: Table<Swell>;
  readonly levels?: Table<Level>;
  readonly vertebrae?: Table<Vertebra>;
  readonly roots?: Table<Root>;
  readonly muscles?: Table<{ readonly z_mm: readonly number[]; readonly middle_mm: readonly (readonly [number, number])[] }>;
  readonly abdomen?: { readonly foot_mm: number; readonly head_mm: number; readonly inner_mm: number; readonly outer_mm: number; readonly fade_mm: number } | null;
}
