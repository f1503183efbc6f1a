"""Turn a signed distance function into a smooth, closed triangle mesh.

Marching cubes finds the surface on a grid that is evaluated only where the surface can be; quadric decimation
brings the count down; a few rounds of even spacing within the surface and projection back onto it take away the
steps of the grid. The same field gives the same mesh, bit for bit.
"""

import fast_simplification
import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components
from skimage.measure import marching_cubes

from explorer.modelling.distance import Array, Field, gradient
from explorer.modelling.normals import face_normals

Faces = NDArray[np.int64]

BLOCK = 6
"""Cells along the edge of a block that is kept or skipped as a whole."""
CHUNK = 200_000
"""Points evaluated at once; bounds memory, not results."""
STRAY_SHARE = 0.01
"""A second piece larger than this share of the faces is a fault of the recipe, not a crumb."""
ROUNDS = 8
RIM_BEND = 0.1
"""1 less the mean cosine between a point's normal and its neighbours', from which on the point stays on its rim."""
FOLD_COSINE = -0.3
"""Two triangles whose normals have a smaller cosine are folded on one another."""


def mesh(
    field: Field,
    bounds_mm: tuple[ArrayLike, ArrayLike],
    spacing_mm: float,
    triangles: int | None = None,
    safety: float = 2.0,
    *,
    one_piece: bool = True,
    rims: bool = False,
) -> tuple[Array, Faces]:
    """Return the surface field = 0 as (points (n, 3) mm, faces (m, 3)): closed, outward, one component.

    Parameters
    ----------
    bounds_mm : lower and upper corner (3,), (3,); the surface must lie inside.
    spacing_mm : grid spacing; features thinner than twice this may vanish.
    triangles : wanted count after decimation, met to about one in a hundred; None keeps every triangle.
    rims : leave points on rims where decimation put them, as on an endplate; else all are spaced evenly.
    one_piece : drop crumbs and refuse a second piece; False keeps whatever there is (to look at an unfinished shape).
    safety : how many times too large the field may be away from its surface (1 for true distances).

    Raises
    ------
    ValueError
        No surface, a surface that leaves the bounds, or more than one piece of notable size.

    Examples
    --------
    >>> from explorer.modelling.distance import sphere
    >>> points, faces = mesh(sphere((0, 0, 0), 10.0), ((-12, -12, -12), (12, 12, 12)), 1.0, 800)
    >>> bool(abs(np.linalg.norm(points, axis=1) - 10.0).max() < 0.01), abs(len(faces) - 800) < 10
    (True, True)
    """
    low, high = (np.asarray(b, dtype=float) for b in bounds_mm)
    if not (spacing_mm > 0.0 and (high > low).all()):
        raise ValueError(f"mesh: expected low < high and spacing > 0, got {low}, {high}, {spacing_mm}")
    values = _sample(field, low, high, spacing_mm, safety)
    if not (values.min() < 0.0 < values.max()):
        raise ValueError(f"mesh: expected a surface between {low} and {high}, got values {values.min():.3g} to "
                         f"{values.max():.3g}")  # fmt: skip
    if min(values[face].min() for face in _sides()) <= 0.0:
        raise ValueError(f"mesh: expected the surface inside {low} to {high}, got one that leaves them")
    points, faces, _, _ = marching_cubes(  # type: ignore[no-untyped-call]
        values, 0.0, spacing=(spacing_mm,) * 3, gradient_direction="ascent"
    )
    points, faces = np.asarray(points, dtype=float) + low, np.asarray(faces, dtype=np.int64)
    if one_piece:
        points, faces = _largest_piece(points, faces)
    if triangles is not None and triangles < len(faces):
        points, faces = _decimate(points, faces, triangles)
    points = _relax(field, points, faces, rims)
    if signed_volume(points, faces) < 0.0:
        faces = faces[:, ::-1]
    _require_closed(faces)
    return points, np.ascontiguousarray(faces)


