"""Facet joints: cartilage and capsule in the space between an inferior and a superior articular process.

The joint fills the space where the two bones lie little farther apart than where their articular processes are
closest, within a ball about the middle of that contact, so its shape is that of the facets themselves: a thin lens
with a rounded rim.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import mesher
from explorer.modelling.body import Body
from explorer.modelling.clearance import to_surface
from explorer.modelling.distance import Field, smooth_min
from explorer.modelling.recipe import Entry
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

CONTACT_MM: Final = 2.5
"""Vertices at most this much farther apart than the closest face each other; as far as they lie from one another."""

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "widening_mm": (0.3, 5.0),
    "radius_mm": (2.0, 15.0),
    "bone_gap_mm": (0.0, 0.5),
    "rounding_mm": (0.1, 2.0),
}


def looks_at(entry: Entry) -> tuple[str, ...]:
    """Return the ids of its two bones."""
    return STRUCTURES[entry.id].between


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Build a facet joint between two finished bones; the left one is the right one's mirror image."""
    structure = STRUCTURES[entry.id]
    upper, lower = structure.between
    bones = (made[upper], made[lower])
    surfaces = (to_surface([bones[0]]), to_surface([bones[1]]))
    facets = process(bones[0], "inferior articular process"), process(bones[1], "superior articular process")
    centre, gap = contact(*facets, surfaces[1])
    field = lens(surfaces, centre, max(gap, 0.0) + entry.dims["widening_mm"], entry.dims)
    room = np.full(3, entry.dims["radius_mm"] + 2.0)
    points, faces = mesher.mesh(
        field, (centre - room, centre + room), entry.mesh["spacing_mm"], int(entry.mesh["triangles"])
    )
    right = Solid(points, faces)
    return right.mirrored() if structure.side == "left" else right


def contact(inferior: Array, superior: Array, lower: Field) -> tuple[Array, float]:
    """Return the middle (3,) of where two facets face each other, and how far apart they are there, mm.

    Parameters
    ----------
    inferior : (n, 3)
        Vertices of the inferior articular process above.
    superior : (m, 3)
        Vertices of the superior articular process below.
    lower : Field
        Signed distance of the lower bone.

    Examples
    --------
    >>> plate = np.stack(np.meshgrid(np.arange(9.0), np.arange(9.0), [2.0]), axis=-1).reshape(-1, 3)
    >>> middle, apart = contact(plate, plate * [1.0, 1.0, 0.0], lambda p: p[:, 2])
    >>> middle.tolist(), apart
    ([4.0, 4.0, 1.0], 2.0)
    """
    apart, partner = cKDTree(superior).query(inferior)
    facing = apart < apart.min() + CONTACT_MM
    middle = 0.5 * (inferior[facing] + superior[partner[facing]]).mean(axis=0)
    return np.asarray(middle), float(lower(inferior[facing]).min())


def process(bone: Solid, name: str) -> Array:
    """Return the vertices (n, 3) of the right-hand process of a bone that has regions; ValueError if it has none."""
    chosen = (bone.points[:, 0] > 0.0) & (bone.region == bone.region_names.index(name))
    if not chosen.any():
        raise ValueError(f"facet: expected a right-hand {name!r} on the bone, got none")
    return bone.points[chosen]


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
