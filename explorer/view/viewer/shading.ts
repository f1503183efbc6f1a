/** The shade that a surface keeps: hollows, and what its neighbours hide of the sky. */
import { BufferAttribute, type BufferGeometry } from "three";
import type { Pause } from "./breath";
import { cavity } from "./cavity";
import { Occlusion } from "./occlusion";
import type { Piece } from "./packs";

/** Of 255. */
const HALF_OPEN = 170;

/** As if in the open: a surface can be drawn like this before its shade is known. */
export function unshaded(geometry: BufferGeometry): void {
  const { count } = geometry.getAttribute("position");
  geometry.setAttribute("cavity", new BufferAttribute(new Uint8Array(count), 1, true));
  geometry.setAttribute("openness", new BufferAttribute(new Uint8Array(count).fill(255), 1, true));
}

/** What lies inside another is only seen once that is opened, in a light that nothing can be worked out about. */
export function halfShaded(geometry: BufferGeometry): void {
  write(geometry, "openness", new Uint8Array(geometry.getAttribute("openness").count).fill(HALF_OPEN));
}

/** Work out the shade of pieces, which they cast on each other and `around` casts on them. */
export async function shade(pieces: readonly Piece[], around: readonly Piece[], pause: Pause): Promise<void> {
  if (pieces.length === 0) return;
  const occlusion = await Occlusion.of([...around, ...pieces].map(({ surface }) => surface), pause);
  for (const { geometry, surface } of pieces) {
    await pause();
    write(geometry, "cavity", cavity(surface.points, surface.normals, surface.index));
    write(geometry, "openness", occlusion.openness(surface));
  }
}

function write(geometry: BufferGeometry, name: string, values: Uint8Array): void {
  const attribute = geometry.getAttribute(name) as BufferAttribute;
  (attribute.array as Uint8Array).set(values);
  attribute.needsUpdate = true;
}
