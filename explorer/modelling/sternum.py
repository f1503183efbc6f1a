"""The sternum: manubrium, body and xiphoid process as one flat bone, bent at the sternal angle."""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.modelling import mesher
from explorer.modelling.body import Body
from explorer.modelling.distance import Field, difference, mirrored, offset, smooth_difference, sphere, tube
from explorer.modelling.recipe import Entry, Limit
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

LIMITS: Final[Mapping[str, Limit]] = {
    "midline_forward_mm": (20.0, 220.0),
    "midline_rise_mm": (120.0, 480.0),
    "half_width_mm": (2.0, 40.0),
    "half_thickness_mm": (1.0, 12.0),
    "jugular_notch_radius_mm": (3.0, 30.0),
    "clavicular_notch_radius_mm": (3.0, 20.0),
    "costal_gap_mm": (0.0, 2.0),
}
"""Dimensions; the first four are lists from the jugular notch down, in the rest world."""

REGION_NAMES: Final = ("manubrium", "body of sternum", "xiphoid process")
COSTAL: Final = range(1, 8)
MARGIN_MM: Final = 35.0


def landmarks(dims: Mapping[str, Any]) -> dict[str, Array]:
    """Return ``jugular-notch`` and ``xiphoid.tip``, (3,) rest-world mm."""
    line = _midline(dims)
    return {"jugular-notch": line[0], "xiphoid.tip": line[-1]}


def field(dims: Mapping[str, Any]) -> Field:
    """Return the sternum's signed distance in the rest world, without the notches for the ribs."""
    line = _midline(dims)
    radii = np.column_stack([dims["half_width_mm"], dims["half_thickness_mm"]])
    plate = tube(line, radii, np.array([0.0, 1.0, 0.0]), exponent=2.6)
    jugular = sphere(line[0] + [0.0, 0.0, dims["jugular_notch_radius_mm"] * 0.95], dims["jugular_notch_radius_mm"])
    shoulder = line[0] + [dims["half_width_mm"][0] + 1.0, 0.0, 4.0]
    clavicular = mirrored(sphere(shoulder, dims["clavicular_notch_radius_mm"]))
    return smooth_difference(4.0, plate, jugular, clavicular)


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Return the sternum with notches in which the cartilages of ribs 1 to 7 sit."""
    rods = [body.field(name) for n in COSTAL if (name := f"cartilage.costal.{n}.right") in body.entries]
    shape = difference(field(entry.dims), *(mirrored(offset(rod, entry.dims["costal_gap_mm"])) for rod in rods))
    line = _midline(entry.dims)
    bounds = (line.min(axis=0) - MARGIN_MM, line.max(axis=0) + MARGIN_MM)
    points, faces = mesher.mesh(shape, bounds, entry.mesh["spacing_mm"], int(entry.mesh["triangles"]))
    angle, tip = entry.dims["midline_rise_mm"][_sternal_angle(entry.dims)], entry.dims["midline_rise_mm"][-3]
    region = np.select([points[:, 2] > angle, points[:, 2] > tip], [0, 1], 2).astype(np.uint8)
    return Solid(points, faces, region=region, region_names=REGION_NAMES)


def _midline(dims: Mapping[str, Any]) -> Array:
    rise = np.asarray(dims["midline_rise_mm"], dtype=float)
    return np.column_stack([np.zeros(len(rise)), dims["midline_forward_mm"], rise])


def _sternal_angle(dims: Mapping[str, Any]) -> int:
    """Return the place of the sternal angle: the narrowest part between manubrium and body."""
    widths = np.asarray(dims["half_width_mm"])
    return int(widths[2 : len(widths) // 2 + 1].argmin()) + 2
