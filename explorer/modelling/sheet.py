"""A flat muscle: a sheet of given thickness through lines that run from one attachment to another.

Lines follow each other round the trunk (or fan out over a bone). Each starts and ends at an attachment and passes
points given as a share of the straight way and an offset from it. Lines and the points on them span a smooth
surface; the sheet is that surface given thickness, tapering to a rounded rim.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling.attachment import bone_of, place, seated
from explorer.modelling.body import Body
from explorer.modelling.clearance import to_surface
from explorer.modelling.distance import Field, gradient
from explorer.modelling.generators import leans_on
from explorer.modelling.recipe import Entry, RecipeError
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

REGION_NAMES: Final = ("muscle", "aponeurosis")
RIM_FRACTION: Final = 0.35
"""Thickness of the free rim as a share of the sheet's."""
CLEARING_ROUNDS: Final = 25

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "lines_count": (4.0, 200.0),
    "points_count": (4.0, 200.0),
    "aponeurosis_below_mm": (0.0, 10.0),
    "bone_gap_mm": (0.0, 3.0),
    "neighbour_gap_mm": (0.0, 3.0),
    "clear_rim_fraction": (0.0, 0.5),
}


@dataclass(frozen=True, eq=False)
class Surface:
    """The middle of a sheet: points (u, v, 3) mm, thickness (u, v) mm; u counts lines, v runs along them."""

    points: Array
    thickness: Array

    @property
    def normals(self) -> Array:
        """(u, v, 3) unit normals, the same way round as the grid."""
        du, dv = np.gradient(self.points, axis=0), np.gradient(self.points, axis=1)
        normal = np.cross(du, dv)
        return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-12))


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Build a sheet from its recipe; the left one is the mirror image of the finished right one."""
    if STRUCTURES[entry.id].side == "left":
        return replace(made[leans_on(entry)[0]].mirrored(), weights=None)
    where = f"recipes/{entry.file}: {entry.id}"
    dims = entry.dims
    surface = spanned(
        entry.data["lines"], body, made, (int(dims["lines_count"]), int(dims["points_count"])), where
    )  # fmt: skip
    bone = to_surface(made[i] for i in made if i.startswith(("bone.", "cartilage.")) and not i.endswith(".left"))
    beside = to_surface(made[i] for i in leans_on(entry))

    def room(points: Array) -> Array:
        return np.minimum(bone(points) - dims["bone_gap_mm"], beside(points) - dims["neighbour_gap_mm"])

    surface = cleared(surface, room, dims["clear_rim_fraction"])
    points, faces = thickened(surface)
    thin = np.tile((surface.thickness < dims["aponeurosis_below_mm"]).ravel(), 2)
    along = np.gradient(surface.points, axis=0 if entry.data["fibres"] == "across" else 1)
    fibre = np.tile((along / np.linalg.norm(along, axis=-1, keepdims=True)).reshape(-1, 3), (2, 1))
    return Solid(points, faces, fibre, thin.astype(np.uint8), REGION_NAMES)


def spanned(
    lines: Sequence[Mapping[str, Any]], body: Body, made: Mapping[str, Solid], size: tuple[int, int], where: str
) -> Surface:
    """Return the surface through a recipe's lines, resampled to (u, v) points.

    Raises
    ------
    RecipeError
        If lines differ in how many points and thicknesses they give.
    """
    nodes, thickness = [], []
    for k, line in enumerate(lines):
        start, end = (_end(line[name], body, made, f"{where}.lines.{k}.{name}") for name in ("from", "to"))
        via = line.get("via", ())
        way = [start, *(start + v["share_fraction"] * (end - start) + np.array(v["offset_mm"]) for v in via), end]
        if len(line["thickness_mm"]) != len(way) or len(way) != 2 + len(lines[0].get("via", ())):
            raise RecipeError(
                f"{where}.lines.{k}: expected {2 + len(lines[0].get('via', ()))} points and as many thickness_mm, "
                f"got {len(way)} and {len(line['thickness_mm'])}"
            )
        nodes.append(way)
        thickness.append(line["thickness_mm"])
    grid = np.concatenate([np.array(nodes), np.array(thickness, dtype=float)[..., None]], axis=-1)
    fine = _resampled(_resampled(grid, size[1], axis=1), size[0], axis=0)
    return Surface(fine[..., :3], fine[..., 3])


def cleared(surface: Surface, room: Field, held_fraction: float) -> Surface:
    """Move a sheet out of the way of what it would cross, smoothly, its attached rims held in place.

    Parameters
    ----------
    room : Field
        Free distance at a point, mm.
    held_fraction : float
        Share of each line, from either end, over which the sheet is let off keeping clear.
    """
    points = surface.points.copy()
    share = np.linspace(0.0, 1.0, points.shape[1])
    ease = np.clip(np.minimum(share, 1.0 - share) / max(held_fraction, 1e-6), 0.0, 1.0)[None, :]
    for _ in range(CLEARING_ROUNDS):
        flat = points.reshape(-1, 3)
        lack = np.maximum(0.5 * surface.thickness * ease - room(flat).reshape(len(points), -1), 0.0)
        if lack.max() < 0.02:
            break
        slope = gradient(room, flat, step_mm=0.5).reshape(points.shape)
        steep = np.maximum(np.linalg.norm(slope, axis=-1, keepdims=True), 0.3)
        push = (lack * ease)[..., None] * slope / steep
        points += _smoothed(push)
    return Surface(points, surface.thickness)


def thickened(surface: Surface) -> tuple[Array, NDArray[np.int64]]:
    """Return the closed mesh (points, faces) of a surface given its thickness, wound outward.

    Examples
    --------
    >>> x, y = np.meshgrid(np.arange(5.0), np.arange(4.0), indexing="ij")
    >>> points, faces = thickened(Surface(np.stack([x, y, 0 * x], axis=-1), np.full((5, 4), 1.0)))
    >>> len(points), len(faces)
    (40, 76)
    """
    nu, nv = surface.thickness.shape
    rim = np.full((nu, nv), RIM_FRACTION)
    rim[1:-1, 1:-1] = 1.0
    half = (0.5 * surface.thickness * rim)[..., None] * surface.normals
    points = np.concatenate([(surface.points + half).reshape(-1, 3), (surface.points - half).reshape(-1, 3)])
    at = np.arange(nu * nv).reshape(nu, nv)
    a, b, c, d = at[:-1, :-1].ravel(), at[1:, :-1].ravel(), at[1:, 1:].ravel(), at[:-1, 1:].ravel()
    front = np.concatenate([np.column_stack([a, b, c]), np.column_stack([a, c, d])])
    back = front[:, ::-1] + nu * nv
    loop = np.concatenate([at[:-1, 0], at[-1, :-1], at[:0:-1, -1], at[0, :0:-1]])
    after = np.roll(loop, -1)
    sides = np.concatenate(
        [np.column_stack([loop, loop + nu * nv, after]), np.column_stack([after, loop + nu * nv, after + nu * nv])]
    )
    return points, np.concatenate([front, back, sides]).astype(np.int64)


def _end(attachment: Mapping[str, Any], body: Body, made: Mapping[str, Solid], where: str) -> Array:
    point = place(attachment, body, where)
    bone = bone_of(attachment)
    return seated(point, to_surface([made[bone]])) if attachment.get("seat", True) and bone in made else point


def _resampled(grid: Array, count: int, axis: int) -> Array:
    """Run a smooth curve without overshoot through a grid along one axis, evenly by mean chord."""
    step = np.linalg.norm(np.diff(grid[..., :3], axis=axis), axis=-1).mean(axis=1 - axis)
    chord = np.concatenate([[0.0], np.cumsum(step)])
    return np.asarray(PchipInterpolator(chord, grid, axis=axis)(np.linspace(0.0, chord[-1], count)))


def _smoothed(push: Array) -> Array:
    for axis in (0, 1):
        for _ in range(2):
            ahead, behind = np.roll(push, -1, axis=axis), np.roll(push, 1, axis=axis)
            edge = [slice(None)] * 3
            for end, other in ((0, behind), (-1, ahead)):
                edge[axis] = slice(end, None if end else 1)
                other[tuple(edge)] = push[tuple(edge)]
            push = 0.25 * ahead + 0.5 * push + 0.25 * behind
    return push
