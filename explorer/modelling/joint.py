"""Joints between two given bones that are no facet joints: sacroiliac joint and pubic symphysis."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import mesher
from explorer.modelling.attachment import place, sided
from explorer.modelling.body import Body
from explorer.modelling.clearance import to_surface
from explorer.modelling.facet import lens
from explorer.modelling.recipe import Entry
from explorer.modelling.solid import Solid

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "reach_mm": (0.5, 12.0),
    "radius_mm": (5.0, 60.0),
    "bone_gap_mm": (0.0, 0.5),
    "rounding_mm": (0.1, 3.0),
}


def looks_at(entry: Entry) -> tuple[str, ...]:
    """Return the ids of its two bones."""
    return tuple(sided(bone) for bone in entry.data["bones"])


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Fill the space between the two bones of the recipe near its ``centre``; a left joint mirrors the right one."""
    where = f"recipes/{entry.file}: {entry.id}.centre"
    first, second = (to_surface([made[sided(bone)]]) for bone in entry.data["bones"])
    centre = place(entry.data["centre"], body, where)
    room = np.full(3, entry.dims["radius_mm"] + 2.0)
    field = lens((first, second), centre, entry.dims["reach_mm"], entry.dims)
    points, faces = mesher.mesh(
        field, (centre - room, centre + room), entry.mesh["spacing_mm"], int(entry.mesh["triangles"])
    )
    right = Solid(points, faces)
    return right.mirrored() if STRUCTURES[entry.id].side == "left" else right
