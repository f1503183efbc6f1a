/**
 * What lies under a pixel, asked of the GPU: the few pixels round the pointer are drawn with structure numbers for
 * colours. Exact for skinned and hidden meshes alike, since it is the same drawing; cheap, since almost everything
 * falls outside so small a view.
 */
import { type IUniform, ShaderMaterial, WebGLRenderTarget } from "three";
import { type Actor, LAYER } from "./actors";
import { type Eye, metresPerPixel } from "./eye";
import { openCaps } from "./caps";
import type { Materials } from "./materials";
import * as shaders from "./shaders";
import type { Stage } from "./stage";
import type { Box, Point2 } from "./types";

export interface Hit {
  readonly actor: Actor;
  /** Value of the region attribute; 0 where the mesh has none. */
  readonly region: number;
}

export interface Search {
  readonly width: number;
  readonly height: number;
  /** Pixels round the pointer that are searched when nothing lies exactly under it. */
  readonly reach: number;
  readonly any: boolean;
}

export const BY_MOUSE = { reach: 4, any: false } as const;
/** A fingertip covers what it points at. */
export const BY_TOUCH = { reach: 9, any: true } as const;
/** Radius below which a structure counts as small on the screen. */
const SMALL_PX = 14;
/** CSS pixels to a pixel of the survey, about: a whole number of them fills the view. */
const SURVEY_PX = 4;

export class Picker {
  /** Time of the last pick, for the figures. */
  lastMs = 0;
  private readonly material = new ShaderMaterial({
    vertexShader: shaders.pickVertex,
    fragmentShader: shaders.pickFragment,
    uniforms: { uId: { value: 0 }, uSwell: { value: 0 }, uNearer: { value: 0 } },
    clipping: true,
  });
  private readonly enlisted = new Map<number, Actor>();
  private readonly target = new WebGLRenderTarget(1, 1, { samples: 0, stencilBuffer: true });

  constructor(
    private readonly stage: Stage,
    private readonly materials: Materials,
  ) {
    this.target.texture.generateMipmaps = false;
  }

  /** Every mesh that can be picked must pass through here once. */
  enlist(actor: Actor): void {
    this.enlisted.set(actor.number, actor);
    const before = actor.mesh.onBeforeRender.bind(actor.mesh);
    actor.mesh.onBeforeRender = (renderer, scene, camera, geometry, material, group) => {
      before(renderer, scene, camera, geometry, material, group);
      if (material !== this.material) return;
      (this.material.uniforms["uId"] as IUniform<number>).value = actor.number;
      this.material.uniformsNeedUpdate = true;
    };
  }

  /**
   * The structure at a CSS pixel of a view of `height` pixels, or null.
   *
   * What is solid under the pointer comes first, then a small solid within `reach`, then a ghost, then a small ghost:
   * thin nerves can be hit, and a ghost never stands in the way. `any` lets large structures be hit from beside too.
   */
  pick(camera: Eye, actors: readonly Actor[], x: number, y: number, { width, height, reach, any }: Search): Hit | null {
    const start = performance.now();
    const size = 2 * reach + 1;
    this.target.setSize(size, size);
    camera.setViewOffset(width, height, Math.floor(x) - reach, Math.floor(y) - reach, size, size);
    const small = ({ sphere }: Actor) => sphere.radius < SMALL_PX * metresPerPixel(camera, height, sphere.center);
    try {
      for (const layer of [LAYER.solid, LAYER.ghost]) {
        if (!actors.some((actor) => actor.mesh.visible && actor.mesh.layers.isEnabled(layer))) continue;
        const pixels = this.render(camera, layer, size);
        const found = nearest(pixels, size, (number, distance) => {
          const actor = actors[number];
          return actor !== undefined && (distance === 0 || any || actor.thin || small(actor));
        });
        if (found) return { actor: actors[found.number] as Actor, region: found.region };
      }
      return null;
    } finally {
      camera.clearViewOffset();
      this.lastMs = performance.now() - start;
    }
  }

  /** What of each solid structure is in sight and not under any of the boxes, from the whole view drawn small; by structure number. */
  survey(camera: Eye, width: number, height: number, covers: readonly Box[] = []): Map<number, Sight> {
    const { pixels, columns, rows } = this.small(camera, width, height);
    const covered = (place: Point2) => covers.some((box) => isIn(box, place));
    return sights(pixels, columns, rows, { x: width / columns, y: height / rows }, covered);
  }

  /** Number of the solid structure at each pixel of the whole view drawn small; null where there is none. */
  numbers(camera: Eye, width: number, height: number): (number | null)[] {
    const { pixels, columns, rows } = this.small(camera, width, height);
    const number = (i: number) => (pixels[i] as number) + 256 * (pixels[i + 1] as number);
    return Array.from({ length: columns * rows }, (_, k) => (pixels[4 * k + 3] === 0 ? null : number(4 * k)));
  }

  dispose(): void {
    this.material.dispose();
    this.target.dispose();
  }

