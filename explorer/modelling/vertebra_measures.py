"""Measure a finished vertebra: the figures that papers give, read off any signed distance of its surface.

The same rulers serve the recipe's fit and the test of the mesh, so that a recipe says what the finished bone has.
Frame as in `vertebra`: RAS+ millimetres, origin midway between the endplates.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from scipy.spatial import ConvexHull

from explorer.modelling import vertebra_arch as arch
from explorer.modelling import vertebra_body as trunk
from explorer.modelling.distance import Array, Field

STEP_MM: Final = 0.25
"""Sampling of a ray; crossings are interpolated between samples."""
BLUNT_MM: Final = 1.0
"""A rim sharper than this is blunter on a mesh: widths are read this far inside it."""


def measure(field: Field, dims: Mapping[str, Any]) -> dict[str, float]:
    """Return the named dimensions of a surface in mm (`body_wedge_deg` in degrees).

    Parameters
    ----------
    field : Field
        Signed distance of the surface to be measured.
    dims : mapping
        Recipe of the vertebra; only says where to look.

    Raises
    ------
    ValueError
        If a ray that must meet bone finds none, naming the measure.
    """
    found = {**_body(field, dims), **_pedicle(field, dims), **_canal(field, dims)}
    tip, _ = arch.stations(dims, "transverse_process")
    x = np.arange(0.0, tip[-1, 0] + 15.0, STEP_MM)
    around = np.stack(np.meshgrid(x[-int(30 / STEP_MM) :], np.arange(-9.0, 9.1, 1.0), np.arange(-9.0, 9.1, 1.0),
                                  indexing="ij"), axis=-1)  # fmt: skip
    rays = around.reshape(len(around), -1, 3) + np.array([0.0, *tip[-1, 1:]])
    found["transverse_process_span_mm"] = 2.0 * float(
        np.nanmax([_last(field, rays[:, k], 0) for k in range(rays.shape[1])])
    )
    spine, _ = arch.stations(dims, "spinous_process")
    y = np.arange(spine[-1, 1] + 8.0, spine[-1, 1] - 14.0, -STEP_MM)
    tips = [
        _last(field, np.column_stack([np.full_like(y, x), y, np.full_like(y, spine[-1, 2] + z)]), 1)
        for x in (0.0, 2.5)
        for z in np.arange(-10.0, 10.1, 1.0)
    ]
    found["spinous_tip_behind_posterior_body_wall_mm"] = arch.posterior_wall(dims) - min(
        t for t in tips if np.isfinite(t)
    )
    return found


def _body(field: Field, dims: Mapping[str, Any]) -> dict[str, float]:
    found: dict[str, float] = {}
    half = trunk.half_height(dims)
    edges: dict[str, Array] = {}
    for which, sign in (("upper", 1.0), ("lower", -1.0)):
        deep = dims[f"endplate_depth_{which}_mm"]
        centre = sign * dims["endplate_shift_mm"] / 2.0
        back = centre - deep / 2.0
        found[f"endplate_width_{which}_mm"] = _width(field, dims, sign > 0, back)
        heights = sign * half * np.linspace(0.6, 1.0, 12)
        start = [np.array([0.0, centre, z]) for z in heights[:-2]]
        ahead = [p[1] + _first_exit(field, p, np.array([0.0, 1.0, 0.0]), deep) for p in start]
        behind = [p[1] - _first_exit(field, p, np.array([0.0, -1.0, 0.0]), deep) for p in start]
        found[f"endplate_depth_{which}_mm"] = float(np.nanmax(ahead) - np.nanmin(behind))
        y = np.linspace(back + 0.5, back + deep - 0.5, 60)
        far = half + 12.0
        z = sign * np.array(
            [far - _first_entry(field, np.array([0.0, v, sign * far]), np.array([0.0, 0.0, -sign]), 2 * far) for v in y]
        )
        edges[which] = resting_line(y, z, sign, centre)
    upper, lower = edges["upper"], edges["lower"]
    depth = (dims["endplate_depth_upper_mm"] + dims["endplate_depth_lower_mm"]) / 2.0
    for name, y in (("anterior", depth / 2.0), ("posterior", -depth / 2.0)):
        found[f"body_height_{name}_mm"] = float(np.polyval(upper, y) - np.polyval(lower, y))
    found["body_wedge_deg"] = float(np.degrees(np.arctan(upper[0]) - np.arctan(lower[0])))
    return found


def _width(field: Field, dims: Mapping[str, Any], upper: bool, back: float) -> float:
    """Return twice the farthest reach of the body to the side, just inside the rounding of an endplate's edge."""
    which, sign = ("upper", 1.0) if upper else ("lower", -1.0)
    wide, deep = dims[f"endplate_width_{which}_mm"], dims[f"endplate_depth_{which}_mm"]
    lines = back + deep * (dims["outline_widest_fraction"] + np.array([0.0, 0.05, 0.1, 0.15, 0.2, 0.3]))
    edge = trunk.edge_height(dims, lines, upper)
    radius = max(dims["endplate_rim_rounding_mm"], BLUNT_MM)
    start, inward = wide / 2.0 + 2.0, np.array([-1.0, 0.0, 0.0])
    # The thin crest of an uncus is rounded away, so look on downward; but farther down processes join the body.
    horn = 0.6 * dims.get("uncinate_height_mm", 0.0) if upper else 0.0
    depths = radius * np.linspace(0.9, 1.3, 4) + np.linspace(0.0, horn, 4)
    out = []
    shallow = "costal_bar_path_mm" in dims or (not upper and "costal_facet_lower_centre_mm" in dims)
    # Where processes join the body at its widest line, look a little farther forward.
    for y, z in list(zip(lines, edge, strict=True))[shallow:]:
        reach = [start - _first_entry(field, np.array([start, y, z - sign * d]), inward, wide / 2.0) for d in depths]
        found = [r for r in reach if np.isfinite(r)]
        out.append(np.nan if not found else found[0] if shallow else max(found))
    if not np.isfinite(out).any():
        raise ValueError(f"endplate_width_{which}_mm: expected the edge of the body beside the midline, found none")
    return 2.0 * float(np.nanmax(out))


