"""Facet joints: cartilage and capsule in the space between an inferior and a superior articular process.

The joint fills the space where the two bones lie little farther apart than where they are closest, within a ball
about the middle of the contact, so its shape is that of the facets themselves: a thin lens with a rounded rim.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import mesher
from explorer.modelling.body import Body
from explorer.modelling.clearance import to_surface
from explorer.modelling.distance import Field, smooth_min
from explorer.modelling.recipe import Entry
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

SEARCH_MM: Final = 15.0
"""How far from the named facets their contact is looked for."""
CONTACT_MM: Final = 0.8
"""Points at most this much farther apart than the closest count as contact."""
CONTACT_WIDTH_MM: Final = 6.0
"""How far from the closest point contact may reach; a second place where the arches come near is no part of it."""

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "widening_mm": (0.3, 5.0),
    "radius_mm": (2.0, 15.0),
    "bone_gap_mm": (0.0, 0.5),
    "rounding_mm": (0.1, 2.0),
}


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Build a facet joint between two finished bones; the left one is the right one's mirror image."""
    structure = STRUCTURES[entry.id]
    upper, lower = structure.between
    bones = (made[upper], made[lower])
    surfaces = (to_surface([bones[0]]), to_surface([bones[1]]))
    guess = 0.5 * (body.landmark(upper, "facet.inferior.right") + body.landmark(lower, "facet.superior.right"))
    centre, gap = contact(bones[0].points, surfaces[1], guess)
    field = lens(surfaces, centre, max(gap, 0.0) + entry.dims["widening_mm"], entry.dims)
    room = np.full(3, entry.dims["radius_mm"] + 2.0)
    points, faces = mesher.mesh(
        field, (centre - room, centre + room), entry.mesh["spacing_mm"], int(entry.mesh["triangles"])
    )
    right = Solid(points, faces)
    return right.mirrored() if structure.side == "left" else right


def contact(upper_points: Array, lower: Field, guess: Array) -> tuple[Array, float]:
    """Return the middle (3,) of where two facets are closest, and how far apart they are there, mm.

    Parameters
    ----------
    upper_points : (n, 3)
        Vertices of the upper bone.
    lower : Field
        Signed distance of the lower bone.
    guess : (3,)
        A point near the joint.
    """
    near = upper_points[np.linalg.norm(upper_points - guess, axis=1) < SEARCH_MM]
    apart = lower(near)
    closest = float(apart.min())
    beside = np.linalg.norm(near - near[apart.argmin()], axis=1) < CONTACT_WIDTH_MM
    touching = near[beside & (apart < closest + CONTACT_MM)]
    return np.asarray(touching.mean(axis=0)), closest


def lens(surfaces: tuple[Field, Field], centre: Array, reach_mm: float, dims: Mapping[str, float]) -> Field:
    """Return the field of the joint: where the bones are at most `reach_mm` apart, inside neither, inside the ball."""

    def field(points: Array) -> Array:
        above, below = surfaces[0](points), surfaces[1](points)
        inside_both = np.maximum(dims["bone_gap_mm"] - above, dims["bone_gap_mm"] - below)
        thin = 0.5 * (above + below - reach_mm)
        ball = np.linalg.norm(points - centre, axis=1) - dims["radius_mm"]
        rim = -smooth_min(-thin, -ball, dims["rounding_mm"])
        return np.maximum(rim, inside_both)

    return field
