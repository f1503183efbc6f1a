"""The hip bone: a web for the ilium, a web for the ring of pubis and ischium, and the bowl of the acetabulum.

All numbers are those of the right hip bone in rest world (RAS+ mm, origin at the centre of the S1 upper endplate);
the left one is its mirror image. A row of points lists ``[x, y, z, half thickness]``.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling.bars import carved, rows, snapped
from explorer.modelling.distance import (
    Array,
    Field,
    capsule,
    ellipsoid,
    halfspace,
    smooth_difference,
    smooth_intersection,
    smooth_union,
    sphere,
    tube,
)
from explorer.modelling.web import along, web

Dims = Mapping[str, Any]

REGION_NAMES: Final = ("ilium", "ischium", "pubis", "acetabulum")

WING_ROWS: Final = ("iliac_crest", "wing_upper", "wing_lower", "wing_base", "wing_root")
"""Rows of the iliac wing from the crest down, each from front to back."""
RING_ROWS: Final = ("obturator_margin", "ring_middle", "ring_outer")
"""Rows of the ring about the obturator foramen, each from the acetabulum over pubis and ischium back to it."""
FLOOR_ROWS: Final = ("floor_upper", "floor_middle", "floor_lower")
"""Rows of the plate between acetabulum and true pelvis, each from front to back."""
BED_ROWS: Final = ("auricular_bed_front", "auricular_bed_middle", "auricular_bed_back")
"""Rows across the bed of the sacrum, each from the top down; what lies within is taken away."""
BARS: Final = ("arcuate_line", "aiis", "ischial_spine")
"""Ridges and spines, each a row of points from root to tip."""

ROWS: Final = (*WING_ROWS, *RING_ROWS, *FLOOR_ROWS, *BED_ROWS, *BARS)
CREST_COUNT: Final = 10
ARCUATE_COUNT: Final = 5

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    **{
        f"{row}_points_mm": (-180.0, 160.0)
        for row in (*ROWS, "acetabular_rim", "acetabular_fossa", "roof_block", "ischium_block")
    },
    "acetabulum_centre_mm": (-150.0, 150.0),
    "symphysis_face_points_mm": (-150.0, 150.0),
    "acetabulum_radius_mm": (20.0, 35.0),
    "acetabulum_wall_mm": (1.0, 12.0),
    "acetabulum_rim_offset_mm": (-10.0, 15.0),
    "acetabulum_inclination_deg": (30.0, 70.0),
    "acetabulum_anteversion_deg": (0.0, 40.0),
    "fillet_mm": (0.5, 12.0),
    "rim_rounding_mm": (0.5, 5.0),
}
"""Ranges of the dimensions every hip bone must give."""


def field(dims: Dims) -> Field:
    """Return the signed distance of the right hip bone in rest world."""
    hollow = carved(dims, parts(dims).values(), hollows(dims).values())
    rim = np.asarray(dims["acetabular_rim_points_mm"], dtype=float)
    lip = tube(rim[:, :3], rim[:, 3])
    floored = smooth_union(dims["rim_rounding_mm"], hollow, web(rows(dims, FLOOR_ROWS)))
    floored = smooth_union(dims["fillet_mm"], floored, lip)
    middle, normal = np.asarray(dims["symphysis_face_points_mm"], dtype=float)
    room = sphere(dims["acetabulum_centre_mm"], dims["acetabulum_radius_mm"] - 1.5)
    bedded = smooth_difference(dims["rim_rounding_mm"], floored, web(rows(dims, BED_ROWS)), room)
    return smooth_intersection(2.0, bedded, halfspace(middle, normal))


def parts(dims: Dims) -> dict[str, Field]:
    """Return the pieces of the right hip bone before they are joined and hollowed."""
    centre = np.asarray(dims["acetabulum_centre_mm"], dtype=float)
    out = opening(dims)
    bowl = smooth_intersection(
        4.0,
        sphere(centre, dims["acetabulum_radius_mm"] + dims["acetabulum_wall_mm"]),
        halfspace(centre + dims["acetabulum_rim_offset_mm"] * out, out),
    )
    pieces: dict[str, Field] = {"wing": web(rows(dims, WING_ROWS)), "ring": web(rows(dims, RING_ROWS)), "bowl": bowl}
    for bar in BARS:
        nodes = np.asarray(dims[f"{bar}_points_mm"], dtype=float)
        pieces[bar] = tube(nodes[:, :3], nodes[:, 3])
    for block in ("roof_block", "ischium_block"):
        middle, radii = dims[f"{block}_points_mm"]
        pieces[block] = ellipsoid(middle, radii)
    return pieces


def hollows(dims: Dims) -> dict[str, Field]:
    """Return what is taken away: the cup for the femoral head, and its fossa that opens below as the notch."""
    a, b = (np.asarray(p, dtype=float) for p in dims["acetabular_fossa_points_mm"])
    return {
        "cup": sphere(dims["acetabulum_centre_mm"], dims["acetabulum_radius_mm"]),
        "fossa": capsule(a[:3], b[:3], a[3], b[3]),
    }


def opening(dims: Dims) -> Array:
    """Return the unit direction (3,) in which the right acetabulum opens: sideways, forward and down."""
    tilt = np.radians(dims["acetabulum_inclination_deg"])
    turn = np.radians(dims["acetabulum_anteversion_deg"])
    return np.array([np.sin(tilt) * np.cos(turn), np.sin(tilt) * np.sin(turn), -np.cos(tilt)])


def bounds(dims: Dims, margin_mm: float = 5.0) -> tuple[Array, Array]:
    """Return lower and upper corner (3,) of a box that holds the right hip bone."""
    listed = [np.asarray(dims[f"{row}_points_mm"], dtype=float) for row in (*WING_ROWS, *RING_ROWS, *FLOOR_ROWS, *BARS)]
    nodes = np.concatenate(listed)
    return (nodes[:, :3] - nodes[:, 3:]).min(axis=0) - margin_mm, (nodes[:, :3] + nodes[:, 3:]).max(axis=0) + margin_mm


def landmarks(dims: Dims) -> dict[str, Array]:
    """Return the named points (3,) of the right hip bone; ``acetabulum`` is the hip centre, the others on bone."""
    wing, ring = rows(dims, WING_ROWS), rows(dims, RING_ROWS)
    bed = rows(dims, BED_ROWS)
    crest, below = along(wing[0], CREST_COUNT), along(wing[1], CREST_COUNT)
    up = _unit(crest[:, :3] - below[:, :3])
    edge = crest[:, :3] + up * crest[:, 3:]
    brim = along(np.asarray(dims["arcuate_line_points_mm"], dtype=float), ARCUATE_COUNT)
    found = {f"iliac-crest.{k + 1}": point for k, point in enumerate(edge)}
    found |= {f"arcuate-line.{k + 1}": p[:3] + p[3] * _unit(np.array([-1.0, 0.0, 0.5])) for k, p in enumerate(brim)}
    found |= {
        "asis": wing[0, 0, :3] + wing[0, 0, 3] * _unit(np.array([0.0, 1.0, -0.3])),
        "psis": wing[0, -1, :3] + wing[0, -1, 3] * _unit(np.array([-0.2, -1.0, -0.2])),
        "aiis": _end(dims["aiis_points_mm"], np.array([0.3, 1.0, 0.0])),
        "ischial-spine": _end(dims["ischial_spine_points_mm"], np.array([-0.5, -1.0, 0.0])),
        "ischial-tuberosity": _lowest(ring[2]),
        "pubic-tubercle": _front(ring[2]),
        "iliopubic-eminence": ring[2, 0, :3] + ring[2, 0, 3] * _unit(np.array([0.0, 0.5, 1.0])),
        "auricular": bed[1, 1, :3] + bed[1, 1, 3] * _unit(np.array([1.0, 0.0, 0.0])),
        "symphysis": np.asarray(dims["symphysis_face_points_mm"], dtype=float)[0],
    }
    _, points = snapped(field(dims), {}, found)
    points["acetabulum"] = np.asarray(dims["acetabulum_centre_mm"], dtype=float)
    return {f"{name}.right": point for name, point in points.items()}


def regions(dims: Dims, points: Array) -> NDArray[np.uint8]:
    """Return for each surface point (n, 3) the index of its region in `REGION_NAMES`.

    The three bones meet in the acetabulum, as their growth plates do: the ilium above, the pubis in front.
    """
    centre = np.asarray(dims["acetabulum_centre_mm"], dtype=float)
    away = points - centre
    below = away[:, 2] < 0.3 * dims["acetabulum_radius_mm"]
    region = np.where(below, np.where(away[:, 1] > 0.0, 2, 1), 0)
    behind = points[:, 1] < np.asarray(dims["ischial_spine_points_mm"], dtype=float)[-1, 1] + 11.0
    region[behind & (away[:, 2] < 0.8 * dims["acetabulum_radius_mm"])] = 1
    cup = np.min([f(points) for f in hollows(dims).values()], axis=0)
    region[(cup < 0.8) & (away @ opening(dims) < dims["acetabulum_rim_offset_mm"] + 2.0)] = 3
    return region.astype(np.uint8)


def _unit(v: Array) -> Array:
    return np.asarray(v / np.linalg.norm(v, axis=-1, keepdims=True))


def _end(nodes: Any, direction: Array) -> Array:
    tip = np.asarray(nodes, dtype=float)[-1]
    return np.asarray(tip[:3] + tip[3] * _unit(direction))


def _lowest(row: Array) -> Array:
    node = row[np.argmin(row[:, 2] - row[:, 3])]
    return np.asarray(node[:3] + node[3] * _unit(np.array([0.0, -0.5, -1.0])))


def _front(row: Array) -> Array:
    node = row[np.argmax(row[:, 1] + row[:, 3])]
    return np.asarray(node[:3] + node[3] * _unit(np.array([0.3, 0.6, 0.8])))