def resting_line(y: Array, z: Array, sign: float, centre: float) -> Array:
    """Return slope and height of the line that rests on the front and back rims of an endplate's midline."""
    good = np.isfinite(z)
    points = np.column_stack([y[good], sign * z[good]])
    hull = points[ConvexHull(points).vertices]
    best = np.array([0.0, -np.inf])
    for a, b in zip(hull, np.roll(hull, -1, axis=0), strict=True):
        if min(a[0], b[0]) <= centre <= max(a[0], b[0]) and abs(b[0] - a[0]) > 1e-9:
            slope = (b[1] - a[1]) / (b[0] - a[0])
            height = a[1] + slope * (centre - a[0])
            if height > best[1]:
                best = np.array([slope, height])
    return sign * np.array([best[0], best[1] - best[0] * centre])


def _pedicle(field: Field, dims: Mapping[str, Any]) -> dict[str, float]:
    path, _ = arch.stations(dims, "pedicle")
    along = (path[2] - path[0]) * [1.0, 1.0, 0.0]
    along = along / np.linalg.norm(along)
    up = np.array([0.0, 0.0, 1.0])
    across = np.cross(along, up)
    # The transverse process of L5 grows out of its pedicle: a level chord would run on into it, a tilted one does not.
    turns = np.radians(np.arange(-45.0, 46.0, 15.0))
    level = np.arange(path[1, 2] - 16.0, path[1, 2] + 16.0, STEP_MM)
    heights, widths = [], []
    wall = arch.posterior_wall(dims)
    order = np.argsort(path[:, 1])
    for y in np.linspace(wall - 1.0, wall - 0.65 * dims["canal_depth_mm"], 9):
        spot = np.array([path[1, 0], y, np.interp(y, path[order, 1], path[order, 2])])
        values = field(np.column_stack([np.full((len(level), 2), spot[:2]), level]))
        for bottom, top in _runs(level, values):
            if bottom <= spot[2] <= top:
                heights.append(top - bottom)
                middle = np.array([spot[0], spot[1], (bottom + top) / 2.0])
                ways = [np.cos(t) * across + np.sin(t) * up for t in turns]
                widths += [_first_exit(field, middle, w, 30.0) + _first_exit(field, middle, -w, 30.0) for w in ways]
    if not np.isfinite(widths).any():
        raise ValueError("pedicle: expected bone about its isthmus, found none")
    return {"pedicle_width_mm": float(np.nanmin(widths)), "pedicle_height_mm": float(min(heights))}


