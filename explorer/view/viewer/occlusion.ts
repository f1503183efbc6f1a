/**
 * How much of the sky each vertex sees, from 0 (deep among its neighbours) to 1 (open).
 *
 * Surfaces are strewn into a grid of cells and the grid is halved a few times; from a vertex, cones along its normal
 * then read how full the ever larger cells are that they pass (voxel cone tracing). It is done once, when a pack
 * arrives, in a few tens of milliseconds; the picture pays nothing per frame. Only the skeleton and what is in the same
 * pack cast shade: bones and nerves are not darkened by muscles that may be hidden.
 */
import { Box3, Vector3 } from "three";

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
  private readonly min: Vector3;
  private readonly grids: Grid[];

  /** From triangles: xyz triples of scene metres and indices into them. */
  constructor(surfaces: readonly Surface[]) {
    const box = new Box3();
    const v = new Vector3();
    for (const { points } of surfaces) for (let i = 0; i < points.length; i += 3) box.expandByPoint(v.fromArray(points, i));
    box.expandByScalar(CELL_M * 2 ** (LEVELS - 1));
    this.min = box.min.clone();
    const extent = box.getSize(v);
    const cells = (length: number) => Math.max(1, Math.ceil(length / CELL_M));
    const size = [cells(extent.x), cells(extent.y), cells(extent.z)] as const;
    const finest: Grid = { data: new Float32Array(size[0] * size[1] * size[2]), size, cell: CELL_M };
    for (const surface of surfaces) this.strew(finest, surface.points, surface.index);
    // A cell that a surface crosses is about as full as that surface is large in it.
    finest.data.forEach((area, i) => (finest.data[i] = Math.min(1, area / CELL_M ** 2)));
    this.grids = [finest];
    for (let level = 1; level < LEVELS; level++) this.grids.push(halve(this.grids[level - 1] as Grid));
  }

  openness({ points, normals }: Surface): Uint8Array {
    const out = new Uint8Array(points.length / 3);
    for (let i = 0; i < out.length; i++) {
      const at = (array: Float32Array, k: number) => array[3 * i + k] as number;
      let open = 1;
      this.grids.forEach((grid, level) => {
        const r = grid.cell * REACH;
        const full = this.read(grid, at(points, 0) + r * at(normals, 0), at(points, 1) + r * at(normals, 1), at(points, 2) + r * at(normals, 2));
        open *= 1 - Math.min(1, full * (WEIGHTS[level] as number) * 2 ** level);
      });
      out[i] = 255 * open;
    }
    return out;
  }

  /** Put each triangle's area into the cells it crosses, by points about a cell apart. */
  private strew(grid: Grid, points: Float32Array, index: ArrayLike<number>): void {
    const [a, b, c, p] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
    for (let i = 0; i + 2 < index.length; i += 3) {
      a.fromArray(points, 3 * (index[i] as number));
      b.fromArray(points, 3 * (index[i + 1] as number)).sub(a);
      c.fromArray(points, 3 * (index[i + 2] as number)).sub(a);
      const area = p.crossVectors(b, c).length() / 2;
      const steps = Math.min(24, Math.max(1, Math.ceil(Math.max(b.length(), c.length()) / grid.cell)));
      const share = area / ((steps * (steps + 1)) / 2);
      for (let u = 0; u < steps; u++) {
        for (let w = 0; w < steps - u; w++) {
          p.copy(a).addScaledVector(b, (u + 1 / 3) / steps).addScaledVector(c, (w + 1 / 3) / steps);
          const k = this.cellAt(grid, p.x, p.y, p.z);
          if (k >= 0) grid.data[k] = (grid.data[k] as number) + share;
        }
      }
    }
  }

  private cellAt({ size, cell }: Grid, x: number, y: number, z: number): number {
    const i = Math.floor((x - this.min.x) / cell);
    const j = Math.floor((y - this.min.y) / cell);
    const k = Math.floor((z - this.min.z) / cell);
    if (i < 0 || j < 0 || k < 0 || i >= size[0] || j >= size[1] || k >= size[2]) return -1;
    return i + size[0] * (j + size[1] * k);
  }

  /** Trilinear, cell centres being the nodes; empty outside. */
  private read(grid: Grid, x: number, y: number, z: number): number {
    const h = grid.cell;
    const f = (value: number, min: number) => (value - min) / h - 0.5;
    const [fx, fy, fz] = [f(x, this.min.x), f(y, this.min.y), f(z, this.min.z)];
    const [tx, ty, tz] = [fx - Math.floor(fx), fy - Math.floor(fy), fz - Math.floor(fz)];
    let sum = 0;
    for (let corner = 0; corner < 8; corner++) {
      const cx = corner & 1;
      const cy = (corner >> 1) & 1;
      const cz = corner >> 2;
      const k = this.cellAt(grid, x + (cx - tx) * h, y + (cy - ty) * h, z + (cz - tz) * h);
      const weight = (cx ? tx : 1 - tx) * (cy ? ty : 1 - ty) * (cz ? tz : 1 - tz);
      if (k >= 0) sum += weight * (grid.data[k] as number);
    }
    return sum;
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
