/** From the bytes of a GLB pack to meshes by structure id, ready for our own materials. */
import {
  BufferAttribute,
  type BufferGeometry,
  Matrix3,
  Matrix4,
  Mesh,
  type Object3D,
  type Skeleton,
  SkinnedMesh,
  Sphere,
  Vector3,
} from "three";
import { GLTFLoader } from "three/examples/jsm/loaders/GLTFLoader.js";
import { MeshoptDecoder } from "three/examples/jsm/libs/meshopt_decoder.module.js";
import type { Pause } from "./breath";
import type { Surface } from "./occlusion";
import { unshaded } from "./shading";
import { type Adopted, type Joints, nodeName } from "./skeleton";
import { tendon } from "./tendon";
import type { Id } from "./types";

/** A structure's mesh as it stands at rest. */
export interface Piece {
  readonly id: Id;
  readonly geometry: BufferGeometry;
  readonly skeleton: Skeleton | null;
  /** Local (quantised) to scene metres at rest. */
  readonly rest: Matrix4;
  /** False if the joints disagree at rest, so that even the rest pose must be skinned. */
  readonly rigidAtRest: boolean;
  readonly sphere: Sphere;
  /** All of the surface at rest, scene metres. */
  readonly surface: Surface;
  /** A few vertices spread over the surface, scene metres, for framing: xyz triples. */
  readonly sample: { readonly index: Uint32Array; readonly points: Float32Array };
  readonly extras: Readonly<Record<string, unknown>>;
}

const SAMPLES = 240;

/** Pieces as they are drawn in the open; `shade` tells what lies in the dark. */
export async function readPack(bytes: ArrayBuffer, joints: Joints, pause: Pause): Promise<Piece[]> {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const gltf = await loader.parseAsync(bytes, "");
  gltf.scene.updateMatrixWorld(true);
  const meshes: Mesh<BufferGeometry>[] = [];
  gltf.scene.traverse((node) => {
    if (node instanceof Mesh) meshes.push(node as Mesh<BufferGeometry>);
  });
  const skeletons = new Map<string, Adopted>();
  const pieces: Piece[] = [];
  for (const mesh of meshes) {
    const named = structureNode(mesh);
    if (named) pieces.push(piece(nodeName(named) as string, mesh, named.userData, joints, skeletons));
    await pause();
  }
  return pieces;
}

/** gltfpack hangs each mesh below the node that carries the name. */
function structureNode(mesh: Object3D): Object3D | null {
  for (let node: Object3D | null = mesh; node; node = node.parent) if (nodeName(node) !== undefined) return node;
  return null;
}

function piece(
  id: Id, mesh: Mesh<BufferGeometry>, extras: Record<string, unknown>, joints: Joints, skeletons: Map<string, Adopted>,
): Piece {
  const geometry = mesh.geometry;
  let adopted: Adopted | null = null;
  if (mesh instanceof SkinnedMesh) {
    // Meshes of one pack name the same joints and inverses, but the loader makes a Skeleton for each.
    const key = mesh.skeleton.bones.map((bone) => nodeName(bone)).join() + mesh.skeleton.boneInverses.map((m) => m.elements.join()).join();
    adopted = skeletons.get(key) ?? joints.adopt(mesh.skeleton);
    skeletons.set(key, adopted);
  }
  const still = adopted ? adopted.still : mesh.matrixWorld.clone();
  const rest = still ?? mesh.matrixWorld.clone();
  const points = floats(geometry, "position").slice();
  const normals = floats(geometry, "normal").slice();
  transform(points, normals, rest);
  const surface = { points, normals, index: prepare(geometry) };
  const touching = extremes(points);
  const sphere = enclosing(points, touching);
  return { id, geometry, skeleton: adopted?.skeleton ?? null, rest, rigidAtRest: still !== null, sphere, surface, sample: spread(points, touching), extras };
}

/** Name the attributes as the shaders do, drop what they do not use, and add those of the shade. */
function prepare(geometry: BufferGeometry): ArrayLike<number> {
  carry(geometry);
  const index = geometry.getIndex();
  if (!index) throw new Error("pack: expected indexed triangles, got a mesh without an index");
  if (geometry.hasAttribute("fibre")) {
    const pale = tendon(geometry.getAttribute("region").array, index.array);
    geometry.setAttribute("tendon", new BufferAttribute(pale, 1, true));
  }
  unshaded(geometry);
  for (const name of ["uv", "uv1", "color"]) geometry.deleteAttribute(name);
  return index.array;
}

