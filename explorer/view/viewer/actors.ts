/**
 * A structure on the stage: its mesh, whether it is solid, a ghost or hidden, and how it stands out.
 *
 * Everything is drawn in one pass in render order: background, solids, faces of cuts, outlines, ghosts. Layers of three tell the
 * picker what is solid, what a ghost, and what only decoration.
 */
import { Matrix4, Mesh, type Object3D, type ShaderMaterial, SkinnedMesh, Sphere, Vector3 } from "three";
import { type Anchor, anchorOn } from "./anchors";
import { discFrame } from "./disc-frame";
import { EMPHASES, type Emphasis, type Materials, tissueOf } from "./materials";
import palette from "../palette.json";
import type { Surface } from "./occlusion";
import type { Piece } from "./packs";
import { displaced, Mould, type Move } from "./reshaping";
import { type Following, following, meanMotion, motionAt, type Motions, posedPoints, posedSphere, posedSurface, swollen } from "./posing";
import type { Id, Shown, StructureInfo, Tissue } from "./types";

export const LAYER = { solid: 0, ghost: 1, decoration: 2, cap: 3 } as const;
/** Caps come one structure after the other, `step` apart; outlines in the order of the emphases. */
const ORDER = { solid: 0, cap: 2, step: 0.005, outline: 10, ghostDepth: 40, ghost: 41 } as const;

export interface Standing {
  readonly line: Emphasis | null;
  readonly tint: Emphasis | null;
}

const IDENTITY = new Matrix4();

export class Actor {
  readonly id: Id;
  readonly number: number;
  readonly mesh: Mesh;
  readonly material: ShaderMaterial;
  shown: Shown = "show";
  private standing: Standing = { line: null, tint: null };
  /** Of the skeleton, which everything else is seen against. */
  readonly skeletal: boolean;
  /** Hard to hit exactly, however long it is. */
  readonly thin: boolean;
  /** World centre and radius now. */
  readonly sphere: Sphere;
  /** From the rest pose to where it is drawn, scene metres; not zero only while structures are drawn apart. */
  readonly offset = new Vector3();
  readonly piece: Piece;
  readonly tissue: Tissue;
  /** All of the surface at rest as it is shaped now, scene metres. */
  private shape: Surface;
  private mould: Mould | null = null;
  private readonly local: Sphere;
  private outlines: Mesh[] = [];
  private caps: Mesh[] = [];
  private capOrder = 0;
  private readonly openings: () => ShaderMaterial[];
  private ghostDepth: Mesh | null = null;
  /** From rest to where the joints have taken it as a whole, scene metres. */
  readonly motion = new Matrix4();
  private motions: Motions | null = null;
  /** How deep under the surface round it it may lie and still be seen, metres. */
  private readonly nearer: number;
  /** How far its wall stands out from where the joints alone would take it. */
  private swellMm = 0;
  private follows: Following | null | undefined;
  /** Without the offset; the union of what its joints reach. */
  private readonly reach: Sphere;
  /** From scene metres to a disc's own frame, at rest and now; no other tissue has one. */
  private readonly inside: Matrix4;
  private readonly within = new Matrix4();

  constructor(piece: Piece, number: number, info: StructureInfo | undefined, materials: Materials) {
    this.piece = piece;
    this.shape = piece.surface;
    this.id = piece.id;
    this.number = number;
    const tissue = (this.tissue = tissueOf(info));
    this.skeletal = tissue === "bone" || tissue === "disc" || tissue === "cartilage";
    this.thin = tissue === "nerve" || tissue === "ligament";
    this.nearer = ((palette.tissues[tissue] as { readonly nearer_mm?: number }).nearer_mm ?? 0) / 1000;
    const shade = shadeOf(piece.id, tissue);
    this.inside = tissue === "disc" ? discFrame(piece.surface.points) : new Matrix4();
    this.within.copy(this.inside);
    this.material = materials.tissue(tissue, shade, piece.rest, piece.geometry.hasAttribute("fibre"));
    this.openings = () => [materials.crossing, materials.cap(tissue, shade, number, this.offset, this.within, this.material)];
    this.mesh = this.build(this.material);
    this.sphere = piece.sphere.clone();
    this.reach = piece.sphere.clone();
    this.local = piece.sphere.clone().applyMatrix4(piece.rest.clone().invert());
    for (const mesh of this.drawings()) this.put(mesh);
  }

