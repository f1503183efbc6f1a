"""A finished soft mesh settled against what it lies on.

A field says exactly where muscle ends and bone begins, but a mesh of few triangles cuts corners: flat faces bridge
the ridges of a bone. Here the finished surface gives way until neither its own points nor those of the neighbour
lie deeper in the other than is allowed.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from explorer.modelling.clearance import samples, to_surface
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

ROUNDS: Final = 12
MOVERS: Final = 3
"""How many of the nearest vertices give way to a point that is too deep."""
FARTHEST_MM: Final = 1.6
"""No vertex gives way farther; a deeper overlap is a fault of the recipe."""
TIP_MM: Final = 1.0
LOST_MM: Final = 4.5
DAMPING: Final = 0.6
LEAST_COSINE: Final = 0.5
"""Faces that turn more than this are put back."""


def settled(points: Array, faces: NDArray[np.int64], others: Sequence[Solid], allowed_mm: float) -> Array:
    """Return the points (n, 3) of a closed mesh drawn back from others by no more than is needed.

    Parameters
    ----------
    points : (n, 3) mm
    faces : (m, 3)
    others : sequence of Solid
        What it may not enter; those out of reach cost nothing.
    allowed_mm : float
        Depth that may remain.

    Examples
    --------
    >>> from explorer.modelling.distance import sphere
    >>> from explorer.modelling.mesher import mesh
    >>> room = ((-12, -12, -12), (12, 12, 12))
    >>> ball = mesh(sphere((0, 0, 0), 10.0), room, 1.0, 1200)
    >>> pin = Solid(*mesh(sphere((0, 0, 10.0), 1.0), room, 0.4, 400))
    >>> drawn_back = Solid(settled(*ball, [pin], 0.2), ball[1])
    >>> bool(-0.4 < to_surface([drawn_back])(pin.points).min() < 0.0)
    True
    """
    low, high = points.min(axis=0), points.max(axis=0)
    near = [s for s in others if (s.points.max(axis=0) > low).all() and (s.points.min(axis=0) < high).all()]
    if not near:
        return points
    field = to_surface(near)
    marks = np.concatenate([samples(s)[0] for s in near])
    marks = marks[((marks > low) & (marks < high)).all(axis=1)]
    start, drawn = points, np.zeros(len(points))
    for _ in range(ROUNDS):
        own = Solid(points, faces)
        normals = samples(own)[1][: len(points)]
        lack = np.maximum(-field(points) - allowed_mm, 0.0)
        if len(marks):
            depth = -to_surface([own])(marks) - allowed_mm
            deep = depth > 0.0
            if deep.any():
                _, movers = cKDTree(points).query(marks[deep], k=MOVERS)
                np.maximum.at(lack, movers, depth[deep][:, None])
        if lack.max() < 0.02:
            break
        step = np.minimum(DAMPING * lack, FARTHEST_MM - drawn)
        drawn = drawn + step
        points = points - step[:, None] * normals
    return _unfolded(start, points, faces)


def anchored(points: Array, faces: NDArray[np.int64], ends: Array) -> Array:
    """Return the points (n, 3) of a mesh with its tips drawn to their ends (k, 3), mm, from which thinning took them.

    An end farther than `LOST_MM` from any vertex is left: that fascicle is missing, and no vertex of another may stand
    for it.
    """
    miss = to_surface([Solid(points, faces)])(ends)
    away, nearest = cKDTree(points).query(ends)
    lost = (miss > TIP_MM) & (away < LOST_MM)
    drawn = points.copy()
    drawn[nearest[lost]] = ends[lost]
    return _unfolded(points, drawn, faces)


def _unfolded(start: Array, points: Array, faces: NDArray[np.int64]) -> Array:
    """Put vertices back where drawing them has turned a face over, until no face is."""
    before = _normals(start, faces)
    for _ in range(ROUNDS):
        turned = np.einsum("ij,ij->i", before, _normals(points, faces)) < LEAST_COSINE
        if not turned.any():
            break
        back = faces[turned].ravel()
        points = points.copy()
        points[back] = start[back]
    return points


def _normals(points: Array, faces: NDArray[np.int64]) -> Array:
    a, b, c = (points[faces[:, k]] for k in range(3))
    normal = np.cross(b - a, c - a)
    return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12))
