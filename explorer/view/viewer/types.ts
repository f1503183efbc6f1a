/** What the viewer and the interface around it say to each other. Ids are structure ids; nothing parses them. */
import type { Matrix4 } from "three";
import type palette from "../palette.json";

export type Id = string;
export type Shown = "show" | "ghost" | "hide";
export type Theme = keyof typeof palette.themes;
export type Tissue = keyof typeof palette.tissues;
export type ViewName = keyof typeof palette.camera.views;
export type Vec3 = readonly [number, number, number];

/** RAS+ millimetres and degrees: azimuth 0 looks at the front, +90 at the patient's left; elevation 90 from above. */
export interface CameraState {
  readonly target_mm: Vec3;
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly distance_mm: number;
}

/** A flat cut: what lies beyond it, normal . p > offset_mm, is taken away. RAS+; the normal need not be a unit. */
export interface Section {
  readonly normal: Vec3;
  readonly offset_mm: number;
  /** Draw a grip by which the pointer moves the cut along its normal; each move is a `section` event. */
  readonly grip?: boolean;
}

export type ProjectionKind = "perspective" | "parallel";

/** A place on a structure as it is at rest, RAS+ mm: it goes where the structure goes. */
export interface Place {
  readonly id: Id;
  readonly point_mm: Vec3;
}

/**
 * What a reader has put on the surface. A pin has one place, ink two or more, a distance two, an angle three, the
 * second of them its vertex; a mark with fewer, or on an unknown structure, is not drawn.
 */
export interface Mark {
  readonly id: string;
  readonly kind: "pin" | "ink" | "distance" | "angle";
  readonly at: readonly Place[];
  /** A pin's number; before the value of a measure. */
  readonly text?: string;
}

/** The whole picture but the camera. An id that `shown` does not name is shown; an unknown id is ignored. */
export interface SceneState {
  readonly selected: readonly Id[];
  readonly highlighted: readonly Id[];
  readonly shown: ReadonlyMap<Id, Shown>;
  readonly theme: Theme;
  /** 0 (together, the default) to 1: structures drawn apart, mostly along the spine. */
  readonly explode?: number;
  /** At most three cuts; what is solid shows a filled face. */
  readonly sections?: readonly Section[];
  /** Perspective by default; in parallel the scale bar is true at every depth. */
  readonly projection?: ProjectionKind;
  readonly marks?: readonly Mark[];
  /** Names written beside structures; where there is no room for all, the first ones win. */
  readonly labels?: ReadonlyMap<Id, string>;
}

/** What the viewer needs to know of a structure that its mesh does not say. */
export interface StructureInfo {
  readonly kind: string;
  readonly layer: string | null;
  /** The solid structure that it lies inside: it goes where that goes, and is seen once that is opened. */
  readonly within?: Id | null;
}

export interface ViewerOptions {
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly structures: ReadonlyMap<Id, StructureInfo>;
  /** Names of the values of the `_REGION` vertex attribute by structure kind or id, for "lamina of L4". */
  readonly regionNames?: (id: Id, value: number) => string | null;
  /** How lengths and angles are written; with a point for the decimal if not given. */
  readonly writeMeasure?: (value: number, unit: "mm" | "°") => string;
  /** Letters of the orientation figure, for translation: anterior, posterior, right, left, superior, inferior. */
  readonly orientationLetters?: readonly [string, string, string, string, string, string];
}

/** A shape made on the spot, carried by two bones; it counts as part of the structure `id`. */
export interface MadePiece {
  readonly id: Id;
  /** Rest world, RAS+ mm. */
  readonly points: readonly Vec3[];
  /** Triples, wound outward. */
  readonly faces: readonly number[];
  /** Joints of the bones it lies between. */
  readonly upper: string;
  readonly lower: string;
  /** How far each point goes with the bone above. */
  readonly upperShare: readonly number[];
}

export interface Modifiers {
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly touch: boolean;
}

/** Pixels are CSS pixels from the top left corner of the host. */
export interface Events {
  hover: [id: Id | null, x: number, y: number, region: string | null];
  pick: [id: Id | null, modifiers: Modifiers, x: number, y: number];
  menu: [id: Id | null, x: number, y: number];
  camera: [camera: CameraState, view: ViewName | null];
  /** The grip of a section was moved; `last` on release. The viewer changes nothing itself: apply the offset. */
  section: [index: number, offset_mm: number, last: boolean];
  /** A mark was clicked, instead of `pick`. */
  mark: [id: string, x: number, y: number];
  /** While the pen is out: the line drawn so far on surfaces; `last` on release. */
  stroke: [at: readonly Place[], last: boolean];
  lost: [];
  restored: [];
}