  /** Follow the joints, by the motions of this piece's skeleton; null stands at rest. */
  pose(motions: Motions | null, swellMm = this.swellMm): void {
    this.swellMm = swellMm;
    const follows = motions && (this.follows ??= following(this.piece, this.shape));
    this.motions = follows ? motions : null;
    if (follows && motions) {
      this.motion.copy(meanMotion(follows, motions));
      posedSphere(follows, motions, this.reach);
    } else {
      this.motion.identity();
      this.reach.copy(this.piece.sphere);
    }
    this.within.copy(this.motion).invert().premultiply(this.inside);
    this.sphere.copy(this.reach).translate(this.offset);
    for (const mesh of this.drawings()) this.put(mesh);
  }

  /** The surface where it stands, but for the offset: scene metres. */
  surface(): Surface {
    const { motions, piece } = this;
    return motions ? posedSurface(piece, swollen(this.shape, this.swellMm), motions) : this.shape;
  }

  /** Displace every point of the mesh as built; null gives it back exactly. */
  reshape(move: Move | null): void {
    if (move === null && this.mould === null) return;
    this.shape = move ? displaced(this.piece.surface, move) : this.piece.surface;
    this.mould ??= new Mould(this.piece.geometry, this.piece.rest);
    this.mould.take(move && this.shape);
    this.follows = undefined;
    this.pose(this.motions);
  }

  /** From rest to where a place of its surface stands, but for the offset: scene metres. */
  motionAt(anchor: Anchor): Matrix4 {
    return this.motions ? motionAt(this.piece, anchor, this.motions) : new Matrix4();
  }

  /** Where a point, given as drawn, is at rest. */
  atRest(drawn: Vector3): Vector3 {
    const point = drawn.clone().sub(this.offset);
    const changed = this.motions !== null || this.mould !== null;
    const anchor = changed ? anchorOn(this.surface(), point) : null;
    return anchor ? point.applyMatrix4(this.motionAt(anchor).invert()).sub(this.shiftAt(anchor)) : point;
  }

  /** From the surface as built to the surface as it is shaped now, both at rest, at a place of it. */
  shiftAt({ vertices, shares }: Anchor): Vector3 {
    const shift = new Vector3();
    if (this.shape === this.piece.surface && this.swellMm === 0) return shift;
    const shaped = swollen(this.shape, this.motions ? this.swellMm : 0).points;
    const [now, before] = [new Vector3(), new Vector3()];
    vertices.forEach((vertex, k) => {
      now.fromArray(shaped, 3 * vertex).sub(before.fromArray(this.piece.surface.points, 3 * vertex));
      shift.addScaledVector(now, shares[k] as number);
    });
    return shift;
  }

  /** Draw the structure apart from where it belongs. */
  setOffset(offset: Vector3): void {
    this.offset.copy(offset);
    this.sphere.copy(this.reach).translate(offset);
    for (const mesh of this.drawings()) this.put(mesh);
  }

  /** Its place among the structures whose cut faces are drawn, from 0. */
  setCapOrder(place: number): void {
    this.capOrder = place;
    this.caps.forEach((mesh, i) => (mesh.renderOrder = ORDER.cap + (2 * place + i) * ORDER.step));
  }

  /** Fill it where it is cut; what that takes is made when it is first cut. */
  setOpen(open: boolean): void {
    if (!open && this.caps.length === 0) return;
    if (this.caps.length === 0) {
      this.caps = this.openings().map((material) => this.decorate(material, ORDER.cap, LAYER.cap));
      this.setCapOrder(this.capOrder);
    }
    for (const mesh of this.caps) mesh.visible = open;
  }

  setShown(shown: Shown, materials: Materials): boolean {
    if (shown === this.shown) return false;
    this.shown = shown;
    const ghost = shown === "ghost";
    this.mesh.visible = shown !== "hide";
    this.mesh.layers.set(ghost ? LAYER.ghost : LAYER.solid);
    this.mesh.material = ghost ? materials.ghost : this.material;
    this.mesh.renderOrder = ghost ? ORDER.ghost : ORDER.solid;
    this.ghostDepth?.removeFromParent();
    this.ghostDepth = ghost ? this.decorate(materials.ghostDepth, ORDER.ghostDepth) : null;
    for (const mesh of this.outlines) mesh.visible = this.mesh.visible;
    return true;
  }

