/** Shapes made on the spot, such as what has pushed out of a disc: small surfaces between two bones. */
import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from "three";
import { toScene } from "./frames";
import type { Piece } from "./packs";
import { faceNormals } from "./reshaping";
import type { MadePiece } from "./types";

/** The piece as a mesh of the same skeleton and coordinates as `beside`, which belongs to the pack that is there. */
export function madePiece(made: MadePiece, beside: Piece): Piece | null {
  const { skeleton, rest } = beside;
  if (!skeleton) return null;
  const count = made.points.length;
  const points = new Float32Array(3 * count);
  made.points.forEach((point, i) => points.set(toScene(point), 3 * i));
  const index = Uint16Array.from(made.faces);
  // From RAS+ to the scene is a turn without a mirror, so what is wound outward stays so.
  const normals = faceNormals(points, index, Uint16Array.from({ length: count }, (_, i) => i));
  const bone = (name: string): number => Math.max(0, skeleton.bones.findIndex((candidate) => candidate.userData["name"] === name));
  const [upper, lower] = [bone(made.upper), bone(made.lower)];
  const inverse = rest.clone().invert();
  const local = new Float32Array(points.length);
  const v = new Vector3();
  for (let i = 0; i < points.length; i += 3) v.fromArray(points, i).applyMatrix4(inverse).toArray(local, i);
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.setAttribute("position", new BufferAttribute(local, 3));
  geometry.setAttribute("normal", new BufferAttribute(normals, 3));
  geometry.setAttribute("cavity", new BufferAttribute(new Uint8Array(count), 1, true));
  geometry.setAttribute("openness", new BufferAttribute(new Uint8Array(count).fill(255), 1, true));
  geometry.setAttribute("region", new BufferAttribute(new Uint8Array(count), 1));
  geometry.setAttribute("skinIndex", new BufferAttribute(Uint16Array.from({ length: 4 * count }, (_, k) => [upper, lower, 0, 0][k % 4] as number), 4));
  const weights = made.upperShare.flatMap((share) => [share, 1 - share, 0, 0]);
  geometry.setAttribute("skinWeight", new BufferAttribute(Float32Array.from(weights), 4));
  const sphere = new Sphere().setFromPoints(made.points.map((point) => new Vector3(...toScene(point))));
  const all = Uint32Array.from({ length: count }, (_, i) => i);
  const surface = { points, normals, index };
  return { id: made.id, geometry, skeleton, rest, rigidAtRest: beside.rigidAtRest, sphere, surface, sample: { index: all, points }, extras: {} };
}