def signed_volume(points: Array, faces: Faces) -> float:
    """Return the volume in mm^3 enclosed by a closed mesh, negative when its faces look inward."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6.0)


def _sample(field: Field, low: Array, high: Array, spacing: float, safety: float) -> Array:
    """Evaluate on the grid; where a block cannot hold surface its centre's value stands for the block."""
    blocks = np.ceil((high - low) / (spacing * BLOCK)).astype(int)
    width = spacing * BLOCK
    centres = [low[k] + width * (np.arange(blocks[k]) + 0.5) for k in range(3)]
    coarse = _evaluate(field, np.stack(np.meshgrid(*centres, indexing="ij"), axis=-1).reshape(-1, 3)).reshape(blocks)
    keep = np.abs(coarse) <= safety * (np.sqrt(3.0) / 2.0 * width + spacing)
    values = np.pad(np.kron(coarse, np.ones((BLOCK,) * 3)), (0, 1), mode="edge")
    wanted = np.zeros(values.shape, dtype=bool)
    for i, j, k in np.argwhere(keep) * BLOCK:
        wanted[i : i + BLOCK + 1, j : j + BLOCK + 1, k : k + BLOCK + 1] = True
    index = np.argwhere(wanted)
    values[wanted] = _evaluate(field, low + spacing * index)
    return values


def _evaluate(field: Field, points: Array) -> Array:
    chunks = [field(points[i : i + CHUNK]) for i in range(0, len(points), CHUNK)]
    return np.concatenate(chunks) if chunks else np.zeros(0)


def _sides() -> list[tuple[slice | int, ...]]:
    everything = slice(None)
    return [tuple(end if k == axis else everything for k in range(3)) for axis in range(3) for end in (0, -1)]


def _largest_piece(points: Array, faces: Faces) -> tuple[Array, Faces]:
    count = len(points)
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]]])
    graph = csr_array((np.ones(len(edges), dtype=np.int8), (edges[:, 0], edges[:, 1])), shape=(count, count))
    pieces, label = connected_components(graph, directed=False)
    if pieces == 1:
        return points, faces
    sizes = np.bincount(label[faces[:, 0]], minlength=pieces)
    order = np.argsort(sizes)[::-1]
    if sizes[order[1]] > STRAY_SHARE * sizes[order[0]]:
        where = points[label == order[1]].mean(axis=0).round(1).tolist()
        raise ValueError(f"mesh: expected one component, got a second of {sizes[order[1]]} faces about {where}")
    kept = faces[label[faces[:, 0]] == order[0]]
    used, compact = np.unique(kept, return_inverse=True)
    return points[used], compact.reshape(-1, 3)


def _decimate(points: Array, faces: Faces, triangles: int) -> tuple[Array, Faces]:
    # Quadrics are computed in single precision: centring keeps the digits for shapes far from the origin.
    centre = points.mean(axis=0)
    light, narrow = (points - centre).astype(np.float32), faces.astype(np.int32)
    for share in (1.0, 1.1, 1.25, 1.5):
        small, thinned = fast_simplification.simplify(light, narrow, target_count=int(share * triangles))
        fewer, corners = np.asarray(small, dtype=float) + centre, np.asarray(thinned, dtype=np.int64)
        if not _is_closed(corners):
            fewer, corners = _largest_piece(*_unpinched(fewer, corners))
        if _is_closed(corners):
            return fewer, corners
    return points, faces


