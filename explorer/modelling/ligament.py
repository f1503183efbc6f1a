"""Ligaments of the column: ribbons on the bodies, and what closes the gaps between arches and spinous processes.

Ribbons are draped: points start clear of the bones and travel towards them until they touch, so the ligament lies on
bodies and discs as it does in life. Ligaments between two vertebrae are spanned between the places where rays from
the gap meet the bone above and the bone below.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling.body import Body
from explorer.modelling.clearance import matching, to_surface
from explorer.modelling.distance import Field
from explorer.modelling.recipe import Entry, RecipeError
from explorer.modelling.sheet import Surface, cleared, thickened
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

TRACE_ROUNDS: Final = 60
TOUCH_MM: Final = 0.05
RAY_MM: Final = 45.0
"""A ray that has not met bone after this way has missed."""
STRAY_MM: Final = 3.0
CANAL_MM: Final = 24.0
LIFT_MM: Final = 0.15
COLUMN: Final = ("bone.vertebra.*", "bone.sacrum", "disc.*")
"""Patterns of the ids of what ribbons are draped over."""


def looks_at(entry: Entry) -> tuple[str, ...]:
    """Return the bones that a ligament lies between, or patterns of what a long one passes."""
    return STRUCTURES[entry.id].between or COLUMN


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Build a ligament; the recipe's ``course`` says which way.

    Raises
    ------
    RecipeError
        If the course is none of ``ribbon``, ``flavum``, ``interspinous`` and ``cord``.
    """
    course = str(entry.data.get("course"))
    if course not in COURSES:
        raise RecipeError(f"recipes/{entry.file}: {entry.id}.course must be one of {sorted(COURSES)}, got {course!r}")
    surface = COURSES[course](entry, body, made)
    points, faces = thickened(surface)
    along = np.gradient(surface.points, axis=1)
    fibre = along / np.maximum(np.linalg.norm(along, axis=-1, keepdims=True), 1e-9)
    return Solid(points, faces, np.tile(fibre.reshape(-1, 3), (2, 1)))


def traced(start: Array, direction: Array, surface: Field, reach_mm: float = RAY_MM) -> tuple[Array, NDArray[np.bool_]]:
    """Send rays (n, 3) along unit directions (n, 3) until they touch a surface.

    Returns
    -------
    points : (n, 3)
        Where they stopped.
    met : (n,) bool
        Whether that is on the surface.

    Examples
    --------
    >>> floor = lambda p: p[:, 2]
    >>> points, met = traced(np.array([[0.0, 0.0, 9.0]]), np.array([[0.0, 0.0, -1.0]]), floor)
    >>> bool(abs(points[0, 2]) < 0.1), bool(met[0])
    (True, True)
    """
    travelled = np.zeros(len(start))
    free = surface(start)
    for _ in range(TRACE_ROUNDS):
        open_ = (free > TOUCH_MM) & (travelled < reach_mm)
        if not open_.any():
            break
        travelled = travelled + np.where(open_, 0.9 * np.maximum(free, TOUCH_MM), 0.0)
        free = surface(start + travelled[:, None] * direction)
    return start + travelled[:, None] * direction, free <= 2.0 * TOUCH_MM


