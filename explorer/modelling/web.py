"""Curved plates of bone: a smooth surface through a grid of named points, with its own half thickness at each.

Where `distance.shell` takes a wall of given thickness, a web thins and thickens along its surface (the iliac wing
between its thick crest and its thin fossa) and its free edge is as round as it is thick there.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import PchipInterpolator, RectBivariateSpline
from scipy.spatial import cKDTree

from explorer.modelling.distance import Array, Field

COARSE = 5
FAR_MM = 12.0
"""Farther off than this a lower bound, from every few samples, stands for the distance."""
STEEPEST = 0.9
"""Largest growth of the half thickness along the surface that is still followed between samples."""


def web(nodes: ArrayLike, step_mm: float = 1.5) -> Field:
    """Return the plate swept by a ball that rolls along a surface, as large as the half thickness there.

    Parameters
    ----------
    nodes : (u, v, 4)
        x, y, z and half thickness, mm; u and v at least 2. Positions follow a bicubic spline (of lower order along
        a short side), thickness a monotone one, so that it never falls below its neighbours.
    step_mm : float
        Sampling of the surface; the distance is measured to the tangent plane of the nearest sample, so its error
        is step^2 / (8 radius of curvature).

    Raises
    ------
    ValueError
        If the shape is wrong or a half thickness is not positive.

    Examples
    --------
    >>> flat = web([[[0, 0, 0, 2], [20, 0, 0, 2]], [[0, 20, 0, 4], [20, 20, 0, 4]]])
    >>> np.round(flat(np.array([[10.0, 0.0, 5.0], [10.0, 20.0, 5.0], [10.0, -3.0, 0.0]])), 2).tolist()
    [2.98, 1.0, 1.0]
    """
    grid = np.asarray(nodes, dtype=float)
    if grid.ndim != 3 or grid.shape[2] != 4 or min(grid.shape[:2]) < 2:
        raise ValueError(f"web nodes: expected (u, v, 4) with u, v >= 2, got {grid.shape}")
    if grid[..., 3].min() <= 0.0:
        raise ValueError(f"web half thickness: expected positive millimetres, got {grid[..., 3].min()}")
    surface = _surface(grid, step_mm)
    count = np.array(surface.shape[:2])
    index = np.stack(np.meshgrid(*(np.arange(n) for n in count), indexing="ij"), axis=-1).reshape(-1, 2)
    balls = surface.reshape(-1, 4)
    along_u, along_v = (_tempered(np.gradient(surface, axis=k).reshape(-1, 4)) for k in (0, 1))
    uu, uv, vv = (_power(a, b) for a, b in ((along_u, along_u), (along_u, along_v), (along_v, along_v)))
    size = np.maximum(uu * vv - uv**2, 1e-6)
    # The outermost ball is the one of least power |p - c|^2 - r^2: the nearest neighbour with one more coordinate.
    largest = balls[:, 3].max()
    tree = cKDTree(np.column_stack([balls[:, :3], np.sqrt(largest**2 - balls[:, 3] ** 2)]))

    every = np.all((index % COARSE == 0) | (index == count - 1), axis=1)
    coarse = cKDTree(balls[every, :3])

    def field(p: Array) -> Array:
        values = coarse.query(p)[0] - largest - COARSE * step_mm
        close = values < FAR_MM
        values[close] = near_by(p[close])
        return np.asarray(values)

    def near_by(p: Array) -> Array:
        _, near = tree.query(np.column_stack([p, np.zeros(len(p))]))
        away = np.column_stack([p - balls[near, :3], -balls[near, 3]])
        a, b = _power(away, along_u[near]), _power(away, along_v[near])
        s = (vv[near] * a - uv[near] * b) / size[near]
        t = (uu[near] * b - uv[near] * a) / size[near]
        s = np.clip(s, np.maximum(-0.75, -index[near, 0]), np.minimum(0.75, count[0] - 1 - index[near, 0]))
        t = np.clip(t, np.maximum(-0.75, -index[near, 1]), np.minimum(0.75, count[1] - 1 - index[near, 1]))
        ball = balls[near] + s[:, None] * along_u[near] + t[:, None] * along_v[near]
        return np.asarray(np.linalg.norm(p - ball[:, :3], axis=1) - ball[:, 3])

    return field


def _tempered(step: Array) -> Array:
    """Return steps (n, 4) whose radius grows more slowly than the distance: a faster ball hides its neighbours."""
    room = STEEPEST * np.linalg.norm(step[:, :3], axis=1)
    return np.column_stack([step[:, :3], np.clip(step[:, 3], -room, room)])


def _power(a: Array, b: Array) -> Array:
    """Return the products of (n, 4) rows in which the fourth coordinate, a radius, counts negative."""
    return np.asarray(np.einsum("ij,ij->i", a[:, :3], b[:, :3]) - a[:, 3] * b[:, 3])


def _surface(grid: Array, step_mm: float) -> Array:
    """Sample positions and half thickness finely: (u, v, 4) -> (m, n, 4)."""
    nu, nv = grid.shape[:2]
    u, v = np.linspace(0.0, 1.0, nu), np.linspace(0.0, 1.0, nv)
    fine_u, fine_v = (np.linspace(0.0, 1.0, _fine(grid[..., :3], axis, step_mm)) for axis in (0, 1))
    place = [
        RectBivariateSpline(u, v, grid[..., k], kx=min(3, nu - 1), ky=min(3, nv - 1))(fine_u, fine_v) for k in range(3)
    ]
    half = PchipInterpolator(v, PchipInterpolator(u, grid[..., 3], axis=0)(fine_u), axis=1)(fine_v)
    return np.stack([*place, half], axis=-1)


def _fine(nodes: Array, axis: int, step_mm: float) -> int:
    length = np.linalg.norm(np.diff(nodes, axis=axis), axis=2).sum(axis=axis).max()
    return max(int(nodes.shape[axis]), int(np.ceil(length / step_mm)) + 1)


def along(row: ArrayLike, count: int) -> Array:
    """Return `count` evenly spaced points (count, k) on the curve through a row of points (n, k), n >= 2.

    Examples
    --------
    >>> along([[0.0, 0.0], [1.0, 4.0]], 3).tolist()
    [[0.0, 0.0], [0.5, 2.0], [1.0, 4.0]]
    """
    nodes = np.asarray(row, dtype=float)
    chord = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(nodes[:, :3], axis=0), axis=1))])
    return np.asarray(PchipInterpolator(chord, nodes, axis=0)(np.linspace(0.0, chord[-1], count)))


def folded(half: Field) -> Field:
    """Return a right-hand field together with its mirror image in the plane x = 0."""
    return lambda p: half(np.column_stack([np.abs(p[:, 0]), p[:, 1:]]))
