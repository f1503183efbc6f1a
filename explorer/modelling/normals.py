"""Directions in which the triangles of a mesh face."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def face_normals(points: ArrayLike, faces: ArrayLike) -> Array:
    """Return the unit normals (m, 3) of faces (m, 3) over points (n, 3), outward if wound outward; 0 for a sliver.

    Examples
    --------
    >>> corners = [[0.0, 0.0, 0.0], [2.0, 0.0, 0.0], [0.0, 2.0, 0.0], [4.0, 0.0, 0.0]]
    >>> face_normals(corners, [[0, 1, 2], [0, 1, 3]]).tolist()
    [[0.0, 0.0, 1.0], [0.0, 0.0, 0.0]]
    """
    a, b, c = np.moveaxis(np.asarray(points, dtype=float)[np.asarray(faces)], 1, 0)
    normal = np.cross(b - a, c - a)
    return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12))
