/** A small tiling block of smooth noise: the grain of bone and, smeared along the fibre, the streaks of muscle. */
import { Data3DTexture, LinearFilter, LinearMipmapLinearFilter, RedFormat, RepeatWrapping, UnsignedByteType } from "three";

const SIZE = 32;

export function noiseTexture(): Data3DTexture {
  // A fixed generator (mulberry32), so that the same structure looks the same in every picture.
  let seed = 0x5eed;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const data = Uint8Array.from({ length: SIZE ** 3 }, () => 256 * random());
  const texture = new Data3DTexture(data, SIZE, SIZE, SIZE);
  texture.format = RedFormat;
  texture.type = UnsignedByteType;
  texture.magFilter = LinearFilter;
  // Seen from afar the grain must fade to grey, not shimmer.
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.wrapS = texture.wrapT = texture.wrapR = RepeatWrapping;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}
