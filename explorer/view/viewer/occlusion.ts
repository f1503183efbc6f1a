/**
 * How much of the sky each vertex sees, from 0 (deep among its neighbours) to 1 (open).
 *
 * Surfaces are strewn into a grid of cells and the grid is halved a few times; from a vertex, cones along its normal
 * then read how full the ever larger cells are that they pass (voxel cone tracing). It is done once for a pack, in
 * slices between frames; the picture pays nothing per frame. Only the skeleton and what is in the same
 * pack cast shade: bones and nerves are not darkened by muscles that may be hidden.
 */
import { Box3, Vector3 } from "three";
import type { Pause } from "./breath";

const CELL_M = 0.003;
const LEVELS = 4;
/** Distances along the normal at which a level is read, in cells of that level. */
const REACH = 1.6;
const WEIGHTS = [0.55, 0.7, 0.65, 0.4];

interface Grid {
  readonly data: Float32Array;
  readonly size: readonly [number, number, number];
  readonly cell: number;
}

export interface Surface {
  readonly points: Float32Array;
  readonly normals: Float32Array;
  readonly index: ArrayLike<number>;
}

export class Occlusion {
  private constructor(
    private readonly min: Vector3,
    private readonly grids: readonly Grid[],
  ) {}

  /** From triangles: xyz triples of scene metres and indices into them. */
  static async of(surfaces: readonly Surface[], pause: Pause): Promise<Occlusion> {
    const box = new Box3();
    const v = new Vector3();
    for (const { points } of surfaces) for (let i = 0; i < points.length; i += 3) box.expandByPoint(v.fromArray(points, i));
    box.expandByScalar(CELL_M * 2 ** (LEVELS - 1));
    const extent = box.getSize(v);
    const cells = (length: number) => Math.max(1, Math.ceil(length / CELL_M));
    const size = [cells(extent.x), cells(extent.y), cells(extent.z)] as const;
    const finest: Grid = { data: new Float32Array(size[0] * size[1] * size[2]), size, cell: CELL_M };
    for (const { points, index } of surfaces) {
      await pause();
      strew(finest, box.min, points, index);
    }
    await pause();
    // A cell that a surface crosses is about as full as that surface is large in it.
    const { data } = finest;
    for (let i = 0; i < data.length; i++) data[i] = Math.min(1, (data[i] as number) / CELL_M ** 2);
    const grids = [finest];
    for (let level = 1; level < LEVELS; level++) {
      await pause();
      grids.push(halve(grids[level - 1] as Grid));
    }
    return new Occlusion(box.min.clone(), grids);
  }

  openness({ points, normals }: Surface): Uint8Array {
    const out = new Uint8Array(points.length / 3);
    for (let i = 0; i < out.length; i++) {
      const [x, y, z] = [points[3 * i] as number, points[3 * i + 1] as number, points[3 * i + 2] as number];
      const [nx, ny, nz] = [normals[3 * i] as number, normals[3 * i + 1] as number, normals[3 * i + 2] as number];
      let open = 1;
      for (let level = 0; level < LEVELS; level++) {
        const grid = this.grids[level] as Grid;
        const r = grid.cell * REACH;
        const full = this.read(grid, x + r * nx, y + r * ny, z + r * nz);
        open *= 1 - Math.min(1, full * (WEIGHTS[level] as number) * 2 ** level);
      }
      out[i] = 255 * open;
    }
    return out;
  }

  /** Trilinear, cell centres being the nodes; empty outside. */
  private read({ data, size: [nx, ny, nz], cell }: Grid, x: number, y: number, z: number): number {
    const fx = (x - this.min.x) / cell - 0.5;
    const fy = (y - this.min.y) / cell - 0.5;
    const fz = (z - this.min.z) / cell - 0.5;
    const [i, j, k] = [Math.floor(fx), Math.floor(fy), Math.floor(fz)];
    const [tx, ty, tz] = [fx - i, fy - j, fz - k];
    let sum = 0;
    for (let corner = 0; corner < 8; corner++) {
      const [u, v, w] = [i + (corner & 1), j + ((corner >> 1) & 1), k + (corner >> 2)];
      if (u < 0 || v < 0 || w < 0 || u >= nx || v >= ny || w >= nz) continue;
      const weight = (corner & 1 ? tx : 1 - tx) * (corner & 2 ? ty : 1 - ty) * (corner & 4 ? tz : 1 - tz);
      sum += weight * (data[u + nx * (v + ny * w)] as number);
    }
    return sum;
  }
}

/** Put each triangle's area into the cells it crosses, by points about a cell apart. */
function strew({ data, size: [nx, ny, nz], cell }: Grid, min: Vector3, points: Float32Array, index: ArrayLike<number>): void {
  const [a, b, c, p] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  for (let t = 0; t + 2 < index.length; t += 3) {
    a.fromArray(points, 3 * (index[t] as number)).sub(min);
    b.fromArray(points, 3 * (index[t + 1] as number)).sub(min).sub(a);
    c.fromArray(points, 3 * (index[t + 2] as number)).sub(min).sub(a);
    const area = p.crossVectors(b, c).length() / 2;
    const steps = Math.min(24, Math.max(1, Math.ceil(Math.max(b.length(), c.length()) / cell)));
    const share = area / ((steps * (steps + 1)) / 2);
    for (let u = 0; u < steps; u++) {
      for (let w = 0; w < steps - u; w++) {
        const [s, r] = [(u + 1 / 3) / steps, (w + 1 / 3) / steps];
        const i = Math.floor((a.x + s * b.x + r * c.x) / cell);
        const j = Math.floor((a.y + s * b.y + r * c.y) / cell);
        const k = Math.floor((a.z + s * b.z + r * c.z) / cell);
        if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) continue;
        const at = i + nx * (j + ny * k);
        data[at] = (data[at] as number) + share;
      }
    }
  }
}

function halve(fine: Grid): Grid {
  const size = fine.size.map((n) => Math.ceil(n / 2)) as [number, number, number];
  const data = new Float32Array(size[0] * size[1] * size[2]);
  const [nx, ny, nz] = fine.size;
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      const from = nx * (j + ny * k);
      const to = size[0] * ((j >> 1) + size[1] * (k >> 1));
      for (let i = 0; i < nx; i++) data[to + (i >> 1)] = (data[to + (i >> 1)] as number) + (fine.data[from + i] as number) / 8;
    }
  }
  return { data, size, cell: fine.cell * 2 };
}
