"""A flat muscle: a sheet of given thickness through lines that run from one attachment to another.

Lines follow each other round the trunk (or fan out over a bone). Each starts and ends at an attachment and passes
points given as a share of the straight way and an offset from it. Lines and the points on them span a smooth
surface; the sheet is that surface given thickness, tapering to a rounded rim. One that ``covers`` the muscles beside it
(a fascia) is lifted over them; others make way for what they would cross.
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
from explorer.modelling.clearance import SKELETON, samples, skeleton, to_surface
from explorer.modelling.cover import laid_over
from explorer.modelling.distance import Field, gradient
from explorer.modelling.generators import leans_on
from explorer.modelling.recipe import Entry, RecipeError
from explorer.modelling.room import to_any
from explorer.modelling.settle import LEAST_X_MM, SETTLED_MM, settled, touching
from explorer.modelling.solid import Solid
from explorer.modelling.trim import gathered, refined, snapped
from explorer.modelling.web import folded

Array = NDArray[np.float64]

REGION_NAMES: Final = ("muscle", "aponeurosis")
RIM_FRACTION: Final = 0.35
"""Thickness of the free rim as a share of the sheet's."""
BACK: Final = (0.3, -1.0, 0.0)
"""Outward of a sheet that covers the muscles of the back, on the right."""
COVER_REACH_MM: Final = 4.0
"""How far beside a point of such a sheet a muscle counts as under it, about half the width of its mesh."""
CLEARING_ROUNDS: Final = 25
LAST_ROUNDS: Final = 5
LEFT_MM: Final = 0.8
"""How deep a sheet may still lie in what it passes when only single points are moved."""

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


def looks_at(_entry: Entry) -> tuple[str, ...]:
    """Return patterns of the ids of what a sheet takes hold of or passes: any bone and costal cartilage."""
    return SKELETON


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Build a sheet from its recipe; the left one is the mirror image of the finished right one."""
    side = STRUCTURES[entry.id].side
    if side == "left":
        return replace(made[leans_on(entry)[0]].mirrored(), weights=None)
    where = f"recipes/{entry.file}: {entry.id}"
    dims = entry.dims
    bands = entry.data.get("intersections", ())
    size = (int(dims["lines_count"]), int(dims["points_count"]))
    surface = spanned(entry.data["lines"], body, made, size, where, bands)
    bone = to_surface(skeleton(made))
    others = [made[i] for i in leans_on(entry)]
    covered, crossed = (others, []) if entry.data.get("covers") else ([], others)
    # One that spans both sides is not settled afterwards: for it a smooth distance counts for more than a right one.
    beside = to_any(crossed) if side is not None else to_surface(crossed)

    def room(points: Array) -> Array:
        return np.minimum(bone(points) - dims["bone_gap_mm"], beside(points) - dims["neighbour_gap_mm"])

    # What lies on the right stands for both sides where a sheet crosses the midline.
    surface = cleared(surface, room if side is not None else folded(room), dims["clear_rim_fraction"])
    if covered:
        surface = over(surface, covered, dims)
    surface, fleshy = _bordered(surface, dims["aponeurosis_below_mm"])
    surface, open_mm = pierced(surface, entry.data.get("openings", ()), body, where)
    points, faces = thickened(surface, open_mm >= 0.0)
    thin = ~fleshy | _in_bands(size, bands)
    along = np.gradient(surface.points, axis=0 if entry.data["fibres"] == "across" else 1)
    fibre = np.tile((along / np.linalg.norm(along, axis=-1, keepdims=True)).reshape(-1, 3), (2, 1))
    used, compact = np.unique(faces, return_inverse=True)
    points, faces = points[used], compact.reshape(-1, 3)
    if side is not None and STRUCTURES[entry.id].kind == "muscle":
        points = settled(points, faces, touching(others, skeleton(made), SETTLED_MM), least_x_mm=LEAST_X_MM)
    return Solid(points, faces, fibre[used], np.tile(thin.ravel(), 2)[used].astype(np.uint8), REGION_NAMES)


def spanned(
    lines: Sequence[Mapping[str, Any]],
    body: Body,
    made: Mapping[str, Solid],
    size: tuple[int, int],
    where: str,
    bands: Sequence[Mapping[str, float]] = (),
) -> Surface:
    """Return the surface through a recipe's lines, resampled to (u, v) points.

    Bands across the lines (tendinous intersections) are furrows: each has a ``share_fraction`` of the way along, a
    ``width_fraction`` and a ``depth_fraction`` of the thickness.

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
    share = _shares(size[1], bands)
    fine = _resampled(_resampled(grid, share, axis=1), np.linspace(0.0, 1.0, size[0]), axis=0)
    furrow = np.ones(size[1])
    for band in bands:
        away = (share - band["share_fraction"]) / band["width_fraction"]
        furrow *= 1.0 - band["depth_fraction"] * np.exp(-(away**2))
    return Surface(fine[..., :3], fine[..., 3] * furrow)


def pierced(surface: Surface, openings: Sequence[Mapping[str, Any]], body: Body, where: str) -> tuple[Surface, Array]:
    """Return a surface whose points keep to the rims of its openings, and how far (u, v) each is from a rim, mm.

    Points within an opening have a negative distance. An opening names a place (see `attachment`), the nearest point
    of the sheet is its middle, and has a ``radius_mm``.
    """
    apart = np.full(surface.thickness.shape, np.inf)
    for k, opening in enumerate(openings):
        goal = place(opening, body, f"{where}.openings.{k}")
        middle = surface.points.reshape(-1, 3)[np.linalg.norm(surface.points.reshape(-1, 3) - goal, axis=1).argmin()]
        away = np.linalg.norm(surface.points - middle, axis=-1) - float(opening["radius_mm"])
        grid = np.concatenate([surface.points, surface.thickness[..., None], apart[..., None]], axis=-1)
        grid[..., 4] = np.minimum(grid[..., 4], 1e3)
        moved, left = snapped(grid, away)
        surface, apart = Surface(moved[..., :3], moved[..., 3]), np.minimum(moved[..., 4], left)
    return surface, apart