def _canal(field: Field, dims: Mapping[str, Any]) -> dict[str, float]:
    """Return the free width between the pedicles, where it is widest, and the least free depth in the midline."""
    path, _ = arch.stations(dims, "pedicle")
    wall = arch.posterior_wall(dims)
    middle = wall - dims["canal_depth_mm"] / 2.0
    right = np.array([1.0, 0.0, 0.0])
    wide = []
    for z in path[1, 2] + np.array([-1.5, 0.0, 1.5]):
        starts = [np.array([0.0, y, z]) for y in np.linspace(wall - 1.0, wall - 0.7 * dims["canal_depth_mm"], 12)]
        free = [_first_entry(field, p, right, 25.0) for p in starts if field(p[None])[0] > 0.0]
        if np.isfinite(free).any():
            wide.append(np.nanmax(free))
    half = trunk.half_height(dims)
    deep = []
    for z in np.linspace(-half, half, 15):
        start = np.array([0.0, middle, z])
        if field(start[None])[0] > 0.0:
            both = [_first_entry(field, start, np.array([0.0, s, 0.0]), 40.0) for s in (1.0, -1.0)]
            deep.append(sum(both))
    if not wide or not np.isfinite(deep).any():
        raise ValueError("canal: expected an open canal walled by pedicles, body and laminae, found none")
    return {"canal_width_mm": 2.0 * float(min(wide)), "canal_depth_mm": float(np.nanmin(deep))}


def _runs(t: Array, values: Array) -> list[tuple[float, float]]:
    """Return the stretches of a sampled line that lie in bone, ends interpolated."""
    change = np.flatnonzero((values[:-1] < 0.0) != (values[1:] < 0.0))
    ends = t[change] + (t[change + 1] - t[change]) * values[change] / (values[change] - values[change + 1])
    ends = np.concatenate([[t[0]] if values[0] < 0.0 else [], ends, [t[-1]] if values[-1] < 0.0 else []])
    return [(float(a), float(b)) for a, b in zip(ends[::2], ends[1::2], strict=True)]


def _first_exit(field: Field, start: Array, way: Array, reach: float) -> float:
    """Return how far a ray from inside the bone runs until it leaves it; nan if it starts outside or never leaves."""
    return _crossing(field, start, way, reach, inside=True)


def _first_entry(field: Field, start: Array, way: Array, reach: float) -> float:
    """Return how far a ray from outside runs until it meets bone; nan if it starts inside or meets none."""
    return _crossing(field, start, way, reach, inside=False)


def _crossing(field: Field, start: Array, way: Array, reach: float, *, inside: bool) -> float:
    t = np.arange(0.0, reach, STEP_MM)
    values = field(start + t[:, None] * way) * (1.0 if inside else -1.0)
    if values[0] >= 0.0 or not (values >= 0.0).any():
        return float("nan")
    k = int(np.argmax(values >= 0.0))
    return float(t[k - 1] + STEP_MM * values[k - 1] / (values[k - 1] - values[k]))


def _last(field: Field, points: Array, axis: int) -> float:
    """Return the coordinate of the last point of a line (n, 3) that lies in bone, interpolated; nan if none does."""
    values = field(points)
    inside = np.flatnonzero(values < 0.0)
    if len(inside) == 0 or inside[-1] + 1 == len(values):
        return float("nan")
    k = int(inside[-1])
    share = values[k] / (values[k] - values[k + 1])
    return float(points[k, axis] + share * (points[k + 1, axis] - points[k, axis]))
