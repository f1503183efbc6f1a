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
        wide, deep = dims[f"endplate_width_{which}_mm"], dims[f"endplate_depth_{which}_mm"]
        centre = sign * dims["endplate_shift_mm"] / 2.0
        back = centre - deep / 2.0
        heights = sign * half * np.linspace(0.6, 1.0, 12)
        lines = back + deep * np.linspace(0.36, 0.75, 10)
        out = [
            _first_exit(field, np.array([0.0, y, z]), np.array([1.0, 0.0, 0.0]), wide)
            for y in lines
            for z in trunk.rim_plane(dims, np.array([y]), sign > 0) - sign * half + heights
        ]
        found[f"endplate_width_{which}_mm"] = 2.0 * float(np.nanmax(out))
        start = [np.array([0.0, centre, z]) for z in heights[:-2]]
        ahead = [p[1] + _first_exit(field, p, np.array([0.0, 1.0, 0.0]), deep) for p in start]
        behind = [p[1] - _first_exit(field, p, np.array([0.0, -1.0, 0.0]), deep) for p in start]
        found[f"endplate_depth_{which}_mm"] = float(np.nanmax(ahead) - np.nanmin(behind))
        y = np.linspace(back + 0.5, back + deep - 0.5, 60)
        far = half + 12.0
        z = sign * np.array(
            [far - _first_entry(field, np.array([0.0, v, sign * far]), np.array([0.0, 0.0, -sign]), 2 * far) for v in y]
        )
        edges[which] = _resting_line(y, z, sign, centre)
    upper, lower = edges["upper"], edges["lower"]
    depth = (dims["endplate_depth_upper_mm"] + dims["endplate_depth_lower_mm"]) / 2.0
    for name, y in (("anterior", depth / 2.0), ("posterior", -depth / 2.0)):
        found[f"body_height_{name}_mm"] = float(np.polyval(upper, y) - np.polyval(lower, y))
    found["body_wedge_deg"] = float(np.degrees(np.arctan(upper[0]) - np.arctan(lower[0])))
    return found


def _resting_line(y: Array, z: Array, sign: float, centre: float) -> Array:
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
    along = path[2] - path[0]
    along = along / np.linalg.norm(along)
    across = np.cross(along, [0.0, 0.0, 1.0])
    across = across / np.linalg.norm(across)
    up = np.cross(across, along)
    spots = [path[1] + along * step for step in np.arange(-3.0, 3.1, 1.0)]
    # The transverse process of L5 grows out of its pedicle: a level chord would run on into it, a tilted one does not.
    turns = np.radians(np.arange(-45.0, 46.0, 15.0))
    ways = {"width": [np.cos(t) * across + np.sin(t) * up for t in turns], "height": [up]}
    sizes = {
        name: [_first_exit(field, p, w, 30.0) + _first_exit(field, p, -w, 30.0) for p in spots for w in directions]
        for name, directions in ways.items()
    }
    return {f"pedicle_{name}_mm": float(np.nanmin(values)) for name, values in sizes.items()}


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