def _ribbon(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Surface:
    """Drape a ribbon over the fronts or the backs of bodies and discs, from below up."""
    stations = entry.data["stations"]
    sign = 1.0 if entry.data["side"] == "front" else -1.0
    name = "body.anterior" if sign > 0.0 else "body.posterior"
    centres, widths, heights = [], [], []
    for record in stations:
        frame = body.frames[_bone(record["level"])]
        if "local_mm" in record:
            centre = frame[:3, :3] @ np.array(record["local_mm"], dtype=float) + frame[:3, 3]
        elif "rim" in record:
            rim = body.rims[record["level"]][record["rim"]]
            centre = rim.front if sign > 0.0 else rim.back
        else:
            centre = body.landmark(_bone(record["level"]), name)
        centres.append(centre)
        widths.append(record["width_mm"])
        heights.append(centre[2])
    order = np.argsort(heights)
    way = np.array(centres)[order]
    chord = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
    rows = int(entry.dims["rows_count"])
    s = np.linspace(0.0, chord[-1], rows)
    line = PchipInterpolator(chord, way)(s)
    width = PchipInterpolator(chord, np.array(widths, dtype=float)[order])(s)
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    inward = np.cross(tangent, [1.0, 0.0, 0.0]) * sign
    inward /= np.linalg.norm(inward, axis=1, keepdims=True)
    inward *= -np.sign(inward[:, 1:2] * sign)
    across = np.linspace(-0.5, 0.5, int(entry.dims["columns_count"]))
    flat = line[None] + across[:, None, None] * width[None, :, None] * np.array([1.0, 0.0, 0.0])
    start = flat - entry.dims["drape_from_mm"] * inward[None]
    base = to_surface(made[i] for i in matching(made, COLUMN))
    towards = np.broadcast_to(inward[None], start.shape).reshape(-1, 3)
    reach = entry.dims["drape_from_mm"] + entry.dims["drape_depth_mm"]
    points, _ = traced(start.reshape(-1, 3), towards, base, reach)
    draped = _evened(points.reshape(start.shape), 3)
    thickness = np.full(draped.shape[:2], entry.dims["thickness_mm"])
    lifted = draped - (0.5 * entry.dims["thickness_mm"] + LIFT_MM) * inward[None]
    return Surface(lifted, thickness)


def _flavum(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Surface:
    """Line the back of the canal from the lower half of one lamina to the upper edge of the next.

    Rays go out from the middle of the canal; where they slip through the gap between the laminae, the lining goes on
    straight from bone to bone.
    """
    upper, lower = STRUCTURES[entry.id].between
    walls = to_surface([made[lower], made[upper]])
    angles = np.radians(np.linspace(-1.0, 1.0, int(entry.dims["columns_count"])) * entry.dims["spread_deg"])
    starts, ways = [], []
    for bone, rise in ((lower, entry.dims["lower_edge_rise_mm"]), (upper, entry.dims["upper_edge_rise_mm"])):
        frame = body.frames[bone]
        canal = body.landmark(bone, "canal")
        base = body.landmark(bone, "crest.1" if bone == "bone.sacrum" else "spinous.base")
        height = (base - canal) @ frame[:3, 2] + rise
        starts.append(canal + height * frame[:3, 2])
        ways.append(np.sin(angles)[:, None] * frame[:3, 0] - np.cos(angles)[:, None] * frame[:3, 1])
    share = np.linspace(0.0, 1.0, int(entry.dims["rows_count"]))[None, :, None]
    start = np.broadcast_to(starts[0] * (1.0 - share) + starts[1] * share, (len(angles), share.shape[1], 3))
    way = ways[0][:, None] * (1.0 - share) + ways[1][:, None] * share
    way = way / np.linalg.norm(way, axis=-1, keepdims=True)
    hit, met = traced(start.reshape(-1, 3), way.reshape(-1, 3), walls, CANAL_MM)
    reach = np.linalg.norm(hit - start.reshape(-1, 3), axis=1).reshape(start.shape[:2])
    seen = met.reshape(start.shape[:2])
    middle = np.median(reach[seen]) if seen.any() else 0.0
    reach = _lined(reach, seen & (reach < middle + STRAY_MM))
    inner = reach - 0.5 * entry.dims["thickness_mm"] - LIFT_MM
    thickness = np.full(inner.shape, entry.dims["thickness_mm"])
    return Surface(start + inner[..., None] * way, thickness)


def _interspinous(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Surface:
    """Fill the space between two spinous processes in the midline."""
    upper, lower = STRUCTURES[entry.id].between
    share = np.linspace(0.12, 0.92, int(entry.dims["columns_count"]))[:, None]
    lines = []
    for bone in (lower, upper):
        if bone == "bone.sacrum":
            crest = body.landmark(bone, "crest.1")
            root = crest + body.frames[bone][:3, :3] @ np.array([0.0, 14.0, 4.0])
            lines.append(root * (1.0 - share) + crest * share)
        else:
            root, tip = body.landmark(bone, "spinous.base"), body.landmark(bone, "spinous.tip")
            lines.append(root * (1.0 - share) + tip * share)
    middle = 0.5 * (lines[0] + lines[1]) * np.array([0.0, 1.0, 1.0])
    way = lines[1] - lines[0]
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    ends = []
    for bone, line, direction in ((lower, lines[0], -way), (upper, lines[1], way)):
        hit, met = traced(middle, direction, to_surface([made[bone]]))
        ends.append(np.where(met[:, None], hit, line))
    rise = np.linspace(0.0, 1.0, int(entry.dims["rows_count"]))[None, :, None]
    grid = ends[0][:, None] * (1.0 - rise) + ends[1][:, None] * rise
    return Surface(grid, np.full(grid.shape[:2], entry.dims["thickness_mm"]))


def _cord(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Surface:
    """Run a flat cord over a row of named points, a little behind them."""
    points = []
    for record in entry.data["stations"]:
        bone = _bone(record["level"])
        frame = body.frames[bone]
        at = body.landmark(bone, record["landmark"])
        points.append(at + frame[:3, :3] @ np.array(record.get("offset_mm", (0.0, 0.0, 0.0)), dtype=float))
    way = np.array(sorted(points, key=lambda p: float(p[2])))
    chord = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
    line = PchipInterpolator(chord, way)(np.linspace(0.0, chord[-1], int(entry.dims["rows_count"])))
    deep = np.array([[0.0, d, 0.0] for d in np.linspace(0.0, 1.0, int(entry.dims["columns_count"]))])
    depth = _depths(entry, chord)
    grid = line[None] + deep[:, None] * depth[None, :, None]
    surface = Surface(grid, np.full(grid.shape[:2], entry.dims["thickness_mm"]))
    bones = to_surface(made[i] for i in made if i.startswith("bone.vertebra."))
    return cleared(surface, lambda p: bones(p) - 0.1, 0.0) if entry.data.get("clear") else surface


def _depths(entry: Entry, chord: Array) -> Array:
    listed = entry.data.get("depths_mm", [entry.dims["depth_mm"]] * len(chord))
    return np.asarray(
        PchipInterpolator(chord, np.array(listed, dtype=float))(
            np.linspace(0.0, chord[-1], int(entry.dims["rows_count"]))
        )
    )


def _lined(reach: Array, seen: NDArray[np.bool_]) -> Array:
    """Fill what was not seen, first along each column and then across, and take out single steps."""
    filled, known = reach.copy(), seen.any(axis=1)
    rows, columns = np.arange(reach.shape[1]), np.arange(reach.shape[0])
    for k in np.flatnonzero(known):
        filled[k] = np.interp(rows, rows[seen[k]], reach[k, seen[k]])
    if known.any() and not known.all():
        for row in rows:
            filled[~known, row] = np.interp(columns[~known], columns[known], filled[known, row])
    for _ in range(2):
        padded = np.pad(filled, 1, mode="edge")
        filled = 0.5 * filled + 0.125 * (padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:])
    return np.asarray(filled)


def _evened(grid: Array, rounds: int) -> Array:
    """Take the unevenness of single rays out of a draped grid; the rims stay."""
    for _ in range(rounds):
        inner = 0.25 * (grid[:, :-2] + grid[:, 2:]) + 0.5 * grid[:, 1:-1]
        grid = np.concatenate([grid[:, :1], inner, grid[:, -1:]], axis=1)
    return grid


def _bone(level: str) -> str:
    return "bone.sacrum" if level == "S1" else f"bone.vertebra.{level}"


COURSES: Final[Mapping[str, Callable[[Entry, Body, Mapping[str, Solid]], Surface]]] = {
    "ribbon": _ribbon,
    "flavum": _flavum,
    "interspinous": _interspinous,
    "cord": _cord,
}
LIMITS: Final[Mapping[str, Any]] = {"thickness_mm": (0.3, 8.0), "rows_count": (3, 300), "columns_count": (3, 60)}