/**
 * Region and fibre direction as the shaders read them. A pack has `_REGION` (a byte), or `_FIBRE` (four: the
 * direction as (1 + xyz) / 2, then the region).
 */
function carry(geometry: BufferGeometry): void {
  if (geometry.hasAttribute("_fibre")) {
    const packed = geometry.getAttribute("_fibre");
    const fibre = new Int8Array(packed.count * 3);
    const region = new Uint8Array(packed.count);
    for (let i = 0; i < packed.count; i++) {
      fibre[3 * i] = 127 * (2 * packed.getX(i) - 1);
      fibre[3 * i + 1] = 127 * (2 * packed.getY(i) - 1);
      fibre[3 * i + 2] = 127 * (2 * packed.getZ(i) - 1);
      region[i] = Math.round(255 * packed.getW(i));
    }
    geometry.setAttribute("fibre", new BufferAttribute(fibre, 3, true));
    geometry.setAttribute("region", new BufferAttribute(region, 1));
  } else if (geometry.hasAttribute("_region")) {
    geometry.setAttribute("region", geometry.getAttribute("_region"));
  }
  geometry.deleteAttribute("_fibre");
  geometry.deleteAttribute("_region");
}

function floats(geometry: BufferGeometry, name: string): Float32Array {
  if (!geometry.hasAttribute(name)) throw new Error(`pack: expected vertex attribute ${name.toUpperCase()}, got none`);
  const attribute = geometry.getAttribute(name);
  const out = new Float32Array(attribute.count * 3);
  for (let i = 0; i < attribute.count; i++) {
    out[3 * i] = attribute.getX(i);
    out[3 * i + 1] = attribute.getY(i);
    out[3 * i + 2] = attribute.getZ(i);
  }
  return out;
}

function transform(points: Float32Array, normals: Float32Array, matrix: Matrix4): void {
  const normalMatrix = new Matrix3().getNormalMatrix(matrix);
  const v = new Vector3();
  for (let i = 0; i < points.length; i += 3) {
    v.fromArray(points, i).applyMatrix4(matrix).toArray(points, i);
    v.fromArray(normals, i).applyMatrix3(normalMatrix).normalize().toArray(normals, i);
  }
}

/** The sphere round the middle of the box whose faces these vertices touch; made without a Vector3 for each point. */
function enclosing(points: Float32Array, touching: readonly number[]): Sphere {
  const value = (side: number) => points[3 * (touching[side] as number) + (side % 3)] as number;
  const [x, y, z] = [0, 1, 2].map((axis) => (value(axis) + value(axis + 3)) / 2) as [number, number, number];
  let most = 0;
  for (let i = 0; i < points.length; i += 3) {
    const dx = (points[i] as number) - x;
    const dy = (points[i + 1] as number) - y;
    const dz = (points[i + 2] as number) - z;
    most = Math.max(most, dx * dx + dy * dy + dz * dz);
  }
  return new Sphere(new Vector3(x, y, z), Math.sqrt(most));
}

function spread(points: Float32Array, touching: readonly number[]): Piece["sample"] {
  const count = points.length / 3;
  const size = Math.min(count, SAMPLES);
  // The extreme vertex of each axis is always among them, or a frame round the sample would cut a tip off.
  const chosen = new Set(touching);
  for (let i = 0; i < size; i++) chosen.add(Math.floor((i * count) / size));
  const index = Uint32Array.from(chosen);
  const sample = new Float32Array(3 * index.length);
  index.forEach((vertex, k) => {
    for (let axis = 0; axis < 3; axis++) sample[3 * k + axis] = points[3 * vertex + axis] as number;
  });
  return { index, points: sample };
}

/** The vertices that are lowest along x, y and z, and then those that are highest. */
function extremes(points: Float32Array): number[] {
  const best = [0, 0, 0, 0, 0, 0];
  const reached = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i++) {
    const value = points[i] as number;
    const axis = i % 3;
    if (value < (reached[axis] as number)) [best[axis], reached[axis]] = [(i - axis) / 3, value];
    if (value > (reached[axis + 3] as number)) [best[axis + 3], reached[axis + 3]] = [(i - axis) / 3, value];
  }
  return best;
}
