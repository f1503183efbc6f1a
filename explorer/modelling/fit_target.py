"""What a fit looks at: points about a specimen's surface and how far each lies from it."""

from pathlib import Path

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from explorer.modelling.distance import Array

NEAR_MM = 2.5
"""How far off the surface the extra points reach that tell inside from outside."""


class Target:
    """A specimen's closed surface, scaled about its centre of area and moved there.

    Parameters
    ----------
    path : Path
        Any surface that PyVista reads, RAS+ millimetres.
    scale : float
        Uniform factor applied to it.
    widen : float
        Further factor from side to side.
    seed : int
        Of the sampling; the same seed gives the same points.
    """

    def __init__(self, path: Path, scale: float = 1.0, widen: float = 1.0, seed: int = 0) -> None:
        mesh = pv.read(path).extract_surface(algorithm=None).triangulate().clean()
        if mesh.n_cells == 0:
            raise ValueError(f"{path}: expected a surface, got no triangles")
        faces = mesh.regular_faces
        points = np.asarray(mesh.points, dtype=float)
        _, weight = _normals(points, faces)
        centre = (points[faces].mean(axis=1) * weight[:, None]).sum(axis=0) / weight.sum()
        self.points, self.faces = (points - centre) * np.array([scale * widen, scale, scale]), faces
        self.surface = pv.PolyData.from_regular_faces(self.points, faces)
        self.rng = np.random.default_rng(seed)

    def on(self, count: int) -> tuple[Array, Array]:
        """Return points (count, 3) spread over the surface by area and the outward normals there."""
        normals, weight = _normals(self.points, self.faces)
        edges = np.cumsum(weight)
        # One random offset and even steps: the spread of the area is met better than by free draws.
        drawn = np.searchsorted(edges, (np.arange(count) + self.rng.random()) / count * edges[-1])
        chosen = np.minimum(drawn, len(self.faces) - 1)
        u, v = self.rng.random((2, count, 1))
        fold = u + v > 1.0
        u, v = np.where(fold, 1.0 - u, u), np.where(fold, 1.0 - v, v)
        a, b, c = (self.points[self.faces[chosen, k]] for k in range(3))
        return a + u * (b - a) + v * (c - a), normals[chosen]

    def about(self, count: int) -> tuple[Array, Array]:
        """Return points (count, 3) within a few millimetres of the surface and their distances (count,)."""
        points, normals = self.on(count)
        points = points + normals * self.rng.uniform(-NEAR_MM, NEAR_MM, (count, 1))
        return points, self.distance(points)

    def distance(self, points: Array) -> Array:
        """Return signed distances (n,) of points to the surface, negative inside."""
        cloud = pv.PolyData(points).compute_implicit_distance(self.surface)
        return np.asarray(cloud["implicit_distance"], dtype=float)


def _normals(points: Array, faces: NDArray[np.int64]) -> tuple[Array, Array]:
    a, b, c = (points[faces[:, k]] for k in range(3))
    cross = np.cross(b - a, c - a)
    size = np.linalg.norm(cross, axis=1)
    return cross / np.maximum(size, 1e-12)[:, None], size / 2.0
