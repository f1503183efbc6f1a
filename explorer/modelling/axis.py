"""The axis, C2: body and dens, sloping upper facets, a broad arch and a forked spinous process.

Frame: RAS+ millimetres, origin midway between the lower endplate and the base of the dens, z the normal of the lower
endplate. Rows of points describe the right half.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling.bars import arched, bar, carved, extent, paired, rows, snapped
from explorer.modelling.distance import (
    Array,
    Field,
    capsule,
    difference,
    ellipsoid,
    halfspace,
    intersection,
    smooth_difference,
    smooth_intersection,
    tube,
)
from explorer.modelling.web import folded, web

Dims = Mapping[str, Any]

REGION_NAMES: Final = (
    "body",
    "dens",
    "superior articular process",
    "inferior articular process",
    "lamina",
    "spinous process",
    "transverse process",
    "inferior endplate",
)

FACET_ROWS: Final = ("facet_medial", "facet_middle", "facet_lateral")
"""Rows of the upper joint surface from the dens outward, each from front to back."""
_REGION_OF_PART: Final[Mapping[str, int]] = {
    "body": 0, "dens": 1, "facet": 2, "pillar": 3, "lamina": 4, "spinous_process": 5, "spinous_tip": 5,
    "transverse_bar": 6, "costal_bar": 6,
}  # fmt: skip
BARS: Final = (
    "body", "dens", "pillar", "lamina", "spinous_process", "spinous_tip", "transverse_bar", "costal_bar",
)  # fmt: skip
BEHIND: Final = (0.0, 1.0, 0.0)

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    **{f"{row}_points_mm": (-50.0, 50.0) for row in (*FACET_ROWS, *BARS, "foramen_transversarium")},
    "endplate_width_lower_mm": (12.0, 26.0),
    "endplate_depth_lower_mm": (10.0, 22.0),
    "endplate_hollow_mm": (0.0, 4.0),
    "endplate_lower_forward_mm": (-6.0, 6.0),
    "body_height_mm": (12.0, 26.0),
    "fillet_mm": (0.3, 6.0),
    "rim_rounding_mm": (0.2, 3.0),
    "foramen_transversarium_diameter_mm": (3.0, 9.0),
    "lamina_up_direction": (-1.0, 1.0),
}
"""Ranges of the dimensions every axis must give."""


def field(dims: Dims) -> Field:
    """Return the signed distance of the axis in its own frame."""
    radius = dims["foramen_transversarium_diameter_mm"] / 2.0
    passage = np.asarray(dims["foramen_transversarium_points_mm"], dtype=float)
    gaps = [folded(capsule(a, b, radius)) for a, b in pairwise(passage)]
    return difference(carved(dims, parts(dims).values(), gaps), below(dims))


def parts(dims: Dims) -> dict[str, Field]:
    """Return the pieces of the axis before the foramina are taken away."""
    lean = np.asarray(dims["lamina_up_direction"], dtype=float)
    dens = np.asarray(dims["dens_points_mm"], dtype=float)
    return {
        "body": body(dims),
        "dens": tube(dens[:, :3], dens[:, 3:], up=BEHIND),
        "facet": folded(web(rows(dims, FACET_ROWS), 1.0)),
        "pillar": folded(bar(dims["pillar_points_mm"], (0.0, 1.0, 0.0))),
        "lamina": arched(dims["lamina_points_mm"], lean),
        "spinous_process": bar(dims["spinous_process_points_mm"], lean),
        "spinous_tip": folded(bar(dims["spinous_tip_points_mm"])),
        "transverse_bar": folded(bar(dims["transverse_bar_points_mm"])),
        "costal_bar": folded(bar(dims["costal_bar_points_mm"])),
    }


def body(dims: Dims) -> Field:
    """Return the body: a column that widens to the rim of its hollow lower endplate."""
    nodes = np.asarray(dims["body_points_mm"], dtype=float)
    half = np.array([[dims["endplate_width_lower_mm"], dims["endplate_depth_lower_mm"]]]) / 2.0
    floor, forward = -dims["body_height_mm"] / 2.0, dims["endplate_lower_forward_mm"]
    path = np.concatenate([nodes[:, :3], [[0.0, forward, floor], [0.0, forward, floor - 6.0]]])
    column = tube(path, np.concatenate([nodes[:, 3:], half, half]), up=BEHIND)
    cut = smooth_intersection(dims["rim_rounding_mm"], column, halfspace((0.0, 0.0, floor), (0.0, 0.0, -1.0)))
    if dims["endplate_hollow_mm"] == 0.0:
        return cut
    bed = ellipsoid((0.0, forward, floor), (0.8 * half[0, 0], 0.8 * half[0, 1], dims["endplate_hollow_mm"]))
    return smooth_difference(dims["rim_rounding_mm"], cut, bed)


def below(dims: Dims) -> Field:
    """Return the room under the lower endplate, which fillets with the processes must not enter."""
    half = np.array([[dims["endplate_width_lower_mm"], dims["endplate_depth_lower_mm"]]]) / 2.0
    floor, forward = -dims["body_height_mm"] / 2.0, dims["endplate_lower_forward_mm"]
    column = tube([[0.0, forward, floor + 2.0], [0.0, forward, floor - 10.0]], np.repeat(half, 2, axis=0), up=BEHIND)
    return intersection(column, halfspace((0.0, 0.0, floor), (0.0, 0.0, 1.0)))


def bounds(dims: Dims, margin_mm: float = 4.0) -> tuple[Array, Array]:
    """Return lower and upper corner (3,) of a box that holds the axis."""
    names = (*FACET_ROWS, *BARS)
    low, high = extent((dims[f"{name}_points_mm"] for name in names), margin_mm)
    return np.minimum(low, [0.0, 0.0, -dims["body_height_mm"] / 2.0 - margin_mm]), high


def outline(dims: Dims, which: str) -> Array:
    """Return the closed rim (48, 3) of the ``lower`` endplate, the only one an axis has."""
    if which != "lower":
        raise ValueError(f"outline of the axis: expected 'lower', got {which!r}")
    angle = np.linspace(0.0, 2.0 * np.pi, 48, endpoint=False) + 0.01
    across, along = dims["endplate_width_lower_mm"] / 2.0, dims["endplate_depth_lower_mm"] / 2.0
    return np.column_stack(
        [
            across * np.cos(angle),
            along * np.sin(angle) + dims["endplate_lower_forward_mm"],
            np.full(48, -dims["body_height_mm"] / 2.0),
        ]
    )


def landmarks(dims: Dims) -> dict[str, Array]:
    """Return the named points (3,) of the axis, local mm; paired ones end in ``.left`` and ``.right``."""
    nodes = {
        name: np.asarray(dims[f"{name}_points_mm"], dtype=float)
        for name in (
            "dens",
            "pillar",
            "lamina",
            "spinous_process",
            "spinous_tip",
            "transverse_bar",
            "facet_middle",
            "body",
        )
    }
    half = dims["body_height_mm"] / 2.0
    forward = dims["endplate_lower_forward_mm"]
    facet, pillar, tip = nodes["facet_middle"][1], nodes["pillar"][-1], nodes["transverse_bar"][-1]
    single = {
        "dens.tip": nodes["dens"][-1, :3] + [0.0, 0.0, nodes["dens"][-1, 3]],
        "body.anterior": np.array([0.0, forward + dims["endplate_depth_lower_mm"] / 2.0, -half / 2.0]),
        "body.posterior": np.array([0.0, nodes["body"][-1, 1] - nodes["body"][-1, 4], -half / 2.0]),
        "spinous.tip": nodes["spinous_tip"][-1, :3] * [0.0, 1.0, 1.0] - [0.0, 3.0, 0.0],
    }
    right = {
        "facet.superior": facet[:3] + facet[3] * np.array([0.3, 0.0, 0.9]),
        "facet.inferior": pillar[:3] + pillar[4] * np.array([0.0, 0.5, -0.8]),
        "transverse.tip": tip[:3] + tip[3] * np.array([0.8, 0.0, -0.6]),
        "lamina": nodes["lamina"][1, :3] - [0.0, nodes["lamina"][1, 3], 0.0],
        "pars": (facet[:3] + pillar[:3]) / 2.0 - [0.0, 4.0, 0.0],
        "pedicle": nodes["pillar"][0, :3],
    }
    points, sided = snapped(field(dims), single, right)
    sided["foramen.transversarium"] = np.asarray(dims["foramen_transversarium_points_mm"], dtype=float)[1]
    points |= paired(sided)
    points |= {
        "endplate.upper": np.array([0.0, 0.0, half]),
        "endplate.lower": np.array([0.0, forward, -half]),
        "spinous.base": nodes["spinous_process"][0, :3],
        "canal": (points["body.posterior"] + nodes["lamina"][0, :3]) / 2.0,
    }
    return points


def regions(dims: Dims, points: Array) -> NDArray[np.uint8]:
    """Return for each surface point (n, 3) the index of its region in `REGION_NAMES`."""
    pieces = parts(dims)
    distance = np.stack([piece(points) for piece in pieces.values()])
    region = np.array([_REGION_OF_PART[name] for name in pieces], dtype=np.uint8)[distance.argmin(axis=0)]
    region[(region == 0) & (points[:, 2] < -dims["body_height_mm"] / 2.0 + 1.2)] = 7
    return np.asarray(region, dtype=np.uint8)
