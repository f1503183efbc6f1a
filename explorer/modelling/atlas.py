"""The atlas, C1: a ring of two arches between two lateral masses; no body and no spinous process.

Frame: RAS+ millimetres, origin midway between the lateral masses at mid height, z the normal of the plane through
both inferior facets. Rows of points describe the right half.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling.bars import arched, bar, carved, extent, paired, rows, snapped
from explorer.modelling.distance import (
    Array,
    Field,
    capsule,
    ellipsoid,
    halfspace,
    smooth_intersection,
)
from explorer.modelling.web import folded, web

Dims = Mapping[str, Any]

REGION_NAMES: Final = ("anterior arch", "posterior arch", "lateral mass", "transverse process")

MASS_ROWS: Final = ("mass_medial", "mass_middle", "mass_lateral")
"""Rows of the lateral mass from the canal outward, each from front to back."""
BARS: Final = ("costal_bar", "transverse_bar")
"""The two roots of the transverse process, in front of and behind its foramen."""
OTHERS: Final = (
    "anterior_arch", "posterior_arch", "anterior_tubercle", "posterior_tubercle", "foramen_transversarium",
    "inferior_facet", "condyle_bed",
)  # fmt: skip
ABOVE: Final = (0.0, 0.0, 1.0)

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    **{f"{row}_points_mm": (-50.0, 50.0) for row in (*MASS_ROWS, *BARS, *OTHERS)},
    "fillet_mm": (0.3, 6.0),
    "rim_rounding_mm": (0.2, 3.0),
    "foramen_transversarium_diameter_mm": (3.0, 9.0),
    "condyle_bed_turn_deg": (-60.0, 60.0),
}
"""Ranges of the dimensions every atlas must give."""


def field(dims: Dims) -> Field:
    """Return the signed distance of the atlas in its own frame."""
    radius = dims["foramen_transversarium_diameter_mm"] / 2.0
    below, above = np.asarray(dims["foramen_transversarium_points_mm"], dtype=float)
    middle, radii = np.asarray(dims["condyle_bed_points_mm"], dtype=float)
    passage, bed = capsule(below, above, radius), ellipsoid(middle, radii, _bed(dims))
    return carved(dims, parts(dims).values(), [folded(passage), folded(bed)])


def parts(dims: Dims) -> dict[str, Field]:
    """Return the pieces of the atlas before foramina and joint beds are taken away."""
    pieces: dict[str, Field] = {
        "anterior_arch": arched(dims["anterior_arch_points_mm"], ABOVE),
        "posterior_arch": arched(dims["posterior_arch_points_mm"], ABOVE),
        "mass": folded(lateral_mass(dims)),
        "anterior_tubercle": bar(dims["anterior_tubercle_points_mm"]),
        "posterior_tubercle": bar(dims["posterior_tubercle_points_mm"]),
    }
    return pieces | {name: folded(bar(dims[f"{name}_points_mm"])) for name in BARS}


def lateral_mass(dims: Dims) -> Field:
    """Return the right lateral mass with its flat lower facet."""
    middle, facing = np.asarray(dims["inferior_facet_points_mm"], dtype=float)
    return smooth_intersection(1.5, web(rows(dims, MASS_ROWS), 1.0), halfspace(middle, facing))


def bounds(dims: Dims, margin_mm: float = 4.0) -> tuple[Array, Array]:
    """Return lower and upper corner (3,) of a box that holds the atlas."""
    names = (*MASS_ROWS, *BARS, "anterior_arch", "posterior_arch", "anterior_tubercle", "posterior_tubercle")
    return extent((dims[f"{name}_points_mm"] for name in names), margin_mm)


def landmarks(dims: Dims) -> dict[str, Array]:
    """Return the named points (3,) of the atlas, local mm; paired ones end in ``.left`` and ``.right``."""
    mass = rows(dims, MASS_ROWS)
    front, back = (np.asarray(dims[f"{name}_points_mm"], dtype=float) for name in ("anterior_arch", "posterior_arch"))
    tip = np.asarray(dims["transverse_bar_points_mm"], dtype=float)[-1]
    up = np.array(ABOVE)
    single = {
        "arch.anterior": front[0, :3] + [0.0, 10.0, 0.0],
        "arch.posterior": back[0, :3] - [0.0, 10.0, 0.0],
        "dens.facet": front[0, :3] - [0.0, front[0, 3], 0.0],
    }
    right = {
        "facet.superior": mass[1, 1, :3] + mass[1, 1, 3] * up,
        "facet.inferior": mass[1, 1, :3] - mass[1, 1, 3] * up,
        "transverse.tip": tip[:3] + np.array([tip[3], 0.0, 0.0]),
        "lamina": back[2, :3] - [0.0, back[2, 3], 0.0],
    }
    points, sided = snapped(field(dims), single, right)
    sided["foramen.transversarium"] = np.asarray(dims["foramen_transversarium_points_mm"], dtype=float).mean(axis=0)
    points |= paired(sided)
    points |= {"spinous.tip": points["arch.posterior"], "spinous.base": back[0, :3]}
    points["canal"] = (front[0, :3] + back[0, :3]) / 2.0
    return points


def regions(dims: Dims, points: Array) -> NDArray[np.uint8]:
    """Return for each surface point (n, 3) the index of its region in `REGION_NAMES`."""
    pieces = parts(dims)
    index = {"anterior_arch": 0, "anterior_tubercle": 0, "posterior_arch": 1, "posterior_tubercle": 1, "mass": 2}
    distance = np.stack([piece(points) for piece in pieces.values()])
    labels = np.array([index.get(name, 3) for name in pieces], dtype=np.uint8)
    return np.asarray(labels[distance.argmin(axis=0)])


def _bed(dims: Dims) -> Array:
    """Return the axes (3, 3) of the bed of the occipital condyle, turned inward in front."""
    turn = np.radians(dims["condyle_bed_turn_deg"])
    return np.array([[np.cos(turn), np.sin(turn), 0.0], [-np.sin(turn), np.cos(turn), 0.0], [0.0, 0.0, 1.0]])
