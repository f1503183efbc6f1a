"""Costal cartilages: rods of cartilage that carry the ribs on to the sternum, or to the cartilage above."""

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from explorer.anatomy.structures import STRUCTURES
from explorer.modelling import mesher
from explorer.modelling.body import Body
from explorer.modelling.distance import Field, tube
from explorer.modelling.recipe import Entry, Limit
from explorer.modelling.solid import Solid

Array = NDArray[np.float64]

LIMITS: Final[Mapping[str, Limit]] = {
    "axis_lateral_mm": (0.0, 160.0),
    "axis_forward_mm": (0.0, 260.0),
    "axis_rise_mm": (50.0, 480.0),
    "half_height_mm": (2.0, 12.0),
    "half_thickness_mm": (1.0, 8.0),
}
"""Dimensions of a cartilage. The three ``axis_`` lists run in the rest world from beyond the rib to the midline."""

STERNUM_JOINT: Final = "T5"
"""The joint of the rig that carries the sternum, and with it the inner ends of the cartilages."""
MARGIN_MM: Final = 12.0


def landmarks(dims: Mapping[str, Any]) -> dict[str, Array]:
    """Return ``inner.right``, the (3,) mm end away from the rib."""
    return {"inner.right": _axis(dims)[-1]}


def field(dims: Mapping[str, Any]) -> Field:
    """Return the right cartilage's signed distance in the rest world, without the piece that reaches its rib."""
    return _rod(_axis(dims), dims)


def solid(entry: Entry, body: Body, made: Mapping[str, Solid]) -> Solid:
    """Return the cartilage in the rest world, begun at the tip of its rib."""
    structure = STRUCTURES[entry.id]
    tip = body.landmark(f"bone.rib.{_number(entry.id)}.right", "tip.right")
    path = np.vstack([tip, _axis(entry.dims)])
    bounds = (path.min(axis=0) - MARGIN_MM, path.max(axis=0) + MARGIN_MM)
    points, faces = mesher.mesh(_rod(path, entry.dims), bounds, entry.mesh["spacing_mm"], int(entry.mesh["triangles"]))
    # The outer end rides with its rib, the inner end with the sternum.
    gone = np.linalg.norm(points - tip, axis=1)
    left = np.linalg.norm(points - path[-1], axis=1)
    inner = np.clip(gone / (gone + left) * 1.2 - 0.1, 0.0, 1.0)
    own = str(structure.level)
    weights = {own: np.ones(len(points))} if own == STERNUM_JOINT else {own: 1.0 - inner, STERNUM_JOINT: inner}
    right = Solid(points, faces, weights=weights)
    return right.mirrored() if structure.side == "left" else right


def _rod(path: Array, dims: Mapping[str, Any]) -> Field:
    share = np.linspace(0.0, 1.0, len(path))
    radii = np.column_stack(
        [np.interp(share, [0.0, 1.0], dims["half_thickness_mm"]), np.interp(share, [0.0, 1.0], dims["half_height_mm"])]
    )
    return tube(path, radii, np.array([0.0, 0.0, 1.0]))


def _axis(dims: Mapping[str, Any]) -> Array:
    return np.column_stack([dims["axis_lateral_mm"], dims["axis_forward_mm"], dims["axis_rise_mm"]]).astype(float)


def _number(structure_id: str) -> int:
    return int(structure_id.split(".")[2])
