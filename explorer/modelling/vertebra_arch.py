"""The arch of a vertebra and its processes, each a section swept along a short curve.

Only the right half is described; the left is its mirror image. A process `p` reads

==================  ======  ===========================================================================
`p_path_mm`         (k, 3)  stations from its root to its tip: right, front, up of the vertebra's origin
`p_section_mm`      (k, 2)  full width and full thickness (or height) of the section at each station
`p_roll_deg`        number  turn of the section about its path
`p_exponent`        number  2 an ellipse, more a plate
`p_curl_mm`         number  how far the edges of the section bend, as on a hollow facet
`p_round_fraction`  number  how far from its ends a facet runs out, as a share of its width at the tip
`p_evened_mm`       number  to either side, over which a tall lamina on a bent path is evened out
==================  ======  ===========================================================================

The second size of a section points up, but along the normal of the facet for articular processes.

Named dimensions place the stations they describe, and there the lists hold only what is to be added, because fillets
and round ends reach beyond a station: the isthmus of the pedicle (second station) has the pedicle's width and height
and stands beside the canal; the front of the lamina at the midline (third) lies a canal's depth behind the body; the
tips of the transverse processes (fourth) lie half their span from the midline; the tip of the spinous process (fourth)
lies its length behind the body.
"""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from explorer.modelling.distance import Array, Field, ellipsoid, tube

TUBES: Final[Mapping[str, int]] = {
    "pedicle": 3,
    "lamina": 3,
    "superior_articular": 3,
    "inferior_articular": 3,
    "transverse_process": 4,
    "spinous_process": 4,
    "costal_bar": 3,
}
"""Processes swept along a path and how many stations each has."""

LUMPS: Final = ("mammillary", "accessory", "spinous_tubercle", "spinous_hook", "anterior_tubercle")
"""Small processes: an ellipsoid of `_centre_mm` (3,) and full `_size_mm` (3,)."""

MIDLINE: Final = ("spinous_process", "spinous_hook")
"""Parts that lie in the midsagittal plane: the first coordinate of their stations is zero."""

FACETS: Final = ("superior_articular", "inferior_articular")

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "pedicle_width_mm": (3.0, 28.0),
    "pedicle_height_mm": (4.0, 26.0),
    "canal_width_mm": (11.0, 42.0),
    "canal_depth_mm": (10.0, 28.0),
    "transverse_process_span_mm": (30.0, 130.0),
    "spinous_tip_behind_posterior_body_wall_mm": (15.0, 80.0),
    "facet_superior_azimuth_deg": (-40.0, 150.0),
    "facet_inferior_azimuth_deg": (-40.0, 150.0),
}
"""Named dimensions that every vertebra with a body has, and the range of each."""

PLACING: Final = (
    "pedicle_width_mm",
    "pedicle_height_mm",
    "canal_width_mm",
    "canal_depth_mm",
    "transverse_process_span_mm",
    "spinous_tip_behind_posterior_body_wall_mm",
)
"""Named dimensions that place a station: a fit moves the station, and the dimension is then measured."""

SMALLEST_MM: Final = 0.8
"""No section is thinner: bone that thin would fall through the mesh."""

EDGE_MM: Final = 0.8
"""Radius of the edges of laminae and facets, about what a mesh of this fineness can carry."""