export interface Point2 {
  readonly x: number;
  readonly y: number;
}

/** Centre of a structure on the screen, and a place amid what of it is in sight: null for ghosts and what is covered. */
export interface Projection extends Point2 {
  readonly anchor: Point2 | null;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A rectangle of the view by its edges, CSS pixels from the top left corner of the host. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place on the visible surface, RAS+ mm at rest, and the unit normal there as drawn, out of the body. */
export interface SurfacePoint {
  readonly id: Id;
  readonly point_mm: Vec3;
  readonly normal: Vec3;
}

export interface Stats {
  readonly frames: number;
  readonly structures: number;
  readonly triangles: number;
  readonly drawCalls: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
  readonly level: number;
  readonly samples: number;
  readonly pickMs: number;
  readonly moving: boolean;
}

/** Thrown by createViewer where the browser gives no WebGL 2 context. */
export class NoWebGL extends Error {
  override readonly name = "NoWebGL";
}

export interface Viewer {
  /** Add the structures of a GLB pack; returns their ids. Rejects, changing nothing, if the bytes are not a readable GLB. */
  addPack(bytes: ArrayBuffer): Promise<Id[]>;
  /** Show this scene. Idempotent: only what differs from the last scene is touched. */
  apply(scene: SceneState): void;
  /**
   * Bend the spine: joint id to the motion of its bone, rest world to posed world, RAS+ mm; null is rest. `swellMm` is
   * how far the wall of a structure moves out along its normals with it. The view follows with what it frames once the
   * posture has stopped changing.
   */
  pose(moved: ReadonlyMap<string, Matrix4> | null, swellMm?: (id: Id) => number): void;
  /** Change shapes at rest: structure id to how far each point moves, RAS+ mm; what is not named is as built. */
  reshape(moves: ReadonlyMap<Id, (point: Vec3) => Vec3>, made: readonly MadePiece[]): void;
  /** Outline a structure as if the pointer were over it, for the tree and the search list. */
  setHover(id: Id | null): void;
  /** Look from a named side; keeps what is framed. */
  setView(name: ViewName): void;
  flyTo(ids: readonly Id[]): void;
  home(): void;
  setCamera(camera: CameraState): void;
  getCamera(): CameraState;
  /** The named view the camera stands in, or null once it has been turned away. */
  getView(): ViewName | null;
  /** One step nearer (positive) or farther. */
  zoom(steps: number): void;
  /** Turn about the target by degrees: azimuth to the left, elevation up. */
  turn(azimuthDeg: number, elevationDeg: number): void;
  /** Move the picture by CSS pixels, right and down. */
  pan(x: number, y: number): void;
  /** Parts of the host covered by panels, which framing keeps clear. */
  setInsets(insets: Insets): void;
  /** What lies over the view: names in it keep clear of these. */
  setCovers(boxes: readonly Box[]): void;
  setReducedMotion(reduced: boolean): void;
  on<K extends keyof Events>(event: K, listener: (...args: Events[K]) => void): () => void;
  project(id: Id): Projection | null;
  /** Solid structures that stand between the eye and these; hide them and these are in full view. */
  inFrontOf(ids: readonly Id[]): Id[];
  /** Middle of the box round these structures, RAS+ millimetres; null if none of them is there. */
  centreOf(ids: readonly Id[]): Vec3 | null;
  pickAt(x: number, y: number): Id | null;
  /** Where a pixel's line of sight meets what is picked there; null where nothing is. */
  surfaceAt(x: number, y: number): SurfacePoint | null;
  /** A place on a structure where it is in sight, or else where it faces the eye; null if it is hidden or not before the eye. */
  surfaceOf(id: Id): SurfacePoint | null;
  /** With the pen out, a drag that begins on a structure draws on it (`stroke`) and does not turn the view. */
  setPen(out: boolean): void;
  markAt(x: number, y: number): string | null;
  /** Length in mm of a distance or of ink, degrees of an angle, in the posture shown; null for a pin or what cannot be drawn. */
  measure(mark: Mark): number | null;
  /** Solid structures in sight within a rectangle of CSS pixels. */
  idsIn(left: number, top: number, right: number, bottom: number): Id[];
  /** The plane a flat structure such as a disc lies in, through its centre, facing up; null for an unknown id. */
  planeOf(id: Id): Section | null;
  /** Resolves once the next frame is drawn. */
  frame(): Promise<void>;
  /** Resolves once the camera rests and the picture is at full quality. */
  settled(): Promise<void>;
  /** PNG of the picture, `scale` pixels to a CSS pixel, with or without the labels. */
  screenshot(scale: number, labels?: boolean): Promise<Blob>;
  stats(): Stats;
  dispose(): void;
}
