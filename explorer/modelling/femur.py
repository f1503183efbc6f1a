"""The upper half of the femur from the angles and lengths of hip surgery: head, neck, both trochanters, shaft.

Rest world, RAS+ millimetres, the right one: the head's centre is that of the acetabulum, the shaft runs down and a
little inward, as in standing. The lower end is a flat cut.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling.bars import snapped
from explorer.modelling.distance import (
    Array,
    Field,
    capsule,
    halfspace,
    smooth_intersection,
    smooth_union,
    sphere,
    tube,
)

Dims = Mapping[str, Any]

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "head_centre_mm": (-150.0, 150.0),
    "head_diameter_mm": (36.0, 60.0),
    "head_offset_mm": (25.0, 60.0),
    "neck_shaft_angle_deg": (105.0, 145.0),
    "neck_anteversion_deg": (-10.0, 40.0),
    "neck_height_mm": (22.0, 45.0),
    "neck_depth_mm": (18.0, 38.0),
    "shaft_lean_deg": (0.0, 14.0),
    "shaft_bow_mm": (0.0, 15.0),
    "shaft_diameter_mm": (20.0, 38.0),
    "shaft_length_mm": (120.0, 300.0),
    "greater_trochanter_below_head_mm": (-12.0, 20.0),
    "greater_trochanter_beyond_axis_mm": (8.0, 35.0),
    "lesser_trochanter_below_head_mm": (35.0, 75.0),
    "lesser_trochanter_height_mm": (4.0, 20.0),
    "linea_aspera_height_mm": (0.5, 6.0),
    "fillet_mm": (1.0, 20.0),
}
"""Ranges of the dimensions every femur must give."""

REGION_NAMES: Final = ("head", "neck", "greater trochanter", "lesser trochanter", "shaft")
ASPERA_COUNT: Final = 4


def field(dims: Dims) -> Field:
    """Return the signed distance of the right femur in rest world; the cut end of the shaft is rounded."""
    bone = smooth_union(dims["fillet_mm"], *parts(dims).values())
    end, along = _end(dims)
    return smooth_intersection(6.0, smooth_union(3.0, bone, head(dims)), halfspace(end, along))


def head(dims: Dims) -> Field:
    """Return the head, a ball."""
    return sphere(dims["head_centre_mm"], dims["head_diameter_mm"] / 2.0)


def parts(dims: Dims) -> dict[str, Field]:
    """Return neck, shaft, trochanters, the crest between them and the rough line, before the head is joined."""
    centre, root = np.asarray(dims["head_centre_mm"], dtype=float), neck_root(dims)
    height, depth = dims["neck_height_mm"] / 2.0, dims["neck_depth_mm"] / 2.0
    radius = dims["shaft_diameter_mm"] / 2.0
    neck = np.array([centre, centre + 0.45 * (root - centre), root])
    sections = [[depth + 2.0, height + 2.0], [depth, height], [1.15 * depth, 1.15 * height]]
    shaft = axis(dims, np.array([-8.0, 15.0, 45.0, 90.0, 150.0, dims["shaft_length_mm"] + 20.0]))
    widths = np.array([1.15, 1.25, 1.1, 1.0, 0.98, 1.0])[:, None] * radius * np.array([[1.03, 0.97]])
    greater, lesser = trochanters(dims)
    aspera = rough_line(dims, 6)
    return {
        "neck": tube(neck, sections, up=(0.0, 0.0, 1.0)),
        "shaft": tube(shaft, widths, up=(0.0, 1.0, 0.0)),
        "greater": tube(greater[:, :3], greater[:, 3]),
        "lesser": tube(lesser[:, :3], lesser[:, 3]),
        "crest": capsule(greater[1, :3] + [-3.0, -9.0, 0.0], lesser[0, :3] + [2.0, -2.0, 4.0], 6.0, 6.0),
        "aspera": tube(aspera, np.full(len(aspera), 4.0)),
    }


def neck_root(dims: Dims) -> Array:
    """Return where the axis of the neck meets that of the shaft, (3,)."""
    turn = np.radians(dims["neck_anteversion_deg"])
    offset = dims["head_offset_mm"]
    drop = offset * np.tan(np.radians(dims["neck_shaft_angle_deg"] + dims["shaft_lean_deg"] - 90.0))
    away = np.array([offset * np.cos(turn), -offset * np.sin(turn), -drop])
    return np.asarray(np.asarray(dims["head_centre_mm"], dtype=float) + away)


def axis(dims: Dims, down_mm: Array) -> Array:
    """Return points (k, 3) of the shaft's axis at distances (k,) below the root of the neck; bowed forward."""
    lean = np.radians(dims["shaft_lean_deg"])
    points = neck_root(dims) + down_mm[:, None] * np.array([-np.sin(lean), 0.0, -np.cos(lean)])
    share = np.clip(down_mm / dims["shaft_length_mm"], 0.0, 1.0)
    points[:, 1] += dims["shaft_bow_mm"] * np.sin(share * np.pi / 2.0)
    return np.asarray(points)


