"""What every finished surface must satisfy, and the measures by which a rebuild is recognised."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

Array = NDArray[np.float64]
Faces = NDArray[np.int64]


class QualityError(ValueError):
    """A mesh that is not one closed outward surface; the message names the structure and the fault."""


@dataclass(frozen=True)
class Measures:
    """Size of a closed surface.

    Attributes
    ----------
    area_mm2, volume_mm3 : float
    bounds_mm : ((x, y, z), (x, y, z))
        Lower and upper corner.
    triangles : int
    pieces : int
        Connected components.
    """

    area_mm2: float
    volume_mm3: float
    bounds_mm: tuple[tuple[float, float, float], tuple[float, float, float]]
    triangles: int
    pieces: int


def measure(points: Array, faces: Faces) -> Measures:
    """Measure a surface of (n, 3) points and (m, 3) faces; an open one has a volume that means nothing.

    >>> box = np.array([[x, y, z] for x in (0., 1.) for y in (0., 2.) for z in (0., 3.)])
    >>> from scipy.spatial import ConvexHull
    >>> hull = ConvexHull(box)
    >>> faces = np.where((hull.equations[:, :3] * np.cross(*np.moveaxis(np.diff(box[hull.simplices], axis=1), 1, 0))
    ...                   ).sum(1)[:, None] > 0, hull.simplices, hull.simplices[:, ::-1])
    >>> found = measure(box, faces)
    >>> round(found.area_mm2, 6), round(found.volume_mm3, 6), found.pieces
    (22.0, 6.0, 1)
    """
    corners = points[faces]
    cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    volume = np.einsum("ij,ij->i", corners[:, 0] - points.mean(axis=0), cross).sum() / 6.0
    low, high = points.min(axis=0), points.max(axis=0)
    return Measures(
        float(np.linalg.norm(cross, axis=1).sum() / 2.0),
        float(volume),
        (tuple(map(float, low)), tuple(map(float, high))),  # type: ignore[arg-type]
        len(faces),
        pieces_of(len(points), faces),
    )


def pieces_of(count: int, faces: Faces) -> int:
    """Count the connected components of the vertices that faces use."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]]])
    graph = csr_array((np.ones(len(edges), dtype=bool), (edges[:, 0], edges[:, 1])), shape=(count, count))
    _, label = connected_components(graph, directed=False)
    return len(np.unique(label[faces[:, 0]]))


def require_sound(structure_id: str, points: Array, faces: Faces, pieces: int = 1) -> Measures:
    """Measure a surface and insist that it is closed, wound outward and in the expected number of pieces.

    Raises
    ------
    QualityError
        Naming the structure, the fault, what was expected and what came.
    """
    if len(faces) == 0:
        raise QualityError(f"{structure_id}: expected a surface, got no triangles")
    half = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    key = half[:, 0] * len(points) + half[:, 1]
    back = half[:, 1] * len(points) + half[:, 0]
    repeated = len(key) - len(np.unique(key))
    if repeated:
        raise QualityError(f"{structure_id}: expected every edge once in each direction, got {repeated} repeated")
    unpaired = int((~np.isin(key, back)).sum())
    if unpaired:
        raise QualityError(f"{structure_id}: expected a closed surface, got {unpaired} open edges")
    found = measure(points, faces)
    if found.volume_mm3 <= 0.0:
        raise QualityError(f"{structure_id}: expected faces wound outward, got a volume of {found.volume_mm3:.1f} mm3")
    if found.pieces != pieces:
        raise QualityError(f"{structure_id}: expected {pieces} connected piece(s), got {found.pieces}")
    return found