def part_names(dims: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the processes that these dimensions describe, in order."""
    tubes = (name for name in TUBES if f"{name}_path_mm" in dims)
    lumps = (name for name in LUMPS if f"{name}_centre_mm" in dims)
    return (*tubes, *lumps)


def part(dims: Mapping[str, Any], name: str) -> Field:
    """Return the field of the right-hand one of a process; raises ValueError naming a wrong dimension."""
    if name in LUMPS:
        centre, size = _numbers(dims, f"{name}_centre_mm", (3,)), _numbers(dims, f"{name}_size_mm", (3,))
        return ellipsoid(centre, np.maximum(size, SMALLEST_MM) / 2.0)
    path, radii = stations(dims, name)
    return tube(
        path,
        radii,
        up=ups(dims, name),
        step_mm=1.0,
        exponent=float(dims.get(f"{name}_exponent", 2.0)),
        curl_mm=float(dims.get(f"{name}_curl_mm", 0.0)),
        rounding_mm=EDGE_MM,
        tip_mm=2.0 * float(radii[-1, 0] * dims.get(f"{name}_round_fraction", 0.0)),
    )


def stations(dims: Mapping[str, Any], name: str) -> tuple[Array, Array]:
    """Return a process's path (k, 3) and half sizes (k, 2), the named dimensions put in; ValueError names the bad."""
    count = TUBES[name]
    path = _numbers(dims, f"{name}_path_mm", (count, 3)).copy()
    sizes = _numbers(dims, f"{name}_section_mm", (count, 2)).copy()
    if name in MIDLINE:
        path[:, 0] = 0.0
    if name == "pedicle":
        path[1, 0] += (dims["canal_width_mm"] + dims["pedicle_width_mm"]) / 2.0
        sizes[1] += dims["pedicle_width_mm"], dims["pedicle_height_mm"]
    elif name == "lamina":
        path[2, 1] += posterior_wall(dims) - dims["canal_depth_mm"]
    elif name == "transverse_process":
        path[3, 0] += dims["transverse_process_span_mm"] / 2.0
    elif name == "spinous_process":
        path[3, 1] += posterior_wall(dims) - dims["spinous_tip_behind_posterior_body_wall_mm"]
    if sizes.min() <= 0.0:
        raise ValueError(f"{name}_section_mm: expected sizes above 0 mm at every station, got {sizes.min():g}")
    return path, np.maximum(sizes, SMALLEST_MM) / 2.0


def posterior_wall(dims: Mapping[str, Any]) -> float:
    """Return where the back of the body is in the midline at the endplates, mm forward (so negative)."""
    return -float(dims["endplate_depth_upper_mm"] + dims["endplate_depth_lower_mm"]) / 4.0


def ups(dims: Mapping[str, Any], name: str) -> Array:
    """Return the direction (k, 3) in which the second size of each section is measured."""
    path, _ = stations(dims, name)
    if name in FACETS:
        return np.broadcast_to(facet_normal(dims, name), path.shape)
    up = np.array([0.0, 0.0, 1.0])
    roll = np.radians(np.broadcast_to(_list(dims.get(f"{name}_roll_deg", 0.0)), len(path)))
    along = np.gradient(path, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    if name in MIDLINE:  # may run straight down, where "up" would have no side
        return np.cross(along, [1.0, 0.0, 0.0])
    across = np.cross(along, up)
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-6)
    normal = np.cross(across, along)
    return np.asarray(np.cos(roll)[:, None] * normal + np.sin(roll)[:, None] * across)


def facet_normal(dims: Mapping[str, Any], name: str) -> Array:
    """Return where the right-hand facet of an articular process faces, (3,), seen from above.

    The azimuth is the angle of the facet to the midsagittal plane: a superior facet of 0 deg faces the midline, of 90
    deg backward, beyond that outward; the inferior facet that meets it faces the other way.
    """
    which, sign = ("superior", -1.0) if name == "superior_articular" else ("inferior", 1.0)
    angle = np.radians(dims[f"facet_{which}_azimuth_deg"])
    return sign * np.array([np.cos(angle), np.sin(angle), 0.0])


def _numbers(dims: Mapping[str, Any], name: str, shape: tuple[int, ...]) -> Array:
    values = np.asarray(dims[name], dtype=float)
    if values.shape != shape or not np.isfinite(values).all():
        raise ValueError(f"{name}: expected {shape} finite numbers, got {dims[name]!r}")
    if name.endswith("_size_mm") and values.min() <= 0.0:
        raise ValueError(f"{name}: expected sizes above 0 mm, got {values.min():g}")
    return values


def _list(value: Any) -> Array:
    return np.atleast_1d(np.asarray(value, dtype=float))