  /** Numbers of the solid structures in sight within a rectangle of CSS pixels. */
  within(camera: Eye, width: number, height: number, box: Box): Set<number> {
    const { pixels, columns, rows } = this.small(camera, width, height);
    const cells = cellsByNumber(pixels, columns, rows, { x: width / columns, y: height / rows });
    return new Set([...cells].flatMap(([number, places]) => (places.some((place) => isIn(box, place)) ? [number] : [])));
  }

  private small(camera: Eye, width: number, height: number) {
    const [columns, rows] = [Math.ceil(width / SURVEY_PX), Math.ceil(height / SURVEY_PX)];
    this.target.setSize(columns, rows);
    return { pixels: this.render(camera, LAYER.solid, columns, rows), columns, rows };
  }

  private render(camera: Eye, layer: number, columns: number, rows = columns): Uint8Array {
    const { renderer, scene, kept } = this.stage;
    openCaps(this.enlisted.values(), kept);
    camera.layers.set(layer);
    scene.overrideMaterial = this.material;
    renderer.setRenderTarget(this.target);
    // Said each time: a restored context has forgotten it, and an opaque background would read as structure 0.
    renderer.setClearColor(0, 0);
    renderer.clear();
    renderer.render(scene, camera);
    scene.overrideMaterial = null;
    if (layer === LAYER.solid && kept.length > 0) this.renderCaps(camera);
    const pixels = new Uint8Array(columns * rows * 4);
    renderer.readRenderTargetPixels(this.target, 0, 0, columns, rows, pixels);
    renderer.setRenderTarget(null);
    return pixels;
  }

  private renderCaps(camera: Eye): void {
    camera.layers.set(LAYER.cap);
    this.materials.picking.value = true;
    this.stage.renderer.render(this.stage.scene, camera);
    this.materials.picking.value = false;
  }
}

function isIn(box: Box, { x, y }: Point2): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The part of a structure that is in sight, CSS pixels. */
export interface Sight {
  /** The visible pixel nearest to the middle of all that is visible. */
  readonly anchor: Point2;
  readonly left: number;
  readonly right: number;
}

/** Places of each structure number, CSS pixels, from rows of RGBA pixels that run upwards, each of `size` CSS pixels. */
function cellsByNumber(pixels: ArrayLike<number>, columns: number, rows: number, size: Point2): Map<number, Point2[]> {
  const cells = new Map<number, Point2[]>();
  for (let i = 0; i < columns * rows; i++) {
    if (pixels[4 * i + 3] === 0) continue;
    const number = (pixels[4 * i] as number) + 256 * (pixels[4 * i + 1] as number);
    const place = { x: ((i % columns) + 0.5) * size.x, y: (rows - Math.floor(i / columns) - 0.5) * size.y };
    const list = cells.get(number);
    if (list) list.push(place);
    else cells.set(number, [place]);
  }
  return cells;
}

/** Sights by structure number, from rows of RGBA pixels that run upwards, each of `size` CSS pixels. */
export function sights(
  pixels: ArrayLike<number>, columns: number, rows: number, size: Point2, covered: (place: Point2) => boolean = () => false,
): Map<number, Sight> {
  const sight = (places: readonly Point2[]): Sight => {
    const mean = (key: "x" | "y") => places.reduce((sum, place) => sum + place[key], 0) / places.length;
    const middle = { x: mean("x"), y: mean("y") };
    const far = (place: Point2) => Math.hypot(place.x - middle.x, place.y - middle.y);
    const anchor = places.reduce((best, place) => (far(place) < far(best) ? place : best));
    const xs = places.map(({ x }) => x);
    // Not Math.min(...xs): a structure may fill the screen, and arguments are limited.
    return { anchor, left: xs.reduce((a, b) => Math.min(a, b)), right: xs.reduce((a, b) => Math.max(a, b)) };
  };
  const seen = [...cellsByNumber(pixels, columns, rows, size)].map(([number, places]) => [number, places.filter((place) => !covered(place))] as const);
  return new Map(seen.flatMap(([number, places]) => (places.length > 0 ? [[number, sight(places)] as const] : [])));
}

/** The accepted hit nearest to the centre of a square of RGBA pixels; distances are squared pixels. */
export function nearest(
  pixels: ArrayLike<number>, size: number, accept: (number: number, distance: number) => boolean,
): { number: number; region: number } | null {
  const middle = (size - 1) / 2;
  let best = Infinity;
  let found: { number: number; region: number } | null = null;
  for (let i = 0; i < size * size; i++) {
    if (pixels[4 * i + 3] === 0) continue;
    const distance = ((i % size) - middle) ** 2 + (Math.floor(i / size) - middle) ** 2;
    if (distance >= best || distance > (middle + 0.5) ** 2) continue;
    const number = (pixels[4 * i] as number) + 256 * (pixels[4 * i + 1] as number);
    if (!accept(number, distance)) continue;
    best = distance;
    found = { number, region: pixels[4 * i + 2] as number };
  }
  return found;
}