def over(surface: Surface, muscles: Sequence[Solid], dims: Mapping[str, Any]) -> Surface:
    """Lift a sheet backward over the muscles that it covers; it is held where its lines start, in the midline."""
    out = surface.normals * np.sign((surface.normals @ np.array(BACK)).sum())
    share = np.linspace(0.0, 1.0, surface.points.shape[1])
    held = np.broadcast_to(np.clip(share / max(dims["clear_rim_fraction"], 1e-9), 0.0, 1.0), surface.thickness.shape)
    marks = np.concatenate([samples(muscle)[0] for muscle in muscles])
    gap = 0.5 * surface.thickness + dims["neighbour_gap_mm"]
    return Surface(laid_over(surface.points, out, marks, COVER_REACH_MM, gap, held), surface.thickness)


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
    ease = np.ones((1, points.shape[1]))
    if held_fraction > 0.0:
        ease = np.clip(np.minimum(share, 1.0 - share) / held_fraction, 0.0, 1.0)[None, :]
    half, let_off = refined(0.5 * surface.thickness * ease), refined(np.broadcast_to(ease, surface.thickness.shape))
    for left in range(CLEARING_ROUNDS, 0, -1):
        fine = refined(points)
        lack = np.maximum(half - room(fine.reshape(-1, 3)).reshape(half.shape), 0.0)
        # Spread over its neighbours a push loses its height: what is deep at the end goes alone.
        alone = left <= LAST_ROUNDS
        lack = np.maximum(lack - LEFT_MM, 0.0) if alone else lack
        close = lack > 0.02
        if not close.any():
            break
        slope = gradient(room, fine[close], step_mm=0.5)
        steep = np.maximum(np.linalg.norm(slope, axis=-1, keepdims=True), 0.3)
        push = np.zeros_like(fine)
        push[close] = (lack * let_off)[close][:, None] * slope / steep
        points += gathered(push) if alone else _smoothed(gathered(push))
    return Surface(points, surface.thickness)


def thickened(surface: Surface, kept: NDArray[np.bool_] | None = None) -> tuple[Array, NDArray[np.int64]]:
    """Return the closed mesh (points, faces) of a surface given its thickness, wound outward.

    Parameters
    ----------
    surface : Surface
    kept : (u, v) bool, optional
        Points that are part of the sheet; a triangle with a point that is not is left out, and its place is an
        opening right through. The points stay in the list.

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
    if kept is not None:
        front = front[kept.ravel()[front].all(axis=1)]
    back = front[:, ::-1] + nu * nv
    start, end = _rims(front, nu * nv)
    sides = np.concatenate(
        [np.column_stack([end, start, start + nu * nv]), np.column_stack([end, start + nu * nv, end + nu * nv])]
    )
    return points, np.concatenate([front, back, sides]).astype(np.int64)


def _rims(faces: NDArray[np.int64], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return start and end of the edges that belong to one face only, as that face runs along them."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    key, back = edges[:, 0] * count + edges[:, 1], edges[:, 1] * count + edges[:, 0]
    free = edges[~np.isin(key, back)]
    return free[:, 0], free[:, 1]


def _bordered(surface: Surface, thinnest_mm: float) -> tuple[Surface, NDArray[np.bool_]]:
    """Let points keep to the border of the aponeurosis; returns also which (u, v) points are muscle."""
    grid = np.concatenate([surface.points, surface.thickness[..., None]], axis=-1)
    moved, over = snapped(grid, surface.thickness - thinnest_mm)
    return Surface(moved[..., :3], moved[..., 3]), over > 0.0


def _shares(count: int, bands: Sequence[Mapping[str, float]]) -> Array:
    """Return evenly spread shares of the way, of which some are moved to the middle and the sides of each band."""
    share = np.linspace(0.0, 1.0, count)
    for band in bands:
        for side in (-0.5, 0.0, 0.5):
            goal = band["share_fraction"] + side * band["width_fraction"]
            share[1 + np.abs(share[1:-1] - goal).argmin()] = goal
    return np.sort(share)


def _in_bands(size: tuple[int, int], bands: Sequence[Mapping[str, float]]) -> NDArray[np.bool_]:
    share = _shares(size[1], bands)
    within = np.zeros(size[1], dtype=bool)
    for band in bands:
        within |= np.abs(share - band["share_fraction"]) <= 0.5 * band["width_fraction"] + 1e-9
    return np.broadcast_to(within, size)


def _end(attachment: Mapping[str, Any], body: Body, made: Mapping[str, Solid], where: str) -> Array:
    point = place(attachment, body, where)
    bone = bone_of(attachment)
    return seated(point, to_surface([made[bone]])) if attachment.get("seat", True) and bone in made else point


def _resampled(grid: Array, share: Array, axis: int) -> Array:
    """Run a smooth curve without overshoot through a grid along one axis, sampled at shares of the mean chord."""
    step = np.linalg.norm(np.diff(grid[..., :3], axis=axis), axis=-1).mean(axis=1 - axis)
    chord = np.concatenate([[0.0], np.cumsum(step)])
    return np.asarray(PchipInterpolator(chord, grid, axis=axis)(share * chord[-1]))


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