  /** `line` is what the outline says, `tint` what the colour says: a lit structure keeps its colour under the pointer. */
  setStanding({ line, tint }: Standing, materials: Materials): boolean {
    if (line === this.standing.line && tint === this.standing.tint) return false;
    const sameLine = line === this.standing.line;
    this.standing = { line, tint };
    materials.tint(this.material, tint);
    if (sameLine) return true;
    for (const mesh of this.outlines) mesh.removeFromParent();
    this.outlines = [];
    if (line === null) return true;
    const set = materials.outlines[line];
    // All masks of an emphasis come before its lines, so that neighbours chosen together get one line round both.
    const order = ORDER.outline + EMPHASES.indexOf(line) * 3;
    const parts = [set.mask, set.line, ...(set.behind ? [set.behind] : [])];
    this.outlines = parts.map((material, i) => this.decorate(material, order + i));
    return true;
  }

  /** Points of the sample where they stand now, scene metres. */
  points(): Float32Array {
    const { index } = this.piece.sample;
    const points = Float32Array.from({ length: 3 * index.length }, (_, k) => this.shape.points[3 * (index[Math.floor(k / 3)] as number) + (k % 3)] as number);
    const standing = this.motions ? posedPoints(this.piece, points, this.motions, index) : points;
    const { x, y, z } = this.offset;
    return standing.map((value, i) => value + ([x, y, z][i % 3] as number));
  }

  addTo(parent: Object3D): void {
    for (const mesh of this.drawings()) parent.add(mesh);
  }

  dispose(): void {
    for (const mesh of this.drawings()) mesh.removeFromParent();
    this.piece.geometry.dispose();
    this.material.dispose();
    for (const cap of this.caps.slice(1)) (cap.material as ShaderMaterial).dispose();
  }

  /** A second drawing of the same mesh, beside it in the scene and not pickable. */
  private decorate(material: ShaderMaterial, order: number, layer: number = LAYER.decoration): Mesh {
    const mesh = this.build(material);
    mesh.layers.set(layer);
    mesh.renderOrder = order;
    mesh.visible = this.mesh.visible;
    this.put(mesh);
    this.mesh.parent?.add(mesh);
    return mesh;
  }

  private drawings(): Mesh[] {
    return [this.mesh, ...this.caps, ...this.outlines, ...(this.ghostDepth ? [this.ghostDepth] : [])];
  }

  private build(material: ShaderMaterial): Mesh {
    const { geometry, skeleton } = this.piece;
    const mesh = skeleton ? new SkinnedMesh(geometry, material) : new Mesh(geometry, material);
    if (mesh instanceof SkinnedMesh && skeleton) mesh.bind(skeleton, IDENTITY);
    mesh.matrixAutoUpdate = mesh.matrixWorldAutoUpdate = false;
    mesh.userData["actor"] = this;
    // Materials are shared among structures, so each drawing says its own.
    mesh.onBeforeRender = (_renderer, _scene, _camera, _geometry, used) => this.tell(used as ShaderMaterial);
    return mesh;
  }

  private tell(material: ShaderMaterial): void {
    const own = { uSwell: this.swellMm / 1000 / this.piece.rest.getMaxScaleOnAxis(), uNearer: this.nearer };
    for (const [name, value] of Object.entries(own)) {
      const uniform = material.uniforms[name];
      if (uniform === undefined || uniform.value === value) continue;
      uniform.value = value;
      material.uniformsNeedUpdate = true;
    }
  }

  /** Skinned only where several joints pull; a plain matrix does the same for one joint, or at rest, for less. */
  private put(mesh: Mesh): void {
    const skinned = this.motions === null ? !this.piece.rigidAtRest : this.follows?.single == null;
    mesh.matrixWorld.makeTranslation(this.offset);
    if (!skinned) mesh.matrixWorld.multiply(this.motion).multiply(this.piece.rest);
    if (!(mesh instanceof SkinnedMesh)) return;
    // three skins an object exactly when this flag is set; it is how one mesh can be drawn either way.
    (mesh as { isSkinnedMesh: boolean }).isSkinnedMesh = skinned;
    mesh.boundingSphere = skinned ? this.reach : this.local;
  }
}

/** A shade of its own for each muscle, the same on both sides and in every picture. */
function shadeOf(id: Id, tissue: Tissue): number {
  if (tissue !== "muscle") return 1;
  const name = id.replace(/\.(left|right)$/, "");
  let hash = 0;
  for (const letter of name) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return 0.88 + (0.3 * (Math.abs(hash) % 8)) / 7;
}

/** How a structure stands out; the strongest reason wins. */
export function standingOf(id: Id, selected: ReadonlySet<Id>, highlighted: ReadonlySet<Id>, hovered: Id | null): Standing {
  if (selected.has(id)) return { line: "selected", tint: "selected" };
  const lit = highlighted.has(id) ? "highlighted" : null;
  return hovered === id ? { line: "hovered", tint: lit ?? "hovered" } : { line: lit, tint: lit };
}