def _unpinched(points: Array, faces: Faces) -> tuple[Array, Faces]:
    """Give sheets that were pinched together along one edge a vertex each on it.

    Collapsing the edges of a thin rod can leave an edge that four faces share. They are paired by how little the
    surface bends between them, and every pair but the first is split at a midpoint of its own.
    """
    sides: dict[tuple[int, int], list[int]] = {}
    for face, row in enumerate(faces.tolist()):
        for k in range(3):
            sides.setdefault((row[k], row[(k + 1) % 3]), []).append(face)
    crowded = [edge for edge, ahead in sides.items() if len(ahead) > 1 and edge[0] < edge[1]]
    rows, places = [list(row) for row in faces.tolist()], list(points)
    for a, b in crowded:
        ahead = [f for f, row in enumerate(rows) if _runs(row, a, b)]
        back = [f for f, row in enumerate(rows) if _runs(row, b, a)]
        for face in ahead[1:]:
            normal = _face_normal(places, rows[face])
            other = max(back, key=lambda f, n=normal: float(n @ _face_normal(places, rows[f])))  # type: ignore[misc]
            back.remove(other)
            places.append(0.5 * (places[a] + places[b]))
            for split in (face, other):
                row = rows[split]
                rows[split] = [len(places) - 1 if v == a else v for v in row]
                rows.append([len(places) - 1 if v == b else v for v in row])
    return np.array(places), np.array(rows, dtype=np.int64)


def _runs(row: list[int], a: int, b: int) -> bool:
    return any(row[k] == a and row[(k + 1) % 3] == b for k in range(3))


def _face_normal(places: list[Array], row: list[int]) -> Array:
    return np.asarray(face_normals([places[v] for v in row], [[0, 1, 2]])[0])


def _relax(field: Field, points: Array, faces: Faces, rims: bool) -> Array:
    """Space points evenly within the surface, but for those on rims, and bring them back onto it."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    n = len(points)
    links = csr_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n))
    degree = np.maximum(links.sum(axis=1), 1.0)[:, None]
    reach = np.linalg.norm(points[edges[:, 0]] - points[edges[:, 1]], axis=1).mean()
    for left in range(ROUNDS, -1, -1):
        slope = gradient(field, points)
        steep = np.maximum((slope**2).sum(axis=1, keepdims=True), 0.04)
        step = -field(points)[:, None] * slope / steep
        size = np.linalg.norm(step, axis=1, keepdims=True)
        points = points + step * np.minimum(1.0, 0.5 * reach / np.maximum(size, 1e-12))
        if left > 2:  # the last rounds only project
            drift = links @ points / degree - points
            normal = slope / np.sqrt(steep)
            if rims:  # drawn away from where decimation put them, points would leave the rim blunt
                bend = 1.0 - np.einsum("ij,ij->i", links @ normal / degree, normal)[:, None]
                drift = np.maximum(1.0 - bend / RIM_BEND, 0.0) * drift
            points = points + 0.5 * (drift - np.einsum("ij,ij->i", drift, normal)[:, None] * normal)
    for _ in range(2 * ROUNDS):
        folded = _folded(points, faces)
        if not rims or len(folded) == 0:
            break
        points[folded] += 0.5 * ((links @ points / degree)[folded] - points[folded])
    return points


def _folded(points: Array, faces: Faces) -> NDArray[np.int64]:
    """Return the points (k,) of edges over which the surface is folded."""
    half = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    face = np.tile(np.arange(len(faces)), 3)
    ordered = np.lexsort(np.sort(half, axis=1).T)
    one, other = face[ordered[::2]], face[ordered[1::2]]
    normal = face_normals(points, faces)
    cosine = np.einsum("ij,ij->i", normal[one], normal[other])
    return np.unique(half[ordered[::2]][cosine < FOLD_COSINE])


def _is_closed(faces: Faces) -> bool:
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    key = edges[:, 0] * (faces.max() + 1) + edges[:, 1]
    back = edges[:, 1] * (faces.max() + 1) + edges[:, 0]
    return len(np.unique(key)) == len(key) and bool(np.array_equal(np.sort(key), np.sort(back)))


def _require_closed(faces: Faces) -> None:
    if not _is_closed(faces):
        raise ValueError("mesh: expected every edge between exactly two faces; raise `triangles` or lower the spacing")