def trochanters(dims: Dims) -> tuple[Array, Array]:
    """Return the rows of the greater and the lesser trochanter from root to tip, [x, y, z, radius]."""
    centre, root = np.asarray(dims["head_centre_mm"], dtype=float), neck_root(dims)
    side, radius = dims["greater_trochanter_beyond_axis_mm"], dims["shaft_diameter_mm"] / 2.0
    top = centre[2] - dims["greater_trochanter_below_head_mm"] - 8.0
    tip = np.array([root[0] + side - 11.0, root[1] - 9.0, top - 1.0])
    belly = np.array([root[0] + side - 13.0, root[1] - 3.0, (root[2] + top) / 2.0 - 6.0])
    base = axis(dims, np.array([18.0]))[0] + [side - 18.0, 0.0, 0.0]
    greater = np.column_stack([[base, belly, tip], [13.0, 14.0, 9.5]])
    level = centre[2] - dims["lesser_trochanter_below_head_mm"]
    foot = axis(dims, np.array([root[2] - level]))[0]
    inward = np.array([-0.75, -0.66, 0.05])
    reach = radius + dims["lesser_trochanter_height_mm"] - 7.0
    lesser = np.column_stack([[foot + 0.35 * radius * inward, foot + reach * inward], [13.0, 7.0]])
    return greater, lesser


def rough_line(dims: Dims, count: int) -> Array:
    """Return points (count, 3) along the linea aspera on the back of the shaft, 4 mm under its crest."""
    down = np.linspace(55.0, dims["shaft_length_mm"] + 5.0, count)
    behind = 0.97 * dims["shaft_diameter_mm"] / 2.0 + dims["linea_aspera_height_mm"] - 4.0
    return np.asarray(axis(dims, down) - [0.0, behind, 0.0])


def bounds(dims: Dims, margin_mm: float = 6.0) -> tuple[Array, Array]:
    """Return lower and upper corner (3,) of a box that holds the right femur."""
    centre, radius = np.asarray(dims["head_centre_mm"], dtype=float), dims["head_diameter_mm"] / 2.0
    greater, lesser = trochanters(dims)
    nodes = np.concatenate([greater, lesser, [[*centre, radius], [*_end(dims)[0], 0.7 * dims["shaft_diameter_mm"]]]])
    low, high = (nodes[:, :3] - nodes[:, 3:]).min(axis=0), (nodes[:, :3] + nodes[:, 3:]).max(axis=0)
    return low - margin_mm, high + margin_mm


def landmarks(dims: Dims) -> dict[str, Array]:
    """Return the named points (3,) of the right femur; ``head`` is its centre, the others lie on bone."""
    greater, lesser = trochanters(dims)
    out, inward = np.array([0.5, -0.3, 0.8]), np.array([-0.75, -0.66, 0.05])
    found = {
        "greater-trochanter": greater[-1, :3] + greater[-1, 3] * out,
        "greater-trochanter.lateral": greater[1, :3] + greater[1, 3] * np.array([1.0, 0.0, 0.0]),
        "lesser-trochanter": lesser[-1, :3] + lesser[-1, 3] * inward,
        "gluteal-tuberosity": rough_line(dims, ASPERA_COUNT)[0] + [5.0, -2.0, 0.0],
    }
    ridge = rough_line(dims, ASPERA_COUNT + 1)[:ASPERA_COUNT]
    found |= {f"linea-aspera.{k + 1}": p - [0.0, 4.0, 0.0] for k, p in enumerate(ridge)}
    _, points = snapped(field(dims), {}, found)
    points |= {"head": np.asarray(dims["head_centre_mm"], dtype=float), "shaft.distal": _end(dims)[0]}
    return {f"{name}.right": point for name, point in points.items()}


def regions(dims: Dims, points: Array) -> NDArray[np.uint8]:
    """Return for each surface point (n, 3) the index of its region in `REGION_NAMES`."""
    pieces = {"head": head(dims), **parts(dims)}
    index = {"head": 0, "neck": 1, "greater": 2, "lesser": 3}
    distance = np.stack([piece(points) for piece in pieces.values()])
    labels = np.array([index.get(name, 4) for name in pieces], dtype=np.uint8)
    return np.asarray(labels[distance.argmin(axis=0)])


def _end(dims: Dims) -> tuple[Array, Array]:
    """Return the point on the axis where the shaft is cut, and the direction of the axis there, (3,), (3,)."""
    length = dims["shaft_length_mm"]
    before, end = axis(dims, np.array([length - 1.0, length]))
    along = end - before
    return end, along / np.linalg.norm(along)
