/** How much of a muscle is tendon at each vertex, from 0 (belly) to 1, passing softly from one to the other. */
import { smoothed } from "./cavity";

/** About half a centimetre each way, as muscles are triangulated. */
const RINGS = 3;

/** From the region of each vertex, which is not 0 in tendon and aponeurosis; all 0 gives all 0. */
export function tendon(region: ArrayLike<number>, index: ArrayLike<number>): Uint8Array {
  const degree = new Float32Array(region.length);
  for (let i = 0; i < index.length; i++) degree[index[i] as number] = (degree[index[i] as number] as number) + 2;
  const sharp = Float32Array.from(region, (value) => Math.min(1, value));
  return Uint8Array.from(smoothed(sharp, index, degree, RINGS), (value) => 255 * value);
}
