/** How far each structure is drawn from its place when the spine is taken apart. */
import { Vector3 } from "three";

/** Growth of distances along the spine, to the sides and front to back, fully apart. */
const ALONG = 0.55;
const ASIDE = 0.8;
const DEPTH = 0.9;

/**
 * Offset of a structure from its own centre and that of the whole, scene metres, `amount` from 0 to 1.
 *
 * Along the spine all move apart alike, so their order stays; across it only what stands off the column moves, so the
 * column itself stays in line.
 */
export function explodeOffset(centre: Vector3, middle: Vector3, amount: number): Vector3 {
  return new Vector3(
    ASIDE * (centre.x - middle.x),
    ALONG * (centre.y - middle.y),
    DEPTH * Math.sign(centre.z - middle.z) * Math.max(0, Math.abs(centre.z - middle.z) - 0.04),
  ).multiplyScalar(amount);
}
