"""Creases of a finished mesh smoothed out.

Where a surface has few triangles for its bends (round a thin tendon, in a cleft between fascicles) decimation and
projection leave some folded on one another, and they show as black nicks. Only their corners are moved, towards the
middle of the corners around, so the rest of the surface stays as it was shaped.
"""

from typing import Final

import numpy as np
import trimesh
from numpy.typing import NDArray
from scipy.sparse import csr_array

from explorer.modelling.normals import face_normals

Array = NDArray[np.float64]

ROUNDS: Final = 16
CREASE_DEG: Final = 120.0
"""Triangles that bend from one to the next by more are folded on one another."""
SHARE: Final = 0.5


def unpaired(points: Array, faces: NDArray[np.int64]) -> tuple[Array, NDArray[np.int64]]:
    """Return a closed mesh without faces that lie back to back: two on the same three points enclose nothing.

    Pinching a thin rod in two leaves such pairs between the halves.

    Examples
    --------
    >>> corners = np.array([[0.0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [2, 0, 0]])
    >>> closed = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [0, 3, 2], [1, 2, 4], [1, 4, 2]])
    >>> points, faces = unpaired(corners, closed)
    >>> len(points), len(faces)
    (4, 4)
    """
    _, same, count = np.unique(np.sort(faces, axis=1), axis=0, return_inverse=True, return_counts=True)
    used, compact = np.unique(faces[count[same.ravel()] == 1], return_inverse=True)
    return points[used], compact.reshape(-1, 3)


def smoothed(points: Array, faces: NDArray[np.int64], free: NDArray[np.bool_] | None = None) -> Array:
    """Return the points (n, 3) of a closed mesh with those of folded edges drawn among their neighbours.

    Parameters
    ----------
    points : (n, 3) mm
    faces : (m, 3)
    free : (n,) bool, optional
        Points that may be moved; all by default.

    Examples
    --------
    >>> from explorer.modelling.distance import sphere
    >>> from explorer.modelling.mesher import mesh
    >>> points, faces = mesh(sphere((0, 0, 0), 10.0), ((-12, -12, -12), (12, 12, 12)), 1.0, 800)
    >>> bool(np.array_equal(smoothed(points, faces), points))
    True
    >>> astray = points.copy()
    >>> astray[0] = points[0] @ [[0.77, 0.64, 0.0], [-0.64, 0.77, 0.0], [0.0, 0.0, 1.0]]
    >>> bool(np.linalg.norm(astray[0] - points[0]) > 6.0)
    True
    >>> bool(np.linalg.norm(smoothed(astray, faces)[0] - points[0]) < 1.0)
    True
    """
    surface = trimesh.Trimesh(points, faces, process=False)
    pairs, edges = surface.face_adjacency, surface.face_adjacency_edges
    count = len(points)
    ends = np.concatenate([edges, edges[:, ::-1]])
    links = csr_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(count, count))
    degree = np.maximum(links.sum(axis=1), 1.0)[:, None]
    points = points.copy()
    for _ in range(ROUNDS):
        normal = face_normals(points, faces)
        bend = np.einsum("ij,ij->i", normal[pairs[:, 0]], normal[pairs[:, 1]])
        folded = np.unique(edges[bend < np.cos(np.radians(CREASE_DEG))])
        folded = folded if free is None else folded[free[folded]]
        if not len(folded):
            break
        points[folded] += SHARE * ((links @ points / degree)[folded] - points[folded])
    return points
